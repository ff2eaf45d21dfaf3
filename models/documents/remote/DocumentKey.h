// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace tenderyard {

/// What it takes to put a document into a store outside of the office, or to get it back.
struct DocumentKey
{
    /// What it is called there: 32 random hexadecimal digits, which tell nothing of the content.
    QString objectName;
    /// The key that it is encrypted with (DocumentCipher). Never part of an error or of a log.
    QByteArray secret;
    /// Of the document itself.
    qint64 byteSize = 0;
    /// It was made just now: nothing can be at the store under this name yet.
    bool fresh = false;
};

} // namespace tenderyard
