// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresDialect.h"

#include "models/storage/Connection.h"
#include "models/storage/PostgresAddress.h"
#include "models/storage/PostgresConnect.h"
#include "models/storage/PostgresErrors.h"
#include "models/storage/PostgresFeed.h"
#include "models/storage/PostgresHandle.h"
#include "models/storage/PostgresSession.h"
#include "models/storage/PostgresStatement.h"
#include "models/storage/PostgresValues.h"
#include "models/storage/PostgresWatch.h"
#include "models/storage/ServerLifeline.h"
#include "models/storage/Session.h"
#include "models/storage/SqlMacros.h"

#include <QSqlQuery>

#include <array>
#include <thread>

namespace tenderyard {

namespace {

/// What is made anew by every change of the repeatable part: the whole schema of the people, and of the tables' schema
/// all but the tables. Objects of extensions stay.
constexpr auto dropAllRepeatables = R"sql(
DROP SCHEMA IF EXISTS tenderyard, tenderyard_import CASCADE;
DO $do$
DECLARE
    item record;
BEGIN
    FOR item IN SELECT c.relname AS name, t.tgname AS part FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
                WHERE c.relnamespace = to_regnamespace('office') AND NOT t.tgisinternal LOOP
        EXECUTE format('DROP TRIGGER %I ON office.%I', item.part, item.name);
    END LOOP;
    FOR item IN SELECT c.relname AS name, p.polname AS part FROM pg_policy AS p JOIN pg_class AS c ON c.oid = p.polrelid
                WHERE c.relnamespace = to_regnamespace('office') LOOP
        EXECUTE format('DROP POLICY %I ON office.%I', item.part, item.name);
    END LOOP;
    FOR item IN SELECT c.relname AS name, CASE c.relkind WHEN 'm' THEN 'MATERIALIZED VIEW' ELSE 'VIEW' END AS part
                FROM pg_class AS c
                WHERE c.relnamespace = to_regnamespace('office') AND c.relkind IN ('v', 'm')
                  AND NOT EXISTS (SELECT 1 FROM pg_depend AS d
                                  WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e') LOOP
        EXECUTE format('DROP %s IF EXISTS office.%I CASCADE', item.part, item.name);
    END LOOP;
    FOR item IN SELECT p.oid::regprocedure AS name FROM pg_proc AS p
                WHERE p.pronamespace = to_regnamespace('office')
                  AND NOT EXISTS (SELECT 1 FROM pg_depend AS d
                                  WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e') LOOP
        EXECUTE format('DROP ROUTINE IF EXISTS %s CASCADE', item.name);
    END LOOP;
END
$do$;
CREATE SCHEMA IF NOT EXISTS office;
CREATE SCHEMA tenderyard;
)sql";

/// Of the server that a session is on, as a text.
constexpr auto serverStart = "extract(epoch FROM pg_postmaster_start_time())::text";

QString withPlace(const QString &script, const PGresult *result)
{
    const int place = QByteArray(PQresultErrorField(result, PG_DIAG_STATEMENT_POSITION)).toInt();
    constexpr int before = 80;
    constexpr int shown = 200;
    return place > 0 ? QStringLiteral(" near: ") + script.mid(qMax(0, place - before), shown).simplified() : QString();
}

/// What makes a connection hear of changes.
Expected<QString> listening(Connection &connection)
{
    const QString always = QStringLiteral("UNLISTEN *; LISTEN tenderyard;");
    const Expected<QVariant> known =
        connection.scalar(QStringLiteral("SELECT to_regprocedure('tenderyard.my_channel()') IS NOT NULL"));
    if (!known || !known->toBool())
        return known ? Expected<QString>(always) : tl::unexpected(known.error());
    // As whoever acts: it is known to that person alone, for what nobody else may hear of.
    const Expected<QVariant> own = connection.scalar(QStringLiteral("SELECT quote_ident(tenderyard.my_channel())"));
    if (!own)
        return tl::unexpected(own.error());
    return own->isNull() ? always : QString(always + QStringLiteral("LISTEN ") + own->toString());
}

} // namespace

PostgresDialect::PostgresDialect(const QString &secret, std::chrono::milliseconds patience)
    : m_secret(secret), m_patience(patience)
{
}

QString PostgresDialect::name() const
{
    return QStringLiteral("postgresql");
}

QString PostgresDialect::expandTypes(const QString &script) const
{
    static const SqlMacros macros{
        {{QStringLiteral("uuid"), QStringLiteral("uuid")},
         {QStringLiteral("text"), QStringLiteral("text COLLATE \"C\"")},
         {QStringLiteral("time"), QStringLiteral("timestamptz(3)")},
         {QStringLiteral("date"), QStringLiteral("date")},
         {QStringLiteral("json"), QStringLiteral("jsonb")},
         {QStringLiteral("money"), QStringLiteral("bigint")},
         {QStringLiteral("int"), QStringLiteral("bigint")},
         {QStringLiteral("bool"), QStringLiteral("boolean")},
         {QStringLiteral("blob"), QStringLiteral("bytea")},
         {QStringLiteral("sequence"), QStringLiteral("bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")},
         {QStringLiteral("strict"), QStringLiteral("")}},
        [](const QString &table) { return QString(QStringLiteral("office.") + table); },
        // A person's relations hold only what that person sees.
        [](const QString &, const QString &) { return QStringLiteral("true"); }};
    return expandMacros(script, macros);
}

Expected<std::unique_ptr<Connection>> PostgresDialect::openConnection(const QString &address, MissingOffice missing,
                                                                      const Clock &clock, Damage) const
{
    const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Expected<QSqlDatabase> handle = connectToPostgres(*parsed, secret(), m_givenUp);
    if (!handle)
        return tl::unexpected(handle.error());
    auto connection = std::make_unique<Connection>(std::exchange(*handle, QSqlDatabase()), *this, clock);
    PGconn *native = postgresHandle(connection->handle());
    if (!native)
        return failure(QStringLiteral("storage.failed"), QStringLiteral("the driver has no PostgreSQL handle"));
    if (const Outcome settled = settlePostgres(native, m_patience); !settled)
        return tl::unexpected(settled.error());
    if (const Outcome known = recognizePostgres(native, missing, connection->session()); !known)
        return tl::unexpected(known.error());
    const Expected<PostgresResult> mark =
        postgresExecute(native, QStringLiteral("SELECT pg_backend_pid() || ' ' || %1").arg(QLatin1String(serverStart)));
    if (!mark)
        return tl::unexpected(mark.error());
    connection->session().mark = postgresValue(mark->get(), 0, 0).toString();
    connection->session().lifeline = std::make_shared<ServerLifeline>(PQsocket(native));
    return connection;
}

void PostgresDialect::attach(QSqlDatabase &, Session &) const {}

Outcome PostgresDialect::assume(QSqlDatabase &handle, Session &session, const Identity &identity) const
{
    return assumePostgres(postgresHandle(handle), session, identity);
}

void PostgresDialect::refresh(Connection &, Session &) const {}

Outcome PostgresDialect::makeReadOnly(Connection &connection) const
{
    return command(connection.handle(), QStringLiteral("SET default_transaction_read_only = on"));
}

Error PostgresDialect::errorOf(const QSqlDatabase &handle, const QSqlError &error) const
{
    return postgresError(PostgresFault::of(error), PQstatus(postgresHandle(handle)) != CONNECTION_OK);
}

Expected<std::unique_ptr<Statement>> PostgresDialect::prepare(QSqlDatabase &handle, const QString &sql) const
{
    return PostgresStatement::prepare(postgresHandle(handle), sql);
}

void PostgresDialect::forgetStatements(QSqlDatabase &handle) const
{
    (void)command(handle, QStringLiteral("DEALLOCATE ALL"));
}

Outcome PostgresDialect::command(QSqlDatabase &handle, const QString &sql) const
{
    const Expected<PostgresResult> ran = postgresExecute(postgresHandle(handle), sql);
    return ran ? Outcome() : tl::unexpected(ran.error());
}

QString PostgresDialect::literal(const QSqlDatabase &handle, const QVariant &stored) const
{
    return postgresLiteral(postgresHandle(handle), stored);
}

Rows PostgresDialect::rowsOf(QSqlQuery &query) const
{
    const PGresult *result = postgresResult(query);
    return result ? postgresRows(result) : Rows();
}

Outcome PostgresDialect::runScript(QSqlDatabase &handle, const QString &script) const
{
    PGconn *native = postgresHandle(handle);
    const QString text = expandTypes(script);
    const PostgresResult result(PQexec(native, text.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return {};
    Error error = postgresError(PostgresFault::of(result.get()), PQstatus(native) != CONNECTION_OK);
    error.detail += withPlace(text, result.get());
    return tl::unexpected(error);
}

QString PostgresDialect::beginWriting() const
{
    return QStringLiteral("BEGIN");
}

QString PostgresDialect::beginReading() const
{
    return QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
}

bool PostgresDialect::isTransactionOpen(const QSqlDatabase &handle) const
{
    const PGTransactionStatusType status = PQtransactionStatus(postgresHandle(handle));
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
}

bool PostgresDialect::canCommit(const QSqlDatabase &handle) const
{
    return PQtransactionStatus(postgresHandle(handle)) != PQTRANS_INERROR;
}

int PostgresDialect::lockAttempts() const
{
    // BEGIN takes no lock; what waits for one is a statement, for lock_timeout.
    return 1;
}

void PostgresDialect::interrupt(const QSqlDatabase &handle) const
{
    PGcancel *cancel = PQgetCancel(postgresHandle(handle));
    if (!cancel)
        return;
    // It waits for the server, which nobody who asks for it should.
    std::thread([cancel] {
        std::array<char, 256> reason{};
        PQcancel(cancel, reason.data(), int(reason.size()));
        PQfreeCancel(cancel);
    }).detach();
}

Expected<qint64> PostgresDialect::dataVersion(Connection &connection) const
{
    const Expected<QVariant> version =
        connection.scalar(QStringLiteral("SELECT pg_snapshot_xmax(pg_current_snapshot())::text::bigint"));
    if (!version)
        return tl::unexpected(version.error());
    return version->toLongLong();
}

Expected<bool> PostgresDialect::hasTable(Connection &connection, const QString &table) const
{
    // Of whoever acts: a person's table is a view.
    const Expected<QVariant> found =
        connection.scalar(QStringLiteral("SELECT to_regclass(:name) IS NOT NULL"), {{QStringLiteral("name"), table}});
    if (!found)
        return tl::unexpected(found.error());
    return found->toBool();
}

Outcome PostgresDialect::lockSchema(Connection &connection) const
{
    const Expected<bool> known = hasTable(connection, QStringLiteral("schema_migration"));
    if (!known || !*known)
        return known ? Outcome() : tl::unexpected(known.error());
    return connection.executeScript(QStringLiteral("LOCK TABLE schema_migration IN ACCESS EXCLUSIVE MODE"));
}

Outcome PostgresDialect::dropRepeatables(Connection &connection) const
{
    return connection.executeScript(QLatin1String(dropAllRepeatables));
}

Expected<QString> PostgresDialect::backUp(Connection &, int) const
{
    return QString();
}

Outcome PostgresDialect::suspendReferences(Connection &, bool) const
{
    return {};
}

Outcome PostgresDialect::checkReferences(Connection &) const
{
    // Checked by the server whenever a row is written.
    return {};
}

std::unique_ptr<ChangeFeed> PostgresDialect::makeFeed() const
{
    return std::make_unique<PostgresFeed>();
}

Expected<std::unique_ptr<ConnectionWatch>> PostgresDialect::watch(Connection &connection,
                                                                  ConnectionWatch::For what) const
{
    PGconn *native = postgresHandle(connection.handle());
    if (what == ConnectionWatch::For::Changes) {
        const Expected<QString> listen = listening(connection);
        if (!listen)
            return tl::unexpected(listen.error());
        if (const Outcome done = command(connection.handle(), *listen); !done)
            return tl::unexpected(done.error());
    }
    return std::make_unique<PostgresWatch>(native, what);
}

QString PostgresDialect::secret() const
{
    const QMutexLocker lock(&m_mutex);
    return m_secret;
}

void PostgresDialect::setSecret(const QString &secret)
{
    const QMutexLocker lock(&m_mutex);
    m_secret = secret;
}

bool PostgresDialect::isAlive(const QSqlDatabase &handle) const
{
    return PQstatus(postgresHandle(handle)) == CONNECTION_OK;
}

Outcome PostgresDialect::probe(const QString &address) const
{
    const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    return probePostgres(*parsed, secret(), m_givenUp);
}

void PostgresDialect::endLost(Connection &connection, const QString &mark) const
{
    // Only a session of the same login can be ended, and only by the server that had it.
    const QString end =
        QStringLiteral("SELECT pg_terminate_backend(%1, 5000) WHERE %2 = '%3' AND %1 <> pg_backend_pid()")
            .arg(mark.section(u' ', 0, 0), QLatin1String(serverStart), mark.section(u' ', 1));
    const auto run = [&] { return command(connection.handle(), end); };
    if (connection.session().access == Session::Access::Administrator)
        (void)connection.asSchemaOwner([&]() -> Outcome {
            const Outcome acting = connection.ready();
            return acting ? run() : acting;
        });
    else
        (void)run();
}

Outcome PostgresDialect::markAsOffice(Connection &connection) const
{
    return connection.executeScript(QStringLiteral("COMMENT ON SCHEMA office IS 'Tenderyard'"));
}

Outcome PostgresDialect::checkIntegrity(Connection &) const
{
    return {};
}

QString PostgresDialect::containsCondition(const QString &relation, const QString &column,
                                           const QString &placeholder) const
{
    // LIKE is not leakproof, so it is not tried before a row is known to be seen, and no index could help: these
    // functions look the words up in one and answer with what the signed-in person sees of it.
    static const QHash<QString, QString> finders{
        {QStringLiteral("list_contract.search_fold"), QStringLiteral("tenders_with")},
        {QStringLiteral("list_contractor.search_fold"), QStringLiteral("contractors_with")}};
    const QString finder = finders.value(relation + u'.' + column);
    if (finder.isEmpty())
        return Dialect::containsCondition(relation, column, placeholder);
    // An array, and not a join with the rows found: only that goes into the view, to the index of the table's key.
    return QStringLiteral("id = ANY (ARRAY(SELECT f FROM %1(%2) AS f))").arg(finder, placeholder);
}

} // namespace tenderyard
