// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseWorker.h"

#include "models/storage/Dialect.h"
#include "models/storage/ServerLifeline.h"
#include "models/storage/Session.h"

#include <QDeadlineTimer>

#include <utility>

namespace tenderyard {

namespace {

// An interruption between two statements hits none, so it is tried again and again, ever less often.
constexpr unsigned long firstInterruption = 10;     // ms
constexpr unsigned long betweenInterruptions = 500; // ms at most

} // namespace

DatabaseWorker::DatabaseWorker(const QString &name) : m_failure{QStringLiteral("storage.not_open"), {}, {}, {}, {}}
{
    m_thread.setObjectName(name);
    moveToThread(&m_thread);
    // In the thread itself, as its last deed: a connection may be closed by its own thread only.
    connect(&m_thread, &QThread::finished, this, &DatabaseWorker::close, Qt::DirectConnection);
    m_thread.start();
}

DatabaseWorker::~DatabaseWorker()
{
    stop(Stop::LetEnd);
    join(0);
}

void DatabaseWorker::join(int mostPatience)
{
    m_thread.quit();
    unsigned long next = firstInterruption;
    for (unsigned long waited = 0; !m_thread.wait(next); waited += next, next = qMin(2 * next, betweenInterruptions)) {
        interruptWhereWanted();
        if (waited >= static_cast<unsigned long>(mostPatience))
            cut();
    }
}

void DatabaseWorker::post(Task task)
{
    push(std::move(task), false);
}

void DatabaseWorker::postFirst(Task task)
{
    push(std::move(task), true);
}

void DatabaseWorker::push(Task task, bool first)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopped)
        return;
    m_tasks.insert(first ? m_tasks.begin() : m_tasks.end(), std::move(task));
    wake();
}

void DatabaseWorker::hold()
{
    const QMutexLocker lock(&m_mutex);
    m_held = true;
}

void DatabaseWorker::release(Task first)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopped)
        return;
    m_tasks.push_front(std::move(first));
    m_held = false;
    // What came in meanwhile was woken for in vain.
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        wake();
}

void DatabaseWorker::stop(Stop how)
{
    {
        std::deque<Task> dropped;
        const QMutexLocker lock(&m_mutex);
        m_stopped = true;
        m_interrupting = m_interrupting || how == Stop::Interrupt;
        dropped.swap(m_tasks);
        if (m_connection)
            m_connection->session().closing = true;
    }
    interruptWhereWanted();
}

void DatabaseWorker::interruptWhereWanted()
{
    const QMutexLocker lock(&m_mutex);
    if (m_interrupting && m_connection)
        m_connection->dialect().interrupt(m_connection->handle());
}

void DatabaseWorker::cut()
{
    const QMutexLocker lock(&m_mutex);
    if (m_connection && m_connection->session().lifeline)
        m_connection->session().lifeline->cut();
}

qint64 DatabaseWorker::waitingFor()
{
    const QMutexLocker lock(&m_mutex);
    const qint64 since = m_connection ? m_connection->session().busySince.load() : 0;
    return since == 0 ? 0 : QDeadlineTimer::current().deadline() - since;
}

void DatabaseWorker::setConnection(std::unique_ptr<Connection> connection)
{
    m_watch.reset();
    // The old one is closed without the lock: that may take its time.
    std::unique_ptr<Connection> before;
    const QMutexLocker lock(&m_mutex);
    before = std::exchange(m_connection, std::move(connection));
    if (m_connection)
        m_connection->session().closing = m_stopped;
}

void DatabaseWorker::setWatch(std::unique_ptr<ConnectionWatch> watch)
{
    m_watch = std::move(watch);
}

void DatabaseWorker::setUser(const Uuid &user)
{
    m_user = user;
    if (m_connection)
        m_connection->setUser(user);
}

void DatabaseWorker::wake()
{
    QMetaObject::invokeMethod(this, &DatabaseWorker::runNext, Qt::QueuedConnection);
}

void DatabaseWorker::runNext()
{
    Task task;
    {
        const QMutexLocker lock(&m_mutex);
        if (m_held || m_tasks.empty())
            return;
        task = std::move(m_tasks.front());
        m_tasks.pop_front();
    }
    task(*this);
    if (m_watch)
        m_watch->look();
}

void DatabaseWorker::close()
{
    setConnection(nullptr);
}

} // namespace tenderyard
