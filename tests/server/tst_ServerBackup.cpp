// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/server/BackupNote.h"
#include "models/server/ServerBackup.h"
#include "models/server/ServerTool.h"
#include "models/workflow/People.h"
#include "models/workflow/ServerLogins.h"
#include "tests/server/ServerMember.h"
#include "tests/storage/Why.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tenderyard;

namespace {

/// What a program of PostgreSQL ended with.
Outcome outcomeOf(const PostgresAddress &address, const QString &secret, const QString &program,
                  const QStringList &arguments, QStringList *lines = nullptr)
{
    ServerTool tool(address, secret);
    QSignalSpy succeeded(&tool, &ServerTool::succeeded);
    QSignalSpy failed(&tool, &ServerTool::failed);
    QSignalSpy progressed(&tool, &ServerTool::progressed);
    tool.start(program, arguments);
    if (!QTest::qWaitFor([&] { return succeeded.size() + failed.size() > 0; }, 120'000))
        return failure(QStringLiteral("test.no_end"));
    for (const QList<QVariant> &line : progressed) {
        if (lines)
            lines->append(line.first().toString());
    }
    return failed.isEmpty() ? Outcome() : tl::unexpected(failed.first().first().value<Error>());
}

Outcome backUp(AdministratorConnection &server, const QString &folder)
{
    if (const Outcome made = ServerBackup::makeFolder(folder); !made)
        return made;
    const Outcome dumped =
        outcomeOf(server.address(), {}, QStringLiteral("pg_dump"), ServerBackup::dumpArguments(folder));
    return dumped ? ServerBackup::finishBackup(server, folder) : dumped;
}

Outcome restore(AdministratorConnection &server, const QString &folder)
{
    if (const Outcome begun = ServerBackup::beginRestore(server, folder); !begun)
        return begun;
    const Outcome restored = outcomeOf(server.address(), {}, QStringLiteral("pg_restore"),
                                       ServerBackup::restoreArguments(folder, server.address().database));
    return restored ? ServerBackup::finishRestore(server, folder) : restored;
}

AdministratorConnection administratorOf(PostgresServer &server, const QString &database)
{
    auto opened =
        AdministratorConnection::open(*PostgresAddress::parse(server.administratorAddress(database)), QString());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().code));
    return std::move(*opened);
}

unsigned rightsOf(const QString &path)
{
    struct stat found = {};
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 0777U : 0U;
}

} // namespace

/// Backups, and what comes back out of them.
class ServerBackupTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everybodySignsInAfterARestore();
    void aCopyBesideTheOffice();
    void nobodyElseReadsABackup();
    void unfinishedAndDamagedOnesAreRefused();
    void onlyIntoEmptyDatabases();
    void anyLoginWithTheRoleBacksUp();
    void whatGoesWrongIsSaid();
    void noPasswordInTheArguments();

private:
    ThreadGuard::Allowance m_allowance;
    QTemporaryDir m_folder;
};

void ServerBackupTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerBackupTest::everybodySignsInAfterARestore()
{
    InitializedOffice office;
    const auto staff = office.asFirst();
    const ServerMember bert =
        ServerMember::settle(office, *staff, ServerMember::account("bert", {words::role::contractor}));
    const ServerMember gone =
        ServerMember::settle(office, *staff, ServerMember::account("gone", {words::role::contractor}));
    QVERIFY(People::deactivateIn(*staff, gone.id, {}, {}));
    const QString folder = m_folder.filePath(QStringLiteral("a"));
    const Outcome backed = backUp(office.administrator(), folder);
    QVERIFY2(backed, why(backed));
    QCOMPARE(BackupNote::read(folder)->office, QStringLiteral("Northgate"));

    // Another server, which has never heard of these people.
    PostgresServer other{QStringList()};
    const QString database = other.makeDatabase();
    AdministratorConnection administrator = administratorOf(other, database);
    const Outcome restored = restore(administrator, folder);
    QVERIFY2(restored, qPrintable(restored ? QString() : restored.error().text + restored.error().detail));
    const SystemClock clock;
    const auto tried = [&](const QString &login, const QString &password) {
        const QString address = other.address(database, login);
        const auto dialect = Dialect::forAddress(address, password);
        return codeOf((*dialect)->openConnection(address, MissingOffice::Refuse, clock));
    };
    QCOMPARE(tried(office.firstLogin(), InitializedOffice::firstPassword()), QString());
    QCOMPARE(tried(bert.login, ServerMember::own()), QString());
    QCOMPARE(tried(bert.login, ServerMember::oneTime()), QStringLiteral("storage.wrong_password"));
    QCOMPARE(tried(gone.login, ServerMember::own()), QStringLiteral("storage.not_allowed"));
    // All of it is there, and closed: the same tables with the same numbers of rows, the same rights.
    const auto fingerprint = QStringLiteral(
        "SELECT string_agg(line, E'\\n' ORDER BY line) FROM ("
        "SELECT c.relname || ' ' || c.relkind::text || ' ' || c.relrowsecurity || c.relforcerowsecurity || "
        "pg_get_userbyid(c.relowner) || ' ' || coalesce((SELECT string_agg(pg_get_userbyid(a.grantee) || "
        "a.privilege_type, ' ' ORDER BY pg_get_userbyid(a.grantee), a.privilege_type) "
        "FROM aclexplode(c.relacl) AS a WHERE a.grantee <> c.relowner), '') AS line "
        "FROM pg_class AS c WHERE c.relnamespace IN ('office'::regnamespace, 'tenderyard'::regnamespace) "
        "AND c.relkind IN ('r', 'v') "
        "UNION ALL SELECT p.oid::regprocedure::text || p.prosecdef || pg_get_userbyid(p.proowner) || "
        "coalesce(p.proconfig::text, '') FROM pg_proc AS p "
        "WHERE p.pronamespace IN ('office'::regnamespace, 'tenderyard'::regnamespace) "
        "UNION ALL SELECT 'users ' || count(*) FROM office.users_user "
        "UNION ALL SELECT 'audit ' || md5(string_agg(hash, '' ORDER BY seq)) FROM office.audit_entry) AS lines");
    const QStringList there = other.run(database, fingerprint).split(u'\n');
    QStringList here = office.run(fingerprint).split(u'\n');
    here.removeIf([&there](const QString &line) { return there.contains(line); });
    QVERIFY2(here.isEmpty(), qPrintable(here.join(u'\n')));
    QCOMPARE(other.run(database, QStringLiteral("SELECT has_function_privilege('tenderyard_person', "
                                                "'pg_relation_size(regclass)', 'EXECUTE')")),
             QStringLiteral("f"));
}

void ServerBackupTest::aCopyBesideTheOffice()
{
    InitializedOffice office;
    const QString folder = m_folder.filePath(QStringLiteral("b"));
    QVERIFY(backUp(office.administrator(), folder));
    // The password is another one since; the copy takes the login as it is.
    const auto first = office.asFirst();
    const QString database = PostgresServer::shared().makeDatabase();
    AdministratorConnection administrator = administratorOf(PostgresServer::shared(), database);
    const Outcome restored = restore(administrator, folder);
    QVERIFY2(restored, why(restored));
    const QString address = PostgresServer::shared().address(database, office.firstLogin());
    const auto dialect = Dialect::forAddress(address, InitializedOffice::firstPassword());
    const SystemClock clock;
    const auto signedIn = (*dialect)->openConnection(address, MissingOffice::Refuse, clock);
    QVERIFY2(signedIn, why(signedIn));
    PostgresServer::shared().dropDatabase(database);
}

void ServerBackupTest::nobodyElseReadsABackup()
{
    InitializedOffice office;
    const QString folder = m_folder.filePath(QStringLiteral("c"));
    QVERIFY(backUp(office.administrator(), folder));
    QCOMPARE(rightsOf(folder), 0700U);
    QCOMPARE(rightsOf(BackupNote::dumpPath(folder)), 0600U);
    QCOMPARE(rightsOf(BackupNote::loginsPath(folder)), 0600U);
    QFile logins(BackupNote::loginsPath(folder));
    QVERIFY(logins.open(QIODevice::ReadOnly));
    const QByteArray text = logins.readAll();
    QVERIFY(text.contains(office.firstLogin().toLatin1()));
    QVERIFY(text.contains("SCRAM-SHA-256$4096:"));
    QVERIFY(!text.contains(InitializedOffice::firstPassword().toLatin1()));
    QCOMPARE(codeOf(ServerBackup::makeFolder(folder)), QStringLiteral("server.folder_in_use"));
}

void ServerBackupTest::unfinishedAndDamagedOnesAreRefused()
{
    InitializedOffice office;
    const QString folder = m_folder.filePath(QStringLiteral("d"));
    QVERIFY(backUp(office.administrator(), folder));
    const QString database = PostgresServer::shared().makeDatabase();
    AdministratorConnection empty = administratorOf(PostgresServer::shared(), database);
    QFile dump(BackupNote::dumpPath(folder));
    QVERIFY(dump.open(QIODevice::ReadWrite));
    QVERIFY(dump.seek(dump.size() / 2));
    QVERIFY(dump.putChar('x') && dump.putChar('y'));
    dump.close();
    QCOMPARE(codeOf(ServerBackup::beginRestore(empty, folder)), QStringLiteral("server.damaged_backup"));
    QVERIFY(QFile::remove(folder + QStringLiteral("/backup.json")));
    QCOMPARE(codeOf(ServerBackup::beginRestore(empty, folder)), QStringLiteral("server.no_backup"));
    QVERIFY(empty.requireEmpty());
    PostgresServer::shared().dropDatabase(database);
}

void ServerBackupTest::onlyIntoEmptyDatabases()
{
    InitializedOffice office;
    const QString folder = m_folder.filePath(QStringLiteral("e"));
    QVERIFY(backUp(office.administrator(), folder));
    QCOMPARE(codeOf(ServerBackup::beginRestore(office.administrator(), folder)), QStringLiteral("server.has_office"));
}

void ServerBackupTest::anyLoginWithTheRoleBacksUp()
{
    InitializedOffice office;
    // What an administrator gives a nightly job instead of a superuser's login.
    office.run(QStringLiteral("DROP ROLE IF EXISTS test_backup; CREATE ROLE test_backup LOGIN PASSWORD 'nightly job' "
                              "IN ROLE tenderyard_backup"));
    const auto address =
        PostgresAddress::parse(PostgresServer::shared().address(office.database(), QStringLiteral("test_backup")));
    const QString folder = m_folder.filePath(QStringLiteral("f"));
    QVERIFY(ServerBackup::makeFolder(folder));
    const Outcome without = outcomeOf(*address, QStringLiteral("nightly job"), QStringLiteral("pg_dump"),
                                      ServerBackup::dumpArguments(folder));
    QCOMPARE(codeOf(without), QStringLiteral("server.tool_failed"));
    const Outcome dumped = outcomeOf(*address, QStringLiteral("nightly job"), QStringLiteral("pg_dump"),
                                     ServerBackup::dumpArguments(folder) << QStringLiteral("--role=tenderyard_backup"));
    QVERIFY2(dumped, qPrintable(dumped ? QString() : dumped.error().text));
    office.run(QStringLiteral("DROP ROLE test_backup"));
}

void ServerBackupTest::whatGoesWrongIsSaid()
{
    InitializedOffice office;
    const PostgresAddress address = office.administratorAddress();
    const Outcome missing = outcomeOf(address, {}, QStringLiteral("pg_no_such_program"), {});
    QCOMPARE(codeOf(missing), QStringLiteral("server.no_tool"));
    QVERIFY(missing.error().text.contains(QStringLiteral("pg_no_such_program")));
    const Outcome failed = outcomeOf(address, {}, QStringLiteral("pg_dump"), {QStringLiteral("--no-such-option")});
    QCOMPARE(codeOf(failed), QStringLiteral("server.tool_failed"));
    QVERIFY(failed.error().text.contains(QStringLiteral("no-such-option")));
    const auto person =
        PostgresAddress::parse(PostgresServer::shared().address(office.database(), office.firstLogin()));
    const Outcome wrong = outcomeOf(*person, QStringLiteral("not the password"), QStringLiteral("pg_dump"), {});
    QCOMPARE(codeOf(wrong), QStringLiteral("server.tool_failed"));
    QVERIFY(!wrong.error().text.contains(QStringLiteral("not the password")));
}

void ServerBackupTest::noPasswordInTheArguments()
{
    InitializedOffice office;
    const auto person =
        PostgresAddress::parse(PostgresServer::shared().address(office.database(), office.firstLogin()));
    // A script in the place of psql tells what it was given.
    const QString secret = QStringLiteral("a:b\\c secret word");
    QStringList lines;
    const Outcome told = outcomeOf(*person, secret, QStringLiteral("sh"),
                                   {QStringLiteral("-c"), QStringLiteral("tr '\\0' ' ' < /proc/$$/cmdline; echo; env; "
                                                                         "stat -c 'rights %a' \"$PGPASSFILE\"; "
                                                                         "cat \"$PGPASSFILE\"; echo \"$PGPASSFILE\"")},
                                   &lines);
    QVERIFY2(told, why(told));
    const QString all = lines.join(u'\n');
    QVERIFY(!all.contains(secret));
    QVERIFY(all.contains(QStringLiteral("PGUSER=") + office.firstLogin()));
    QVERIFY(all.contains(QStringLiteral("PGSSLMODE=verify-full")));
    QVERIFY(!all.contains(QStringLiteral("PGPASSWORD")));
    QVERIFY(all.contains(QStringLiteral("rights 600")));
    QVERIFY(all.contains(QStringLiteral("*:*:*:*:a\\:b\\\\c secret word")));
    QVERIFY(!QFile::exists(lines.last()));
}

QTEST_GUILESS_MAIN(ServerBackupTest)
#include "tst_ServerBackup.moc"
