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

/// The main job of an office through the services: from posting a tender to the review, and its side ways.
class ServicesJobTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fromPostingToReview();
    void sealedBidsAreNobodysBeforeTheOpening();
    void revokedAwardRestoresTheBids();
    void cancelRejectsTheBids();
    void importedTenderIsTakenOver();
    void staleVersionIsAConflict();
    void draftIsPostedOnce();
    void membersShareTheWork();
    void planStaysExact();
    void priceOverBudgetAsksForAReason();

private:
    void bidding(TradeOffice &office, const Uuid &contract, QList<TradeOffice::Company> &companies,
                 QList<Uuid> &found);
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
    const Expected<BidReceipt> late = Bids::recordIn(office.connection(), contract, fourth, letter,
                                                     {office.clock().now()});
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
    const Outcome split = Milestones::splitRestIn(connection, contract, 3, QStringLiteral("Part %1"),
                                                  today.addDays(20), today.addDays(40));
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
    const Uuid firstMilestone =
        Uuid::fromString(office.text(payments, first, QStringLiteral("milestone_id")));
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
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_milestone WHERE status <> 'PAID'")).toInt(), 0);
    QCOMPARE(office.scalar(QStringLiteral("SELECT sum(amount) FROM payments_milestone_payment "
                                          "WHERE release_status = 'RELEASED'")).toLongLong(),
             700'010'000);
}

void ServicesJobTest::sealedBidsAreNobodysBeforeTheOpening()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const TradeOffice::Company company = office.addCompany(QStringLiteral("Alpha"));
    const TradeOffice::Company rival = office.addCompany(QStringLiteral("Beta"));
    office.bid(contract, company, 1'000);
    QCOMPARE(office.scalar(QStringLiteral("SELECT proposed_cost FROM list_bid")).toLongLong(), 10'000'000);
    for (const Uuid &other : {office.owner(), office.staff(), rival.user}) {
        office.office().actAs(other);
        QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM list_bid")).toInt(), 0);
        QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM compare_bid")).toInt(), 0);
    }
    office.office().actAs(office.owner());
    QCOMPARE(office.scalar(QStringLiteral("SELECT bid_count FROM list_contract")).toInt(), 1);
    QCOMPARE(codeOf(Tenders::openBidsIn(office.connection(), contract)),
             QStringLiteral("rule.contract_deadline_not_passed"));
    const ActionState opening = office.action(office.owner(), contracts, contract, QStringLiteral("open_bids"));
    QCOMPARE(opening.broken, QStringList{QStringLiteral("rule.contract_deadline_not_passed")});
}

void ServicesJobTest::revokedAwardRestoresTheBids()
{
    TradeOffice office;
    const TradeOffice::Opened opened = office.opened({100, 101, 102});
    QVERIFY(office.perform(office.owner(), bids, opened.bids.at(1), QStringLiteral("shortlist")));
    const Outcome awarded = office.award(opened.contract, opened.bids.at(0));
    QVERIFY2(awarded, why(awarded));
    const Outcome split =
        Milestones::splitRestIn(office.connection(), opened.contract, 2, QStringLiteral("Part %1"), {}, {});
    QVERIFY2(split, why(split));
    const Outcome revoked = office.perform(office.owner(), contracts, opened.contract,
                                           QStringLiteral("revoke_award"), reason("They gave up"));
    QVERIFY2(revoked, why(revoked));
    QCOMPARE(office.text(contracts, opened.contract, statusColumn), QStringLiteral("BIDDING"));
    QVERIFY(office.value(contracts, opened.contract, QStringLiteral("awarded_cost")).isNull());
    QCOMPARE(office.text(bids, opened.bids.at(0), statusColumn), QStringLiteral("REJECTED"));
    QCOMPARE(office.text(bids, opened.bids.at(1), statusColumn), QStringLiteral("SHORTLISTED"));
    QCOMPARE(office.text(bids, opened.bids.at(2), statusColumn), QStringLiteral("SUBMITTED"));
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_milestone")).toInt(), 0);
    QVERIFY(office.award(opened.contract, opened.bids.at(1)));
}

void ServicesJobTest::cancelRejectsTheBids()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const TradeOffice::Company company = office.addCompany(QStringLiteral("Alpha"));
    const Uuid bid = office.bid(contract, company, 1'000).bid;
    const QString cancel = QStringLiteral("cancel");
    QCOMPARE(codeOf(office.perform(office.colleague(), contracts, contract, cancel)),
             QStringLiteral("transition.actor"));
    QVERIFY(office.perform(office.owner(), contracts, contract, cancel,
                           {{QStringLiteral("status_reason_code"), QStringLiteral("NO_BUDGET")}}));
    QCOMPARE(office.text(contracts, contract, statusColumn), QStringLiteral("CANCELLED"));
    QCOMPARE(office.text(bids, bid, statusColumn), QStringLiteral("REJECTED"));
    QVERIFY(office.value(bids, bid, QStringLiteral("proposed_cost")).isNull());
    QCOMPARE(codeOf(office.perform(office.owner(), contracts, contract, cancel)),
             QStringLiteral("transition.unknown"));
}

void ServicesJobTest::importedTenderIsTakenOver()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const Uuid batch = Uuid::create();
    const Outcome imported = office.office().asEngine([&]() -> Outcome {
        const Outcome made = office.connection().insert(
            QStringLiteral("import_batch"), {{QStringLiteral("id"), QVariant::fromValue(batch)},
                                             {QStringLiteral("source"), QStringLiteral("test")},
                                             {QStringLiteral("started_at"), office.clock().now()}});
        if (!made)
            return made;
        return Workflow::editIn(office.connection(), contracts, contract, 0,
                                {{QStringLiteral("import_id"), QVariant::fromValue(batch)},
                                 {QStringLiteral("deadline_at"), QVariant()},
                                 {QStringLiteral("deadline_zone"), QVariant()}});
    });
    QVERIFY2(imported, why(imported));
    QVERIFY(office.action(office.owner(), contracts, contract, QStringLiteral("cancel")).isForOthers());
    QVERIFY(office.action(office.staff(), contracts, contract, QStringLiteral("take_over")).allowed());

    office.office().actAs(office.staff());
    const QDateTime deadline = office.clock().now().addDays(14);
    const QString zone = QStringLiteral("Europe/Berlin");
    QCOMPARE(codeOf(Tenders::takeOverIn(office.connection(), contract, office.staff(), deadline, zone)),
             QStringLiteral("rule.new_owner_not_owner"));
    const Outcome taken = Tenders::takeOverIn(office.connection(), contract, office.colleague(), deadline, zone);
    QVERIFY2(taken, why(taken));
    QVERIFY(office.action(office.colleague(), contracts, contract, QStringLiteral("cancel")).allowed());
    office.bid(contract, office.addCompany(QStringLiteral("Alpha")), 1'000);
    office.clock().advanceDays(15);
    office.office().actAs(office.colleague());
    QCOMPARE(Tenders::openBidsIn(office.connection(), contract).value_or(0), 1);
}

void ServicesJobTest::staleVersionIsAConflict()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const qint64 seen = office.value(contracts, contract, QStringLiteral("row_version")).toLongLong();
    const QVariantHash hidden{{QStringLiteral("budget_shown"), false}};
    QVERIFY(Workflow::editIn(office.connection(), contracts, contract, seen, hidden));
    QCOMPARE(codeOf(Workflow::editIn(office.connection(), contracts, contract, seen, hidden)),
             QStringLiteral("storage.conflict"));
    const ActionRequest cancel{contracts, contract, seen, QStringLiteral("cancel"),
                               {{QStringLiteral("status_reason_code"), QStringLiteral("NO_BUDGET")}}};
    QCOMPARE(codeOf(Workflow::performIn(office.connection(), cancel)), QStringLiteral("storage.conflict"));
    QCOMPARE(codeOf(Workflow::editIn(office.connection(), contracts, contract, 0,
                                     {{QStringLiteral("title"), QStringLiteral("Another")}})),
             QStringLiteral("transition.column"));
}

void ServicesJobTest::draftIsPostedOnce()
{
    TradeOffice office;
    office.office().actAs(office.owner());
    Connection &connection = office.connection();
    const Uuid draft = Uuid::create();
    const Outcome made = connection.insert(QStringLiteral("contracts_draft"),
                                           {{QStringLiteral("id"), QVariant::fromValue(draft)},
                                            {QStringLiteral("owner_id"), QVariant::fromValue(office.owner())},
                                            {QStringLiteral("content"), QStringLiteral("{}")},
                                            {QStringLiteral("created_at"), office.clock().now()},
                                            {QStringLiteral("updated_at"), office.clock().now()}});
    QVERIFY2(made, why(made));
    const Expected<Uuid> posted = Tenders::postIn(connection, office.tender(), draft);
    QVERIFY2(posted, why(posted));
    QCOMPARE(codeOf(Tenders::postIn(connection, office.tender(), draft)), QStringLiteral("storage.conflict"));
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_contract")).toInt(), 1);
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_draft")).toInt(), 0);
    QCOMPARE(office.text(contracts, *posted, QStringLiteral("location_fold")), QStringLiteral("koln"));
}

void ServicesJobTest::membersShareTheWork()
{
    TradeOffice office;
    const Uuid contract = office.post();
    Connection &connection = office.connection();
    QCOMPARE(codeOf(Tenders::addMemberIn(connection, contract, office.staff(), QStringLiteral("EVALUATE"))),
             QStringLiteral("rule.member_inactive"));
    QVERIFY(Tenders::addMemberIn(connection, contract, office.colleague(), QStringLiteral("EVALUATE")));
    QVERIFY(office.action(office.colleague(), contracts, contract, QStringLiteral("cancel")).isForOthers());
    office.clock().advanceDays(11);
    QVERIFY(office.action(office.colleague(), contracts, contract, QStringLiteral("open_bids")).allowed());

    const Uuid manager = office.ids(QStringLiteral("SELECT id FROM contracts_member WHERE duty = 'MANAGE'")).value(0);
    QCOMPARE(codeOf(office.perform(office.owner(), QStringLiteral("contracts_member"), manager,
                                   QStringLiteral("remove"))),
             QStringLiteral("rule.member_is_last_manager"));
    office.office().actAs(office.staff());
    const Outcome handed = Tenders::handOverIn(connection, contract, office.colleague(), QStringLiteral("On leave"));
    QVERIFY2(handed, why(handed));
    QVERIFY(office.action(office.colleague(), contracts, contract, QStringLiteral("cancel")).allowed());
    QVERIFY(office.action(office.owner(), contracts, contract, QStringLiteral("cancel")).isForOthers());
}

void ServicesJobTest::planStaysExact()
{
    TradeOffice office;
    const TradeOffice::Opened opened = office.opened({1'000});
    QVERIFY(office.award(opened.contract, opened.bids.first()));
    Connection &connection = office.connection();
    // One cent that three parts cannot share stays in the sum.
    QVERIFY(Milestones::splitRestIn(connection, opened.contract, 3, QStringLiteral("Part %1"), {}, {}));
    QCOMPARE(office.scalar(QStringLiteral("SELECT sum(amount) FROM contracts_milestone")).toLongLong(), 10'000'000);
    QCOMPARE(office.scalar(QStringLiteral("SELECT max(amount) - min(amount) FROM contracts_milestone")).toLongLong(),
             Money::scale / 100);
    const QList<Uuid> plan = office.ids(QStringLiteral("SELECT id FROM contracts_milestone ORDER BY sequence"));
    QVERIFY(office.perform(office.owner(), milestones, plan.at(1), QStringLiteral("delete")));
    const ActionState start = office.action(office.owner(), contracts, opened.contract, QStringLiteral("start"));
    QCOMPARE(start.broken, QStringList{QStringLiteral("rule.contract_plan_sum_differs")});
}

void ServicesJobTest::priceOverBudgetAsksForAReason()
{
    TradeOffice office;
    TenderFields fields = office.tender();
    fields.budgetMax = TradeOffice::euros(500);
    const Uuid contract = office.post(fields);
    const Uuid bid = office.bid(contract, office.addCompany(QStringLiteral("Alpha")), 501).bid;
    office.clock().advanceDays(11);
    office.office().actAs(office.owner());
    QVERIFY(Tenders::openBidsIn(office.connection(), contract));

    QVariantHash values{{QStringLiteral("awarded_bid_id"), QVariant::fromValue(bid)},
                        {QStringLiteral("status_reason"), QStringLiteral("The only one")}};
    const QString award = QStringLiteral("award");
    const ActionState asked = office.action(office.owner(), contracts, contract, award, values);
    QVERIFY2(asked.allowed(), qPrintable(asked.broken.join(u' ')));
    QVERIFY(asked.requirements.contains(QStringLiteral("over_budget_reason")));
    QCOMPARE(codeOf(office.perform(office.owner(), contracts, contract, award, values)),
             QStringLiteral("rule.award_over_budget"));
    values.insert(QStringLiteral("over_budget_reason"), QStringLiteral("The school needs its roof"));
    const Outcome awarded = office.perform(office.owner(), contracts, contract, award, values);
    QVERIFY2(awarded, why(awarded));
}

QTEST_GUILESS_MAIN(ServicesJobTest)
#include "tst_ServicesJob.moc"
