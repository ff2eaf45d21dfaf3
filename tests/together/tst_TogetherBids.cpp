// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Bids.h"
#include "tests/storage/Why.h"
#include "tests/together/SharedScenario.h"

#include <QTest>
#include <QThread>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bidTable = QStringLiteral("contracts_bid");
const QString statusColumn = QStringLiteral("status");

} // namespace

/// Two people with a connection each, around one tender until its award: what a rule counts holds for both together.
class TogetherBidsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLiveBid();
    void oneRevision();
    void twoBiddersDoNotMind();
    void theFirstTwoBidders();
    void noBidBehindTheOpening();
    void noRevisionBehindTheOpening();
    void oneOpening();
    void oneAddendumANumber();
    void noAddendumOnAnOpenedTender();
    void noBidOfABuyer();
    void oneAward();
    void noAwardOfAWithdrawnBid();
    void noAwardOverAnAddendum();
    void noAwardOfALowPriceUnseen();
    void noShortlistAfterTheAward();
    void noReinstatementBesideALiveBid();
    void anOlderEditLoses();

private:
    qint64 number(const QString &sql) { return m_office.ask(sql).toLongLong(); }
    Move opens(Person person, const Uuid &contract);
    Move awards(Person person, const Uuid &contract, Person winner);
    Move revises(Person person, const Uuid &bid, qint64 cost);
    Move records(Person person, const Uuid &contract, Person bidder);

    SharedScenario m_office;
};

Move TogetherBidsTest::opens(Person person, const Uuid &contract)
{
    return m_office.adds(person, QStringLiteral("contracts_opening"),
                         {{QStringLiteral("contract_id"), keyOf(contract)},
                          {QStringLiteral("opened_by"), keyOf(m_office.user(person))},
                          {QStringLiteral("opened_at"), m_office.inDays(0)}});
}

Move TogetherBidsTest::awards(Person person, const Uuid &contract, Person winner)
{
    return m_office.changes(person, contracts, contract,
                            {{statusColumn, QStringLiteral("AWARDED")},
                             {QStringLiteral("awarded_bid_id"), keyOf(m_office.bidOf(contract, winner))},
                             {QStringLiteral("status_reason"), QStringLiteral("The best")}});
}

Move TogetherBidsTest::revises(Person person, const Uuid &bid, qint64 cost)
{
    const BidFields fields{Money(Scenario::stored(cost), Currency::fromCode(QStringLiteral("EUR"))), 30, {}};
    return {person, [bid, fields](Connection &connection) -> Outcome {
                const Expected<BidReceipt> receipt = Bids::reviseIn(connection, bid, fields);
                return receipt ? Outcome() : tl::unexpected(receipt.error());
            }};
}

/// A bid that came by letter before the deadline.
Move TogetherBidsTest::records(Person person, const Uuid &contract, Person bidder)
{
    const BidFields fields{Money(Scenario::stored(70000), Currency::fromCode(QStringLiteral("EUR"))), 30, {}};
    const OnBehalf letter{m_office.inDays(-2)};
    return {person, [=, contractor = m_office.profile(bidder)](Connection &connection) -> Outcome {
                const Expected<BidReceipt> receipt = Bids::recordIn(connection, contract, contractor, fields, letter);
                return receipt ? Outcome() : tl::unexpected(receipt.error());
            }};
}

void TogetherBidsTest::oneLiveBid()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
        return Duel{m_office.bids(Person::StrangerContractor, contract, 80000),
                    m_office.bids(Person::StrangerContractor, contract, 81000),
                    QStringLiteral("rule.bid_already_live"),
                    {}};
    }),
             QString());
}

void TogetherBidsTest::oneRevision()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid bid = m_office.bidOf(m_office.tender(QStringLiteral("BIDDING")), Person::Rival);
        return Duel{revises(Person::Rival, bid, 95000),
                    revises(Person::Rival, bid, 96000),
                    QStringLiteral("rule.revision_out_of_order"),
                    {}};
    }),
             QString());
}

/// Before the opening nobody may learn from a lock either that another one bids just now.
void TogetherBidsTest::twoBiddersDoNotMind()
{
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const std::unique_ptr<Contender> one = m_office.sign(Person::StrangerContractor);
    const std::unique_ptr<Contender> other = m_office.sign(Person::Rival);
    one->begin(m_office.bids(Person::StrangerContractor, contract, 80000).work, Contender::End::Held);
    QVERIFY2(one->worked(), why(one->worked()));
    other->begin(revises(Person::Rival, m_office.bidOf(contract, Person::Rival), 79000).work, Contender::End::Commit);
    const auto meanwhile = other->outcomeWithin(std::chrono::seconds(2));
    QVERIFY2(meanwhile, "the other one waits");
    QVERIFY2(*meanwhile, why(*meanwhile));
    one->letCommit();
    QVERIFY2(one->outcome(), why(one->outcome()));
}

/// The time for bids has come, and nobody has moved the tender on yet.
void TogetherBidsTest::theFirstTwoBidders()
{
    for (const bool sealed : {true, false}) {
        const Uuid contract =
            m_office.tender(QStringLiteral("POSTED"), {{QStringLiteral("bidding_opens_at"), m_office.inDays(-1)},
                                                       {QStringLiteral("sealed"), sealed}});
        const std::unique_ptr<Contender> one = m_office.sign(Person::StrangerContractor);
        const std::unique_ptr<Contender> other = m_office.sign(Person::Rival);
        one->begin(m_office.bids(Person::StrangerContractor, contract, 80000).work, Contender::End::Held);
        other->begin(m_office.bids(Person::Rival, contract, 81000).work, Contender::End::Commit);
        QVERIFY2(one->worked(), why(one->worked()));
        QThread::msleep(100);
        one->letCommit();
        QVERIFY2(one->outcome(), why(one->outcome()));
        QVERIFY2(other->outcome(), why(other->outcome()));
    }
}

void TogetherBidsTest::noBidBehindTheOpening()
{
    Uuid contract;
    QCOMPARE(m_office.fight([&] {
        contract = m_office.tender(QStringLiteral("BIDDING"));
        m_office.change(contracts, contract, {{QStringLiteral("deadline_at"), m_office.inDays(-1)}});
        return Duel{opens(Person::Owner, contract), records(Person::StaffA, contract, Person::StrangerContractor),
                    QStringLiteral("rule.contract_already_opened"), QString()};
    }),
             QString());
    // The letter that came first was opened with the others.
    const QString opened =
        QStringLiteral("SELECT count(*) FROM office.contracts_opening_bid AS g JOIN "
                       "office.contracts_opening AS o ON o.id = g.opening_id WHERE o.contract_id = '%1'")
            .arg(contract.toString());
    QCOMPARE(number(opened), 3);
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM office.contracts_bid WHERE contract_id = '%1' AND NOT sealed")
                        .arg(contract.toString())),
             3);
}

void TogetherBidsTest::noRevisionBehindTheOpening()
{
    const QDateTime before = m_office.clock().now();
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const std::unique_ptr<Contender> owner = m_office.sign(Person::Owner);
    const std::unique_ptr<Contender> rival = m_office.sign(Person::Rival);
    m_office.clock().advanceDays(11);
    owner->begin(opens(Person::Owner, contract).work, Contender::End::Held);
    QVERIFY2(owner->worked(), why(owner->worked()));
    rival->begin(revises(Person::Rival, m_office.bidOf(contract, Person::Rival), 1).work, Contender::End::Commit);
    QVERIFY(m_office.isWaited(*rival));
    // Even if the deadline were still ahead once the bids are open.
    m_office.clock().set(before);
    owner->letCommit();
    QVERIFY2(owner->outcome(), why(owner->outcome()));
    QCOMPARE(codeOf(rival->outcome()), QStringLiteral("rule.bid_content_closed"));
}

void TogetherBidsTest::oneOpening()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
        m_office.change(contracts, contract, {{QStringLiteral("deadline_at"), m_office.inDays(-1)}});
        return Duel{opens(Person::Owner, contract), opens(Person::Evaluator, contract),
                    QStringLiteral("rule.contract_already_opened"), QStringLiteral("rule.contract_already_opened")};
    }),
             QString());
}

void TogetherBidsTest::oneAddendumANumber()
{
    QCOMPARE(m_office.fight([this] {
        const Move issue =
            m_office.adds(Person::Owner, QStringLiteral("contracts_addendum"),
                          {{QStringLiteral("contract_id"), keyOf(m_office.tender(QStringLiteral("BIDDING")))},
                           {QStringLiteral("sequence"), 1},
                           {QStringLiteral("body"), QStringLiteral("Tiles")},
                           {QStringLiteral("created_by"), keyOf(m_office.user(Person::Owner))}});
        return Duel{issue, issue, QStringLiteral("rule.addendum_out_of_order"), {}};
    }),
             QString());
}

void TogetherBidsTest::noAddendumOnAnOpenedTender()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        return Duel{awards(Person::Owner, contract, Person::Rival),
                    m_office.adds(Person::Owner, QStringLiteral("contracts_addendum"),
                                  {{QStringLiteral("contract_id"), keyOf(contract)},
                                   {QStringLiteral("sequence"), 1},
                                   {QStringLiteral("body"), QStringLiteral("Tiles")},
                                   {QStringLiteral("created_by"), keyOf(m_office.user(Person::Owner))}}),
                    QStringLiteral("rule.contract_not_open_for_addendum"),
                    {}};
    }),
             QString());
}

void TogetherBidsTest::noBidOfABuyer()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
        const Uuid both = m_office.user(Person::StrangerContractor);
        if (m_office.ask(
                QStringLiteral("SELECT count(*) FROM office.users_role WHERE user_id = '%1' AND role = 'OWNER'")
                    .arg(both.toString())) == QLatin1String("0"))
            m_office.insert(QStringLiteral("users_role"), {{QStringLiteral("user_id"), keyOf(both)},
                                                           {QStringLiteral("role"), QStringLiteral("OWNER")},
                                                           {QStringLiteral("granted_at"), m_office.inDays(0)}});
        return Duel{m_office.adds(Person::Owner, QStringLiteral("contracts_member"),
                                  {{QStringLiteral("contract_id"), keyOf(contract)},
                                   {QStringLiteral("user_id"), keyOf(both)},
                                   {QStringLiteral("duty"), QStringLiteral("READ")}}),
                    m_office.bids(Person::StrangerContractor, contract, 80000),
                    QStringLiteral("rule.bidder_is_buyer"),
                    {}};
    }),
             QString());
}

void TogetherBidsTest::oneAward()
{
    Uuid contract;
    QCOMPARE(m_office.fight([&] {
        contract = m_office.openedTender();
        return Duel{awards(Person::Owner, contract, Person::Awarded),
                    awards(Person::Evaluator, contract, Person::Rival), QStringLiteral("storage.conflict"),
                    QStringLiteral("storage.conflict")};
    }),
             QString());
    QCOMPARE(number(QStringLiteral("SELECT count(*) FROM office.contracts_bid WHERE contract_id = '%1' AND status = "
                                   "'AWARDED'")
                        .arg(contract.toString())),
             1);
}

/// Of an open tender, which may be awarded at any time.
void TogetherBidsTest::noAwardOfAWithdrawnBid()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        const Uuid bid = m_office.bidOf(contract, Person::Rival);
        return Duel{m_office.changes(Person::Rival, bidTable, bid,
                                     {{statusColumn, QStringLiteral("REJECTED")},
                                      {QStringLiteral("status_reason_code"), QStringLiteral("WITHDRAWN")}}),
                    awards(Person::Owner, contract, Person::Rival), QStringLiteral("rule.bid_not_live"),
                    QStringLiteral("storage.conflict")};
    }),
             QString());
}

void TogetherBidsTest::noAwardOverAnAddendum()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        return Duel{m_office.adds(Person::Owner, QStringLiteral("contracts_addendum"),
                                  {{QStringLiteral("contract_id"), keyOf(contract)},
                                   {QStringLiteral("sequence"), 1},
                                   {QStringLiteral("body"), QStringLiteral("Tiles")},
                                   {QStringLiteral("created_by"), keyOf(m_office.user(Person::Owner))}}),
                    awards(Person::Evaluator, contract, Person::Rival),
                    QStringLiteral("storage.conflict"),
                    {}};
    }),
             QString());
}

/// The third bid, taken back into the running, makes another one low.
void TogetherBidsTest::noAwardOfALowPriceUnseen()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.openedTender();
        const Uuid third = m_office.addBid(contract, m_office.profile(Person::StrangerContractor), 200000,
                                           {{statusColumn, QStringLiteral("REJECTED")},
                                            {QStringLiteral("sealed"), false},
                                            {QStringLiteral("proposed_cost"), Scenario::stored(200000)}});
        return Duel{m_office.changes(Person::Evaluator, bidTable, third,
                                     {{statusColumn, QStringLiteral("SUBMITTED")},
                                      {QStringLiteral("status_reason"), QStringLiteral("Fit")}}),
                    awards(Person::Owner, contract, Person::Awarded), QStringLiteral("rule.bid_low_unassessed"),
                    QStringLiteral("rule.contract_not_bidding")};
    }),
             QString());
}

void TogetherBidsTest::noShortlistAfterTheAward()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.openedTender();
        return Duel{awards(Person::Owner, contract, Person::Awarded),
                    m_office.changes(Person::Evaluator, bidTable, m_office.bidOf(contract, Person::Rival),
                                     {{statusColumn, QStringLiteral("SHORTLISTED")}}),
                    QStringLiteral("storage.conflict"), QString()};
    }),
             QString());
}

/// An old bid of an open tender is taken back into the running while its bidder makes a new one.
void TogetherBidsTest::noReinstatementBesideALiveBid()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        const Uuid old = m_office.addBid(contract, m_office.profile(Person::StrangerContractor), 85000,
                                         {{statusColumn, QStringLiteral("REJECTED")}});
        return Duel{m_office.bids(Person::StrangerContractor, contract, 80000),
                    m_office.changes(Person::Owner, bidTable, old,
                                     {{statusColumn, QStringLiteral("SUBMITTED")},
                                      {QStringLiteral("status_reason"), QStringLiteral("Fit")}}),
                    QStringLiteral("rule.bid_already_live"), QStringLiteral("rule.bid_already_live")};
    }),
             QString());
}

void TogetherBidsTest::anOlderEditLoses()
{
    Uuid contract;
    QCOMPARE(m_office.fight([&] {
        contract = m_office.tender(QStringLiteral("POSTED"));
        return Duel{m_office.changes(Person::Owner, contracts, contract, {{QStringLiteral("budget_shown"), false}}),
                    m_office.changes(Person::Owner, contracts, contract, {{QStringLiteral("results_published"), true}}),
                    QStringLiteral("storage.conflict"),
                    {}};
    }),
             QString());
    QVERIFY(!m_office.row(contracts, contract).flag(QStringLiteral("results_published")));
}

QTEST_GUILESS_MAIN(TogetherBidsTest)
#include "tst_TogetherBids.moc"
