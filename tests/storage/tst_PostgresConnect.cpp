// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/Session.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/LossyOffice.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"
#include "tests/support/ServerPrograms.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

#include <arpa/inet.h>

using namespace tenderyard;

/// Signing in to an office on a server: with TLS checked in full, each refusal with a code of its own, and the password
/// nowhere to be read.
class PostgresConnectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aPersonComesIn();
    void theServerIsChecked();
    void refusalsHaveCodes_data();
    void refusalsHaveCodes();
    void aServerThatMayNotBeWrittenTo();
    void anotherHostTakesOver();
    void silenceIsNotWaitedForLong();
    void identitiesAreTakenOnAndLeft();
    void nobodyIsTakenForTheFormerPerson();
    void commitAfterAnUnseenFailureFails();

private:
    Expected<std::unique_ptr<Connection>> open(const QString &address,
                                               const QString &secret = QLatin1String(LossyOffice::password));
    QString network(const QString &host, const QString &more) const;

    ThreadGuard::Allowance m_allowance;
    TestClock m_clock;
    std::unique_ptr<LossyOffice> m_office;
    std::vector<std::unique_ptr<PostgresDialect>> m_dialects;
};

void PostgresConnectTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed");
    m_office = std::make_unique<LossyOffice>();
}

Expected<std::unique_ptr<Connection>> PostgresConnectTest::open(const QString &address, const QString &secret)
{
    m_dialects.push_back(std::make_unique<PostgresDialect>(secret));
    return m_dialects.back()->openConnection(address, MissingOffice::Refuse, m_clock);
}

QString PostgresConnectTest::network(const QString &host, const QString &more) const
{
    return QStringLiteral("postgresql://%1:%2/%3?user=%4")
               .arg(host)
               .arg(m_office->server().port())
               .arg(m_office->database(), m_office->login()) +
           more;
}

void PostgresConnectTest::aPersonComesIn()
{
    const auto connection = open(m_office->server().address(m_office->database(), m_office->login()));
    QVERIFY2(connection, why(connection));
    QCOMPARE((*connection)->user(), m_office->user());
    QCOMPARE((*connection)->session().access, Session::Access::Person);
    // Whatever the program says, the server knows better.
    (*connection)->setUser(Uuid::create());
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT current_user_id()"))->toString(),
             m_office->user().toString());
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT current_setting('application_name')"))->toString(),
             QStringLiteral("tenderyard"));
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT current_setting('TimeZone')"))->toString(),
             QStringLiteral("UTC"));
    QVERIFY(!(*connection)->handle().connectOptions().contains(QLatin1String(LossyOffice::password)));
    QCOMPARE(codeOf((*connection)->asSchemaOwner([]() -> Outcome { return {}; })), QStringLiteral("storage.denied"));
    QCOMPARE(codeOf((*connection)->select(QStringLiteral("SELECT * FROM office.thing"))),
             QStringLiteral("storage.denied"));
}

void PostgresConnectTest::theServerIsChecked()
{
    const QString authority = QStringLiteral("&sslrootcert=") + m_office->server().authority();
    QVERIFY(open(network(QStringLiteral("localhost"), authority)));
    QCOMPARE(codeOf(open(network(QStringLiteral("127.0.0.1"), authority))), QStringLiteral("storage.wrong_host_name"));
    QTemporaryDir folder;
    server::makeCertificates(folder.path(), QStringLiteral("localhost"));
    const QString another = QStringLiteral("&sslrootcert=") + folder.filePath(QStringLiteral("ca.crt"));
    QCOMPARE(codeOf(open(network(QStringLiteral("localhost"), another))), QStringLiteral("storage.unknown_ca"));
    const QString none = QStringLiteral("&sslrootcert=") + folder.filePath(QStringLiteral("nothing.crt"));
    QCOMPARE(codeOf(open(network(QStringLiteral("localhost"), none))), QStringLiteral("storage.unknown_ca"));

    PostgresServer plain(QStringList(QStringLiteral("ssl = off")));
    const QString login = plain.makeLogin(QLatin1String(LossyOffice::password));
    QCOMPARE(codeOf(open(plain.address(QStringLiteral("postgres"), login))), QStringLiteral("storage.no_tls"));
    QCOMPARE(
        codeOf(open(
            QStringLiteral("postgresql://127.0.0.1:%1/postgres?user=%2&sslmode=disable").arg(plain.port()).arg(login))),
        QStringLiteral("storage.not_an_office"));
}

void PostgresConnectTest::refusalsHaveCodes_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("code");
    const QString right = QLatin1String(LossyOffice::password);
    QTest::newRow("password") << "SELECT 1" << "SELECT 1" << "wrong secret" << "storage.wrong_password";
    QTest::newRow("no password") << "SELECT 1" << "SELECT 1" << "" << "storage.wrong_password";
    QTest::newRow("no login") << "ALTER ROLE %1 NOLOGIN" << "ALTER ROLE %1 LOGIN" << right << "storage.not_allowed";
    QTest::newRow("not this database") << "REVOKE CONNECT ON DATABASE %2 FROM PUBLIC"
                                       << "GRANT CONNECT ON DATABASE %2 TO PUBLIC" << right << "storage.not_allowed";
    QTest::newRow("no room") << "ALTER DATABASE %2 CONNECTION LIMIT 0"
                             << "ALTER DATABASE %2 CONNECTION LIMIT -1" << right << "storage.server_busy";
    QTest::newRow("nobody") << "UPDATE office.account_login SET role_name = 'ty_0000000000000000'"
                            << "UPDATE office.account_login SET role_name = '%1'" << right << "storage.not_allowed";
}

void PostgresConnectTest::refusalsHaveCodes()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    QFETCH(const QString, secret);
    const auto run = [&](const QString &sql) {
        QString text = sql;
        text.replace(QStringLiteral("%1"), m_office->login()).replace(QStringLiteral("%2"), m_office->database());
        m_office->server().run(m_office->database(), text);
    };
    run(before);
    const auto connection = open(m_office->server().address(m_office->database(), m_office->login()), secret);
    run(after);
    QTEST(codeOf(connection), "code");
    QVERIFY(secret.isEmpty() || !connection.error().detail.contains(secret));
    QCOMPARE(codeOf(open(m_office->server().address(QStringLiteral("nowhere"), m_office->login()))),
             QStringLiteral("storage.missing"));
    QCOMPARE(codeOf(open(QStringLiteral("postgresql://localhost:1/x?user=a&sslmode=disable"))),
             QStringLiteral("storage.unreachable"));
    QCOMPARE(codeOf(open(QStringLiteral("postgresql://no.such.host.invalid/x?user=a"))),
             QStringLiteral("storage.unreachable"));
    QCOMPARE(codeOf(open(m_office->server().administratorAddress(QStringLiteral("postgres")))),
             QStringLiteral("storage.not_an_office"));
}

void PostgresConnectTest::aServerThatMayNotBeWrittenTo()
{
    const QString address = m_office->server().address(m_office->database(), m_office->login());
    m_office->server().run(m_office->database(), QStringLiteral("ALTER SYSTEM SET default_transaction_read_only = on"));
    m_office->server().run(m_office->database(), QStringLiteral("SELECT pg_reload_conf()"));
    QTRY_COMPARE(codeOf(open(address)), QStringLiteral("storage.read_only"));
    m_office->server().run(m_office->database(), QStringLiteral("ALTER SYSTEM RESET default_transaction_read_only"));
    m_office->server().run(m_office->database(), QStringLiteral("SELECT pg_reload_conf()"));
    QTRY_VERIFY(open(address).has_value());
}

void PostgresConnectTest::anotherHostTakesOver()
{
    const QString both = QStringLiteral("postgresql://localhost:1,localhost:%1/%2?user=%3&sslrootcert=%4")
                             .arg(m_office->server().port())
                             .arg(m_office->database(), m_office->login(), m_office->server().authority());
    const auto connection = open(both);
    QVERIFY2(connection, why(connection));
}

void PostgresConnectTest::silenceIsNotWaitedForLong()
{
    // Somebody listens, and says nothing.
    const int listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(place);
    QVERIFY(::bind(listener, reinterpret_cast<sockaddr *>(&place), size) == 0 && ::listen(listener, 1) == 0);
    QVERIFY(::getsockname(listener, reinterpret_cast<sockaddr *>(&place), &size) == 0);
    const QString address = QStringLiteral("postgresql://127.0.0.1:%1/x?user=a&sslmode=disable&connect_timeout=2")
                                .arg(ntohs(place.sin_port));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(open(address)), QStringLiteral("storage.unreachable"));
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));

    PostgresDialect dialect{QString()};
    std::thread givesUp([&dialect] {
        QTest::qSleep(200);
        dialect.giveUp();
    });
    timer.start();
    QCOMPARE(codeOf(dialect.openConnection(address, MissingOffice::Refuse, m_clock)),
             QStringLiteral("storage.unreachable"));
    givesUp.join();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    ::close(listener);
}

void PostgresConnectTest::identitiesAreTakenOnAndLeft()
{
    const auto opened = open(m_office->server().administratorAddress(m_office->database()));
    QVERIFY2(opened, why(opened));
    Connection &connection = **opened;
    const auto who = [&] {
        return connection
            .scalar(QStringLiteral("SELECT session_user || ' ' || current_user || ' ' || "
                                   "current_setting('search_path')"))
            ->toString();
    };
    const QString nobody = QStringLiteral("tenderyard_person tenderyard_person tenderyard");
    const QString person = m_office->login() + u' ' + m_office->login() + QStringLiteral(" tenderyard");
    const QString engine = QStringLiteral("postgres tenderyard_importer office, tenderyard");
    QCOMPARE(who(), nobody);
    connection.setUser(m_office->user());
    QCOMPARE(who(), person);
    connection.setUser(Uuid::create());
    QCOMPARE(who(), nobody);
    connection.setUser(m_office->user());

    // Also where a transaction that it happened in is undone, in whole or in part.
    const auto no = [] { return failure(QStringLiteral("test.no")); };
    QString during;
    QCOMPARE(codeOf(connection.transaction([&]() -> Outcome {
                 const Outcome acted = connection.asEngine([&]() -> Outcome {
                     during = who();
                     return {};
                 });
                 return acted ? no() : acted;
             })),
             QStringLiteral("test.no"));
    QCOMPARE(during, engine);
    QCOMPARE(who(), person);
    QString after;
    QVERIFY(connection.transaction([&]() -> Outcome {
        (void)connection.attempt([&] {
            return connection.asEngine([&]() -> Outcome {
                const auto failed = connection.execute(QStringLiteral("SELECT 1 / 0"));
                return failed ? Outcome() : tl::unexpected(failed.error());
            });
        });
        after = who();
        return {};
    }));
    QCOMPARE(after, person);
    QCOMPARE(who(), person);
    QVERIFY(connection.asSchemaOwner([&]() -> Outcome {
        during = who();
        return connection.executeScript(QStringLiteral("SET search_path = pg_temp"));
    }));
    QCOMPARE(during, QStringLiteral("postgres postgres office, tenderyard"));
    QCOMPARE(who(), person);
}

void PostgresConnectTest::nobodyIsTakenForTheFormerPerson()
{
    const auto opened = open(m_office->server().administratorAddress(m_office->database()));
    QVERIFY2(opened, why(opened));
    Connection &connection = **opened;
    connection.setUser(m_office->user());
    const QString ask = QStringLiteral("SELECT session_user::text");
    QCOMPARE(connection.scalar(ask)->toString(), m_office->login());
    // A login that is listed and that the server does not have: nothing may run as the one before.
    const Uuid other = Uuid::create();
    m_office->server().run(m_office->database(), QStringLiteral("INSERT INTO office.account_login (role_name, user_id) "
                                                                "VALUES ('ty_00000000000000ff', '%1')")
                                                     .arg(other.toString()));
    connection.setUser(other);
    QVERIFY(!connection.scalar(ask));
    QVERIFY(!connection.execute(QStringLiteral("DELETE FROM thing")));
    QVERIFY(!connection.transaction([]() -> Outcome { return {}; }));
    connection.setUser(m_office->user());
    QCOMPARE(connection.scalar(ask)->toString(), m_office->login());
    m_office->server().run(m_office->database(),
                           QStringLiteral("DELETE FROM office.account_login WHERE role_name = 'ty_00000000000000ff'"));
}

void PostgresConnectTest::commitAfterAnUnseenFailureFails()
{
    const auto opened = open(m_office->server().administratorAddress(m_office->database()));
    QVERIFY2(opened, why(opened));
    Connection &connection = **opened;
    const Outcome done = connection.transaction([&]() -> Outcome {
        const Outcome added = connection.insert(QStringLiteral("thing"), thingNamed(QStringLiteral("half")));
        // As Qt's models do it, past the connection.
        connection.handle().exec(QStringLiteral("SELECT 1 / 0"));
        return added;
    });
    QCOMPARE(codeOf(done), QStringLiteral("storage.failed"));
    QCOMPARE(m_office->things(), QStringList());
}

QTEST_GUILESS_MAIN(PostgresConnectTest)
#include "tst_PostgresConnect.moc"
