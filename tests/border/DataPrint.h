// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

namespace tenderyard {

class PlainSession;

/// A checksum of all rows of each table of an office, and of who may sign in with what, as an administrator sees them.
class DataPrint
{
public:
    static DataPrint of(PlainSession &administrator);

    /// The tables whose rows differ, by name; "pg_authid" for logins.
    QStringList changedSince(const DataPrint &before) const;

private:
    QHash<QString, QString> m_sums;
};

} // namespace tenderyard
