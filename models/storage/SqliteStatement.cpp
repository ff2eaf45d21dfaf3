// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteStatement.h"

#include "models/storage/SqlText.h"
#include "models/storage/SqliteErrors.h"
#include "models/storage/SqliteHandle.h"

#include <QSqlError>
#include <QSqlRecord>

#include <sqlite3.h>

namespace tenderyard {

Expected<std::unique_ptr<Statement>> SqliteStatement::prepare(const QSqlDatabase &handle, const QString &sql)
{
    std::unique_ptr<SqliteStatement> statement(new SqliteStatement(handle));
    statement->m_query.setForwardOnly(true);
    if (!statement->m_query.prepare(sql))
        return tl::unexpected(statement->lastError());
    statement->m_placeholders = SqlText::of(sql).names;
    return statement;
}

Rows SqliteStatement::rowsOf(QSqlQuery &query)
{
    const QSqlRecord record = query.record();
    const int width = record.count();
    auto columns = std::make_shared<Row::Columns>();
    for (int column = 0; column < width; ++column)
        columns->insert(record.fieldName(column), column);
    Rows rows;
    while (query.next()) {
        QVariantList values;
        values.reserve(width);
        for (int column = 0; column < width; ++column)
            values.append(query.isNull(column) ? QVariant() : query.value(column));
        rows.append(Row(columns, std::move(values)));
    }
    return rows;
}

Error SqliteStatement::lastError() const
{
    sqlite3 *sqlite = m_handle.isOpen() ? sqliteHandle(m_handle) : nullptr;
    const QSqlError error = m_query.lastError();
    return sqliteError(error.nativeErrorCode().toInt(), error.databaseText(),
                       sqlite ? sqlite3_system_errno(sqlite) : 0);
}

Outcome SqliteStatement::run(const QList<QVariant> &values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(u':' + m_placeholders.at(i), values.at(i));
    if (m_query.exec())
        return {};
    const Error error = lastError();
    m_query.finish();
    return tl::unexpected(error);
}

Expected<Rows> SqliteStatement::rows()
{
    Rows rows = rowsOf(m_query);
    // The end of the answer, or a fault in the middle of it.
    if (m_query.lastError().type() != QSqlError::NoError)
        return tl::unexpected(lastError());
    return rows;
}

Expected<QVariant> SqliteStatement::first()
{
    const bool found = m_query.next();
    return found && !m_query.isNull(0) ? m_query.value(0) : QVariant();
}

} // namespace tenderyard
