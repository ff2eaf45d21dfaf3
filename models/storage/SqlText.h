// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

/// A statement whose placeholders (:name, outside of quoted text, no cast ::type) have been found.
struct SqlText
{
    /// The names without the colon, in the order of their first use, each once.
    QStringList names;
    /// The text with $1, $2 … in their place, the same number for the same name.
    QString numbered;

    static SqlText of(const QString &sql);
};

} // namespace tenderyard
