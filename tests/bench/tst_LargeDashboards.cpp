// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Clock.h"
#include "models/storage/Connection.h"
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

/// What an owner of 100,000 tenders sees first, and how long it takes beside one plain pass over the same tenders.
class LargeDashboardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void figuresAreRight();
    void anOwnersDashboard();
    void numbersOfThePlaces();

private:
    /// Of everything in the office, all of which is the owner's.
    qint64 number(const QString &sql);
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

qint64 LargeDashboardsTest::number(const QString &sql)
{
    const Expected<QVariant> found = m_connection->scalar(sql);
    return found ? found->toLongLong() : -1;
}

void LargeDashboardsTest::figuresAreRight()
{
    const Expected<OwnerDashboard> dashboard = Dashboards::ownerIn(*m_connection);
    QVERIFY2(dashboard, why(dashboard));
    const auto tenders = [&](const char *status) { return dashboard->tendersByStatus.value(QLatin1String(status)); };
    const QString countStatus = QStringLiteral("SELECT count(*) FROM contracts_contract WHERE status = '%1'");
    int all = 0;
    for (const int count : dashboard->tendersByStatus)
        all += count;
    QCOMPARE(all, LargeOffice::tenders);
    for (const char *status : {"AWARDED", "IN_PROGRESS", "COMPLETED", "CANCELLED"})
        QCOMPARE(tenders(status), number(countStatus.arg(QLatin1String(status))));
    QVERIFY(tenders("TO_OPEN") > 0 && tenders("BIDDING") > 0);

    const QString running = QStringLiteral("c.status IN ('AWARDED', 'IN_PROGRESS') AND c.currency = 'EUR'");
    const QString ofPayments = QStringLiteral("FROM payments_milestone_payment AS y JOIN contracts_contract AS c ON "
                                              "c.id = y.contract_id WHERE y.release_status = 'RELEASED' AND ");
    QCOMPARE(dashboard->committed.at(0).tenThousandths(),
             number(QStringLiteral("SELECT sum(awarded_cost) FROM contracts_contract AS c WHERE ") + running));
    QCOMPARE(dashboard->paid.at(0).tenThousandths(),
             number(QStringLiteral("SELECT sum(y.amount) ") + ofPayments + running));
    qint64 paid = 0;
    for (const MonthAmount &month : dashboard->months)
        paid += month.paid.currency().code() == u"EUR" ? month.paid.tenThousandths() : 0;
    const QDate today = m_clock.now().date();
    const QString first = QDate(today.year(), today.month(), 1).addMonths(-3).toString(Qt::ISODate);
    QCOMPARE(paid, number(QStringLiteral("SELECT sum(y.amount) ") + ofPayments +
                          QStringLiteral("c.currency = 'EUR' AND y.released_at >= '%1'").arg(first)));
    const auto waiting = std::ranges::count(dashboard->needs, QStringLiteral("OPEN_BIDS"), &Need::kind);
    QCOMPARE(waiting, std::min(200, tenders("TO_OPEN")));

    const Expected<PlaceCounts> counts = Dashboards::countsIn(*m_connection);
    QVERIFY2(counts, why(counts));
    QCOMPARE(counts->value(QStringLiteral("reviews")),
             tenders("COMPLETED") - number(QStringLiteral("SELECT count(*) FROM reviews_contractor_rating")));
    QCOMPARE(counts->value(QStringLiteral("tenders")), all - tenders("COMPLETED") - tenders("CANCELLED"));
    QVERIFY(counts->value(QStringLiteral("compare")) >= tenders("TO_OPEN"));
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
