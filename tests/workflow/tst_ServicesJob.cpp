// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/workflow/Milestones.h"
#include "tests/storage/Why.h"
#include "tests/workflow/TradeOffice.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = words::entity::contract;
const QString bids = words::entity::bid;
const QString milestones = words::entity::milestone;
const QString payments = words::entity::milestonePayment;
const QString statusColumn = QStringLiteral("status");

QVariantHash reason(const char *text)
{
    return {{QStringLiteral("status_reason"), QString::fromLatin1(text)}};
}

} // namespace

/// The main job of an office through the services: from posting a tender to the review.
class ServicesJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromPostingToReview();

private:
    void bidding(TradeOffice &office, const Uuid &contract, QList<TradeOffice::Company> &companies, QList<Uuid> &found);
    void evaluation(TradeOffice &office, const Uuid &contract, const QList<Uuid> &found);
    void works(TradeOffice &office, const Uuid &contract, const TradeOffice::Company &winner);
    void payAll(TradeOffice &office, const Uuid &contract);
};

void ServicesJobTest::fromPostingToReview()
{
    TradeOffice office;
    const Uuid contract = office.post();
    QCOMPARE(office.text(contracts, contract, statusColumn), QStringLiteral("BIDDING"));

    QList<TradeOffice::Company> companies;
    QList<Uuid> found;
    bidding(office, contract, companies, found);
    if (QTest::currentTestFailed())
        return;
    evaluation(office, contract, found);
    if (QTest::currentTestFailed())
        return;
    works(office, contract, companies.first());
    if (QTest::currentTestFailed())
        return;

    QVERIFY(office.perform(office.owner(), contracts, contract, QStringLiteral("complete")));
    QVERIFY(office.action(office.owner(), contracts, contract, QStringLiteral("review")).allowed());
    const Uuid winner = companies.first().contractor;
    const Expected<Uuid> review =
        Contractors::reviewIn(office.connection(), contract, winner, 4, QStringLiteral("Good work"));
    QVERIFY2(review, why(review));
    QCOMPARE(office.value(words::entity::profile, winner, QStringLiteral("rating_avg")).toInt(), 400);
    const Expected<Uuid> again = Contractors::reviewIn(office.connection(), contract, winner, 1, {});
    QCOMPARE(codeOf(again), QStringLiteral("rule.contract_already_reviewed"));
    QVERIFY(office.perform(companies.first().user, words::entity::review, *review, QStringLiteral("answer"),
                           {{QStringLiteral("answer"), QStringLiteral("Thank you")}}));
}

void ServicesJobTest::bidding(TradeOffice &office, const Uuid &contract, QList<TradeOffice::Company> &companies,
                              QList<Uuid> &found)
{
    for (const char *name : {"Alpha", "Beta", "Gamma", "Delta"})
        companies.append(office.addCompany(QString::fromLatin1(name)));
    found.append(office.bid(contract, companies.at(0), 70'001).bid);
    found.append(office.bid(contract, companies.at(1), 100'000).bid);

    // Revised: the second revision counts.
    const Expected<BidReceipt> revised =
        Bids::reviseIn(office.connection(), found.at(1), {TradeOffice::euros(110'000), 40, {}});
    QVERIFY2(revised, why(revised));
    QCOMPARE(revised->revision, 2);
    QCOMPARE(office.text(bids, found.at(1), QStringLiteral("commitment")), revised->commitment);

    // Withdrawn, and bid again.
    const Uuid withdrawn = office.bid(contract, companies.at(2), 5).bid;
    const BidFields second{TradeOffice::euros(120'000), 50, {}};
    const Expected<BidReceipt> twice =
        Bids::submitIn(office.connection(), contract, companies.at(2).contractor, second);
    QCOMPARE(codeOf(twice), QStringLiteral("rule.bid_already_live"));
    QVERIFY(office.perform(companies.at(2).user, bids, withdrawn, QStringLiteral("withdraw")));
    QCOMPARE(office.text(bids, withdrawn, QStringLiteral("status_reason_code")), QStringLiteral("WITHDRAWN"));
    found.append(office.bid(contract, companies.at(2), 120'000).bid);

    // By letter, entered by the owner after the deadline: it arrived before it.
    office.office().actAs(office.owner());
    const QDateTime received = office.clock().now();
    office.clock().advanceDays(11);
    const BidFields letter{TradeOffice::euros(130'000), 60, QStringLiteral("By letter")};
    const Uuid fourth = companies.at(3).contractor;
    const Expected<BidReceipt> late =
        Bids::recordIn(office.connection(), contract, fourth, letter, {office.clock().now()});
    QCOMPARE(codeOf(late), QStringLiteral("rule.received_after_deadline"));
    const Expected<BidReceipt> recorded = Bids::recordIn(office.connection(), contract, fourth, letter, {received});
    QVERIFY2(recorded, why(recorded));
    found.append(recorded->bid);
}

void ServicesJobTest::evaluation(TradeOffice &office, const Uuid &contract, const QList<Uuid> &found)
{
    const ActionState opening = office.action(office.owner(), contracts, contract, QStringLiteral("open_bids"));
    QVERIFY2(opening.allowed(), qPrintable(opening.broken.join(u' ')));
    const Expected<int> count = Tenders::openBidsIn(office.connection(), contract);
    QVERIFY2(count, why(count));
    QCOMPARE(*count, 4);
    QCOMPARE(office.value(bids, found.at(1), QStringLiteral("proposed_cost")).toLongLong(), 1'100'000'000);
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM compare_bid")).toInt(), 5);

    QVERIFY(office.perform(office.owner(), bids, found.at(1), QStringLiteral("shortlist")));
    QCOMPARE(codeOf(office.perform(office.owner(), bids, found.at(3), QStringLiteral("reject"))),
             QStringLiteral("required.status_reason"));
    QVERIFY(office.perform(office.owner(), bids, found.at(3), QStringLiteral("reject"), reason("Too slow")));

    const QVariantHash winner{{QStringLiteral("awarded_bid_id"), QVariant::fromValue(found.at(0))}};
    const ActionState award = office.action(office.owner(), contracts, contract, QStringLiteral("award"), winner);
    QCOMPARE(award.broken, QStringList{QStringLiteral("rule.bid_low_unassessed")});
    QVERIFY(award.requirements.contains(QStringLiteral("status_reason")));
    const Outcome refused = office.award(contract, found.at(0));
    QCOMPARE(codeOf(refused), QStringLiteral("rule.bid_low_unassessed"));
    QCOMPARE(refused.error().rules, award.broken);
    QVERIFY(office.perform(office.owner(), bids, found.at(0), QStringLiteral("assess_low_price"),
                           {{QStringLiteral("low_bid_assessment"), QStringLiteral("Own scaffolding")}}));
    const Outcome awarded = office.award(contract, found.at(0));
    QVERIFY2(awarded, why(awarded));
    QCOMPARE(office.text(bids, found.at(0), statusColumn), QStringLiteral("AWARDED"));
    QCOMPARE(office.text(bids, found.at(1), QStringLiteral("status_reason_code")), QStringLiteral("NOT_AWARDED"));
    QCOMPARE(office.value(contracts, contract, QStringLiteral("awarded_cost")).toLongLong(), 700'010'000);
}

void ServicesJobTest::works(TradeOffice &office, const Uuid &contract, const TradeOffice::Company &winner)
{
    Connection &connection = office.connection();
    const ActionState empty = office.action(office.owner(), contracts, contract, QStringLiteral("start"));
    QCOMPARE(empty.broken, (QStringList{QStringLiteral("rule.contract_plan_empty"),
                                        QStringLiteral("rule.contract_plan_sum_differs")}));
    const QDate today = office.clock().now().date();
    const Expected<Uuid> first = Milestones::addIn(
        connection, contract, {QStringLiteral("Scaffolding"), {}, TradeOffice::euros(10'000), today.addDays(10)});
    QVERIFY2(first, why(first));
    const Outcome split = Milestones::splitRestIn(connection, contract, 3, QStringLiteral("Part %1"), today.addDays(20),
                                                  today.addDays(40));
    QVERIFY2(split, why(split));
    QCOMPARE(codeOf(Milestones::splitRestIn(connection, contract, 1, QStringLiteral("%1"), today, today)),
             QStringLiteral("milestone.nothing_left"));
    QVERIFY(office.perform(office.owner(), contracts, contract, QStringLiteral("start")));

    QVERIFY(office.action(winner.user, milestones, *first, QStringLiteral("complete")).allowed());
    QVERIFY(office.action(office.owner(), milestones, *first, QStringLiteral("complete")).isForOthers());
    office.office().actAs(winner.user);
    QCOMPARE(codeOf(Milestones::completeIn(connection, *first, 0, {})), QStringLiteral("required.completed_note"));
    QVERIFY(Milestones::completeIn(connection, *first, 0, QStringLiteral("It stands")));
    QVERIFY(office.perform(office.owner(), milestones, *first, QStringLiteral("ask_changes"), reason("Not all of it")));
    // By letter this time.
    QVERIFY(Milestones::completeIn(connection, *first, 0, QStringLiteral("Now it stands"), office.clock().now()));

    // Half of it: the other half becomes a milestone of its own.
    const Outcome approved =
        Milestones::approveIn(connection, *first, 0, TradeOffice::euros(5'000), TradeOffice::euros(0));
    QVERIFY2(approved, why(approved));
    QCOMPARE(office.value(milestones, *first, QStringLiteral("amount")).toLongLong(), 50'000'000);
    payAll(office, contract);
}

void ServicesJobTest::payAll(TradeOffice &office, const Uuid &contract)
{
    Connection &connection = office.connection();
    const QString pending = QStringLiteral("SELECT id FROM list_milestone_payment WHERE release_status = 'PENDING'");
    const Uuid first = office.ids(pending).value(0);
    const Uuid firstMilestone = Uuid::fromString(office.text(payments, first, QStringLiteral("milestone_id")));
    QVERIFY(office.action(office.owner(), milestones, firstMilestone, QStringLiteral("instruct"))
                .broken.contains(QStringLiteral("rule.milestone_payment_pending")));
    QVERIFY(office.perform(office.owner(), payments, first, QStringLiteral("fail"),
                           {{QStringLiteral("failure_code"), QStringLiteral("AC04")}}));
    const Outcome retried = Milestones::retryPaymentIn(connection, firstMilestone);
    QVERIFY2(retried, why(retried));

    const QList<Uuid> open =
        office.ids(QStringLiteral("SELECT id FROM list_milestone WHERE status = 'PENDING' ORDER BY sequence"));
    QCOMPARE(open.size(), 4);
    for (const Uuid &milestone : open) {
        QVERIFY(Milestones::completeIn(connection, milestone, 0, QStringLiteral("Done"), office.clock().now()));
        QVERIFY(office.perform(office.owner(), milestones, milestone, QStringLiteral("approve")));
    }
    QCOMPARE(codeOf(office.perform(office.owner(), contracts, contract, QStringLiteral("complete"))),
             QStringLiteral("rule.contract_milestone_unpaid"));
    const QList<Uuid> instructed = office.ids(pending);
    QCOMPARE(instructed.size(), 5);
    for (const Uuid &payment : instructed)
        QVERIFY(office.perform(office.owner(), payments, payment, QStringLiteral("release"),
                               {{QStringLiteral("bank_reference"), QStringLiteral("B-1")}}));
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_milestone WHERE status <> 'PAID'")).toInt(),
             0);
    QCOMPARE(office
                 .scalar(QStringLiteral("SELECT sum(amount) FROM payments_milestone_payment "
                                        "WHERE release_status = 'RELEASED'"))
                 .toLongLong(),
             700'010'000);
}

QTEST_GUILESS_MAIN(ServicesJobTest)
#include "tst_ServicesJob.moc"
