// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString bids = QStringLiteral("contracts_bid");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// Bids that others record for a contractor: nobody is told before the opening that the contractor has one already, so
/// they stand beside it until then.
class RulesOnBehalfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsOnlyWhoKnows();
    void theOwnOneCounts();
    void theLastOneReceivedCounts();
    void anOpenTenderHasOne();

private:
    /// Runs `work` on the shared office and undoes it.
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    /// A bid of 90,000 that was received so many days from now.
    Uuid recorded(const Uuid &contract, Person contractor, Person by, int received);
    /// Somebody tries to record one, without saying yet what is in it.
    QString codeOfRecording(const Uuid &contract, Person contractor, Person by);
    void open(const Uuid &contract);
    QString fateOf(const Uuid &bid);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Uuid RulesOnBehalfTest::recorded(const Uuid &contract, Person contractor, Person by, int received)
{
    return m_scenario.addBid(contract, m_scenario.profile(contractor), 90000,
                             {{QStringLiteral("entered_by"), key(m_scenario.user(by))},
                              {QStringLiteral("received_at"), m_scenario.inDays(received)}});
}

QString RulesOnBehalfTest::codeOfRecording(const Uuid &contract, Person contractor, Person by)
{
    return CaseSteps::codeOf(
        m_steps.add(by, bids,
                    {{QStringLiteral("contract_id"), key(contract)},
                     {QStringLiteral("contractor_id"), key(m_scenario.profile(contractor))},
                     {QStringLiteral("currency"), QStringLiteral("EUR")},
                     {QStringLiteral("sealed"),
                      m_scenario.row(QStringLiteral("contracts_contract"), contract).flag(QStringLiteral("sealed"))},
                     {QStringLiteral("submitted_at"), m_scenario.inDays(0)},
                     {QStringLiteral("received_at"), m_scenario.inDays(-1)},
                     {QStringLiteral("entered_by"), key(m_scenario.user(by))}}));
}

void RulesOnBehalfTest::open(const Uuid &contract)
{
    m_scenario.clock().advanceDays(11);
    QVERIFY(m_steps.openBids(Person::Owner, contract));
}

QString RulesOnBehalfTest::fateOf(const Uuid &bid)
{
    return m_steps.statusOf(bids, bid) + u' ' + m_steps.text(bids, bid, QStringLiteral("status_reason_code"));
}

void RulesOnBehalfTest::tellsOnlyWhoKnows()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        QVERIFY(!m_scenario.bidOf(contract, Person::Rival).isNull());
        // Somebody with a bid, and somebody without one.
        for (const Person contractor : {Person::Rival, Person::StrangerContractor}) {
            QCOMPARE(codeOfRecording(contract, contractor, Person::Owner), QString());
            QCOMPARE(codeOfRecording(contract, contractor, Person::StaffA), QString());
            QCOMPARE(codeOfRecording(contract, contractor, Person::Owner), QStringLiteral("rule.bid_already_live"));
        }
        QCOMPARE(CaseSteps::codeOf(m_steps.submitBid(Person::StrangerContractor, contract, 1)),
                 QStringLiteral("rule.bid_already_live"));
    });
}

void RulesOnBehalfTest::theOwnOneCounts()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid own = m_scenario.bidOf(contract, Person::Rival);
        const Uuid beside = recorded(contract, Person::Rival, Person::Owner, -1);
        QCOMPARE(codeOfRecording(contract, Person::Rival, Person::StaffA), QString());
        const Uuid withoutContent = m_steps.lastId();
        open(contract);
        QCOMPARE(fateOf(own), QStringLiteral("SUBMITTED "));
        QCOMPARE(fateOf(beside), QStringLiteral("REJECTED REPLACED"));
        QCOMPARE(fateOf(withoutContent), QStringLiteral("REJECTED LATE"));
        // What was replaced stays closed, and is not in the record.
        QVERIFY(m_scenario.row(bids, beside).value(QStringLiteral("proposed_cost")).isNull());
        QCOMPARE(m_steps
                     .ask(QStringLiteral("SELECT count(*) FROM contracts_opening_bid WHERE bid_id = :bid"),
                          {{QStringLiteral("bid"), key(beside)}})
                     .toInt(),
                 0);
    });
}

void RulesOnBehalfTest::theLastOneReceivedCounts()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        const Uuid newer = recorded(contract, Person::StrangerContractor, Person::StaffA, -2);
        const Uuid older = recorded(contract, Person::StrangerContractor, Person::Owner, -3);
        open(contract);
        QCOMPARE(fateOf(newer), QStringLiteral("SUBMITTED "));
        QCOMPARE(fateOf(older), QStringLiteral("REJECTED REPLACED"));
    });
}

/// There everybody sees what there is.
void RulesOnBehalfTest::anOpenTenderHasOne()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"), {{QStringLiteral("sealed"), false}});
        recorded(contract, Person::StrangerContractor, Person::Owner, -1);
        QCOMPARE(codeOfRecording(contract, Person::StrangerContractor, Person::StaffA),
                 QStringLiteral("rule.bid_already_live"));
    });
}

QTEST_GUILESS_MAIN(RulesOnBehalfTest)
#include "tst_RulesOnBehalf.moc"
