// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PollingWatch.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"

namespace tenderyard {

namespace {

/// How often another process's commits are looked for; the look costs some microseconds.
constexpr int pollInterval = 400;

} // namespace

PollingWatch::PollingWatch(Connection &connection, For what) : m_connection(connection)
{
    connect(&m_timer, &QTimer::timeout, this, &PollingWatch::ask);
    if (what == For::Changes)
        m_timer.start(pollInterval);
}

void PollingWatch::ask()
{
    const Expected<qint64> version = m_connection.dialect().dataVersion(m_connection);
    if (!version || *version == m_seen)
        return;
    m_seen = *version;
    Q_EMIT mayHaveChanged();
}

} // namespace tenderyard
