// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"
#include "tests/workflow/Refusal.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");
const QString milestones = QStringLiteral("contracts_milestone");
const QString statusColumn = QStringLiteral("status");
const QString reasonCode = QStringLiteral("status_reason_code");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// What follows from an award, its revocation, a cancelled tender and one that changes hands.
class RulesAwardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAwardSettlesEveryBid();
    void theRevocationRestoresThem();
    void aRevokedWinnerComesBackWithAReason();
    void theCostIsFrozen();
    void anUnnamedCurrencyIsTheBids();
    void aPriceAtTheMaximumNeedsNoReason();
    void aLowPriceIsExplainedFirst();
    void cancellingRejectsWithoutOpening();
    void whatAnImportBringsStaysAsItCame();
    void whatIsOwedStaysPayable();
    void handingOverGivesItAway();
    void whatIsTakenOverLives();
    void reasonsGoWithTheirStatus();

private:
    /// Runs `work` on the shared office and undoes it.
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    QString reasonOf(const Uuid &bid) { return m_steps.text(bids, bid, reasonCode); }
    QString codeOf(const Outcome &outcome) { return CaseSteps::codeOf(outcome); }

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

void RulesAwardTest::theAwardSettlesEveryBid()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        const Uuid shortlisted = m_scenario.bidOf(contract, Person::Rival);
        m_scenario.change(bids, shortlisted, {{statusColumn, QStringLiteral("SHORTLISTED")}});
        const Uuid withdrawn =
            m_scenario.addBid(contract, m_scenario.profile(Person::StrangerContractor), 1,
                              {{statusColumn, QStringLiteral("REJECTED")}, {reasonCode, QStringLiteral("WITHDRAWN")}});
        QVERIFY(m_steps.award(contract, winner));
        QCOMPARE(m_steps.statusOf(bids, winner), QStringLiteral("AWARDED"));
        QCOMPARE(m_steps.statusOf(bids, shortlisted), QStringLiteral("REJECTED"));
        QCOMPARE(reasonOf(shortlisted), QStringLiteral("NOT_AWARDED"));
        QCOMPARE(m_steps.text(bids, shortlisted, QStringLiteral("status_before_award")), QStringLiteral("SHORTLISTED"));
        QCOMPARE(reasonOf(withdrawn), QStringLiteral("WITHDRAWN"));
        const Row row = m_scenario.row(contracts, contract);
        QCOMPARE(row.integer(QStringLiteral("awarded_cost")), Scenario::stored(90000));
        QCOMPARE(row.id(QStringLiteral("awarded_contractor_id")), m_scenario.profile(Person::Awarded));
        QCOMPARE(row.time(QStringLiteral("awarded_at")), m_scenario.inDays(0));
        QCOMPARE(row.text(QStringLiteral("status_reason")), QStringLiteral("The best offer"));
    });
}

void RulesAwardTest::theRevocationRestoresThem()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        const Uuid other = m_scenario.bidOf(contract, Person::Rival);
        const Uuid rejected = m_scenario.addBid(
            contract, m_scenario.profile(Person::StrangerContractor), 100000,
            {{statusColumn, QStringLiteral("REJECTED")}, {QStringLiteral("status_reason"), QStringLiteral("Unfit")}});
        m_scenario.change(bids, other, {{statusColumn, QStringLiteral("SHORTLISTED")}});
        QVERIFY(m_steps.award(contract, winner));
        const Uuid milestone = m_scenario.addMilestone(contract, 90000, QStringLiteral("PENDING"));
        QVERIFY(m_steps.revoke(contract));

        QCOMPARE(m_steps.statusOf(contracts, contract), QStringLiteral("BIDDING"));
        QCOMPARE(m_steps.statusOf(bids, winner), QStringLiteral("REJECTED"));
        QCOMPARE(reasonOf(winner), QStringLiteral("AWARD_REVOKED"));
        QCOMPARE(m_steps.text(bids, winner, QStringLiteral("status_reason")), QStringLiteral("Went bankrupt"));
        QCOMPARE(m_steps.statusOf(bids, other), QStringLiteral("SHORTLISTED"));
        QCOMPARE(reasonOf(other), QString());
        QCOMPARE(m_steps.statusOf(bids, rejected), QStringLiteral("REJECTED"));
        const Row row = m_scenario.row(contracts, contract);
        for (const QString &column : {QStringLiteral("awarded_cost"), QStringLiteral("awarded_bid_id"),
                                      QStringLiteral("awarded_contractor_id"), QStringLiteral("awarded_at")})
            QVERIFY2(row.isNull(column), qPrintable(column));
        QVERIFY(m_scenario.milestonesOf(contract).isEmpty());
        // The plan is in the history, to be taken up again as a template.
        const QString plan = m_steps
                                 .ask(QStringLiteral("SELECT before_json FROM audit_entry WHERE entity_id = :id AND "
                                                     "action = 'delete'"),
                                      {{QStringLiteral("id"), key(milestone)}})
                                 .toString();
        QVERIFY(plan.contains(QStringLiteral("\"amount\":900000000")));
        QVERIFY(m_steps.award(contract, other));
    });
}

void RulesAwardTest::aRevokedWinnerComesBackWithAReason()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        QVERIFY(m_steps.award(contract, winner));
        QVERIFY(m_steps.revoke(contract));
        const Binds back{{statusColumn, QStringLiteral("SUBMITTED")}};
        Binds reasoned = back;
        reasoned.insert(QStringLiteral("status_reason"), QStringLiteral("A mistake"));
        QCOMPARE(codeOf(m_steps.award(contract, winner)), QStringLiteral("rule.bid_not_live"));
        QVERIFY(m_steps.change(Person::Owner, bids, winner, reasoned));
        QVERIFY(m_steps.award(contract, winner));
    });
}

void RulesAwardTest::theCostIsFrozen()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("AWARDED"));
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        for (const Person person : {Person::Awarded, Person::Owner}) {
            QVERIFY(!m_steps.change(person, bids, winner, {{QStringLiteral("proposed_cost"), 1}}));
            QVERIFY(!m_steps.change(person, contracts, contract, {{QStringLiteral("awarded_cost"), 1}}));
        }
        QCOMPARE(codeOf(m_steps.reviseBid(Person::Awarded, contract, 95000)),
                 QStringLiteral("rule.bid_content_closed"));
    });
}

void RulesAwardTest::anUnnamedCurrencyIsTheBids()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender({{QStringLiteral("currency"), QVariant()},
                                                       {QStringLiteral("budget_min"), QVariant()},
                                                       {QStringLiteral("budget_max"), QVariant()}});
        QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Awarded)));
        QCOMPARE(m_steps.text(contracts, contract, QStringLiteral("currency")), QStringLiteral("EUR"));
    });
}

void RulesAwardTest::aPriceAtTheMaximumNeedsNoReason()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid bid = m_scenario.bidOf(contract, Person::Awarded);
        const QString most = QStringLiteral("budget_max");
        const qint64 cost = m_scenario.row(bids, bid).integer(QStringLiteral("proposed_cost"));
        m_scenario.change(contracts, contract, {{most, cost - 1}});
        QCOMPARE(codeOf(m_steps.award(contract, bid)), QStringLiteral("rule.award_over_budget"));
        m_scenario.change(contracts, contract, {{most, cost}});
        QVERIFY(m_steps.award(contract, bid));
    });
}

void RulesAwardTest::aLowPriceIsExplainedFirst()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid low = m_scenario.bidOf(contract, Person::Awarded);
        // Whoever is on the short list counts as much; whoever asks for another currency does not.
        const Uuid third = m_scenario.addBid(contract, m_scenario.profile(Person::StrangerContractor), 110000,
                                             {{QStringLiteral("proposed_cost"), Scenario::stored(110000)},
                                              {statusColumn, QStringLiteral("SHORTLISTED")}});
        m_scenario.change(bids, m_scenario.bidOf(contract, Person::Rival),
                          {{QStringLiteral("proposed_cost"), Scenario::stored(90000)}});
        const auto priced = [&](qint64 cost) {
            m_scenario.change(bids, low, {{QStringLiteral("proposed_cost"), Scenario::stored(cost)}});
        };
        // 15 % below the mean of the two others is too low, a cent more is not.
        priced(85000);
        QCOMPARE(codeOf(m_steps.award(contract, low)), QStringLiteral("rule.bid_low_unassessed"));
        m_scenario.triedOut([&] {
            m_scenario.change(bids, low, {{QStringLiteral("proposed_cost"), Scenario::stored(85000) + 1}});
            QVERIFY(m_steps.award(contract, low));
        });
        m_scenario.triedOut([&] {
            QVERIFY(m_steps.change(Person::Awarded, bids, low,
                                   {{QStringLiteral("low_bid_answer"), QStringLiteral("We own the scaffold")}}));
            QVERIFY(m_steps.award(contract, low));
        });
        m_scenario.triedOut([&] {
            m_scenario.change(bids, low, {{statusColumn, QStringLiteral("SHORTLISTED")}});
            QCOMPARE(codeOf(m_steps.award(contract, low)), QStringLiteral("rule.bid_low_unassessed"));
        });
        m_scenario.triedOut([&] { // It would raise the mean of the two.
            m_scenario.addBid(contract, m_scenario.profile(Person::Deactivated), 900000,
                              {{QStringLiteral("proposed_cost"), Scenario::stored(900000)},
                               {QStringLiteral("currency"), QStringLiteral("USD")}});
            m_scenario.change(bids, low, {{QStringLiteral("proposed_cost"), Scenario::stored(85000) + 1}});
            QVERIFY(m_steps.award(contract, low));
        });
        m_scenario.triedOut([&] {
            m_scenario.change(bids, third, {{QStringLiteral("currency"), QStringLiteral("USD")}});
            QVERIFY(m_steps.award(contract, low));
        });
        // With one other bid there is no mean to speak of.
        m_scenario.change(bids, m_scenario.bidOf(contract, Person::Rival),
                          {{statusColumn, QStringLiteral("REJECTED")}});
        QVERIFY(m_steps.award(contract, low));
    });
}

void RulesAwardTest::cancellingRejectsWithoutOpening()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        QVERIFY(
            m_steps.change(Person::Owner, contracts, contract,
                           {{statusColumn, QStringLiteral("CANCELLED")}, {reasonCode, QStringLiteral("NO_MONEY")}}));
        QCOMPARE(m_steps.statusOf(bids, bid), QStringLiteral("REJECTED"));
        QCOMPARE(reasonOf(bid), QStringLiteral("TENDER_CANCELLED"));
        QVERIFY(m_scenario.row(bids, bid).flag(QStringLiteral("sealed")));
        QVERIFY(m_scenario.row(bids, bid).isNull(QStringLiteral("proposed_cost")));
        m_scenario.clock().advanceDays(11);
        QCOMPARE(codeOf(m_steps.openBids(Person::Owner, contract)), QStringLiteral("rule.contract_not_bidding"));
    });
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid shortlisted = m_scenario.bidOf(contract, Person::Rival);
        m_scenario.change(bids, shortlisted, {{statusColumn, QStringLiteral("SHORTLISTED")}});
        const Uuid withdrawn = m_scenario.bidOf(contract, Person::Awarded);
        m_scenario.change(bids, withdrawn,
                          {{statusColumn, QStringLiteral("REJECTED")}, {reasonCode, QStringLiteral("WITHDRAWN")}});
        QVERIFY(
            m_steps.change(Person::Owner, contracts, contract,
                           {{statusColumn, QStringLiteral("CANCELLED")}, {reasonCode, QStringLiteral("NO_MONEY")}}));
        QCOMPARE(m_steps.statusOf(bids, shortlisted), QStringLiteral("REJECTED"));
        QCOMPARE(reasonOf(shortlisted), QStringLiteral("TENDER_CANCELLED"));
        QCOMPARE(reasonOf(withdrawn), QStringLiteral("WITHDRAWN"));
    });
}

/// Imported history is written as it was: nothing follows from it.
void RulesAwardTest::whatAnImportBringsStaysAsItCame()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid winner = m_scenario.bidOf(contract, Person::Awarded);
        const Uuid other = m_scenario.bidOf(contract, Person::Rival);
        m_scenario.change(contracts, contract,
                          {{statusColumn, QStringLiteral("AWARDED")}, {QStringLiteral("awarded_bid_id"), key(winner)}});
        QCOMPARE(m_steps.statusOf(bids, winner), QStringLiteral("SUBMITTED"));
        QCOMPARE(m_steps.statusOf(bids, other), QStringLiteral("SUBMITTED"));
        QVERIFY(m_scenario.row(contracts, contract).isNull(QStringLiteral("awarded_cost")));
        const Uuid milestone = m_scenario.addMilestone(contract, 100, QStringLiteral("COMPLETED"));
        const qint64 before = m_scenario.milestonesOf(contract).size();
        m_scenario.change(
            milestones, milestone,
            {{statusColumn, QStringLiteral("APPROVED")}, {QStringLiteral("approved_amount"), Scenario::stored(40)}});
        QCOMPARE(m_scenario.row(milestones, milestone).integer(QStringLiteral("amount")), Scenario::stored(100));
        QCOMPARE(m_scenario.milestonesOf(contract).size(), before);
        QVERIFY(m_steps.paymentsOf(milestone).isEmpty());
        m_scenario.change(milestones, milestone,
                          {{statusColumn, QStringLiteral("PENDING")}, {QStringLiteral("approved_amount"), QVariant()}});
        QVERIFY(!m_scenario.row(milestones, milestone).isNull(QStringLiteral("completed_note")));
        m_scenario.change(contracts, contract,
                          {{QStringLiteral("owner_id"), key(m_scenario.user(Person::StrangerOwner))}});
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM contracts_member WHERE contract_id = :id AND "
                                            "user_id = :user"),
                             {{QStringLiteral("id"), key(contract)},
                              {QStringLiteral("user"), key(m_scenario.user(Person::Owner))}}),
                 QVariant(1));
    });
}

void RulesAwardTest::whatIsOwedStaysPayable()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_scenario.addMilestone(contract, 1000, QStringLiteral("APPROVED"));
        const Uuid payment = m_scenario.addPayment(milestone, 1000, QStringLiteral("FAILED"));
        QVERIFY(m_steps.change(Person::Owner, contracts, contract,
                               {{statusColumn, QStringLiteral("CANCELLED")},
                                {QStringLiteral("status_reason"), QStringLiteral("The owner gave up")}}));
        QVERIFY(m_steps.retry(payment, 1000));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
    });
}

void RulesAwardTest::handingOverGivesItAway()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("AWARDED"));
        const Binds start{{statusColumn, QStringLiteral("IN_PROGRESS")}};
        QVERIFY(m_steps.change(Person::StaffA, contracts, contract,
                               {{QStringLiteral("owner_id"), key(m_scenario.user(Person::StrangerOwner))},
                                {QStringLiteral("status_reason"), QStringLiteral("Left the office")}}));
        const Outcome refused = m_steps.change(Person::Owner, contracts, contract, start);
        QCOMPARE(Refusal::codeOf(m_scenario.connection(), contracts, contract, refused),
                 QStringLiteral("transition.actor"));
        QVERIFY(m_steps.change(Person::StrangerOwner, contracts, contract, start));
        // Colleagues keep their duties.
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM contracts_member WHERE contract_id = :id AND "
                                            "user_id = :user"),
                             {{QStringLiteral("id"), key(contract)},
                              {QStringLiteral("user"), key(m_scenario.user(Person::Releaser))}}),
                 QVariant(1));
    });
}

void RulesAwardTest::whatIsTakenOverLives()
{
    undone([this] {
        const Uuid contract = m_scenario.importedTender(QStringLiteral("BIDDING"));
        const Binds shown{{QStringLiteral("budget_shown"), false}};
        QCOMPARE(codeOf(m_steps.change(Person::StrangerOwner, contracts, contract, shown)),
                 QStringLiteral("transition.actor"));
        QVERIFY(m_steps.change(Person::StaffA, contracts, contract,
                               {{QStringLiteral("owner_id"), key(m_scenario.user(Person::StrangerOwner))},
                                {QStringLiteral("deadline_at"), m_scenario.inDays(30)},
                                {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")},
                                {QStringLiteral("taken_over_at"), m_scenario.inDays(0)}}));
        QVERIFY(m_steps.change(Person::StrangerOwner, contracts, contract, shown));
        QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        m_scenario.clock().advanceDays(31);
        QVERIFY(m_steps.openBids(Person::StrangerOwner, contract));
    });
}

void RulesAwardTest::reasonsGoWithTheirStatus()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        const QString reason = QStringLiteral("status_reason");
        QVERIFY(m_steps.change(Person::Owner, bids, bid,
                               {{statusColumn, QStringLiteral("REJECTED")},
                                {reason, QStringLiteral("No crane")},
                                {reasonCode, QStringLiteral("UNSUITABLE")}}));
        QVERIFY(m_steps.change(Person::Owner, bids, bid,
                               {{statusColumn, QStringLiteral("SUBMITTED")}, {reason, QStringLiteral("Has a crane")}}));
        QVERIFY(m_scenario.row(bids, bid).isNull(reasonCode));
        QVERIFY(m_steps.change(Person::Owner, bids, bid, {{statusColumn, QStringLiteral("SHORTLISTED")}}));
        QVERIFY(m_scenario.row(bids, bid).isNull(reason));
        QCOMPARE(m_scenario.row(bids, bid).id(QStringLiteral("status_by")), m_scenario.user(Person::Owner));
        // Nor does the history repeat it.
        QCOMPARE(
            m_steps.ask(QStringLiteral("SELECT count(*) FROM audit_entry WHERE entity_id = :id AND reason IS NOT NULL"),
                        {{QStringLiteral("id"), key(bid)}}),
            QVariant(2));
    });
}

QTEST_GUILESS_MAIN(RulesAwardTest)
#include "tst_RulesAward.moc"
