// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Milestones.h"
#include "tests/storage/Why.h"
#include "tests/workflow/TradeOffice.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = words::entity::contract;
const QString bids = words::entity::bid;
const QString milestones = words::entity::milestone;
const QString statusColumn = QStringLiteral("status");

} // namespace

/// The side ways of the main job: sealed, revoked, cancelled, taken over, shared, and two people at once.
class ServicesTendersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sealedBidsAreNobodysBeforeTheOpening();
    void revokedAwardRestoresTheBids();
    void cancelRejectsTheBids();
    void importedTenderIsTakenOver();
    void staleVersionIsAConflict();
    void draftIsPostedOnce();
    void membersShareTheWork();
    void planStaysExact();
    void priceOverBudgetAsksForAReason();
    void planIsReordered();
};

void ServicesTendersTest::sealedBidsAreNobodysBeforeTheOpening()
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

void ServicesTendersTest::revokedAwardRestoresTheBids()
{
    TradeOffice office;
    const TradeOffice::Opened opened = office.opened({100, 101, 102});
    QVERIFY(office.perform(office.owner(), bids, opened.bids.at(1), QStringLiteral("shortlist")));
    const Outcome awarded = office.award(opened.contract, opened.bids.at(0));
    QVERIFY2(awarded, why(awarded));
    const Outcome split =
        Milestones::splitRestIn(office.connection(), opened.contract, 2, QStringLiteral("Part %1"), {}, {});
    QVERIFY2(split, why(split));
    const Outcome revoked = office.perform(office.owner(), contracts, opened.contract, QStringLiteral("revoke_award"),
                                           {{QStringLiteral("status_reason"), QStringLiteral("They gave up")}});
    QVERIFY2(revoked, why(revoked));
    QCOMPARE(office.text(contracts, opened.contract, statusColumn), QStringLiteral("BIDDING"));
    QVERIFY(office.value(contracts, opened.contract, QStringLiteral("awarded_cost")).isNull());
    QCOMPARE(office.text(bids, opened.bids.at(0), statusColumn), QStringLiteral("REJECTED"));
    QCOMPARE(office.text(bids, opened.bids.at(1), statusColumn), QStringLiteral("SHORTLISTED"));
    QCOMPARE(office.text(bids, opened.bids.at(2), statusColumn), QStringLiteral("SUBMITTED"));
    QCOMPARE(office.scalar(QStringLiteral("SELECT count(*) FROM contracts_milestone")).toInt(), 0);
    QVERIFY(office.award(opened.contract, opened.bids.at(1)));
}

void ServicesTendersTest::cancelRejectsTheBids()
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
    QCOMPARE(codeOf(office.perform(office.owner(), contracts, contract, cancel)), QStringLiteral("transition.unknown"));
}

void ServicesTendersTest::importedTenderIsTakenOver()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const Uuid batch = Uuid::create();
    const Outcome imported = office.office().asEngine([&]() -> Outcome {
        const Outcome made = office.connection().insert(QStringLiteral("import_batch"),
                                                        {{QStringLiteral("id"), QVariant::fromValue(batch)},
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

void ServicesTendersTest::staleVersionIsAConflict()
{
    TradeOffice office;
    const Uuid contract = office.post();
    const qint64 seen = office.value(contracts, contract, QStringLiteral("row_version")).toLongLong();
    const QVariantHash hidden{{QStringLiteral("budget_shown"), false}};
    QVERIFY(Workflow::editIn(office.connection(), contracts, contract, seen, hidden));
    QCOMPARE(codeOf(Workflow::editIn(office.connection(), contracts, contract, seen, hidden)),
             QStringLiteral("storage.conflict"));
    const ActionRequest cancel{contracts,
                               contract,
                               seen,
                               QStringLiteral("cancel"),
                               {{QStringLiteral("status_reason_code"), QStringLiteral("NO_BUDGET")}}};
    QCOMPARE(codeOf(Workflow::performIn(office.connection(), cancel)), QStringLiteral("storage.conflict"));
    QCOMPARE(codeOf(Workflow::editIn(office.connection(), contracts, contract, 0,
                                     {{QStringLiteral("title"), QStringLiteral("Another")}})),
             QStringLiteral("transition.column"));
}

void ServicesTendersTest::draftIsPostedOnce()
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

void ServicesTendersTest::membersShareTheWork()
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
    QCOMPARE(
        codeOf(office.perform(office.owner(), QStringLiteral("contracts_member"), manager, QStringLiteral("remove"))),
        QStringLiteral("rule.member_is_last_manager"));
    office.office().actAs(office.staff());
    const Outcome handed = Tenders::handOverIn(connection, contract, office.colleague(), QStringLiteral("On leave"));
    QVERIFY2(handed, why(handed));
    QVERIFY(office.action(office.colleague(), contracts, contract, QStringLiteral("cancel")).allowed());
    QVERIFY(office.action(office.owner(), contracts, contract, QStringLiteral("cancel")).isForOthers());
}

void ServicesTendersTest::planStaysExact()
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

void ServicesTendersTest::priceOverBudgetAsksForAReason()
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

void ServicesTendersTest::planIsReordered()
{
    TradeOffice office;
    const TradeOffice::Opened opened = office.opened({1'000});
    QVERIFY(office.award(opened.contract, opened.bids.first()));
    QVERIFY(Milestones::splitRestIn(office.connection(), opened.contract, 3, QStringLiteral("Part %1"), {}, {}));
    const QString plan = QStringLiteral("SELECT id FROM contracts_milestone ORDER BY sequence");
    const QList<Uuid> before = office.ids(plan);

    Database database(office.clock());
    const auto codeOfAnswer = [](const QFuture<Outcome> &future) {
        return QTest::qWaitFor([&future] { return future.isFinished(); }, 20'000) ? codeOf(future.result())
                                                                                  : QStringLiteral("test.no_answer");
    };
    QCOMPARE(codeOfAnswer(database.open(office.office().path(), MissingOffice::Refuse)), QString());
    database.setUser(office.owner());
    Milestones service(database);
    const QList<Uuid> order{before.at(2), before.at(0), before.at(1)};
    QCOMPARE(codeOfAnswer(service.reorder(opened.contract, order)), QString());
    QCOMPARE(office.ids(plan), order);
    QCOMPARE(codeOfAnswer(service.reorder(opened.contract, {before.at(0)})), QStringLiteral("storage.conflict"));
    QCOMPARE(office.ids(plan), order);
}

QTEST_GUILESS_MAIN(ServicesTendersTest)
#include "tst_ServicesTenders.moc"
