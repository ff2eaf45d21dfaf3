// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/ChangeSet.h"
#include "models/storage/Connection.h"
#include "models/storage/ConnectionState.h"
#include "models/storage/ConnectionWatch.h"
#include "models/storage/MissingOffice.h"
#include "models/storage/SchemaSource.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace tenderyard {

class ChangeFeed;
class DatabaseLink;
class DatabaseWorker;
class Dialect;

/// The handle of an office, used in the GUI thread: it queues jobs and never waits for one. Two workers, each with a
/// thread and a connection of its own, do the jobs: reads see the last commit even while a long write runs.
/// Every answer arrives through a QFuture; give it to deliver(future, context, …), which calls back in the context's
/// thread, and not at all once the context is gone. Nothing here opens a dialog or runs an event loop.
///
/// An office on a server can be gone: connectionChanged() tells so and when it is asked again, and until then every job
/// fails with storage.gone; a write that fails so has not happened. A write whose COMMIT was lost with the connection
/// keeps its answer open until the connection stands again and what became of it is known: it is done once, whatever
/// happens. After 20 s without a connection it answers storage.unconfirmed (the Error's detail is the key that
/// outcomeKnown() will name). A job may be run a second time for this.
class Database : public QObject
{
    Q_OBJECT
public:
    template<class T> using Job = std::function<Expected<T>(Connection &)>;

    /// What to do where the file is missing.
    using Missing = MissingOffice;
    /// The schema that an office of a dialect shall have.
    using SchemaOf = std::function<Expected<SchemaSource>(const Dialect &)>;

    /// A database of offices, with the schema of OfficeSchema.h. `clock` outlives the database.
    explicit Database(const Clock &clock, QObject *parent = nullptr);
    /// A database with a schema of its own, for tests.
    Database(const Clock &clock, SchemaOf schema, QObject *parent = nullptr);
    /// Lets a running write end, interrupts a running read, drops queued jobs (their futures end as cancelled), joins
    /// the threads. A write on a server that does not end within some seconds is cut off, at once when the server is
    /// gone.
    ~Database() override;

    /// Opens the office at `path`, migrating its schema first (after a backup beside it). Once per object; jobs
    /// queued from now on wait for it and fail with its error, jobs queued before fail with storage.not_open.
    /// `path` may be the address of a server (PostgresAddress.h), with `secret` for the password of its user, which is
    /// kept in memory alone; somebody's own login migrates nothing.
    /// Errors: storage.missing, storage.read_only, storage.corrupt, storage.locked, storage.newer_schema,
    /// storage.not_an_office, storage.full, storage.failed; of a server also storage.unreachable,
    /// storage.wrong_password, storage.not_allowed, storage.unknown_ca, storage.wrong_host_name, storage.no_tls,
    /// storage.server_too_old, storage.older_schema.
    QFuture<Outcome> open(const QString &path, Missing missing, const QString &secret = {});
    /// Ends as the destructor does, but waits in a thread of its own where the office is on a server: once it has
    /// answered (which may take some seconds) the destructor does not wait. Tells nothing any more. For a file it
    /// answers at once.
    QFuture<Outcome> close();
    /// The password from the next connection on, after it has been changed.
    void setSecret(const QString &secret);

    /// Queues a read, all of which sees the same state. Newer reads do not overtake older ones. Cancelling the future
    /// drops a job that has not begun.
    template<class T> QFuture<Expected<T>> read(Job<T> job) { return queue<T>(std::move(job), Kind::Read); }
    /// Queues a write, run in one transaction: commits when the job succeeds and tells changed() of what it changed.
    template<class T> QFuture<Expected<T>> write(Job<T> job) { return queue<T>(std::move(job), Kind::Write); }

    /// Who acts from now on, on both connections (takes its place in the queues). Ignored where a server has said who
    /// signed in: then user() is that person once open() has answered.
    void setUser(const Uuid &user);
    Uuid user() const;

    const Clock &clock() const { return m_clock; }
    QString path() const { return m_path; }
    /// No office is open before open() succeeded.
    bool isOpen() const { return m_open; }

    ConnectionState connectionState() const;
    /// Asks a server that is gone at once, rather than at the time that the state names.
    void retryNow();

Q_SIGNALS:
    /// The server was lost, is being asked again, or is there again (then changed() tells of everything).
    void connectionChanged(const tenderyard::ConnectionState &state);
    /// A write was answered with storage.unconfirmed; outcomeKnown() will say what became of it.
    void leftUnconfirmed(const tenderyard::Uuid &key);
    /// What became of a write that was answered with storage.unconfirmed.
    void outcomeKnown(const tenderyard::Uuid &key, bool happened);
    /// Rows that changed, by this program or by another one on the same office; emitted in this object's thread.
    void changed(const tenderyard::ChangeSet &changes);

private:
    enum class Kind { Read, Write };

    template<class T> QFuture<Expected<T>> queue(Job<T> job, Kind kind)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        QFuture<Expected<T>> future = promise->future();
        enqueue(kind, [promise, job = std::move(job), future](const RunJob &runJob) {
            if (future.isCanceled()) {
                promise->finish();
                return;
            }
            Expected<T> answer = failure(QStringLiteral("storage.failed"));
            const Outcome outcome = runJob([&](Connection &connection) -> Outcome {
                answer = job(connection);
                return answer ? Outcome() : Outcome(tl::unexpected(answer.error()));
            });
            promise->addResult(outcome ? std::move(answer) : Expected<T>(tl::unexpected(outcome.error())));
            promise->finish();
        });
        return future;
    }

    /// Given by the worker to a queued piece of work: runs a job on the worker's connection, in a transaction for
    /// writes, and returns its outcome or why it could not run or commit.
    using RunJob = std::function<Outcome(const std::function<Outcome(Connection &)> &)>;
    void enqueue(Kind kind, std::function<void(const RunJob &)> work);

    using Work = std::function<Outcome(Connection &)>;

    /// The two halves of open(), on the writer's and then on the reader's thread.
    Outcome openWriter(DatabaseWorker &writer, MissingOffice missing);
    Outcome openReader(DatabaseWorker &reader);
    /// Ends the workers. Any thread.
    void end();
    Outcome prepareSchema(Connection &connection) const;
    void adoptLogin(Connection &connection);
    /// Gives a new connection to its worker, watched.
    Outcome adopt(DatabaseWorker &worker, std::unique_ptr<Connection> connection, ConnectionWatch::For what);
    Expected<std::unique_ptr<ConnectionWatch>> watch(Connection &connection, ConnectionWatch::For what);
    Outcome runRead(DatabaseWorker &reader, const Work &job);
    Outcome runWrite(DatabaseWorker &writer, const Work &job);
    /// Tells changed() of what was committed since it was told last; on a worker's thread.
    void announce(Connection &connection, bool own);
    void lookForChanges();

    // What only a server needs (DatabaseServer.cpp).

    Outcome writeWithKey(Connection &connection, const Uuid &key, const Work &job, bool &claimed);
    /// After a COMMIT without an answer: waits for the server, and sees that the job is done once.
    Outcome findOut(DatabaseWorker &writer, const Uuid &key, const Work &job);
    Outcome runAgain(Connection &connection, const Uuid &key, const Work &job);
    Outcome unconfirmed(const Uuid &key, const QString &mark);
    void settleUnconfirmed(Connection &connection);
    void reopen();
    Outcome reopenWriter(DatabaseWorker &writer);
    void onReopened(const Outcome &opened);
    void lookAtWaiting();

    /// A write that nobody knows the end of. Used on the writer's thread.
    struct Unconfirmed
    {
        Uuid key;
        QString mark;
    };

    const Clock &m_clock;
    SchemaOf m_schema;
    QString m_path;
    mutable QMutex m_userMutex;
    Uuid m_user;
    std::atomic<bool> m_open = false;
    /// Who acts is who signed in on the server.
    std::atomic<bool> m_personal = false;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<DatabaseLink> m_link;
    /// From before a COMMIT until its changes were told: the writer tells them, as its own.
    std::atomic<bool> m_committing = false;
    std::atomic<bool> m_lookWanted = false;
    std::optional<Unconfirmed> m_unconfirmed;
    bool m_writerIsNew = false;
    QTimer m_waitingTimer;
    QElapsedTimer m_lastDoubt;
    std::unique_ptr<DatabaseWorker> m_reader;
    std::unique_ptr<DatabaseWorker> m_writer;
    std::unique_ptr<QThread> m_closing;
};

} // namespace tenderyard
