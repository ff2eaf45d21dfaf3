// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/Attack.h"
#include "tests/border/AttackOffice.h"
#include "tests/border/DataPrint.h"
#include "tests/support/PostgresServer.h"

#include <QTest>

#include <map>

using namespace tenderyard;

/// What people try who write SQL by hand, each statement of attacks/*.txt: refused as it has to be, and without a
/// trace.
class TestAttacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void thereAreEnough();
    void isRefused_data();
    void isRefused();

private:
    static QList<Attack> attacks();
    PlainSession &sessionOf(const QString &who);

    std::unique_ptr<AttackOffice> m_office;
    std::map<QString, std::unique_ptr<PlainSession>> m_sessions;
    DataPrint m_print;
};

QList<Attack> TestAttacks::attacks()
{
    static const QList<Attack> all =
        Attack::ofFolder(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") + QStringLiteral("/tests/border/attacks"));
    return all;
}

void TestAttacks::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
    m_print = DataPrint::of(m_office->administrator());
}

void TestAttacks::cleanupTestCase()
{
    m_sessions.clear();
    m_office.reset();
}

PlainSession &TestAttacks::sessionOf(const QString &who)
{
    std::unique_ptr<PlainSession> &session = m_sessions[who];
    if (!session || !session->isOpen())
        session = m_office->session(who);
    return *session;
}

void TestAttacks::thereAreEnough()
{
    constexpr qsizetype promised = 170;
    QVERIFY(attacks().size() >= promised);
    QSet<QString> statements;
    for (const Attack &attack : attacks()) {
        const QString key = attack.who + attack.statement;
        QVERIFY2(!statements.contains(key), qPrintable(attack.place));
        statements.insert(key);
        QVERIFY2(AttackOffice::people().contains(attack.who), qPrintable(attack.place));
    }
}

void TestAttacks::isRefused_data()
{
    QTest::addColumn<Attack>("attack");
    for (const Attack &attack : attacks())
        QTest::newRow(qPrintable(attack.place + u' ' + attack.who)) << attack;
}

void TestAttacks::isRefused()
{
    QFETCH(Attack, attack);
    PlainSession &session = sessionOf(attack.who);
    const SqlAnswer answer = session.run(m_office->filled(attack.statement));
    session.run(QStringLiteral("ROLLBACK"));
    session.run(QStringLiteral("DISCARD ALL"));
    const DataPrint print = DataPrint::of(m_office->administrator());
    const QStringList changed = print.changedSince(m_print);
    m_print = print;
    QVERIFY2(attack.isMetBy(answer),
             qPrintable(attack.expectation + QStringLiteral(" expected, but: ") + answer.toText()));
    QVERIFY2(changed.isEmpty(), qPrintable(changed.join(QStringLiteral(", "))));
}

QTEST_GUILESS_MAIN(TestAttacks)
#include "tst_Attacks.moc"
