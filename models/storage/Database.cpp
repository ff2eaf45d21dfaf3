// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Database.h"

#include "models/storage/ChangeFeed.h"
#include "models/storage/DatabaseLink.h"
#include "models/storage/DatabaseWorker.h"
#include "models/storage/Dialect.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/Session.h"

#include <QThread>

namespace tenderyard {

namespace {

/// How long the end of a write on a server is waited for when an office is closed.
constexpr int closingPatience = 5000; // ms
constexpr int waitingInterval = 1000; // ms

} // namespace

Database::Database(const Clock &clock, QObject *parent) : Database(clock, officeSchema, parent) {}

Database::Database(const Clock &clock, SchemaOf schema, QObject *parent)
    : QObject(parent), m_clock(clock), m_schema(std::move(schema)), m_link(std::make_unique<DatabaseLink>()),
      m_reader(std::make_unique<DatabaseWorker>(QStringLiteral("office reader"))),
      m_writer(std::make_unique<DatabaseWorker>(QStringLiteral("office writer")))
{
    connect(m_link.get(), &DatabaseLink::changed, this, &Database::connectionChanged);
    connect(m_link.get(), &DatabaseLink::reachable, this, &Database::reopen);
    connect(m_link.get(), &DatabaseLink::unresponsive, this, [this] {
        m_reader->cut();
        m_writer->cut();
        m_link->lose();
    });
    connect(&m_waitingTimer, &QTimer::timeout, this, &Database::lookAtWaiting);
}

Database::~Database()
{
    if (m_closing)
        m_closing->wait();
    else
        end();
    m_writer.reset();
    m_reader.reset();
}

QFuture<Outcome> Database::close()
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    const auto answer = [promise] {
        promise->addResult(Outcome());
        promise->finish();
    };
    blockSignals(true);
    m_waitingTimer.stop();
    if (m_closing || !m_dialect || !m_dialect->isRemote()) {
        answer();
        return future;
    }
    m_closing.reset(QThread::create([this, answer] {
        end();
        answer();
    }));
    m_closing->setObjectName(QStringLiteral("office closer"));
    m_closing->start();
    return future;
}

void Database::end()
{
    if (m_dialect)
        m_dialect->giveUp();
    m_link->stop();
    m_reader->stop(DatabaseWorker::Stop::Interrupt);
    m_writer->stop(DatabaseWorker::Stop::LetEnd);
    const int patience = m_link->isGone() ? 0 : closingPatience;
    // The writer closes last, as only a connection that may write clears the log away; but while it opens an office,
    // it hands on to the reader.
    m_reader->join(patience);
    m_writer->join(patience);
}

QFuture<Outcome> Database::open(const QString &path, Missing missing, const QString &secret)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    const auto answer = [promise](const Outcome &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    auto dialect = Dialect::forAddress(path, secret);
    if (!dialect || m_dialect) {
        answer(dialect ? failure(QStringLiteral("storage.failed"), QStringLiteral("opened twice"))
                       : tl::unexpected(dialect.error()));
        return future;
    }
    m_dialect = std::move(*dialect);
    m_feed = m_dialect->makeFeed();
    m_path = path;
    m_link->setProbe([&asked = *m_dialect, path] { return asked.probe(path); });
    if (m_dialect->isRemote())
        m_waitingTimer.start(waitingInterval);
    m_reader->hold();
    m_writer->post([this, missing, answer](DatabaseWorker &writer) {
        const Outcome opened = openWriter(writer, missing);
        m_reader->release([this, opened, answer](DatabaseWorker &reader) {
            const Outcome ready = opened ? openReader(reader) : opened;
            if (!ready)
                reader.setFailure(ready.error());
            m_open = ready.has_value();
            answer(ready);
        });
    });
    return future;
}

void Database::setSecret(const QString &secret)
{
    if (m_dialect)
        m_dialect->setSecret(secret);
}

Outcome Database::openWriter(DatabaseWorker &writer, MissingOffice missing)
{
    const auto open = [&]() -> Outcome {
        auto connection = m_dialect->openConnection(m_path, missing, m_clock);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const Outcome prepared = prepareSchema(**connection); !prepared)
            return prepared;
        adoptLogin(**connection);
        if (const Outcome started = m_feed->start(**connection); !started)
            return started;
        (*connection)->setBeforeCommit([this] { m_committing = true; });
        return adopt(writer, std::move(*connection), ConnectionWatch::For::Loss);
    };
    const Outcome opened = open();
    if (!opened)
        writer.setFailure(opened.error());
    return opened;
}

Outcome Database::openReader(DatabaseWorker &reader)
{
    auto connection = m_dialect->openConnection(m_path, MissingOffice::Refuse, m_clock, Dialect::Damage::Ignore);
    if (!connection)
        return tl::unexpected(connection.error());
    if (const Outcome only = m_dialect->makeReadOnly(**connection); !only)
        return only;
    return adopt(reader, std::move(*connection), ConnectionWatch::For::Changes);
}

Outcome Database::prepareSchema(Connection &connection) const
{
    const Expected<SchemaSource> schema = m_schema(*m_dialect);
    if (!schema)
        return tl::unexpected(schema.error());
    const Expected<Migrator::Report> migrated = Migrator(*schema).migrate(connection);
    return migrated ? Outcome() : tl::unexpected(migrated.error());
}

void Database::adoptLogin(Connection &connection)
{
    if (connection.session().access != Session::Access::Person)
        return;
    const QMutexLocker lock(&m_userMutex);
    m_personal = true;
    m_user = connection.user();
}

Outcome Database::adopt(DatabaseWorker &worker, std::unique_ptr<Connection> connection, ConnectionWatch::For what)
{
    connection->setUser(worker.user());
    Expected<std::unique_ptr<ConnectionWatch>> watching = watch(*connection, what);
    if (!watching)
        return tl::unexpected(watching.error());
    worker.setConnection(std::move(connection));
    worker.setWatch(std::move(*watching));
    return {};
}

Expected<std::unique_ptr<ConnectionWatch>> Database::watch(Connection &connection, ConnectionWatch::For what)
{
    Expected<std::unique_ptr<ConnectionWatch>> watching = m_dialect->watch(connection, what);
    if (watching) {
        const ConnectionWatch *sender = watching->get();
        connect(sender, &ConnectionWatch::lost, m_link.get(), &DatabaseLink::lose, Qt::DirectConnection);
        connect(sender, &ConnectionWatch::mayHaveChanged, this, &Database::lookForChanges, Qt::DirectConnection);
    }
    return watching;
}

void Database::lookForChanges()
{
    // In the reader's thread.
    if (Connection *connection = m_reader->connection(); connection && !m_link->isGone())
        announce(*connection, false);
}

void Database::announce(Connection &connection, bool own)
{
    // The writer is about to tell of its own, and of this too.
    if (!own && m_committing) {
        m_lookWanted = true;
        return;
    }
    Expected<ChangeSet> changes = m_feed->collect(connection);
    if (changes)
        changes->own = own;
    // An office that is being closed interrupts what its connections do.
    if (!changes && changes.error().code != QLatin1String("storage.interrupted"))
        qWarning("Changes could not be read: %s", qPrintable(changes.error().detail));
    if (changes && !changes->isEmpty())
        QMetaObject::invokeMethod(this, [this, set = *changes] { Q_EMIT changed(set); }, Qt::QueuedConnection);
    if (!connection.isAlive())
        m_link->lose();
}

void Database::setUser(const Uuid &user)
{
    {
        const QMutexLocker lock(&m_userMutex);
        if (m_personal)
            return;
        m_user = user;
    }
    m_writer->post([user](DatabaseWorker &writer) { writer.setUser(user); });
    m_reader->post([this, user](DatabaseWorker &reader) {
        reader.setUser(user);
        // On a server there is what only that person hears of.
        if (!reader.connection() || !m_dialect->isRemote())
            return;
        reader.setWatch(nullptr);
        if (auto watching = watch(*reader.connection(), ConnectionWatch::For::Changes))
            reader.setWatch(std::move(*watching));
        lookForChanges();
    });
}

Uuid Database::user() const
{
    const QMutexLocker lock(&m_userMutex);
    return m_user;
}

ConnectionState Database::connectionState() const
{
    return m_link->state();
}

void Database::retryNow()
{
    m_link->retryNow();
}

void Database::enqueue(Kind kind, std::function<void(const RunJob &)> work)
{
    DatabaseWorker &worker = kind == Kind::Read ? *m_reader : *m_writer;
    worker.post([this, kind, work = std::move(work)](DatabaseWorker &self) {
        work([&](const Work &job) { return kind == Kind::Read ? runRead(self, job) : runWrite(self, job); });
    });
}

Outcome Database::runRead(DatabaseWorker &reader, const Work &job)
{
    if (m_link->isGone())
        return failure(QStringLiteral("storage.gone"));
    Connection *connection = reader.connection();
    if (!connection)
        return tl::unexpected(reader.whyNotOpen());
    const Outcome read = connection->snapshot([&] { return job(*connection); });
    if (!read && !connection->isAlive())
        m_link->lose();
    return read;
}

Outcome Database::runWrite(DatabaseWorker &writer, const Work &job)
{
    if (m_link->isGone())
        return failure(QStringLiteral("storage.gone"));
    Connection *connection = writer.connection();
    if (!connection)
        return tl::unexpected(writer.whyNotOpen());
    const Uuid key = Uuid::create();
    bool claimed = false;
    Outcome written = m_dialect->isRemote() ? writeWithKey(*connection, key, job, claimed)
                                            : connection->transaction([&] { return job(*connection); });
    if (!written && !connection->isAlive()) {
        const bool isUnknown = connection->isCommitUnknown();
        const QString mark = connection->session().mark;
        m_link->lose();
        if (isUnknown)
            written = claimed ? findOut(writer, key, job) : unconfirmed(Uuid(), mark);
    }
    if (written)
        announce(*writer.connection(), true);
    m_committing = false;
    if (m_lookWanted.exchange(false) && !written)
        m_reader->post([this](DatabaseWorker &) { lookForChanges(); });
    return written;
}

} // namespace tenderyard
