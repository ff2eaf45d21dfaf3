// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/copy/CopyTable.h"

namespace tenderyard {

class Connection;

/// Rows of a table, as CopyTable::valuesOf() has them.
using CopyRows = QList<QVariantList>;

/// Reads a table from its beginning, some rows at a time in the order of its key, in the connection's thread. What is
/// written meanwhile behind the place it has reached is read too.
class TableReader
{
public:
    /// `connection` and `table` outlive the reader.
    TableReader(Connection &connection, const CopyTable &table);

    /// The next rows, at most `most`; none at the end.
    Expected<CopyRows> next(qint64 most);
    /// Back to the beginning.
    void restart() { m_last.clear(); }

private:
    QString statement() const;

    Connection &m_connection;
    const CopyTable &m_table;
    /// The key of the last row that was read; empty before the first.
    QVariantList m_last;
};

} // namespace tenderyard
