// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/DatabaseWorker.h"

#include "models/storage/Dialect.h"
#include "models/storage/Session.h"

namespace tenderyard {

namespace {

constexpr unsigned long betweenInterruptions = 10; // ms

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
    join();
}

void DatabaseWorker::join()
{
    m_thread.quit();
    // Again and again: an interruption between two statements hits none.
    while (!m_thread.wait(betweenInterruptions))
        interruptWhereWanted();
}

void DatabaseWorker::post(Task task)
{
    const QMutexLocker lock(&m_mutex);
    if (m_stopped)
        return;
    m_tasks.push_back(std::move(task));
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

void DatabaseWorker::setConnection(std::unique_ptr<Connection> connection)
{
    const QMutexLocker lock(&m_mutex);
    m_connection = std::move(connection);
}

void DatabaseWorker::poll(int milliseconds, std::function<void()> look)
{
    m_timer = std::make_unique<QTimer>();
    connect(m_timer.get(), &QTimer::timeout, this, std::move(look));
    m_timer->start(milliseconds);
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
}

void DatabaseWorker::close()
{
    m_timer.reset();
    setConnection(nullptr);
}

} // namespace tenderyard
