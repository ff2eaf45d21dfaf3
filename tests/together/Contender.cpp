// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/together/Contender.h"

#include "models/storage/PostgresDialect.h"

namespace tenderyard {

Contender::Contender(const QString &address, const QString &password, const Clock &clock)
    : m_thread([this, address, password, &clock] { run(address, password, clock); })
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_open; });
}

Contender::~Contender()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        m_mayCommit = true;
        m_changed.notify_all();
    }
    m_thread.join();
}

void Contender::begin(Work work, End end)
{
    const std::lock_guard lock(m_mutex);
    m_work = std::move(work);
    m_end = end;
    m_mayCommit = false;
    m_worked.reset();
    m_outcome.reset();
    m_changed.notify_all();
}

Outcome Contender::worked()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_worked.has_value() || m_outcome.has_value(); });
    return m_worked ? *m_worked : *m_outcome;
}

void Contender::letCommit()
{
    const std::lock_guard lock(m_mutex);
    m_mayCommit = true;
    m_changed.notify_all();
}

Outcome Contender::outcome()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_outcome.has_value(); });
    return *m_outcome;
}

std::optional<Outcome> Contender::outcomeWithin(std::chrono::milliseconds time)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, time, [this] { return m_outcome.has_value(); });
    return m_outcome;
}

Outcome Contender::transact(Connection &connection)
{
    return connection.transaction([&]() -> Outcome {
        const Outcome done = m_work(connection);
        std::unique_lock lock(m_mutex);
        m_worked = done;
        m_changed.notify_all();
        if (done && m_end == End::Held)
            m_changed.wait(lock, [this] { return m_mayCommit; });
        return done;
    });
}

void Contender::run(const QString &address, const QString &password, const Clock &clock)
{
    const PostgresDialect dialect(password);
    const auto connection = dialect.openConnection(address, MissingOffice::Refuse, clock);
    if (!connection)
        qFatal("No connection: %s %s", qPrintable(connection.error().code), qPrintable(connection.error().detail));
    std::unique_lock lock(m_mutex);
    m_open = true;
    m_changed.notify_all();
    for (;;) {
        m_changed.wait(lock, [this] { return m_closing || m_work; });
        if (!m_work)
            return;
        lock.unlock();
        const Outcome outcome = transact(**connection);
        lock.lock();
        m_work = nullptr;
        m_outcome = outcome;
        m_changed.notify_all();
    }
}

} // namespace tenderyard
