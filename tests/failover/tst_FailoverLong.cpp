// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/FailingServer.h"

#include <QCoreApplication>
#include <QTest>

using namespace tenderyard;
using namespace std::chrono_literals;

namespace {

constexpr int bidders = 8;
/// 2,000 bids.
constexpr int tendersEach = 250;

} // namespace

/// Eight desks bid as fast as they can while their server dies, stands still or loses them: every bid that was
/// confirmed is there, exactly once, and the desks went on by themselves.
class FailoverLongTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theStandbyTakesOver();
    void theServerStandsStill();
    void connectionsBreak();
    void sessionsAreEnded();
    void theServerIsStartedAgain();

private:
    std::unique_ptr<FailingServer> m_server;
};

void FailoverLongTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("There is no PostgreSQL server here");
    m_server = std::make_unique<FailingServer>(bidders, tendersEach);
}

void FailoverLongTest::theStandbyTakesOver()
{
    const QString wrong = m_server->isFollowed();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FailoverLongTest::theServerStandsStill()
{
    const QString wrong = m_server->standsStill(30s);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FailoverLongTest::connectionsBreak()
{
    const QString wrong = m_server->isCutOff(20);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FailoverLongTest::sessionsAreEnded()
{
    const QString wrong = m_server->endsSessions(100);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FailoverLongTest::theServerIsStartedAgain()
{
    const QString wrong = m_server->isStartedAgain();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

int main(int argc, char **argv)
{
    // Of a function, ms.
    qputenv("QTEST_FUNCTION_TIMEOUT", "800000");
    QCoreApplication application(argc, argv);
    if (const int code = bidder::run(QCoreApplication::arguments()); code >= 0)
        return code;
    FailoverLongTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_FailoverLong.moc"
