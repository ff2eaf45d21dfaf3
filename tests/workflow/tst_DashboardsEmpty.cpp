// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/workflow/Dashboards.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace tenderyard;

/// Dashboards of people for whom there is nothing yet: each query runs, and answers nothing.
class DashboardsEmptyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_office = std::make_unique<TestOffice>(); }
    void ofANewOwner();
    void ofAContractorWithoutAProfile();
    void ofStaff();
    void ofNobody();

private:
    template<class T> static T require(const Expected<T> &answer)
    {
        if (!answer)
            qFatal("%s", qPrintable(answer.error().code + u' ' + answer.error().detail));
        return *answer;
    }

    std::unique_ptr<TestOffice> m_office;
};

void DashboardsEmptyTest::ofANewOwner()
{
    m_office->actAs(m_office->addUser(QStringLiteral("owner"), {words::role::owner}));
    const OwnerDashboard dashboard = require(Dashboards::ownerIn(m_office->connection()));
    QVERIFY(dashboard.tendersByStatus.isEmpty());
    QVERIFY(dashboard.needs.isEmpty() && dashboard.deadlines.isEmpty() && dashboard.months.isEmpty());
    QVERIFY(dashboard.committed.isEmpty() && dashboard.running.isEmpty());
    const PlaceCounts counts = require(Dashboards::countsIn(m_office->connection()));
    for (const int count : counts)
        QCOMPARE(count, 0);
    QCOMPARE(counts.size(), 11);
}

void DashboardsEmptyTest::ofAContractorWithoutAProfile()
{
    m_office->actAs(m_office->addUser(QStringLiteral("contractor"), {words::role::contractor}));
    const ContractorDashboard dashboard = require(Dashboards::contractorIn(m_office->connection()));
    QCOMPARE(dashboard.profileStatus, QString());
    QCOMPARE(dashboard.fittingTenders, 0);
    QVERIFY(dashboard.needs.isEmpty());
}

void DashboardsEmptyTest::ofStaff()
{
    m_office->actAs(m_office->addUser(QStringLiteral("staff"), {words::role::staff}));
    const StaffDashboard dashboard = require(Dashboards::staffIn(m_office->connection()));
    QCOMPARE(dashboard.waitingProfiles, 0);
    QVERIFY(!dashboard.oldestWaiting.isValid());
    QVERIFY(dashboard.needs.isEmpty() && dashboard.expiries.isEmpty());
}

void DashboardsEmptyTest::ofNobody()
{
    m_office->actAs({});
    QVERIFY(require(Dashboards::ownerIn(m_office->connection())).needs.isEmpty());
    QVERIFY(require(Dashboards::contractorIn(m_office->connection())).needs.isEmpty());
    QCOMPARE(require(Dashboards::staffIn(m_office->connection())).people, 0);
}

QTEST_GUILESS_MAIN(DashboardsEmptyTest)
#include "tst_DashboardsEmpty.moc"
