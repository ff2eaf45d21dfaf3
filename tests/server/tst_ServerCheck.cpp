// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerCheck.h"
#include "models/server/ServerQuestion.h"
#include "models/server/ServerSetup.h"
#include "tests/server/InitializedOffice.h"
#include "tests/storage/Why.h"

#include <QSet>
#include <QTest>

using namespace tenderyard;

namespace {

QStringList codesOf(AdministratorConnection &server)
{
    const Expected<QList<ServerFinding>> findings = ServerCheck::run(server);
    if (!findings)
        qFatal("%s %s", qPrintable(findings.error().code), qPrintable(findings.error().detail));
    QStringList codes;
    for (const ServerFinding &finding : *findings) {
        if (finding.what.contains(QStringLiteral("%1")) || finding.what.isEmpty() || finding.mend.isEmpty())
            qFatal("%s says nothing", qPrintable(finding.code));
        codes.append(finding.code);
    }
    return codes;
}

/// What the tests' server is found guilty of from the first: it is fast, and its administrator is at home.
const QStringList &usual()
{
    static const QStringList codes{QStringLiteral("durability"), QStringLiteral("hba.local"),
                                   QStringLiteral("durability.commit"), QStringLiteral("checksums")};
    return codes;
}

/// Without those, and without what other test programs leave open on the shared server meanwhile.
QStringList unusual(AdministratorConnection &server)
{
    QStringList codes = codesOf(server);
    codes.removeIf([](const QString &code) { return usual().contains(code) || code == u"database.others"; });
    return codes;
}

} // namespace

/// That a check finds what somebody has opened.
class ServerCheckTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aNewOfficeIsSafe();
    void whatIsOpenedIsFound_data();
    void whatIsOpenedIsFound();
    void theSurroundingsAreFound_data();
    void theSurroundingsAreFound();
    void anotherSchemaIsFound();
    void upgradingMends();
    void noOfficeNoCheck();

private:
    ThreadGuard::Allowance m_allowance;
};

void ServerCheckTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerCheckTest::aNewOfficeIsSafe()
{
    InitializedOffice office;
    const QStringList codes = codesOf(office.administrator());
    for (const QString &code : usual())
        QVERIFY2(codes.contains(code), qPrintable(code));
    QCOMPARE(unusual(office.administrator()), QStringList());
    // Errors come first.
    QCOMPARE(codes.first(), QStringLiteral("durability"));
}

void ServerCheckTest::whatIsOpenedIsFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("open");
    const auto row = [](const char *code, const char *open) {
        QTest::newRow(QByteArray(open).left(60).constData()) << QString::fromLatin1(code) << QString::fromLatin1(open);
    };
    row("rls.off", "ALTER TABLE office.contracts_bid DISABLE ROW LEVEL SECURITY");
    row("rls.off", "ALTER TABLE office.contracts_bid NO FORCE ROW LEVEL SECURITY");
    row("rls.off", "CREATE TABLE office.something (a int); ALTER TABLE office.something OWNER TO tenderyard_engine");
    row("rls.policy", "CREATE POLICY extra ON office.contracts_bid TO PUBLIC USING (true)");
    row("rls.policy", "CREATE POLICY extra ON office.contracts_bid TO tenderyard_person USING (true)");
    row("privileges.schema", "GRANT USAGE ON SCHEMA office TO PUBLIC");
    row("privileges.schema", "GRANT USAGE ON SCHEMA office TO tenderyard_person");
    row("privileges.tables", "GRANT SELECT ON office.contracts_bid TO tenderyard_person");
    row("privileges.tables", "GRANT UPDATE ON office.users_user TO PUBLIC");
    row("privileges.functions", "GRANT EXECUTE ON FUNCTION tenderyard.account_create(uuid, text) TO PUBLIC");
    row("privileges.functions", "CREATE FUNCTION office.extra() RETURNS int LANGUAGE sql AS 'SELECT 1'");
    row("owners", "ALTER VIEW tenderyard.contracts_contract OWNER TO postgres");
    row("owners", "ALTER TABLE office.contracts_bid OWNER TO postgres");
    row("views.barrier", "ALTER VIEW tenderyard.contracts_contract RESET (security_barrier)");
    row("views.barrier", "ALTER VIEW tenderyard.contracts_contract SET (security_barrier = false)");
    row("functions.search_path", "ALTER FUNCTION tenderyard.account_create(uuid, text) RESET search_path");
    row("functions.owner", "ALTER FUNCTION tenderyard.account_create(uuid, text) OWNER TO postgres");
    row("database.public", "DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', current_database()); "
                           "END $$");
    row("database.public", "DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO PUBLIC', "
                           "current_database()); END $$");
    row("database.jit", "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET jit', current_database()); END $$");
    row("database.jit", "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET jit = on', current_database()); END $$");
    row("database.schemas", "GRANT CREATE ON SCHEMA public TO PUBLIC");
    row("catalogs.open", "GRANT EXECUTE ON FUNCTION pg_catalog.pg_relation_size(regclass, text) TO PUBLIC");
    row("catalogs.open", "GRANT EXECUTE ON FUNCTION pg_catalog.pg_stat_get_live_tuples(oid) TO PUBLIC");
    row("catalogs.open", "GRANT SELECT ON pg_catalog.pg_class TO PUBLIC");
    row("roles.rights", "ALTER ROLE tenderyard_reader BYPASSRLS");
    row("roles.rights", "ALTER ROLE tenderyard_engine LOGIN");
    row("roles.rights", "CREATE ROLE ty_00000000000000aa CREATEDB");
    row("roles.members", "CREATE ROLE ty_00000000000000ab; GRANT tenderyard_engine TO ty_00000000000000ab");
    row("roles.members", "CREATE ROLE ty_00000000000000ac; GRANT pg_read_all_data TO ty_00000000000000ac");
    row("logins.strangers", "CREATE ROLE test_stranger LOGIN IN ROLE tenderyard_person");
    row("logins.missing", "INSERT INTO office.users_user (id, login, login_fold, full_name, name_fold, created_at, "
                          "updated_at) VALUES ('00000000-0000-7000-8000-0000000000aa', 'x', 'x', 'x', 'x', now(), "
                          "now()); INSERT INTO office.account_login (role_name, user_id, created_at) VALUES "
                          "('ty_00000000000000ad', '00000000-0000-7000-8000-0000000000aa', now())");
}

void ServerCheckTest::whatIsOpenedIsFound()
{
    static InitializedOffice office;
    QFETCH(QString, code);
    QFETCH(QString, open);
    // Taken back afterwards: roles are the whole server's.
    QStringList found;
    const Outcome looked = office.administrator().asOwner([&]() -> Outcome {
        const Outcome opened = office.administrator().connection().executeScript(
            QStringLiteral("SET LOCAL session_replication_role = replica; ") + open);
        if (!opened)
            return opened;
        found = unusual(office.administrator());
        return failure(QStringLiteral("test.back"));
    });
    QVERIFY2(codeOf(looked) == u"test.back", why(looked));
    QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
}

void ServerCheckTest::theSurroundingsAreFound_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("admission");
    const auto row = [](const char *code, const char *setting, const char *admission = "") {
        QTest::newRow(*setting ? setting : admission)
            << QString::fromLatin1(code) << QString::fromLatin1(setting) << QString::fromLatin1(admission);
    };
    row("log.statements", "log_statement = 'all'");
    row("log.statements", "log_statement = 'mod'");
    row("log.statements", "log_min_duration_statement = '0'");
    row("passwords.encryption", "password_encryption = 'md5'");
    row("tls.off", "ssl = off");
    row("tls.old", "ssl_min_protocol_version = 'TLSv1'");
    row("hba.plain", "", "host all all 10.0.0.0/8 scram-sha-256");
    row("hba.plain", "", "hostnossl all all all scram-sha-256");
    row("hba.weak", "", "hostssl all all 10.0.0.0/8 trust");
    row("hba.weak", "", "hostssl all all 10.0.0.0/8 password");
    row("hba.md5", "", "hostssl all all 10.0.0.0/8 md5");
    row("hba.unreadable", "", "hostssl all all nonsense/99 md5");
}

void ServerCheckTest::theSurroundingsAreFound()
{
    // A server of its own, as others use the shared one meanwhile; made once.
    static PostgresServer server{QStringList()};
    static const QString database = [] {
        const QString made = server.makeDatabase();
        auto administrator =
            AdministratorConnection::open(*PostgresAddress::parse(server.administratorAddress(made)), QString());
        NewAccount first;
        first.login = first.fullName = QStringLiteral("alva");
        first.password = InitializedOffice::firstPassword();
        if (!administrator || !ServerSetup::initialize(*administrator, QStringLiteral("X"), first))
            qFatal("No office");
        return made;
    }();
    QFETCH(QString, code);
    QFETCH(QString, setting);
    QFETCH(QString, admission);
    const QString folder = server.run(database, QStringLiteral("SHOW data_directory"));
    const QString before = server.run(database, QStringLiteral("SELECT pg_read_file('pg_hba.conf')"));
    if (!setting.isEmpty())
        server.run(database, QStringLiteral("ALTER SYSTEM SET ") + setting);
    // The file is read by the view itself.
    const QString added = before + admission + u'\n';
    server.run(database, QStringLiteral("COPY (SELECT unnest(string_to_array(%1, E'\\n'))) TO '%2/pg_hba.conf'")
                             .arg(QStringLiteral("$hba$%1$hba$").arg(added), folder));
    server.run(database, QStringLiteral("SELECT pg_reload_conf()"));
    auto administrator =
        AdministratorConnection::open(*PostgresAddress::parse(server.administratorAddress(database)), QString());
    QVERIFY2(administrator, why(administrator));
    // A reload takes a moment.
    QStringList found;
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     found = unusual(*administrator);
                     return found.contains(code);
                 },
                 10'000),
             qPrintable(found.join(u' ')));
    server.run(database, QStringLiteral("COPY (SELECT unnest(string_to_array($hba$%1$hba$, E'\\n'))) TO "
                                        "'%2/pg_hba.conf'")
                             .arg(before, folder));
    server.run(database, QStringLiteral("ALTER SYSTEM RESET ALL"));
    server.run(database, QStringLiteral("SELECT pg_reload_conf()"));
    QVERIFY(QTest::qWaitFor([&] { return unusual(*administrator).isEmpty(); }, 10'000));
}

void ServerCheckTest::anotherSchemaIsFound()
{
    InitializedOffice office;
    office.run(QStringLiteral("UPDATE office.schema_repeatable SET hash = 'x'"));
    QVERIFY(codesOf(office.administrator()).contains(QStringLiteral("schema.differs")));
    office.run(QStringLiteral("INSERT INTO office.schema_migration (number, name, sha256, applied_at) "
                              "VALUES (999, 'x', 'x', now())"));
    QVERIFY(codesOf(office.administrator()).contains(QStringLiteral("schema.newer")));
    office.run(QStringLiteral("DELETE FROM office.schema_migration WHERE number > 1"));
    QVERIFY(codesOf(office.administrator()).contains(QStringLiteral("schema.older")));
}

void ServerCheckTest::upgradingMends()
{
    InitializedOffice office;
    office.run(QStringLiteral("UPDATE office.schema_repeatable SET hash = 'x';"
                              "ALTER VIEW tenderyard.contracts_contract SET (security_barrier = false);"
                              "ALTER TABLE office.contracts_bid DISABLE ROW LEVEL SECURITY;"
                              "GRANT EXECUTE ON FUNCTION tenderyard.account_create(uuid, text) TO PUBLIC;"
                              "GRANT EXECUTE ON FUNCTION pg_catalog.pg_relation_size(regclass, text) TO PUBLIC;"
                              "GRANT CREATE ON SCHEMA public TO PUBLIC"));
    QVERIFY(unusual(office.administrator()).size() >= 5);
    const Expected<Migrator::Report> mended = ServerSetup::upgrade(office.administrator());
    QVERIFY2(mended, why(mended));
    QCOMPARE(unusual(office.administrator()), QStringList());
}

void ServerCheckTest::noOfficeNoCheck()
{
    const QString empty = PostgresServer::shared().makeDatabase();
    auto administrator = AdministratorConnection::open(
        *PostgresAddress::parse(PostgresServer::shared().administratorAddress(empty)), QString());
    QVERIFY2(administrator, why(administrator));
    QCOMPARE(codeOf(ServerCheck::run(*administrator)), QStringLiteral("storage.not_an_office"));
    PostgresServer::shared().dropDatabase(empty);
}

QTEST_GUILESS_MAIN(ServerCheckTest)
#include "tst_ServerCheck.moc"
