// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"

#include "models/storage/ChangeFeed.h"
#include "models/storage/DatabaseWorker.h"
#include "models/storage/Dialect.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/Session.h"

namespace tenderyard {

namespace {

/// How often another process's commits are looked for; the look costs some microseconds.
constexpr int pollInterval = 400;

} // namespace

Database::Database(const Clock &clock, QObject *parent) : Database(clock, officeSchema, parent) {}

Database::Database(const Clock &clock, SchemaOf schema, QObject *parent)
    : QObject(parent), m_clock(clock), m_schema(std::move(schema)), m_feed(std::make_unique<ChangeFeed>()),
      m_reader(std::make_unique<DatabaseWorker>(QStringLiteral("office reader"))),
      m_writer(std::make_unique<DatabaseWorker>(QStringLiteral("office writer")))
{
}

Database::~Database()
{
    m_reader->stop(DatabaseWorker::Stop::Interrupt);
    m_writer->stop(DatabaseWorker::Stop::LetEnd);
    // The writer closes last, as only a connection that may write clears the log away; but while it opens an office,
    // it hands on to the reader.
    m_reader->join();
    m_writer.reset();
    m_reader.reset();
}

QFuture<Outcome> Database::open(const QString &path, Missing missing)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    const auto answer = [promise](const Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    auto dialect = Dialect::forAddress(path);
    if (!dialect || m_dialect) {
        answer(dialect ? failure(QStringLiteral("storage.failed"), QStringLiteral("opened twice"))
                       : tl::unexpected(dialect.error()));
        return future;
    }
    m_dialect = std::move(*dialect);
    m_path = path;
    m_reader->hold();
    m_writer->post([this, missing, answer, user = m_user](DatabaseWorker &writer) {
        const Outcome opened = openWriter(writer, missing, user);
        m_reader->release([this, opened, answer, user](DatabaseWorker &reader) {
            const Outcome ready = opened ? openReader(reader, user) : opened;
            if (!ready)
                reader.setFailure(ready.error());
            m_open = ready.has_value();
            answer(ready);
        });
    });
    return future;
}

Outcome Database::openWriter(DatabaseWorker &writer, MissingOffice missing, const Uuid &user)
{
    const auto open = [&]() -> Outcome {
        auto connection = m_dialect->openConnection(m_path, missing, m_clock);
        if (!connection)
            return tl::unexpected(connection.error());
        const Expected<SchemaSource> schema = m_schema(*m_dialect);
        if (!schema)
            return tl::unexpected(schema.error());
        if (const auto migrated = Migrator(*schema).migrate(**connection); !migrated)
            return tl::unexpected(migrated.error());
        if (const Outcome started = m_feed->start(**connection); !started)
            return started;
        (*connection)->setUser(user);
        writer.setConnection(std::move(*connection));
        return {};
    };
    const Outcome opened = open();
    if (!opened)
        writer.setFailure(opened.error());
    return opened;
}

Outcome Database::openReader(DatabaseWorker &reader, const Uuid &user)
{
    auto connection = m_dialect->openConnection(m_path, MissingOffice::Refuse, m_clock, Dialect::Damage::Ignore);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Outcome only = m_dialect->makeReadOnly(**connection); !only)
        return only;
    (*connection)->setUser(user);
    reader.setConnection(std::move(*connection));
    reader.poll(pollInterval, [this, &reader, seen = qint64(-1)]() mutable {
        const Expected<qint64> version = m_dialect->dataVersion(*reader.connection());
        if (version && *version != seen) {
            announce(*reader.connection(), false);
            seen = *version;
        }
    });
    return {};
}

void Database::announce(Connection &connection, bool own)
{
    Expected<ChangeSet> changes = m_feed->collect(connection);
    if (changes)
        changes->own = own;
    if (!changes)
        qWarning("Changes could not be read: %s", qPrintable(changes.error().detail));
    else if (!changes->isEmpty())
        QMetaObject::invokeMethod(this, [this, set = *changes] { Q_EMIT changed(set); }, Qt::QueuedConnection);
}

void Database::setUser(const Uuid &user)
{
    m_user = user;
    for (DatabaseWorker *worker : {m_reader.get(), m_writer.get()}) {
        worker->post([user](DatabaseWorker &self) {
            if (self.connection())
                self.connection()->setUser(user);
        });
    }
}

void Database::enqueue(Kind kind, std::function<void(const RunJob &)> work)
{
    DatabaseWorker &worker = kind == Kind::Read ? *m_reader : *m_writer;
    worker.post([this, kind, work = std::move(work)](DatabaseWorker &self) {
        work([&](const std::function<Outcome(Connection &)> &job) -> Outcome {
            Connection *connection = self.connection();
            if (!connection)
                return tl::unexpected(self.whyNotOpen());
            if (kind == Kind::Read)
                return connection->snapshot([&] { return job(*connection); });
            const Outcome written = connection->transaction([&] { return job(*connection); });
            if (written)
                announce(*connection, true);
            return written;
        });
    });
}

} // namespace tenderyard
