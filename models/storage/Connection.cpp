// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"

#include "models/storage/Dialect.h"
#include "models/storage/Session.h"
#include "models/storage/Statement.h"
#include "models/storage/ThreadGuard.h"
#include "models/storage/ValueCodec.h"

#include <QRegularExpression>
#include <QThread>

#include <algorithm>

namespace tenderyard {

namespace {

/// More different statements than the program has; a caller that builds its own must not eat the memory.
constexpr qsizetype mostStatements = 300;

Outcome checkNames(const QString &table, const QStringList &columns)
{
    static const QRegularExpression name(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    const auto isName = [](const QString &text) { return name.match(text).hasMatch(); };
    if (!isName(table) || columns.isEmpty() || !std::ranges::all_of(columns, isName))
        return failure(QStringLiteral("storage.failed"), QStringLiteral("no name of a table or a column"));
    return {};
}

QStringList sortedColumns(const Binds &values)
{
    // In a fixed order, so that the same columns give the same statement again.
    QStringList columns = values.keys();
    columns.sort();
    return columns;
}

} // namespace

struct Connection::Statements
{
    // For whom a name means which table differs, so each kind of identity has its own.
    QHash<std::pair<int, QString>, std::shared_ptr<Statement>> bySql;
};

Connection::Connection(const QSqlDatabase &handle, const Dialect &dialect, const Clock &clock)
    : m_handle(handle), m_dialect(dialect), m_session(std::make_unique<Session>(clock)),
      m_statements(std::make_unique<Statements>()), m_thread(QThread::currentThread())
{
    ThreadGuard::assertNotGuiThread("A database connection");
    m_dialect.attach(m_handle, *m_session);
}

Connection::~Connection()
{
    const QString name = m_handle.connectionName();
    m_statements.reset();
    m_handle.close();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Connection::assertUsable() const
{
    ThreadGuard::assertNotGuiThread("A database connection");
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Connection", "used in another thread than its own");
}

bool Connection::isAlive() const
{
    return m_dialect.isAlive(m_handle);
}

Error Connection::noted(const Error &error)
{
    if (m_depth > 0 && !m_failed)
        m_failed = error;
    return error;
}

QString Connection::literal(const QVariant &value) const
{
    QVariant stored = toStored(value);
    // A text of SQL ends at the first null character.
    if (stored.typeId() == QMetaType::QString)
        stored = stored.toString().remove(QChar::Null);
    return m_dialect.literal(m_handle, stored);
}

Expected<Statement *> Connection::prepared(const QString &sql)
{
    auto &cache = m_statements->bySql;
    const auto key = std::pair(int(m_session->kind), sql);
    if (const auto found = cache.constFind(key); found != cache.cend() && !(*found)->isStale())
        return found->get();
    if (cache.size() >= mostStatements) {
        cache.clear();
        m_dialect.forgetStatements(m_handle);
    }
    Expected<std::unique_ptr<Statement>> statement = m_dialect.prepare(m_handle, sql);
    if (!statement)
        return tl::unexpected(noted(statement.error()));
    return cache.insert(key, std::move(*statement))->get();
}

Expected<Statement *> Connection::run(const QString &sql, const Binds &binds)
{
    assertUsable();
    if (m_failed)
        return tl::unexpected(*m_failed);
    if (const Outcome acting = ready(); !acting)
        return tl::unexpected(acting.error());
    const Waiting waiting(*this);
    const Expected<Statement *> statement = prepared(sql);
    if (!statement)
        return statement;
    QList<QVariant> values;
    const QStringList placeholders = (*statement)->placeholders();
    for (const QString &name : placeholders) {
        // The statement would silently run with the value of its last use.
        const auto bind = binds.constFind(name);
        if (bind == binds.cend())
            return failure(QStringLiteral("storage.failed"), QStringLiteral("no value for the placeholder :") + name);
        values.append(toStored(*bind));
    }
    const Outcome done = (*statement)->run(values);
    // A follow-up that a trigger began and a refusal cut short must not leave the engine's rights behind.
    m_session->engineNesting = 0;
    if (!done)
        return tl::unexpected(noted(done.error()));
    return statement;
}

Expected<Rows> Connection::select(const QString &sql, const Binds &binds)
{
    const Expected<Statement *> ran = run(sql, binds);
    if (!ran)
        return tl::unexpected(ran.error());
    Expected<Rows> rows = (*ran)->rows();
    // An unfinished SELECT keeps the database's log from being cleared.
    (*ran)->finish();
    if (!rows)
        return tl::unexpected(noted(rows.error()));
    return rows;
}

Expected<Row> Connection::selectOne(const QString &sql, const Binds &binds)
{
    Expected<Rows> rows = select(sql, binds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(QStringLiteral("storage.not_found"));
    return rows->takeFirst();
}

Expected<QVariant> Connection::scalar(const QString &sql, const Binds &binds)
{
    const Expected<Statement *> ran = run(sql, binds);
    if (!ran)
        return tl::unexpected(ran.error());
    Expected<QVariant> value = (*ran)->first();
    (*ran)->finish();
    if (!value)
        return tl::unexpected(noted(value.error()));
    return value;
}

Expected<qint64> Connection::execute(const QString &sql, const Binds &binds)
{
    const Expected<Statement *> ran = run(sql, binds);
    if (!ran)
        return tl::unexpected(ran.error());
    const qint64 changed = (*ran)->changed();
    (*ran)->finish();
    return changed;
}

Outcome Connection::executeScript(const QString &script)
{
    assertUsable();
    if (m_failed)
        return tl::unexpected(*m_failed);
    if (const Outcome acting = ready(); !acting)
        return acting;
    const Waiting waiting(*this);
    m_statements->bySql.clear();
    m_dialect.forgetStatements(m_handle);
    const Outcome ran = m_dialect.runScript(m_handle, script);
    m_session->engineNesting = 0;
    // A script may set who acts, and where names are looked for.
    m_inForce.reset();
    if (!ran)
        noted(ran.error());
    return ran;
}

Outcome Connection::insert(const QString &table, const Binds &values)
{
    const QStringList columns = sortedColumns(values);
    if (const Outcome named = checkNames(table, columns); !named)
        return named;
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                            .arg(table, columns.join(QStringLiteral(", ")), columns.join(QStringLiteral(", :")));
    const Expected<qint64> inserted = execute(sql, values);
    return inserted ? Outcome() : tl::unexpected(inserted.error());
}

Outcome Connection::update(const QString &table, const Uuid &id, qint64 rowVersion, const Binds &values)
{
    const QStringList columns = sortedColumns(values);
    if (const Outcome named = checkNames(table, columns); !named)
        return named;
    QStringList assignments;
    Binds binds{{QStringLiteral("key_id"), QVariant::fromValue(id)}, {QStringLiteral("key_version"), rowVersion}};
    for (const QString &column : columns) {
        assignments.append(column + QStringLiteral(" = :new_") + column);
        binds.insert(QStringLiteral("new_") + column, values.value(column));
    }
    const QString sql = QStringLiteral("UPDATE %1 SET %2, row_version = row_version + 1 "
                                       "WHERE id = :key_id AND row_version = :key_version")
                            .arg(table, assignments.join(QStringLiteral(", ")));
    const Expected<qint64> updated = execute(sql, binds);
    if (!updated)
        return tl::unexpected(updated.error());
    return *updated == 1 ? Outcome() : failure(QStringLiteral("storage.conflict"));
}

Outcome Connection::remove(const QString &table, const Uuid &id, qint64 rowVersion)
{
    if (const Outcome named = checkNames(table, {QStringLiteral("id")}); !named)
        return named;
    const Expected<qint64> removed =
        execute(QStringLiteral("DELETE FROM %1 WHERE id = :key_id AND row_version = :key_version").arg(table),
                {{QStringLiteral("key_id"), QVariant::fromValue(id)}, {QStringLiteral("key_version"), rowVersion}});
    if (!removed)
        return tl::unexpected(removed.error());
    return *removed == 1 ? Outcome() : failure(QStringLiteral("storage.conflict"));
}

Outcome Connection::command(const QString &sql)
{
    const Waiting waiting(*this);
    return m_dialect.command(m_handle, sql);
}

Outcome Connection::begin(const QString &sql)
{
    for (int attempt = 1;; ++attempt) {
        const Outcome begun = command(sql);
        if (begun || begun.error().code != QLatin1String("storage.locked") || attempt >= m_dialect.lockAttempts() ||
            m_session->closing)
            return begun;
    }
}

Outcome Connection::within(const QString &beginning, const std::function<Outcome()> &work)
{
    assertUsable();
    // Before it begins, so that it holds after it too.
    if (const Outcome acting = ready(); !acting)
        return acting;
    if (const Outcome begun = begin(beginning); !begun)
        return begun;
    m_depth = 1;
    m_commitUnknown = false;
    Outcome outcome = work();
    // What is checked at the end is checked as whoever acts now.
    if (outcome && !m_failed)
        outcome = ready();
    m_depth = 0;
    if (const std::optional<Error> failed = std::exchange(m_failed, std::nullopt); failed && outcome)
        outcome = tl::unexpected(*failed);
    if (outcome && !m_dialect.canCommit(m_handle))
        outcome = failure(QStringLiteral("storage.failed"), QStringLiteral("a statement failed unseen"));
    if (outcome)
        outcome = commit();
    if (!outcome)
        rollBack();
    return outcome;
}

Outcome Connection::commit()
{
    if (m_beforeCommit)
        m_beforeCommit();
    const Outcome committed = command(QStringLiteral("COMMIT"));
    m_commitUnknown = !committed && !isAlive();
    return committed;
}

void Connection::rollBack()
{
    m_inForce.reset();
    // An interruption may hit the ROLLBACK too; a transaction left open would swallow what comes later.
    constexpr int mostTries = 3;
    Outcome undone;
    for (int tries = 0; tries < mostTries && m_dialect.isTransactionOpen(m_handle); ++tries)
        undone = command(QStringLiteral("ROLLBACK"));
    if (!undone && m_dialect.isTransactionOpen(m_handle))
        qCritical("A transaction could not be rolled back: %s", qPrintable(undone.error().detail));
}

Outcome Connection::transaction(const std::function<Outcome()> &work)
{
    if (m_depth == 0)
        return within(m_dialect.beginWriting(), work);
    ++m_depth;
    const Outcome outcome = work();
    --m_depth;
    // What the inner one did cannot be undone by itself, so the outer one may not be committed either.
    if (!outcome && !m_failed)
        m_failed = outcome.error();
    return outcome;
}

Outcome Connection::attempt(const std::function<Outcome()> &work)
{
    if (m_depth == 0)
        return transaction(work);
    assertUsable();
    if (m_failed)
        return tl::unexpected(*m_failed);
    const QString name = QStringLiteral("attempt_%1").arg(m_savepoints);
    if (const Outcome begun = command(QStringLiteral("SAVEPOINT ") + name); !begun)
        return begun;
    ++m_savepoints;
    ++m_depth;
    Outcome outcome = work();
    --m_depth;
    --m_savepoints;
    if (outcome && m_failed)
        outcome = tl::unexpected(*m_failed);
    // Where the database gave up the whole transaction, the rest of it cannot go on.
    if (!outcome && !m_dialect.isTransactionOpen(m_handle)) {
        m_failed = outcome.error();
        return outcome;
    }
    m_failed.reset();
    if (!outcome) {
        m_inForce.reset();
        if (const Outcome undone = command(QStringLiteral("ROLLBACK TO ") + name); !undone)
            m_failed = undone.error();
    }
    if (const Outcome released = command(QStringLiteral("RELEASE ") + name); !released && !m_failed)
        m_failed = released.error();
    return outcome;
}

Outcome Connection::snapshot(const std::function<Outcome()> &work)
{
    return m_depth > 0 ? work() : within(m_dialect.beginReading(), work);
}

QDateTime Connection::now() const
{
    return m_session->clock.now();
}

} // namespace tenderyard
