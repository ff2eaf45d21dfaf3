// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/EntityTable.h"

#include "models/storage/Dialect.h"
#include "models/storage/ValueCodec.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>
#include <QSqlRecord>

namespace tenderyard {

namespace {

const QString idColumn = QStringLiteral("id");
const QString versionColumn = QStringLiteral("row_version");
const QString createdColumn = QStringLiteral("created_at");
const QString updatedColumn = QStringLiteral("updated_at");

/// The stock model runs a plain text, so the values are written into it, each escaped for the database.
QString withLiterals(const PageRequest::Statement &statement, const Connection &connection)
{
    static const QRegularExpression placeholder(QStringLiteral("(?<!:):([a-z_][a-z_0-9]*)"));
    QString sql;
    qsizetype done = 0;
    for (auto found = placeholder.globalMatch(statement.sql); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        sql += QStringView(statement.sql).mid(done, match.capturedStart() - done);
        sql += connection.literal(statement.binds.value(match.captured(1)));
        done = match.capturedEnd();
    }
    return sql + QStringView(statement.sql).mid(done);
}

/// The fields that somebody has set.
Binds changedValues(const QSqlRecord &record)
{
    Binds values;
    for (int i = 0; i < record.count(); ++i) {
        if (record.isGenerated(i))
            values.insert(record.fieldName(i), record.isNull(i) ? QVariant() : record.value(i));
    }
    return values;
}

} // namespace

EntityTable::EntityTable(Connection &connection, const QString &table, const QStringList &writableColumns)
    : QSqlTableModel(nullptr, connection.handle()), m_connection(connection), m_writable(writableColumns)
{
    setEditStrategy(OnManualSubmit);
    // The columns are those that whoever acts finds. What fails here fails again when rows are asked for.
    (void)m_connection.ready();
    setTable(table);
    const QSqlRecord fields = record();
    for (int i = 0; i < fields.count(); ++i)
        m_columns.append(fields.fieldName(i));
    // What the stock model remembers of a row as it was read is its primary key; the version belongs to that.
    QSqlIndex key(table);
    key.append(fields.field(idColumn));
    // What is only ever added to has none.
    if (fields.contains(versionColumn))
        key.append(fields.field(versionColumn));
    setPrimaryKey(key);
    m_page = PageRequest{table, m_columns, {}, {}, {}, {}, {}, PageRequest::mostRows};
}

QString EntityTable::selectStatement() const
{
    return withLiterals(m_page.statement(m_connection.dialect()), m_connection);
}

Expected<Rows> EntityTable::readPage(const PageRequest &page)
{
    m_page = page;
    if (const Outcome acting = m_connection.ready(); !acting)
        return tl::unexpected(acting.error());
    if (!select())
        return tl::unexpected(m_connection.dialect().errorOf(database(), lastError()));
    return selectedRows();
}

Rows EntityTable::selectedRows()
{
    while (canFetchMore())
        fetchMore();
    // The stored values as every other answer has them, which is not how a model shows them. (A newer Qt hands out the
    // model's own query, and an older one a copy that shares its answer.)
    auto &&answer = query();
    return m_connection.dialect().rowsOf(const_cast<QSqlQuery &>(answer));
}

Outcome EntityTable::submitChanges()
{
    m_refusal = {};
    const Outcome outcome = m_connection.transaction([this]() -> Outcome {
        if (submitAll())
            return {};
        if (m_refusal.code.isEmpty())
            m_refusal = m_connection.dialect().errorOf(database(), lastError());
        return tl::unexpected(m_refusal);
    });
    if (!outcome) {
        // The stock model takes the rows before the failed one for written; they were rolled back.
        revertAll();
        select();
    }
    return outcome;
}

Expected<Uuid> EntityTable::submitNew(const Binds &values)
{
    Expected<Uuid> id;
    const Outcome outcome = m_connection.transaction([&]() -> Outcome {
        id = insertValues(values);
        return id ? Outcome() : tl::unexpected(id.error());
    });
    return outcome ? id : tl::unexpected(outcome.error());
}

Outcome EntityTable::submitRow(const Uuid &id, qint64 rowVersion, const Binds &values)
{
    return m_connection.transaction([&] { return updateValues(id, rowVersion, values); });
}

Outcome EntityTable::submitRemoval(const Uuid &id, qint64 rowVersion)
{
    return m_connection.transaction([&] { return m_connection.remove(tableName(), id, rowVersion); });
}

Qt::ItemFlags EntityTable::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags stock = QSqlTableModel::flags(index);
    const bool writable = index.isValid() && m_writable.contains(record().fieldName(index.column()));
    return writable ? stock : stock & ~Qt::ItemFlags(Qt::ItemIsEditable);
}

bool EntityTable::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return flags(index).testFlag(Qt::ItemIsEditable) && QSqlTableModel::setData(index, toStored(value), role);
}

bool EntityTable::insertRowIntoTable(const QSqlRecord &values)
{
    const Expected<Uuid> id = insertValues(changedValues(values));
    return remember(id ? Outcome() : tl::unexpected(id.error()));
}

bool EntityTable::updateRowInTable(int row, const QSqlRecord &values)
{
    const QSqlRecord key = primaryValues(row);
    return remember(updateValues(Uuid::fromString(key.value(idColumn).toString()),
                                 key.value(versionColumn).toLongLong(), changedValues(values)));
}

bool EntityTable::deleteRowFromTable(int row)
{
    const QSqlRecord key = primaryValues(row);
    return remember(m_connection.remove(tableName(), Uuid::fromString(key.value(idColumn).toString()),
                                        key.value(versionColumn).toLongLong()));
}

Expected<Uuid> EntityTable::insertValues(Binds values)
{
    Uuid id = Uuid::fromString(toStored(values.take(idColumn)).toString());
    if (const Outcome allowed = checkWritable(values); !allowed)
        return tl::unexpected(allowed.error());
    if (id.isNull())
        id = Uuid::create();
    values.insert(idColumn, QVariant::fromValue(id));
    for (const QString &stamp : {createdColumn, updatedColumn}) {
        if (m_columns.contains(stamp))
            values.insert(stamp, m_connection.now());
    }
    const Outcome inserted = m_connection.insert(tableName(), values);
    return inserted ? Expected<Uuid>(id) : tl::unexpected(inserted.error());
}

Outcome EntityTable::updateValues(const Uuid &id, qint64 rowVersion, Binds values)
{
    if (const Outcome allowed = checkWritable(values); !allowed)
        return allowed;
    if (m_columns.contains(updatedColumn))
        values.insert(updatedColumn, m_connection.now());
    return m_connection.update(tableName(), id, rowVersion, values);
}

Outcome EntityTable::checkWritable(const Binds &values) const
{
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        if (!m_writable.contains(value.key()))
            return failure(QStringLiteral("storage.failed"),
                           QStringLiteral("%1.%2 is not written here").arg(tableName(), value.key()), value.key());
    }
    return {};
}

bool EntityTable::remember(const Outcome &outcome)
{
    if (!outcome)
        m_refusal = outcome.error();
    return outcome.has_value();
}

} // namespace tenderyard
