// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresWatch.h"

#include <utility>

namespace tenderyard {

namespace {

constexpr int fallbackInterval = 30'000; // ms
constexpr int togetherInterval = 50;     // ms

} // namespace

PostgresWatch::PostgresWatch(PGconn *connection, For what)
    : m_connection(connection), m_notifier(PQsocket(connection), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, &PostgresWatch::read);
    m_soon.setSingleShot(true);
    m_soon.setInterval(togetherInterval);
    if (what == For::Loss)
        return;
    connect(&m_soon, &QTimer::timeout, this, &PostgresWatch::mayHaveChanged);
    connect(&m_fallback, &QTimer::timeout, this, &PostgresWatch::mayHaveChanged);
    m_fallback.start(fallbackInterval);
}

void PostgresWatch::read()
{
    PQconsumeInput(m_connection);
    look();
}

void PostgresWatch::look()
{
    if (PQstatus(m_connection) != CONNECTION_OK) {
        // libpq has closed the socket, or it stays readable from now on.
        m_notifier.setEnabled(false);
        if (!std::exchange(m_lost, true))
            Q_EMIT lost();
        return;
    }
    bool heard = false;
    while (PGnotify *notification = PQnotifies(m_connection)) {
        PQfreemem(notification);
        heard = true;
    }
    if (heard && !m_soon.isActive())
        m_soon.start();
}

} // namespace tenderyard
