// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/AdministratorAddress.h"
#include "models/server/ServerSetup.h"
#include "models/workflow/ServerLogins.h"
#include "tests/server/InitializedOffice.h"
#include "tests/storage/Why.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSqlRecord>
#include <QTest>

using namespace tenderyard;

namespace {

NewAccount somebody()
{
    NewAccount person;
    person.login = QStringLiteral("alva");
    person.fullName = QStringLiteral("Alva First");
    person.password = InitializedOffice::firstPassword();
    return person;
}

Expected<AdministratorConnection> openAdministrator(const QString &database)
{
    const auto address = PostgresAddress::parse(PostgresServer::shared().administratorAddress(database));
    return AdministratorConnection::open(*address, {});
}

/// What psql says to commands, as a person by the network; its exit code first.
QString psql(const InitializedOffice &office, const QStringList &arguments)
{
    const auto address = PostgresAddress::parse(office.address(office.firstLogin()));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PGHOST"), address->hosts.first().name);
    environment.insert(QStringLiteral("PGPORT"), QString::number(address->hosts.first().port));
    environment.insert(QStringLiteral("PGUSER"), address->user);
    environment.insert(QStringLiteral("PGDATABASE"), address->database);
    environment.insert(QStringLiteral("PGPASSWORD"), InitializedOffice::firstPassword());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(arguments.first(), arguments.sliced(1));
    if (!process.waitForFinished(60'000))
        return QStringLiteral("no end");
    return QString::number(process.exitCode()) + u' ' + QString::fromUtf8(process.readAll());
}

} // namespace

/// Making an office on a server, and what it closes.
class ServerSetupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theFirstPersonSignsIn();
    void nothingIsMadeTwice();
    void onlyEmptyDatabasesAreTaken();
    void onlySuperusersMay();
    void aFailureLeavesNothing();
    void upgradingAgainChangesNothing();
    void strangersStayOut();
    void catalogsAreClosed_data();
    void catalogsAreClosed();
    void ordinaryClientsWork();
    void addressesOfAdministrators();
    void noPasswordInTheLog();

private:
    ThreadGuard::Allowance m_allowance;
};

void ServerSetupTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerSetupTest::theFirstPersonSignsIn()
{
    InitializedOffice office;
    const auto connection = office.asFirst();
    const Expected<SignedIn> person = ServerLogins::describeSignedInIn(*connection);
    QVERIFY2(person, why(person));
    QCOMPARE(person->fullName, QStringLiteral("Alva First"));
    QVERIFY(person->isOwner() && person->isStaff() && !person->isContractor());
    QVERIFY(!person->mustChangePassword);
    QCOMPARE(connection->scalar(QStringLiteral("SELECT value FROM office_setting WHERE name = 'office_name'"))
                 .value_or(QVariant())
                 .toString(),
             QStringLiteral("Northgate"));
    QVERIFY(office.firstLogin().contains(QRegularExpression(QStringLiteral("^ty_[0-9a-f]{16}$"))));
    QCOMPARE(codeOf(office.signIn(office.firstLogin(), QStringLiteral("something else"))),
             QStringLiteral("storage.wrong_password"));
    // What the server keeps is a verifier, and of the office's own rows only the mark.
    QVERIFY(
        office.run(QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'").arg(office.firstLogin()))
            .startsWith(QStringLiteral("SCRAM-SHA-256$4096:")));
    QCOMPARE(office.run(QStringLiteral("SELECT password_hash FROM office.users_user")), ServerLogins::mark());
}

void ServerSetupTest::nothingIsMadeTwice()
{
    InitializedOffice office;
    QCOMPARE(codeOf(ServerSetup::initialize(office.administrator(), QStringLiteral("Again"), somebody())),
             QStringLiteral("server.has_office"));
}

void ServerSetupTest::onlyEmptyDatabasesAreTaken()
{
    PostgresServer &server = PostgresServer::shared();
    const QString used = server.makeDatabase();
    server.run(used, QStringLiteral("CREATE TABLE public.something (a int)"));
    auto administrator = openAdministrator(used);
    QVERIFY2(administrator, why(administrator));
    const Expected<Invitation> refused = ServerSetup::initialize(*administrator, QStringLiteral("X"), somebody());
    QCOMPARE(codeOf(refused), QStringLiteral("server.not_empty"));
    QVERIFY(refused.error().text.contains(used));
    QCOMPARE(codeOf(ServerSetup::upgrade(*administrator)), QStringLiteral("storage.not_an_office"));
    server.run(QStringLiteral("postgres"), QStringLiteral("CREATE DATABASE %1_latin ENCODING 'LATIN1' LOCALE 'C' "
                                                          "TEMPLATE template0")
                                               .arg(used));
    auto latin = openAdministrator(used + QStringLiteral("_latin"));
    QVERIFY2(latin, why(latin));
    QCOMPARE(codeOf(ServerSetup::initialize(*latin, QStringLiteral("X"), somebody())),
             QStringLiteral("server.wrong_encoding"));
    server.dropDatabase(used);
    server.dropDatabase(used + QStringLiteral("_latin"));
}

void ServerSetupTest::onlySuperusersMay()
{
    InitializedOffice office;
    PostgresServer &server = PostgresServer::shared();
    const QString empty = server.makeDatabase();
    // A person of another office, in an empty database and in their own.
    for (const QString &database : {empty, office.database()}) {
        const auto address = PostgresAddress::parse(server.address(database, office.firstLogin()));
        const auto refused = AdministratorConnection::open(*address, InitializedOffice::firstPassword());
        QCOMPARE(codeOf(refused), QStringLiteral("server.not_superuser"));
        QVERIFY(refused.error().text.contains(office.firstLogin()));
    }
    server.dropDatabase(empty);
}

void ServerSetupTest::aFailureLeavesNothing()
{
    PostgresServer &server = PostgresServer::shared();
    const QString empty = server.makeDatabase();
    auto administrator = openAdministrator(empty);
    QVERIFY2(administrator, why(administrator));
    NewAccount weak = somebody();
    weak.password = QStringLiteral("short");
    QCOMPARE(codeOf(ServerSetup::initialize(*administrator, QStringLiteral("X"), weak)),
             QStringLiteral("account.password_too_short"));
    QVERIFY2(administrator->requireEmpty(), why(administrator->requireEmpty()));
    QCOMPARE(server.run(empty, QStringLiteral("SELECT count(*) FROM pg_namespace WHERE nspname IN ('office', "
                                              "'tenderyard')")),
             QStringLiteral("0"));
    const Expected<Invitation> made = ServerSetup::initialize(*administrator, QStringLiteral("X"), somebody());
    QVERIFY2(made, why(made));
    QVERIFY(made->password.isEmpty());
    QCOMPARE(made->office, QStringLiteral("X"));
    server.dropDatabase(empty);
}

void ServerSetupTest::upgradingAgainChangesNothing()
{
    InitializedOffice office;
    const Expected<Migrator::Report> report = ServerSetup::upgrade(office.administrator());
    QVERIFY2(report, why(report));
    QVERIFY(!report->rebuilt);
    QCOMPARE(report->from, report->to);
    // A rule that somebody changed, and a role that somebody made mighty, are set right.
    office.run(QStringLiteral("UPDATE office.schema_repeatable SET hash = 'x'; ALTER ROLE tenderyard_reader CREATEDB"));
    const Expected<Migrator::Report> again = ServerSetup::upgrade(office.administrator());
    QVERIFY2(again, why(again));
    QVERIFY(again->rebuilt);
    QCOMPARE(office.run(QStringLiteral("SELECT rolcreatedb FROM pg_roles WHERE rolname = 'tenderyard_reader'")),
             QStringLiteral("f"));
    QVERIFY(office.asFirst());
}

void ServerSetupTest::strangersStayOut()
{
    InitializedOffice office;
    // Nor does a person get into the databases from which the whole server can be watched.
    for (const QString &other : {QStringLiteral("postgres"), QStringLiteral("template1")}) {
        const QString address = PostgresServer::shared().address(other, office.firstLogin());
        const auto dialect = Dialect::forAddress(address, InitializedOffice::firstPassword());
        QCOMPARE(codeOf((*dialect)->openConnection(address, MissingOffice::Refuse, SystemClock())),
                 QStringLiteral("storage.not_allowed"));
    }
    // A login of the same server that no office knows: it may not even connect.
    const QString stranger = PostgresServer::shared().makeLogin(QStringLiteral("a word of a stranger"));
    QCOMPARE(codeOf(office.signIn(stranger, QStringLiteral("a word of a stranger"))),
             QStringLiteral("storage.not_allowed"));
    PostgresServer::shared().dropRole(stranger);
}

void ServerSetupTest::catalogsAreClosed_data()
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char *sql) { QTest::newRow(sql) << QString::fromLatin1(sql); };
    row("SELECT pg_relation_size('pg_catalog.pg_proc'::regclass)");
    row("SELECT pg_total_relation_size((SELECT c.oid FROM pg_class AS c WHERE c.relname = 'contracts_bid' LIMIT 1))");
    row("SELECT pg_stat_get_live_tuples(1259)");
    row("SELECT pg_stat_get_tuples_inserted(1259)");
    row("SELECT pg_stat_get_db_tuples_inserted(1)");
    row("SELECT * FROM pg_stat_all_tables");
    row("SELECT * FROM pg_stat_user_indexes");
    row("SELECT * FROM pg_statio_user_tables");
    row("SELECT * FROM pg_stat_activity");
    row("SELECT * FROM pg_locks");
    row("SELECT reltuples FROM pg_class");
    row("SELECT relpages FROM pg_class");
    row("SELECT * FROM pg_class");
    row("SELECT pg_current_wal_lsn()");
    row("SELECT pg_notification_queue_usage()");
    row("SELECT pg_terminate_backend(1)");
    row("SELECT pg_cancel_backend(1)");
    row("DO $$ BEGIN PERFORM 1; END $$");
    row("SELECT lo_create(0)");
    row("SELECT pg_advisory_lock(1)");
    row("SELECT pg_try_advisory_xact_lock(1)");
    row("CREATE TEMPORARY TABLE t (a int)");
    row("CREATE TABLE public.t (a int)");
    row("CREATE TABLE tenderyard.t (a int)");
    row("CREATE TABLE office.t (a int)");
    row("CREATE SCHEMA mine");
    row("SELECT * FROM office.users_user");
    row("SELECT office.account_make_login('00000000-0000-7000-8000-000000000001', NULL, NULL)");
    row("SET ROLE tenderyard_engine");
    row("SET ROLE tenderyard_accounts");
    row("SELECT rolpassword FROM pg_authid");
    row("CREATE ROLE ty_0123456789abcdef LOGIN");
    row("GRANT tenderyard_engine TO CURRENT_USER");
}

void ServerSetupTest::catalogsAreClosed()
{
    static InitializedOffice office;
    static const auto connection = office.asFirst();
    QFETCH(QString, sql);
    const Outcome tried = connection->executeScript(sql);
    QVERIFY2(!tried, "the server let it happen");
    QVERIFY2(QStringList({QStringLiteral("storage.denied"), QStringLiteral("storage.failed")}).contains(codeOf(tried)),
             why(tried));
    QVERIFY2(tried.error().detail.contains(QStringLiteral("42501")) || codeOf(tried) == u"storage.denied", why(tried));
}

void ServerSetupTest::ordinaryClientsWork()
{
    InitializedOffice office;
    const QString psqlProgram = QStringLiteral("psql");
    for (const char *command :
         {"\\d", "\\dt", "\\dv", "\\df", "\\dn", "\\du", "\\d contracts_contract", "\\conninfo"}) {
        const QString said =
            psql(office, {psqlProgram, QStringLiteral("-X"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                          QStringLiteral("-c"), QString::fromLatin1(command)});
        QVERIFY2(said.startsWith(QStringLiteral("0 ")),
                 qPrintable(QLatin1String(command) + QStringLiteral(": ") + said));
    }
    // Qt's driver looks at the catalogs too.
    const auto connection = office.asFirst();
    QVERIFY(connection->ready());
    const QSqlRecord record = connection->handle().record(QStringLiteral("contracts_contract"));
    QVERIFY(record.count() > 10);
    QVERIFY(connection->handle().tables(QSql::Views).join(u' ').contains(QStringLiteral("contracts_contract")));
    // A person has nothing to dump, and an administrator everything.
    QVERIFY(
        !psql(office, {QStringLiteral("pg_dump"), QStringLiteral("--schema=office")}).startsWith(QStringLiteral("0 ")));
}

void ServerSetupTest::addressesOfAdministrators()
{
    qunsetenv("PGHOST");
    qputenv("PGPORT", "6000");
    qputenv("PGUSER", "admin");
    const auto local = AdministratorAddress::parse(QStringLiteral("dbname=office"));
    QVERIFY2(local, why(local));
    QVERIFY(local->hosts.first().isSocket());
    QCOMPARE(local->hosts.first().port, 6000);
    QCOMPARE(local->user, QStringLiteral("admin"));
    qunsetenv("PGPORT");
    qunsetenv("PGUSER");
    const auto two = AdministratorAddress::parse(
        QStringLiteral("host=a.example,b.example port=5433 user=root dbname='my office' sslrootcert=/etc/ca.pem"));
    QVERIFY2(two, why(two));
    QCOMPARE(two->hosts.size(), 2);
    QCOMPARE(two->hosts.last().port, 5433);
    QCOMPARE(two->database, QStringLiteral("my office"));
    QCOMPARE(two->options.value(QStringLiteral("sslrootcert")), QStringLiteral("/etc/ca.pem"));
    const auto uri = AdministratorAddress::parse(QStringLiteral("postgresql://root@db.example:7000/office"));
    QVERIFY2(uri, why(uri));
    QCOMPARE(uri->hosts.first().name, QStringLiteral("db.example"));
    for (const char *wrong :
         {"host=a dbname=b password=geheim", "postgresql://u:geheim@h/d", "host=a",
          "host=a dbname=b options=-csession_authorization", "nonsense", "host=a dbname=b port=x"}) {
        const auto refused = AdministratorAddress::parse(QString::fromLatin1(wrong));
        QCOMPARE(codeOf(refused), QStringLiteral("usage.wrong"));
        QVERIFY(!refused.error().text.isEmpty());
        QVERIFY(!refused.error().text.contains(QStringLiteral("geheim")));
    }
}

void ServerSetupTest::noPasswordInTheLog()
{
    PostgresServer server({QStringLiteral("log_statement = 'all'"), QStringLiteral("log_connections = on"),
                           QStringLiteral("log_min_messages = info")});
    const QString database = server.makeDatabase();
    auto administrator =
        AdministratorConnection::open(*PostgresAddress::parse(server.administratorAddress(database)), QString());
    QVERIFY2(administrator, why(administrator));
    const Expected<Invitation> made = ServerSetup::initialize(*administrator, QStringLiteral("X"), somebody());
    QVERIFY2(made, why(made));
    const QString address = server.address(database, made->signIn);
    const auto dialect = Dialect::forAddress(address, InitializedOffice::firstPassword());
    const SystemClock clock;
    const auto first = (*dialect)->openConnection(address, MissingOffice::Refuse, clock);
    QVERIFY2(first, why(first));
    const QString next = QStringLiteral("another secret word");
    const Outcome changed = ServerLogins::setPasswordIn(**first, (*first)->user(), next);
    QVERIFY2(changed, why(changed));
    const QString log = server.run(database, QStringLiteral("SELECT pg_read_file('server.log')"));
    // What docs/server.md says is there: the verifier and nothing else of it.
    QVERIFY(log.contains(QStringLiteral("account_set_verifier")));
    QVERIFY(log.contains(QStringLiteral("'SCRAM-SHA-256$4096:")));
    QVERIFY(!log.contains(next));
    QVERIFY(!log.contains(InitializedOffice::firstPassword()));
}

QTEST_GUILESS_MAIN(ServerSetupTest)
#include "tst_ServerSetup.moc"
