// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

namespace tenderyard {

/// A file as a document store keeps it.
struct StoredFile
{
    /// Names it within its store; no path and no address of the outside world.
    QString url;
    /// What its owner called it: shown, and suggested when it is saved; never used as a path.
    QString fileName;
    /// Found from its content: application/pdf, image/png or image/jpeg.
    QString mediaType;
    qint64 byteSize = 0;
    /// 64 lower-case hexadecimal digits.
    QString sha256;

    bool operator==(const StoredFile &) const = default;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::StoredFile)
