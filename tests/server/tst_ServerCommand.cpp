// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"
#include "models/domain/Invitation.h"
#include "tests/server/InitializedOffice.h"
#include "tests/storage/Why.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

struct Ended
{
    int code = -1;
    QString out;
    QString err;
};

/// Runs the program itself, without a terminal.
Ended runProgram(const QStringList &arguments)
{
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../tenderyard"), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// As an administrator writes it.
QString connectionTo(const QString &database)
{
    const auto address = PostgresAddress::parse(PostgresServer::shared().administratorAddress(database));
    return QStringLiteral("host=%1 port=%2 dbname=%3 user=%4")
        .arg(address->hosts.first().name)
        .arg(address->hosts.first().port)
        .arg(database, address->user);
}

} // namespace

/// `tenderyard server …` as an administrator types it.
class ServerCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void argumentsAreRead();
    void theWholeLifeOfAnOffice();
    void whatIsWrongIsSaid();

private:
    ThreadGuard::Allowance m_allowance;
    QTemporaryDir m_folder;
};

void ServerCommandTest::initTestCase()
{
    QVERIFY2(PostgresServer::isInstalled(), "postgresql is named in packaging/packages-test.txt");
}

void ServerCommandTest::argumentsAreRead()
{
    const Expected<CommandLine> init =
        CommandLine::read({QStringLiteral("server"), QStringLiteral("init"), QStringLiteral("dbname=x"),
                           QStringLiteral("--office"), QStringLiteral("Northgate"), QStringLiteral("--name"),
                           QStringLiteral("Alva"), QStringLiteral("--server"), QStringLiteral("db.example:5432")});
    QVERIFY2(init, why(init));
    QCOMPARE(init->command, CommandLine::Command::Server);
    QCOMPARE(init->server.action, ServerArguments::Action::Init);
    QCOMPARE(init->server.connection, QStringLiteral("dbname=x"));
    QCOMPARE(init->server.officeName, QStringLiteral("Northgate"));
    QCOMPARE(init->server.fullName, QStringLiteral("Alva"));
    QCOMPARE(init->server.publicServer, QStringLiteral("db.example:5432"));
    const Expected<CommandLine> backup = CommandLine::read(
        {QStringLiteral("server"), QStringLiteral("backup"), QStringLiteral("dbname=x"), QStringLiteral("/there")});
    QVERIFY2(backup, why(backup));
    QCOMPARE(backup->server.folder, QStringLiteral("/there"));
    for (const char *wrong :
         {"server", "server nonsense", "server init", "server check", "server check a b", "server backup a",
          "server backup a b c", "server check a --office b", "server init a --office", "server init a --password b"}) {
        const Expected<CommandLine> refused = CommandLine::read(QString::fromLatin1(wrong).split(u' '));
        QCOMPARE(codeOf(refused), QStringLiteral("usage.wrong"));
        QVERIFY(!refused.error().text.isEmpty());
    }
    QVERIFY(CommandLine::help().contains(QStringLiteral("tenderyard server init")));
}

void ServerCommandTest::theWholeLifeOfAnOffice()
{
    PostgresServer &server = PostgresServer::shared();
    const QString database = server.makeDatabase();
    const QString publicName = QStringLiteral("localhost:%1").arg(server.port());
    const Ended made = runProgram({QStringLiteral("server"), QStringLiteral("init"), connectionTo(database),
                                   QStringLiteral("--office"), QStringLiteral("Northgate"), QStringLiteral("--name"),
                                   QStringLiteral("Alva First"), QStringLiteral("--server"), publicName,
                                   QStringLiteral("--certificate"), server.authority()});
    QVERIFY2(made.code == 0, qPrintable(made.err));
    const Expected<Invitation> invitation = Invitation::fromText(made.out);
    QVERIFY2(invitation, why(invitation));
    QCOMPARE(invitation->office, QStringLiteral("Northgate"));
    QCOMPARE(invitation->hosts, publicName);
    QCOMPARE(invitation->database, database);
    QVERIFY(!invitation->certificate.isEmpty());
    // Nobody could be asked: the password was made up, and is shown beside the invitation.
    QVERIFY(invitation->password.isEmpty());
    const QString password = made.out.section(QStringLiteral("shown this once: "), 1).section(u'\n', 0, 0);
    QVERIFY(!password.isEmpty() && !made.err.contains(password));
    const QString address = server.address(database, invitation->signIn);
    const auto dialect = Dialect::forAddress(address, password);
    const SystemClock clock;
    const auto signedIn = (*dialect)->openConnection(address, MissingOffice::Refuse, clock);
    QVERIFY2(signedIn, why(signedIn));

    // The tests' server may lose everything in a power failure.
    const Ended checked = runProgram({QStringLiteral("server"), QStringLiteral("check"), connectionTo(database)});
    QCOMPARE(checked.code, 1);
    QVERIFY(checked.out.contains(QStringLiteral("ERROR [durability]")));
    const Ended upgraded = runProgram({QStringLiteral("server"), QStringLiteral("upgrade"), connectionTo(database)});
    QVERIFY2(upgraded.code == 0, qPrintable(upgraded.err));

    const QString folder = m_folder.filePath(QStringLiteral("backup"));
    const Ended backed =
        runProgram({QStringLiteral("server"), QStringLiteral("backup"), connectionTo(database), folder});
    QVERIFY2(backed.code == 0, qPrintable(backed.err));
    QVERIFY(backed.err.contains(QStringLiteral("office.users_user")));
    QVERIFY(backed.out.contains(QStringLiteral("logins.sql")));
    const QString copy = server.makeDatabase();
    const Ended restored =
        runProgram({QStringLiteral("server"), QStringLiteral("restore"), connectionTo(copy), folder});
    QVERIFY2(restored.code == 0, qPrintable(restored.err));
    QCOMPARE(server.run(copy, QStringLiteral("SELECT full_name FROM office.users_user")), QStringLiteral("Alva First"));
    server.dropDatabase(database);
    server.dropDatabase(copy);
}

void ServerCommandTest::whatIsWrongIsSaid()
{
    PostgresServer &server = PostgresServer::shared();
    const QString database = server.makeDatabase();
    const Ended usage = runProgram({QStringLiteral("server"), QStringLiteral("init")});
    QCOMPARE(usage.code, 2);
    QVERIFY(usage.err.contains(QStringLiteral("dbname=")));
    const Ended secret = runProgram({QStringLiteral("server"), QStringLiteral("check"),
                                     connectionTo(database) + QStringLiteral(" password=geheim")});
    QCOMPARE(secret.code, 1);
    QVERIFY(secret.err.contains(QStringLiteral(".pgpass")));
    QVERIFY(!secret.err.contains(QStringLiteral("geheim")) && !secret.out.contains(QStringLiteral("geheim")));
    const Ended none = runProgram({QStringLiteral("server"), QStringLiteral("check"), connectionTo(database)});
    QCOMPARE(none.code, 1);
    QVERIFY(!none.err.isEmpty());
    const Ended nowhere = runProgram({QStringLiteral("server"), QStringLiteral("check"),
                                      QStringLiteral("host=%1 dbname=x user=y").arg(m_folder.path())});
    QCOMPARE(nowhere.code, 1);
    QVERIFY(!nowhere.err.isEmpty());
    server.dropDatabase(database);
}

QTEST_GUILESS_MAIN(ServerCommandTest)
#include "tst_ServerCommand.moc"
