// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/FailingServer.h"

#include <QCoreApplication>
#include <QTest>

using namespace tenderyard;

namespace {

constexpr int bidders = 2;
constexpr int tendersEach = 40;

} // namespace

/// Two desks bid as fast as they can while their server loses them. tst_FailoverLong is the whole.
class FailoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void connectionsBreak();
    void sessionsAreEnded();

private:
    std::unique_ptr<FailingServer> m_server;
};

void FailoverTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("There is no PostgreSQL server here");
    m_server = std::make_unique<FailingServer>(bidders, tendersEach);
}

void FailoverTest::connectionsBreak()
{
    const QString wrong = m_server->isCutOff(3);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void FailoverTest::sessionsAreEnded()
{
    const QString wrong = m_server->endsSessions(6);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const int code = bidder::run(QCoreApplication::arguments()); code >= 0)
        return code;
    FailoverTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Failover.moc"
