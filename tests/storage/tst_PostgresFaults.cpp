// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/LossyOffice.h"
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

#include <QTest>

using namespace tenderyard;

/// A connection that is cut at its n-th message, for every n: what a transaction does is whole or not there at all.
class PostgresFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aCutAtAnyMessageLeavesNothingHalfDone_data();
    void aCutAtAnyMessageLeavesNothingHalfDone();
    void aMigrationThatIsCutLeavesTheOldVersion();

private:
    ThreadGuard::Allowance m_allowance;
    TestClock m_clock;
    std::unique_ptr<LossyOffice> m_office;
};

void PostgresFaultsTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed");
    m_office = std::make_unique<LossyOffice>();
}

void PostgresFaultsTest::aCutAtAnyMessageLeavesNothingHalfDone_data()
{
    QTest::addColumn<ServerProxy::Cut>("how");
    QTest::newRow("before it") << ServerProxy::Cut::Before;
    QTest::newRow("after it") << ServerProxy::Cut::After;
}

void PostgresFaultsTest::aCutAtAnyMessageLeavesNothingHalfDone()
{
    QFETCH(const ServerProxy::Cut, how);
    const PostgresDialect dialect{QLatin1String(LossyOffice::password)};
    int whole = 0;
    int nothing = 0;
    constexpr int mostMessages = 200;
    for (int message = 1; message < mostMessages; ++message) {
        m_office->server().run(m_office->database(),
                               QStringLiteral("DELETE FROM office.label; DELETE FROM office.thing"));
        const auto connection = dialect.openConnection(m_office->address(), MissingOffice::Refuse, m_clock);
        QVERIFY2(connection, why(connection));
        m_office->proxy().cutAtMessage(message, how);
        const Outcome done = (*connection)->transaction([&]() -> Outcome {
            const Uuid id = Uuid::create();
            if (const Outcome added = addThing(**connection, QStringLiteral("a"), id); !added)
                return added;
            const Outcome labelled =
                (*connection)
                    ->insert(QStringLiteral("label"), {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                       {QStringLiteral("code"), QStringLiteral("engine")},
                                                       {QStringLiteral("thing_id"), QVariant::fromValue(id)}});
            return labelled ? addThing(**connection, QStringLiteral("b")) : labelled;
        });
        const QStringList things = m_office->things();
        QVERIFY2(things.isEmpty() || things == QStringList({QStringLiteral("a"), QStringLiteral("b")}),
                 qPrintable(things.join(u' ')));
        (things.isEmpty() ? nothing : whole) += 1;
        if (!m_office->proxy().hasCut()) {
            m_office->proxy().cutAtMessage(0, how);
            QVERIFY2(done, why(done));
            break;
        }
        QCOMPARE(codeOf(done), QStringLiteral("storage.gone"));
        QVERIFY(!(*connection)->isAlive());
        // Only the COMMIT can have happened without an answer.
        QVERIFY(things.isEmpty() || (*connection)->isCommitUnknown());
        QCOMPARE(codeOf(addThing(**connection, QStringLiteral("later"))), QStringLiteral("storage.gone"));
    }
    QVERIFY2(nothing >= 5, qPrintable(QString::number(nothing)));
    QCOMPARE(whole, how == ServerProxy::Cut::After ? 2 : 1);
}

void PostgresFaultsTest::aMigrationThatIsCutLeavesTheOldVersion()
{
    PostgresServer &server = m_office->server();
    const PostgresDialect dialect{QString()};
    SchemaSource source = smallSchema(dialect).value();
    source.migrations.append({2, QStringLiteral("weight"),
                              QStringLiteral("ALTER TABLE thing ADD COLUMN weight @int;"
                                             "SELECT pg_terminate_backend(pg_backend_pid())")});
    {
        const auto connection =
            dialect.openConnection(server.administratorAddress(m_office->database()), MissingOffice::Refuse, m_clock);
        QVERIFY2(connection, why(connection));
        QCOMPARE(codeOf(Migrator(source).migrate(**connection)), QStringLiteral("storage.gone"));
    }
    QCOMPARE(server.run(m_office->database(), QStringLiteral("SELECT max(number) FROM office.schema_migration")),
             QStringLiteral("1"));
    QVERIFY(!server.run(m_office->database(), QStringLiteral("SELECT count(*) FROM tenderyard.thing")).isEmpty());
}

QTEST_GUILESS_MAIN(PostgresFaultsTest)
#include "tst_PostgresFaults.moc"
