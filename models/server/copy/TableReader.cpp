// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/TableReader.h"

#include "models/storage/Connection.h"

namespace tenderyard {

TableReader::TableReader(Connection &connection, const CopyTable &table) : m_connection(connection), m_table(table) {}

QString TableReader::statement() const
{
    const QString comma = QStringLiteral(", ");
    const QString keys = m_table.keys.join(comma);
    QString condition;
    if (!m_last.isEmpty())
        condition = QStringLiteral(" WHERE (%1) > (:%2)").arg(keys, m_table.keys.join(QStringLiteral(", :")));
    return QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4 LIMIT :most")
        .arg(m_table.columnNames().join(comma), m_table.name, condition, keys);
}

Expected<CopyRows> TableReader::next(qint64 most)
{
    Binds binds{{QStringLiteral("most"), most}};
    for (qsizetype i = 0; i < m_last.size(); ++i)
        binds.insert(m_table.keys.at(i), m_last.at(i));
    const Expected<Rows> rows = m_connection.select(statement(), binds);
    if (!rows)
        return tl::unexpected(rows.error());
    CopyRows copied;
    copied.reserve(rows->size());
    for (const Row &row : *rows)
        copied.append(m_table.valuesOf(row));
    if (!rows->isEmpty()) {
        m_last.clear();
        for (const QString &key : m_table.keys)
            m_last.append(rows->constLast().value(key));
    }
    return copied;
}

} // namespace tenderyard
