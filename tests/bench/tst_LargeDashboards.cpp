// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Clock.h"
#include "models/storage/SqliteDialect.h"
#include "models/storage/ThreadGuard.h"
#include "models/workflow/Dashboards.h"
#include "tests/bench/LargeOffice.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

/// The median of five, in milliseconds.
template<class Work> double measured(Work work)
{
    QList<double> times;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    return times.at(2);
}

} // namespace

/// How long what an owner of 100,000 tenders sees first takes, beside one plain pass over the same tenders.
class LargeDashboardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anOwnersDashboard();
    void numbersOfThePlaces();

private:
    /// One pass over the person's tenders that looks at each row.
    double plainPass();

    const ThreadGuard::Allowance m_allowance;
    const SystemClock m_clock;
    const SqliteDialect m_dialect;
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void LargeDashboardsTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("large.tenderyard"));
    const Outcome made = LargeOffice::create(path);
    QVERIFY2(made, why(made));
    auto connection = m_dialect.openConnection(path, MissingOffice::Refuse, m_clock);
    QVERIFY2(connection, why(connection));
    m_connection = std::move(*connection);
    m_connection->setUser(LargeOffice::owner());
}

double LargeDashboardsTest::plainPass()
{
    const QString sql = QStringLiteral("SELECT sum(length(c.status) + c.row_version) FROM contracts_member AS m JOIN "
                                       "contracts_contract AS c ON c.id = m.contract_id WHERE m.user_id = :user");
    return measured([&] {
        const Expected<QVariant> sum =
            m_connection->scalar(sql, {{QStringLiteral("user"), QVariant::fromValue(LargeOffice::owner())}});
        QVERIFY2(sum && sum->toLongLong() > LargeOffice::tenders, why(sum));
    });
}

void LargeDashboardsTest::anOwnersDashboard()
{
    const double plain = plainPass();
    const double time = measured([this] {
        const Expected<OwnerDashboard> dashboard = Dashboards::ownerIn(*m_connection);
        QVERIFY2(dashboard, why(dashboard));
        QVERIFY(dashboard->tendersByStatus.value(QStringLiteral("COMPLETED")) > LargeOffice::tenders / 2);
    });
    qInfo("owner(): %.0f ms; one pass over the tenders: %.0f ms; ratio %.1f", time, plain, time / plain);
    QVERIFY2(time < 12 * plain, "owner() goes through the tenders too often");
}

void LargeDashboardsTest::numbersOfThePlaces()
{
    const double plain = plainPass();
    const double time = measured([this] {
        const Expected<PlaceCounts> counts = Dashboards::countsIn(*m_connection);
        QVERIFY2(counts, why(counts));
        QVERIFY(counts->value(QStringLiteral("tenders")) > 0);
    });
    qInfo("counts(): %.0f ms; one pass over the tenders: %.0f ms; ratio %.1f", time, plain, time / plain);
    QVERIFY2(time < 3 * plain, "counts() goes through the tenders too often");
}

QTEST_GUILESS_MAIN(LargeDashboardsTest)
#include "tst_LargeDashboards.moc"
