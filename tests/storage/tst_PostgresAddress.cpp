// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Dialect.h"
#include "models/storage/PostgresAddress.h"
#include "tests/storage/Why.h"

#include <QTest>

using namespace tenderyard;

/// The addresses of offices on a server.
class PostgresAddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRead_data();
    void isRead();
    void isRefused_data();
    void isRefused();
    void severalHosts();
    void socketsNeedNoTls();
    void whatIsAlwaysSet();
    void choosesTheDialect();
};

void PostgresAddressTest::isRead_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::newRow("plain") << "postgresql://db.example.org/office?user=ty_1" << "db.example.org" << 5432 << "office"
                           << "ty_1";
    QTest::newRow("port") << "postgresql://h:6543/office?user=ty_1&sslmode=require" << "h" << 6543 << "office"
                          << "ty_1";
    QTest::newRow("IPv6") << "postgresql://[::1]:6543/office?user=ty_1" << "::1" << 6543 << "office" << "ty_1";
    QTest::newRow("IPv6 alone") << "postgresql://[fe80::1]/office?user=ty_1" << "fe80::1" << 5432 << "office" << "ty_1";
    QTest::newRow("socket") << "postgresql://%2Frun%2Fpostgresql/office?user=ty_1" << "/run/postgresql" << 5432
                            << "office" << "ty_1";
    QTest::newRow("other letters") << "PostgreSQL://h/b%C3%BCro%20%2F1?user=a%26b" << "h" << 5432
                                   << QStringLiteral("b\u00fcro /1") << "a&b";
}

void PostgresAddressTest::isRead()
{
    QFETCH(const QString, address);
    const auto parsed = PostgresAddress::parse(address);
    QVERIFY2(parsed, why(parsed));
    QTEST(parsed->hosts.first().name, "host");
    QTEST(parsed->hosts.first().port, "port");
    QTEST(parsed->database, "database");
    QTEST(parsed->user, "user");
    // What is written out is read the same.
    const auto again = PostgresAddress::parse(parsed->toString());
    QVERIFY2(again, why(again));
    QCOMPARE(again->hosts, parsed->hosts);
    QCOMPARE(again->database, parsed->database);
    QCOMPARE(again->user, parsed->user);
    QCOMPARE(again->options, parsed->options);
}

void PostgresAddressTest::isRefused_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"",
                                "office.tenderyard",
                                "postgresql://",
                                "postgresql://h",
                                "postgresql://h/",
                                "postgresql://h/office",
                                "postgresql:///office?user=a",
                                "postgresql://h/?user=a",
                                "postgresql://h/office?user=",
                                "postgresql://h:0/office?user=a",
                                "postgresql://h:65536/office?user=a",
                                "postgresql://h:x/office?user=a",
                                "postgresql://a@h/office?user=a",
                                "postgresql://a:secret@h/office",
                                "postgresql://h,,i/office?user=a",
                                "postgresql://h/office?user=a&password=secret",
                                "postgresql://h/office?user=a&options=-csearch_path%3Dx",
                                "postgresql://h/office?user=a&sslmode=none",
                                "postgresql://h/office?user=a&sslrootcert=/a;password=b",
                                "postgresql://h%3Bx/office?user=a",
                                "postgresql://h%0A/office?user=a",
                                "mysql://h/office?user=a"})
        QTest::newRow(*address ? address : "empty") << QString::fromLatin1(address);
}

void PostgresAddressTest::isRefused()
{
    QFETCH(const QString, address);
    const auto parsed = PostgresAddress::parse(address);
    QCOMPARE(codeOf(parsed), QStringLiteral("storage.unknown_database"));
    QVERIFY(!parsed.error().detail.contains(QStringLiteral("secret")));
}

void PostgresAddressTest::severalHosts()
{
    const auto parsed = PostgresAddress::parse(QStringLiteral("postgresql://a:1,b,[::2]:3/office?user=u"));
    QVERIFY2(parsed, why(parsed));
    QCOMPARE(parsed->parameters().value(QStringLiteral("host")), QStringLiteral("a,b,::2"));
    QCOMPARE(parsed->parameters().value(QStringLiteral("port")), QStringLiteral("1,5432,3"));
}

void PostgresAddressTest::socketsNeedNoTls()
{
    const auto mode = [](const char *address) {
        return PostgresAddress::parse(QString::fromLatin1(address))->parameters().value(QStringLiteral("sslmode"));
    };
    QCOMPARE(mode("postgresql://%2Frun/office?user=u"), QStringLiteral("disable"));
    QCOMPARE(mode("postgresql://h/office?user=u"), QStringLiteral("verify-full"));
    QCOMPARE(mode("postgresql://%2Frun,h/office?user=u"), QStringLiteral("verify-full"));
    QCOMPARE(mode("postgresql://h/office?user=u&sslmode=require"), QStringLiteral("require"));
}

void PostgresAddressTest::whatIsAlwaysSet()
{
    const auto parameters = PostgresAddress::parse(QStringLiteral("postgresql://h/office?user=u"))->parameters();
    QCOMPARE(parameters.value(QStringLiteral("target_session_attrs")), QStringLiteral("read-write"));
    QCOMPARE(parameters.value(QStringLiteral("application_name")), QStringLiteral("tenderyard"));
    QVERIFY(parameters.value(QStringLiteral("connect_timeout")).toInt() > 0);
    QVERIFY(parameters.value(QStringLiteral("tcp_user_timeout")).toInt() > 0);
    QVERIFY(!parameters.contains(QStringLiteral("password")));
}

void PostgresAddressTest::choosesTheDialect()
{
    const auto server = Dialect::forAddress(QStringLiteral("postgresql://h/office?user=u"));
    QVERIFY(server && (*server)->name() == QLatin1String("postgresql"));
    QCOMPARE(codeOf(Dialect::forAddress(QStringLiteral("postgresql://h/office?user=u&password=p"))),
             QStringLiteral("storage.unknown_database"));
    QCOMPARE(codeOf(Dialect::forAddress(QStringLiteral("oracle://h/office"))),
             QStringLiteral("storage.unknown_database"));
    const auto file = Dialect::forAddress(QStringLiteral("C://office"));
    QVERIFY(file && (*file)->name() == QLatin1String("sqlite"));
}

QTEST_APPLESS_MAIN(PostgresAddressTest)
#include "tst_PostgresAddress.moc"
