// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/WorkflowRow.h"

#include "models/workflow/RowValues.h"

namespace tenderyard {

namespace {

const QString versionColumn = QStringLiteral("row_version");
const QString updatedColumn = QStringLiteral("updated_at");

Outcome changedOne(const Expected<qint64> &count)
{
    if (!count)
        return tl::unexpected(count.error());
    return *count == 1 ? Outcome() : failure(QStringLiteral("storage.conflict"));
}

} // namespace

const WorkflowEntity *WorkflowRow::entityOf(const QString &table)
{
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities) {
        if (entity.table == table)
            return &entity;
    }
    return nullptr;
}

Expected<WorkflowRow> WorkflowRow::read(Connection &connection, const QString &entity, const Uuid &id)
{
    WorkflowRow row;
    row.m_entity = entityOf(entity);
    if (!row.m_entity)
        return failure(QStringLiteral("transition.unknown"), entity);
    QString status = row.m_entity->statusExpression;
    status = status.isEmpty() ? QStringLiteral("'-'") : status.replace(QStringLiteral("{row}"), QStringLiteral("t"));
    const Expected<Row> found =
        connection.selectOne(QStringLiteral("SELECT t.*, %1 AS %2 FROM %3 AS t WHERE t.%4 = :id")
                                 .arg(status, statusAlias(), entity, row.m_entity->key),
                             {{QStringLiteral("id"), RowValues::key(id)}});
    if (!found)
        return tl::unexpected(found.error());
    row.m_row = *found;
    return row;
}

qint64 WorkflowRow::version() const
{
    return m_row.has(versionColumn) ? m_row.integer(versionColumn) : 0;
}

QStringList WorkflowRow::columns() const
{
    QStringList names = m_row.toHash().keys();
    names.removeOne(statusAlias());
    names.sort();
    return names;
}

Outcome WorkflowRow::update(Connection &connection, Binds values) const
{
    if (m_row.has(updatedColumn))
        values.insert(updatedColumn, connection.now());
    if (m_row.has(versionColumn))
        return connection.update(m_entity->table, id(), version(), values);
    QStringList assignments;
    Binds binds{{QStringLiteral("key"), key()}};
    const QStringList names = values.keys();
    for (const QString &column : names) {
        if (!m_row.has(column))
            return failure(QStringLiteral("transition.column"), column);
        assignments.append(column + QStringLiteral(" = :new_") + column);
        binds.insert(QStringLiteral("new_") + column, values.value(column));
    }
    return changedOne(
        connection.execute(QStringLiteral("UPDATE %1 SET %2 WHERE %3 = :key")
                               .arg(m_entity->table, assignments.join(QStringLiteral(", ")), m_entity->key),
                           binds));
}

Outcome WorkflowRow::remove(Connection &connection) const
{
    if (m_row.has(versionColumn))
        return connection.remove(m_entity->table, id(), version());
    return changedOne(
        connection.execute(QStringLiteral("DELETE FROM %1 WHERE %2 = :key").arg(m_entity->table, m_entity->key),
                           {{QStringLiteral("key"), key()}}));
}

} // namespace tenderyard
