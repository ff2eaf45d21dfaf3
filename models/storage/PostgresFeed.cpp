// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresFeed.h"

#include "models/storage/Connection.h"

namespace tenderyard {

namespace {

/// Throws away what every desk has long read. Not having done so keeps nobody out of the office: the next desk does it.
void forgetOldChanges(Connection &connection)
{
    const Expected<QVariant> known =
        connection.scalar(QStringLiteral("SELECT to_regprocedure('tenderyard.forget_old_changes()') IS NOT NULL"));
    if (known && known->toBool())
        (void)connection.scalar(QStringLiteral("SELECT tenderyard.forget_old_changes()"));
}

} // namespace

Outcome PostgresFeed::start(Connection &connection)
{
    {
        const QMutexLocker lock(&m_mutex);
        m_position.clear();
        const Expected<QVariant> hasLog =
            connection.scalar(QStringLiteral("SELECT to_regprocedure('tenderyard.changes_since(text)') IS NOT NULL"));
        if (!hasLog)
            return tl::unexpected(hasLog.error());
        m_hasLog = hasLog->toBool();
    }
    const Expected<ChangeSet> from = collect(connection);
    if (!from)
        return tl::unexpected(from.error());
    forgetOldChanges(connection);
    return {};
}

Expected<ChangeSet> PostgresFeed::collect(Connection &connection)
{
    const QMutexLocker lock(&m_mutex);
    ChangeSet changes;
    if (!m_hasLog)
        return changes;
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT entity, entity_id, cursor FROM tenderyard.changes_since(:position)"),
                          {{QStringLiteral("position"), m_position.isNull() ? QStringLiteral("") : m_position}});
    if (!rows)
        return tl::unexpected(rows.error());
    changes.everything = rows->size() > mostRows + 1;
    for (const Row &row : *rows) {
        m_position = row.text(QStringLiteral("cursor"));
        const QString entity = row.text(QStringLiteral("entity"));
        if (!entity.isEmpty() && !changes.everything)
            changes.idsByEntity[entity].insert(row.id(QStringLiteral("entity_id")));
    }
    return changes;
}

} // namespace tenderyard
