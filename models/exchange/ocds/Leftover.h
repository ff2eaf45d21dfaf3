// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QList>
#include <QString>

namespace tenderyard {

/// One thing in an imported file that did not become a value of ours, or not as it stood there.
struct Leftover
{
    /// The file, as it was named to the importer.
    QString file;
    /// The field, with indexes: "releases[3].awards[0].value.amount".
    QString path;
    /// What stood there; may name people, so it goes into the office's side table and never into a log.
    QString value;
    /// A code of ImportNotes.h.
    QLatin1String code;
};

using Leftovers = QList<Leftover>;

} // namespace tenderyard
