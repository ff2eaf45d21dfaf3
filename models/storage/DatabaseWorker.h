// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Connection.h"
#include "models/storage/ConnectionWatch.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <deque>
#include <functional>
#include <memory>

namespace tenderyard {

/// A thread with a connection of its own and a queue of tasks, run one after the other. Made, fed and stopped by the
/// thread that owns its Database; the tasks run in the worker's thread.
class DatabaseWorker : public QObject
{
    Q_OBJECT
public:
    using Task = std::function<void(DatabaseWorker &)>;

    /// Starts the thread; `name` is shown by debuggers.
    explicit DatabaseWorker(const QString &name);
    /// stop() and join().
    ~DatabaseWorker() override;

    /// Any thread. Dropped unrun after stop().
    void post(Task task);
    /// The same, but before all that waits.
    void postFirst(Task task);
    /// Keeps the queue waiting until release(). Any thread.
    void hold();
    /// Runs `first` before all that waits, then goes on. Any thread.
    void release(Task first);
    enum class Stop { LetEnd, Interrupt };
    /// Drops the queue; the running task goes on, but does not wait for locks any longer, or its statement is made to
    /// fail. Any thread.
    void stop(Stop how);
    /// Ends whatever wait for a server there is, and with it the connection. Nothing to a file. Any thread.
    void cut();
    /// How long a statement has been waiting for its answer by now, in ms; 0 when none is. Any thread.
    qint64 waitingFor();
    /// After stop(): waits for the running task, closes the connection and ends the thread. By the owner. Where the
    /// task waits for a server, for `mostPatience` ms; then the connection is cut, which undoes a write under way.
    void join(int mostPatience);

    // The rest belongs to the worker's thread.

    void setConnection(std::unique_ptr<Connection> connection);
    /// Null before an office is open.
    Connection *connection() { return m_connection.get(); }
    /// Why there is no connection.
    void setFailure(const Error &error) { m_failure = error; }
    Error whyNotOpen() const { return m_failure; }
    /// What watches the connection between tasks; goes before it.
    void setWatch(std::unique_ptr<ConnectionWatch> watch);
    /// Who acts, on this connection and every later one.
    void setUser(const Uuid &user);
    Uuid user() const { return m_user; }

private:
    void push(Task task, bool first);
    void runNext();
    void wake();
    void close();
    void interruptWhereWanted();

    QThread m_thread;
    QMutex m_mutex;
    std::deque<Task> m_tasks;
    bool m_held = false;
    bool m_stopped = false;
    bool m_interrupting = false;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ConnectionWatch> m_watch;
    Uuid m_user;
    Error m_failure;
};

} // namespace tenderyard
