// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ThreadGuard.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace tenderyard;

class ThreadGuardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theGuiThreadIsAViolation();
    void anotherThreadIsNone();
    void anAllowanceHoldsForItsThread();

private:
    static void expectComplaint();
};

namespace {

/// How many violations `use` makes.
template<class Use> qint64 violationsOf(const Use &use)
{
    const qint64 before = ThreadGuard::violations();
    use();
    return ThreadGuard::violations() - before;
}

void useIt()
{
    ThreadGuard::assertNotGuiThread("A test");
}

} // namespace

void ThreadGuardTest::expectComplaint()
{
    QTest::ignoreMessage(QtCriticalMsg, QRegularExpression(QStringLiteral("^A test is used in the GUI thread")));
}

void ThreadGuardTest::initTestCase()
{
    ThreadGuard::setFatal(false);
    QCOMPARE(ThreadGuard::violations(), 0);
}

void ThreadGuardTest::theGuiThreadIsAViolation()
{
    expectComplaint();
    QCOMPARE(violationsOf(useIt), 1);
}

void ThreadGuardTest::anotherThreadIsNone()
{
    QCOMPARE(violationsOf([] { std::thread(useIt).join(); }), 0);
}

void ThreadGuardTest::anAllowanceHoldsForItsThread()
{
    {
        const auto outer = ThreadGuard::allowHere();
        {
            const auto inner = ThreadGuard::allowHere();
            QCOMPARE(violationsOf(useIt), 0);
        }
        QCOMPARE(violationsOf(useIt), 0);
    }
    expectComplaint();
    QCOMPARE(violationsOf(useIt), 1);
    std::thread([] { const auto elsewhere = ThreadGuard::allowHere(); }).join();
    expectComplaint();
    QCOMPARE(violationsOf(useIt), 1);
}

QTEST_GUILESS_MAIN(ThreadGuardTest)
#include "tst_ThreadGuard.moc"
