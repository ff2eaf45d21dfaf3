// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Expected.h"
#include "models/storage/ChangeSet.h"
#include "models/storage/Connection.h"
#include "models/storage/MissingOffice.h"
#include "models/storage/SchemaSource.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>

#include <atomic>
#include <functional>
#include <memory>

namespace tenderyard {

class ChangeFeed;
class DatabaseWorker;
class Dialect;

/// The handle of an office, used in the GUI thread: it queues jobs and never waits for one. Two workers, each with a
/// thread and a connection of its own, do the jobs: reads see the last commit even while a long write runs.
/// Every answer arrives through a QFuture; give it to deliver(future, context, …), which calls back in the context's
/// thread, and not at all once the context is gone. Nothing here opens a dialog or runs an event loop.
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
    /// the threads.
    ~Database() override;

    /// Opens the office at `path`, migrating its schema first (after a backup beside it). Once per object; jobs
    /// queued from now on wait for it and fail with its error, jobs queued before fail with storage.not_open.
    /// Errors: storage.missing, storage.read_only, storage.corrupt, storage.locked, storage.newer_schema,
    /// storage.not_an_office, storage.full, storage.failed.
    QFuture<Outcome> open(const QString &path, Missing missing);

    /// Queues a read, all of which sees the same state. Newer reads do not overtake older ones. Cancelling the future
    /// drops a job that has not begun.
    template<class T> QFuture<Expected<T>> read(Job<T> job) { return queue<T>(std::move(job), Kind::Read); }
    /// Queues a write, run in one transaction: commits when the job succeeds and tells changed() of what it changed.
    template<class T> QFuture<Expected<T>> write(Job<T> job) { return queue<T>(std::move(job), Kind::Write); }

    /// Who acts from now on, on both connections (takes its place in the queues).
    void setUser(const Uuid &user);
    Uuid user() const { return m_user; }

    const Clock &clock() const { return m_clock; }
    QString path() const { return m_path; }
    /// No office is open before open() succeeded.
    bool isOpen() const { return m_open; }

Q_SIGNALS:
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

    /// The two halves of open(), on the writer's and then on the reader's thread.
    Outcome openWriter(DatabaseWorker &writer, MissingOffice missing, const Uuid &user);
    Outcome openReader(DatabaseWorker &reader, const Uuid &user);
    /// Tells changed() of what was committed since it was told last; on a worker's thread.
    void announce(Connection &connection, bool own);

    const Clock &m_clock;
    SchemaOf m_schema;
    QString m_path;
    Uuid m_user;
    std::atomic<bool> m_open = false;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<DatabaseWorker> m_reader;
    std::unique_ptr<DatabaseWorker> m_writer;
};

} // namespace tenderyard
