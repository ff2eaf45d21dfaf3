// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");
const QString statusColumn = QStringLiteral("status");
const QString reasonCode = QStringLiteral("status_reason_code");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// What follows when bidding opens, when bids are opened, and when an addendum comes between.
class RulesOpeningTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingFillsWhatWasCommittedTo();
    void whatIsTamperedWithStaysClosed();
    void whatCameTooLateIsRejected();
    void anOpenTenderShowsBidsAsTheyCome();
    void timeOpensTheBidding();
    void anOpenBidOpensTheBidding();
    void everyReaderSeesWhatTimeMoves();
    void biddingOpensAtOnceByDefault();
    void anAddendumAsksForConfirmation();
    void anEmptyOpeningIsRepeatedOnce();
    void theOfficeSetsTheMinimumOfAnAddendum();
    void nobodyAddsToTheOpeningRecord();

private:
    /// Runs `work` on the shared office and undoes it.
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    QString reasonOf(const Uuid &bid) { return m_steps.text(bids, bid, reasonCode); }
    QString codeOf(const Outcome &outcome) { return CaseSteps::codeOf(outcome); }
    Outcome issue(const Uuid &contract, int number, const QDateTime &deadline = {});

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Outcome RulesOpeningTest::issue(const Uuid &contract, int number, const QDateTime &deadline)
{
    Binds values{{QStringLiteral("contract_id"), key(contract)},
                 {QStringLiteral("sequence"), number},
                 {QStringLiteral("body"), QStringLiteral("Tiles, not slate")},
                 {QStringLiteral("created_by"), key(m_scenario.user(Person::Owner))}};
    if (deadline.isValid())
        values.insert(QStringLiteral("new_deadline_at"), deadline);
    return m_steps.add(Person::Owner, QStringLiteral("contracts_addendum"), values);
}

void RulesOpeningTest::openingFillsWhatWasCommittedTo()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, 70000));
        QVERIFY(m_steps.reviseBid(Person::StrangerContractor, contract, 71000));
        const Uuid bid = m_scenario.bidOf(contract, Person::StrangerContractor);
        QVERIFY(m_scenario.row(bids, bid).isNull(QStringLiteral("proposed_cost")));
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Evaluator, contract));
        const Row opened = m_scenario.row(bids, bid);
        QCOMPARE(opened.integer(QStringLiteral("proposed_cost")), Scenario::stored(71000));
        QCOMPARE(opened.integer(QStringLiteral("proposed_timeline_days")), 60);
        QCOMPARE(opened.text(QStringLiteral("message")), QStringLiteral("We begin in May"));
        QVERIFY(!opened.flag(QStringLiteral("sealed")));
        const Row record = m_scenario.row(QStringLiteral("contracts_opening"), m_steps.lastId());
        QCOMPARE(record.integer(QStringLiteral("bid_count")), 3);
        QCOMPARE(m_scenario.row(contracts, contract).time(QStringLiteral("opened_at")), m_scenario.inDays(0));
        QCOMPARE(codeOf(m_steps.openBids(Person::Owner, contract)), QStringLiteral("rule.contract_already_opened"));
    });
}

void RulesOpeningTest::whatIsTamperedWithStaysClosed()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = m_scenario.bidOf(contract, Person::Rival);
        const Uuid content = Uuid::fromString(m_steps
                                                  .ask(QStringLiteral("SELECT id FROM contracts_bid_content WHERE "
                                                                      "bid_id = :bid"),
                                                       {{QStringLiteral("bid"), key(bid)}})
                                                  .toString());
        m_scenario.change(QStringLiteral("contracts_bid_content"), content,
                          {{QStringLiteral("proposed_cost"), Scenario::stored(200000)}});
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QVERIFY(m_scenario.row(bids, bid).isNull(QStringLiteral("proposed_cost")));
        QVERIFY(m_scenario.row(bids, bid).flag(QStringLiteral("sealed")));
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM contracts_opening_bid WHERE bid_id = :bid"),
                             {{QStringLiteral("bid"), key(bid)}}),
                 QVariant(1));
        // Nor is it shown, or could it win.
        m_scenario.actAs(Person::Owner);
        QVERIFY(m_steps
                    .ask(QStringLiteral("SELECT proposed_cost FROM list_bid WHERE id = :bid"),
                         {{QStringLiteral("bid"), key(bid)}})
                    .isNull());
        QCOMPARE(codeOf(m_steps.award(contract, bid)), QStringLiteral("rule.bid_not_live"));
    });
}

void RulesOpeningTest::whatCameTooLateIsRejected()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        // A bid without content, as when its writer lost the connection between the two.
        const Uuid bid = m_scenario.insert(
            bids, {{QStringLiteral("contract_id"), key(contract)},
                   {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::StrangerContractor))},
                   {QStringLiteral("currency"), QStringLiteral("EUR")},
                   {QStringLiteral("submitted_at"), m_scenario.inDays(0)}});
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QCOMPARE(m_steps.statusOf(bids, bid), QStringLiteral("REJECTED"));
        QCOMPARE(reasonOf(bid), QStringLiteral("LATE"));
        QCOMPARE(codeOf(m_steps.reviseBid(Person::StrangerContractor, contract, 1)),
                 QStringLiteral("rule.bid_content_closed"));
        QCOMPARE(codeOf(m_steps.submitBid(Person::StrangerContractor, contract, 1)),
                 QStringLiteral("rule.contract_deadline_passed"));
    });
}

void RulesOpeningTest::anOpenTenderShowsBidsAsTheyCome()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, 70000));
        const Uuid bid = m_scenario.bidOf(contract, Person::StrangerContractor);
        const Row shown = m_scenario.row(bids, bid);
        QCOMPARE(shown.integer(QStringLiteral("proposed_cost")), Scenario::stored(70000));
        QCOMPARE(shown.integer(QStringLiteral("proposed_timeline_days")), 60);
        QCOMPARE(shown.text(QStringLiteral("message")), QStringLiteral("We begin in May"));
        QVERIFY(m_steps.reviseBid(Person::StrangerContractor, contract, 69000));
        QCOMPARE(m_scenario.row(bids, bid).integer(QStringLiteral("proposed_cost")), Scenario::stored(69000));
        QVERIFY(m_steps.change(Person::Evaluator, bids, bid,
                               {{QStringLiteral("low_bid_assessment"), QStringLiteral("Has the slates in store")}}));
        m_scenario.triedOut([&] { // What is on the short list already is found like any other.
            m_scenario.change(bids, bid, {{statusColumn, QStringLiteral("SHORTLISTED")}});
            m_scenario.clock().advanceDays(11);
            QVERIFY(m_steps.openBids(Person::Owner, contract));
            QCOMPARE(m_steps.statusOf(bids, bid), QStringLiteral("SHORTLISTED"));
            QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM contracts_opening_bid WHERE bid_id = :id"),
                                 {{QStringLiteral("id"), key(bid)}}),
                     QVariant(1));
        });
        // It may be awarded at any time.
        QVERIFY(m_steps.award(contract, bid));
    });
}

void RulesOpeningTest::timeOpensTheBidding()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
        const Outcome early = m_steps.submitBid(Person::Rival, contract, 70000);
        QCOMPARE(codeOf(early), QStringLiteral("rule.contract_not_taking_bids"));
        const QDateTime due = m_scenario.inDays(1);
        m_scenario.triedOut([&] { // At the very moment already.
            m_scenario.clock().advanceDays(1);
            QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        });
        m_scenario.clock().advanceDays(3);
        const Row before = m_scenario.row(contracts, contract);
        QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        // Neither that a sealed bid came nor when can be read from the tender.
        QCOMPARE(m_scenario.row(contracts, contract).toHash(), before.toHash());
        m_scenario.clock().advanceDays(30);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        const Expected<Rows> entries = m_scenario.everything(
            QStringLiteral("SELECT * FROM audit_entry WHERE entity_id = :id AND action = 'open_bidding'"),
            {{QStringLiteral("id"), key(contract)}});
        QVERIFY(entries && entries->size() == 1);
        QVERIFY(entries->constFirst().isNull(QStringLiteral("user_id")));
        QCOMPARE(entries->constFirst().time(QStringLiteral("at")), due);
    });
}

void RulesOpeningTest::anOpenBidOpensTheBidding()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"), {{QStringLiteral("sealed"), false}});
        const QDateTime due = m_scenario.inDays(1);
        m_scenario.clock().advanceDays(3);
        QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        const Row row = m_scenario.row(contracts, contract);
        QCOMPARE(row.text(statusColumn), QStringLiteral("BIDDING"));
        QCOMPARE(row.time(QStringLiteral("updated_at")), due);
    });
}

void RulesOpeningTest::everyReaderSeesWhatTimeMoves()
{
    undone([this] {
        const Uuid sealed = m_scenario.tender(QStringLiteral("POSTED"));
        const Uuid open = m_scenario.tender(QStringLiteral("POSTED"), {{QStringLiteral("sealed"), false}});
        m_scenario.actAs(Person::Rival);
        const auto shown = [this](const Uuid &contract) {
            const Expected<Row> row = m_scenario.connection().selectOne(
                QStringLiteral("SELECT status_shown, next_change_at FROM list_contract WHERE id = :id"),
                {{QStringLiteral("id"), key(contract)}});
            return row ? QString(row->text(QStringLiteral("status_shown")) + u' ' +
                                 row->text(QStringLiteral("next_change_at")).left(10))
                       : QString();
        };
        QCOMPARE(shown(sealed), QStringLiteral("POSTED 2026-11-24"));
        m_scenario.clock().advanceDays(1);
        QCOMPARE(shown(sealed), QStringLiteral("BIDDING 2026-12-03"));
        QCOMPARE(shown(open), QStringLiteral("BIDDING 2026-12-03"));
        m_scenario.clock().advanceDays(9);
        QCOMPARE(shown(sealed), QStringLiteral("TO_OPEN "));
        QCOMPARE(shown(open), QStringLiteral("BIDDING "));
        QVERIFY(m_steps.openBids(Person::Owner, sealed));
        m_scenario.actAs(Person::Rival);
        QCOMPARE(shown(sealed), QStringLiteral("BIDDING "));
    });
}

void RulesOpeningTest::biddingOpensAtOnceByDefault()
{
    undone([this] {
        QVERIFY(m_steps.add(Person::Owner, contracts,
                            {{QStringLiteral("owner_id"), key(m_scenario.user(Person::Owner))},
                             {QStringLiteral("title"), QStringLiteral("Gym")},
                             {QStringLiteral("title_fold"), QStringLiteral("gym")},
                             {QStringLiteral("search_fold"), QStringLiteral("gym")},
                             {QStringLiteral("currency"), QStringLiteral("EUR")},
                             {QStringLiteral("deadline_at"), m_scenario.inDays(3)},
                             {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")}}));
        const Uuid contract = m_steps.lastId();
        QCOMPARE(m_scenario.row(contracts, contract).time(QStringLiteral("bidding_opens_at")), m_scenario.inDays(0));
        QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        QVERIFY(m_steps.change(Person::Owner, contracts, contract, {{QStringLiteral("budget_shown"), false}}));
    });
}

void RulesOpeningTest::anAddendumAsksForConfirmation()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid kept = m_scenario.bidOf(contract, Person::Awarded);
        const Uuid revised = m_scenario.bidOf(contract, Person::Rival);
        QVERIFY(issue(contract, 1, m_scenario.inDays(20)));
        QCOMPARE(m_scenario.row(contracts, contract).integer(QStringLiteral("addendum_count")), 1);
        QCOMPARE(m_scenario.row(contracts, contract).time(QStringLiteral("deadline_at")), m_scenario.inDays(20));
        QVERIFY(m_steps.reviseBid(Person::Rival, contract, 98000));
        QVERIFY(m_steps.submitBid(Person::StrangerContractor, contract, 99000));
        m_scenario.triedOut([&] {
            m_scenario.clock().advanceDays(21);
            QVERIFY(m_steps.openBids(Person::Owner, contract));
            QCOMPARE(codeOf(m_steps.award(contract, kept)), QStringLiteral("rule.bid_not_reconfirmed"));
            QCOMPARE(codeOf(m_steps.change(Person::Awarded, bids, kept, {{QStringLiteral("confirmed_addendum"), 1}})),
                     QStringLiteral("rule.contract_deadline_passed"));
            // Writing it anew confirmed it.
            QVERIFY(m_steps.award(contract, revised));
        });
        QVERIFY(m_steps.change(Person::Awarded, bids, kept, {{QStringLiteral("confirmed_addendum"), 1}}));
        m_scenario.clock().advanceDays(21);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QVERIFY(m_steps.award(contract, kept));
    });
    undone([this] { // Before the first bid as well, and up to the deadline.
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
        const QDateTime deadline = m_scenario.inDays(10);
        m_scenario.clock().advanceDays(7); // Three days are enough, and to leave it where it is is not to shorten it.
        m_scenario.triedOut([&] { QVERIFY(issue(contract, 1)); });
        QVERIFY(issue(contract, 1, deadline));
        m_scenario.triedOut([&] { // What came in this very moment is not of the future.
            QVERIFY(m_steps.add(Person::StaffA, bids,
                                {{QStringLiteral("contract_id"), key(contract)},
                                 {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::Rival))},
                                 {QStringLiteral("currency"), QStringLiteral("EUR")},
                                 {QStringLiteral("submitted_at"), m_scenario.inDays(0)},
                                 {QStringLiteral("entered_by"), key(m_scenario.user(Person::StaffA))},
                                 {QStringLiteral("received_at"), m_scenario.inDays(0)}}));
        });
        m_scenario.clock().advance(3 * 24 * 60 * 60 - 1);
        QVERIFY(issue(contract, 2, m_scenario.inDays(5)));
        m_scenario.clock().advanceDays(5);
        QCOMPARE(codeOf(issue(contract, 3, m_scenario.inDays(5))),
                 QStringLiteral("rule.contract_not_open_for_addendum"));
    });
}

void RulesOpeningTest::anEmptyOpeningIsRepeatedOnce()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("POSTED"));
        m_scenario.clock().advanceDays(11);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QCOMPARE(codeOf(m_steps.submitBid(Person::Rival, contract, 70000)),
                 QStringLiteral("rule.contract_deadline_passed"));
        QCOMPARE(codeOf(issue(contract, 1)), QStringLiteral("rule.addendum_needs_extension"));
        QVERIFY(issue(contract, 1, m_scenario.inDays(5)));
        // What comes now is as sealed as before.
        QVERIFY(m_steps.submitBid(Person::Rival, contract, 70000));
        m_scenario.actAs(Person::Owner);
        QCOMPARE(m_steps.shown(QStringLiteral("SELECT count(*) FROM list_bid")), QVariant(0));
        m_scenario.triedOut([&] {
            m_scenario.clock().advanceDays(6);
            QVERIFY(m_steps.openBids(Person::Owner, contract));
            QVERIFY(m_steps.award(contract, m_scenario.bidOf(contract, Person::Rival)));
        });
        QVERIFY(
            m_steps.change(Person::Rival, bids, m_scenario.bidOf(contract, Person::Rival),
                           {{statusColumn, QStringLiteral("REJECTED")}, {reasonCode, QStringLiteral("WITHDRAWN")}}));
        m_scenario.clock().advanceDays(6);
        QVERIFY(m_steps.openBids(Person::Owner, contract));
        QCOMPARE(codeOf(issue(contract, 2, m_scenario.inDays(5))),
                 QStringLiteral("rule.contract_not_open_for_addendum"));
    });
}

void RulesOpeningTest::theOfficeSetsTheMinimumOfAnAddendum()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        QVERIFY(issue(contract, 1));
        m_scenario.insert(QStringLiteral("office_setting"),
                          {{QStringLiteral("name"), QStringLiteral("addendum_minimum_days")},
                           {QStringLiteral("value"), QStringLiteral("14")}});
        QCOMPARE(codeOf(issue(contract, 2)), QStringLiteral("rule.addendum_needs_extension"));
        QVERIFY(issue(contract, 2, m_scenario.inDays(14)));
    });
}

void RulesOpeningTest::nobodyAddsToTheOpeningRecord()
{
    undone([this] {
        const Uuid contract = m_scenario.openedTender();
        const QVariant opening = m_steps.ask(QStringLiteral("SELECT id FROM contracts_opening WHERE contract_id = :id"),
                                             {{QStringLiteral("id"), key(contract)}});
        const Uuid late = m_scenario.addBid(contract, m_scenario.profile(Person::StrangerContractor), 1);
        const Binds values{{QStringLiteral("opening_id"), opening},
                           {QStringLiteral("bid_id"), key(late)},
                           {QStringLiteral("commitment"), QString(64, u'0')}};
        // On a server the record has no name that people can use.
        const bool isOnServer = TestOffice::isOnServer();
        const QString added = isOnServer ? QStringLiteral("storage.failed") : QStringLiteral("transition.actor");
        const QString changed = isOnServer ? QStringLiteral("storage.failed") : QStringLiteral("rule.history_is_kept");
        for (const Person person : {Person::Owner, Person::StaffA, Person::StrangerContractor}) {
            m_scenario.actAs(person);
            QCOMPARE(codeOf(m_scenario.connection().attempt([&] {
                         return m_scenario.connection().insert(QStringLiteral("contracts_opening_bid"), values);
                     })),
                     added);
            for (const QString &sql : {QStringLiteral("DELETE FROM contracts_opening_bid"),
                                       QStringLiteral("UPDATE contracts_opening_bid SET commitment = ''")})
                QCOMPARE(
                    codeOf(m_scenario.connection().attempt([&] { return m_scenario.connection().executeScript(sql); })),
                    changed);
        }
    });
}

QTEST_GUILESS_MAIN(RulesOpeningTest)
#include "tst_RulesOpening.moc"
