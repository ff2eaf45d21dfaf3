// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteFeed.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"

namespace tenderyard {

Outcome SqliteFeed::start(Connection &connection)
{
    const QMutexLocker lock(&m_mutex);
    const Expected<bool> hasLog = connection.dialect().hasTable(connection, QStringLiteral("change_log"));
    if (!hasLog)
        return tl::unexpected(hasLog.error());
    m_hasLog = *hasLog;
    if (!m_hasLog)
        return {};
    const Expected<QVariant> newest = connection.scalar(QStringLiteral("SELECT max(seq) FROM change_log"));
    if (!newest)
        return tl::unexpected(newest.error());
    m_lastSeen = newest->toLongLong();
    return {};
}

Expected<ChangeSet> SqliteFeed::collect(Connection &connection)
{
    const QMutexLocker lock(&m_mutex);
    ChangeSet changes;
    if (!m_hasLog)
        return changes;
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT seq, entity, entity_id FROM change_log WHERE seq > :seen ORDER BY seq LIMIT :most"),
        {{QStringLiteral("seen"), m_lastSeen}, {QStringLiteral("most"), mostRows + 1}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->size() > mostRows) {
        const Expected<QVariant> newest = connection.scalar(QStringLiteral("SELECT max(seq) FROM change_log"));
        if (!newest)
            return tl::unexpected(newest.error());
        m_lastSeen = newest->toLongLong();
        changes.everything = true;
        return changes;
    }
    for (const Row &row : *rows) {
        m_lastSeen = row.integer(QStringLiteral("seq"));
        changes.idsByEntity[row.text(QStringLiteral("entity"))].insert(row.id(QStringLiteral("entity_id")));
    }
    return changes;
}

} // namespace tenderyard
