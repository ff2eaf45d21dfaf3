// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Dashboards.h"
#include "tests/app/DemoCopy.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tenderyard;

namespace {

const QDateTime today(QDate(2026, 11, 23), QTime(14, 5), Qt::UTC);
const QString maeve = QStringLiteral("maeve.donnelly");

template<class T> T require(const Expected<T> &answer)
{
    if (!answer)
        qFatal("%s", qPrintable(answer.error().code + u' ' + answer.error().detail));
    return *answer;
}

QStringList kindsOf(const QList<Need> &needs)
{
    QStringList kinds;
    for (const Need &need : needs)
        kinds.append(need.kind);
    kinds.removeDuplicates();
    return kinds;
}

Money euros(const char *decimal)
{
    return Money::fromDecimal(QString::fromLatin1(decimal), Currency::fromCode(QStringLiteral("EUR"))).value();
}

QString describe(const QList<Money> &amounts)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(amount.currency().code() + u' ' + amount.toDecimal());
    return texts.join(QStringLiteral(", "));
}

} // namespace

/// What the dashboards say of the demonstration office, against what is in it.
class DemoDashboardsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_office = std::make_unique<DemoCopy>(today); }
    void anOwnersFigures();
    void whatAnOwnerIsNeededFor();
    void anOwnersDeadlines();
    void runningContracts();
    void months();
    void aMemberSeesByDuty();
    void aContractorsFigures();
    void whatAContractorIsNeededFor();
    void fittingTenders();
    void theBackOffice();
    void numbersOfThePlaces();
    void nobodySeesAnything();

private:
    OwnerDashboard ownerOf(const QString &login)
    {
        m_office->actAs(login);
        return require(Dashboards::ownerIn(m_office->connection()));
    }
    ContractorDashboard contractorOf(const QString &login)
    {
        m_office->actAs(login);
        return require(Dashboards::contractorIn(m_office->connection()));
    }

    std::unique_ptr<DemoCopy> m_office;
};

void DemoDashboardsTest::anOwnersFigures()
{
    const OwnerDashboard dashboard = ownerOf(maeve);
    QCOMPARE(dashboard.tendersByStatus.value(QStringLiteral("TO_OPEN")), 1);
    QCOMPARE(dashboard.tendersByStatus.value(QStringLiteral("BIDDING")), 4);
    QCOMPARE(dashboard.tendersByStatus.value(QStringLiteral("DRAFT")), 2);
    // Kitchens 5 (which can be opened), windows 4, controls 2, gate lodge 1.
    QCOMPARE(dashboard.sealedBids, 12);
    QCOMPARE(dashboard.sealedTenders, 4);
    QCOMPARE(dashboard.openableBids, 5);
    QCOMPARE(describe(dashboard.waitingForApproval), QStringLiteral("EUR 133025.00, GBP 42750.00"));
    QCOMPARE(describe(dashboard.paymentsPending), QStringLiteral("EUR 39364.80"));
    const QString committed =
        QStringLiteral("SELECT sum(awarded_cost) FROM contracts_contract AS c JOIN my_contract AS m "
                       "ON m.contract_id = c.id WHERE c.status IN ('AWARDED', 'IN_PROGRESS') AND "
                       "c.currency = '%1'");
    QCOMPARE(dashboard.committed.size(), 2);
    QCOMPARE(dashboard.committed.at(0).tenThousandths(), m_office->number(committed.arg(QStringLiteral("EUR"))));
    QCOMPARE(dashboard.committed.at(1).tenThousandths(), m_office->number(committed.arg(QStringLiteral("GBP"))));
    for (qsizetype i = 0; i < 2; ++i) {
        QVERIFY(dashboard.paid.at(i).tenThousandths() <= dashboard.approved.at(i).tenThousandths());
        QVERIFY(dashboard.approved.at(i).tenThousandths() <= dashboard.committed.at(i).tenThousandths());
    }
}

void DemoDashboardsTest::whatAnOwnerIsNeededFor()
{
    const OwnerDashboard dashboard = ownerOf(maeve);
    QCOMPARE(kindsOf(dashboard.needs),
             (QStringList{
                 QStringLiteral("OPEN_BIDS"), QStringLiteral("PAYMENT_FAILED"), QStringLiteral("APPROVE_MILESTONE"),
                 QStringLiteral("RELEASE_PAYMENT"), QStringLiteral("AWARD_BID"), QStringLiteral("PLAN_MILESTONES"),
                 QStringLiteral("COMPLETE_CONTRACT"), QStringLiteral("REVIEW_CONTRACTOR"), QStringLiteral("DRAFT")}));
    const Need &open = dashboard.needs.constFirst();
    QCOMPARE(open.title, QStringLiteral("Kitchen replacement, Riverside Terrace"));
    QCOMPARE(open.count, 5);
    QCOMPARE(open.at, today.addSecs(-2 * 3600));
    const Need &failed = dashboard.needs.at(1);
    QCOMPARE(failed.title, QStringLiteral("Excavation"));
    QCOMPARE(failed.contractTitle, QStringLiteral("Canal Street depot"));
    QCOMPARE(failed.detail, QStringLiteral("ACCOUNT_CLOSED"));
    QCOMPARE(failed.amount, euros("61900"));
    for (const Need &need : dashboard.needs)
        QVERIFY2(!need.subject.isNull() && need.at.isValid() && need.at <= today, qPrintable(need.kind));
    QVERIFY(kindsOf(ownerOf(QStringLiteral("rory.keenan")).needs).contains(QStringLiteral("START_CONTRACT")));
}

void DemoDashboardsTest::anOwnersDeadlines()
{
    const QList<Deadline> deadlines = ownerOf(maeve).deadlines;
    QVERIFY(deadlines.size() >= 5);
    QVERIFY(std::ranges::is_sorted(deadlines, {}, &Deadline::at));
    QSet<QString> kinds;
    for (const Deadline &deadline : deadlines) {
        kinds.insert(deadline.kind);
        QVERIFY(deadline.at >= QDateTime(today.date(), QTime(0, 0), Qt::UTC) && deadline.at <= today.addDays(14));
    }
    QCOMPARE(kinds, (QSet<QString>{QStringLiteral("DEADLINE"), QStringLiteral("BIDDING_OPENS"),
                                   QStringLiteral("MILESTONE_DUE")}));
    const auto windows =
        std::ranges::find(deadlines, QStringLiteral("Window replacement, Harbour House"), &Deadline::title);
    QVERIFY(windows != deadlines.end());
    QCOMPARE(windows->at, QDateTime(QDate(2026, 11, 25), QTime(12, 0), Qt::UTC));
    QCOMPARE(windows->zone, QStringLiteral("Europe/Dublin"));
    QCOMPARE(windows->count, 4);
}

void DemoDashboardsTest::runningContracts()
{
    const QList<RunningContract> running = ownerOf(maeve).running;
    QCOMPARE(running.size(), 6);
    const auto hall =
        std::ranges::find(running, QStringLiteral("Sports hall extension, St Brigid's"), &RunningContract::title);
    QVERIFY(hall != running.end());
    QCOMPARE(hall->company, QStringLiteral("Atlantic Building Envelope"));
    QCOMPARE(hall->cost, euros("984120"));
    QCOMPARE(hall->paid, euros("413330.40"));
    QCOMPARE(hall->approved, euros("39364.80"));
    QCOMPARE(hall->completed, euros("118400"));
    QCOMPARE(hall->nextDue, QDate(2026, 12, 4));
}

void DemoDashboardsTest::months()
{
    const OwnerDashboard dashboard = ownerOf(maeve);
    QVERIFY(!dashboard.months.isEmpty());
    QVERIFY(std::ranges::is_sorted(dashboard.months, {}, [](const MonthAmount &month) {
        return std::pair(month.paid.currency().code(), month.month);
    }));
    qint64 paid = 0;
    for (const MonthAmount &month : dashboard.months) {
        QCOMPARE(month.paid.currency(), month.planned.currency());
        QVERIFY(month.month >= QDate(2026, 8, 1) && month.month <= QDate(2027, 2, 1) && month.month.day() == 1);
        if (month.month < QDate(2026, 11, 1))
            QVERIFY(month.planned.isZero());
        if (month.paid.currency().code() == u"EUR")
            paid += month.paid.tenThousandths();
    }
    QCOMPARE(paid, m_office->number(QStringLiteral(
                       "SELECT sum(p.amount) FROM list_milestone_payment AS p WHERE p.is_owner AND p.currency = 'EUR' "
                       "AND p.release_status = 'RELEASED' AND p.released_at >= '2026-08-01'")));
}

void DemoDashboardsTest::aMemberSeesByDuty()
{
    // Hana releases payments of the depot, and evaluates the bids of the school, but approves nothing there.
    const QList<Need> needs = ownerOf(QStringLiteral("hana.novak")).needs;
    const auto has = [&needs](const char *kind, const char *contract) {
        return std::ranges::any_of(needs, [&](const Need &need) {
            return need.kind == QLatin1String(kind) && need.contractTitle.startsWith(QLatin1String(contract));
        });
    };
    QVERIFY(has("PAYMENT_FAILED", "Canal Street depot"));
    QVERIFY(has("RELEASE_PAYMENT", "Sports hall"));
    QVERIFY(has("AWARD_BID", "Roof replacement"));
    QVERIFY(!has("APPROVE_MILESTONE", "Sports hall"));
}

void DemoDashboardsTest::aContractorsFigures()
{
    const ContractorDashboard dashboard = contractorOf(QStringLiteral("declan.foley"));
    QCOMPARE(dashboard.profileStatus, QStringLiteral("APPROVED"));
    QVERIFY(dashboard.bidsByStatus.value(QStringLiteral("AWARDED")) >= 4);
    QVERIFY(dashboard.bidsByStatus.value(QStringLiteral("REJECTED")) >= 4);
    QVERIFY(dashboard.bidsByStatus.value(QStringLiteral("SUBMITTED")) >= 3);
    QCOMPARE(describe(dashboard.contracted), QStringLiteral("EUR 1100220.00, KWD 91250.750"));
    QCOMPARE(describe(dashboard.received), QStringLiteral("EUR 434810.40, KWD 30416.917"));
    QVERIFY(std::ranges::any_of(dashboard.running, [](const RunningContract &contract) {
        return contract.title.startsWith(u"Sports hall") && contract.company == u"Maeve Donnelly";
    }));
    QVERIFY(std::ranges::is_sorted(dashboard.deadlines, {}, &Deadline::at));
    QVERIFY(!dashboard.deadlines.isEmpty());
}

void DemoDashboardsTest::whatAContractorIsNeededFor()
{
    const QString milestone = QStringLiteral("COMPLETE_MILESTONE");
    const QStringList doyle = kindsOf(contractorOf(QStringLiteral("sean.doyle")).needs);
    QCOMPARE(doyle, (QStringList{milestone, QStringLiteral("CERTIFICATION_REJECTED"),
                                 QStringLiteral("CERTIFICATION_EXPIRING")}));
    const QList<Need> tully = contractorOf(QStringLiteral("petra.tully")).needs;
    QCOMPARE(kindsOf(tully), (QStringList{QStringLiteral("PROFILE_CHANGE"), QStringLiteral("CERTIFICATION_REJECTED"),
                                          QStringLiteral("CERTIFICATION_MISSING")}));
    QCOMPARE(tully.constLast().title, QStringLiteral("Insurance"));
    // A renewal that waits for its verification is nothing to be done.
    QVERIFY(!kindsOf(contractorOf(QStringLiteral("eoin.lally")).needs).isEmpty());
    const QList<Need> lally = contractorOf(QStringLiteral("eoin.lally")).needs;
    QVERIFY(std::ranges::none_of(lally, [](const Need &need) { return need.title == u"Gas installer"; }));
}

void DemoDashboardsTest::fittingTenders()
{
    // Lifts in Belfast.
    QCOMPARE(contractorOf(QStringLiteral("ruth.mcallister")).fittingTenders, 1);
    // Steel structures: none are to be bid for.
    QCOMPARE(contractorOf(QStringLiteral("petra.tully")).fittingTenders, 0);
    // Roofs: the gate lodge and the tea house, but for what they have bid on, and Keltic only in Dublin.
    QCOMPARE(contractorOf(QStringLiteral("niamh.brennan")).fittingTenders, 2);
    QCOMPARE(contractorOf(QStringLiteral("aoife.byrne")).fittingTenders, 0);
    QCOMPARE(contractorOf(QStringLiteral("kasia.wolska")).fittingTenders, 1);
}

void DemoDashboardsTest::theBackOffice()
{
    m_office->actAs(QStringLiteral("ingrid.solberg"));
    const StaffDashboard dashboard = require(Dashboards::staffIn(m_office->connection()));
    QCOMPARE(dashboard.waitingProfiles, 1);
    QCOMPARE(dashboard.waitingCertifications, 6);
    QCOMPARE(dashboard.suspended, 1);
    QCOMPARE(dashboard.people, 17);
    QCOMPARE(dashboard.imported, 0);
    QVERIFY(dashboard.expiring30 > 0 && dashboard.expiring30 < dashboard.expiring60 &&
            dashboard.expiring60 < dashboard.expiring90);
    QCOMPARE(dashboard.expiries.size(), dashboard.expiring90);
    QCOMPARE(dashboard.needs.size(), 7);
    QCOMPARE(dashboard.oldestWaiting, dashboard.needs.constFirst().at);
    QVERIFY(std::ranges::is_sorted(dashboard.needs, {}, &Need::at));
}

void DemoDashboardsTest::numbersOfThePlaces()
{
    const auto countsOf = [this](const QString &login) {
        m_office->actAs(login);
        return require(Dashboards::countsIn(m_office->connection()));
    };
    const PlaceCounts owner = countsOf(maeve);
    QCOMPARE(owner.value(QStringLiteral("compare")), 2);
    QCOMPARE(owner.value(QStringLiteral("milestones")), 3);
    QCOMPARE(owner.value(QStringLiteral("payments")), 2);
    QCOMPARE(owner.value(QStringLiteral("reviews")), 1);
    QCOMPARE(owner.value(QStringLiteral("verification")), 0);
    QCOMPARE(owner.value(QStringLiteral("find_tenders")), 0);
    const PlaceCounts contractor = countsOf(QStringLiteral("sean.doyle"));
    QCOMPARE(contractor.value(QStringLiteral("tenders")), 0);
    QVERIFY(contractor.value(QStringLiteral("certifications")) >= 1);
    QVERIFY(contractor.value(QStringLiteral("my_bids")) >= 1);
    const PlaceCounts staff = countsOf(QStringLiteral("tomas.reilly"));
    QCOMPARE(staff.value(QStringLiteral("verification")), 7);
    QCOMPARE(staff.value(QStringLiteral("suspended")), 1);
}

void DemoDashboardsTest::nobodySeesAnything()
{
    m_office->connection().setUser({});
    QVERIFY(require(Dashboards::ownerIn(m_office->connection())).tendersByStatus.isEmpty());
    QCOMPARE(require(Dashboards::contractorIn(m_office->connection())).fittingTenders, 0);
    QCOMPARE(require(Dashboards::staffIn(m_office->connection())).waitingCertifications, 0);
    const PlaceCounts counts = require(Dashboards::countsIn(m_office->connection()));
    QVERIFY(std::ranges::all_of(counts, [](int count) { return count == 0; }));
}

QTEST_GUILESS_MAIN(DemoDashboardsTest)
#include "tst_DemoDashboards.moc"
