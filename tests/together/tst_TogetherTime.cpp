// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Dialect.h"
#include "tests/storage/Why.h"
#include "tests/together/SharedScenario.h"

#include <QElapsedTimer>
#include <QTest>
#include <QThread>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString withdrawn = QStringLiteral("WITHDRAWN");

} // namespace

/// What is begun before the deadline and committed after it is late; and nobody keeps an opening waiting.
class TogetherTimeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aBidIsLateByItsCommit();
    void aRevisionIsLateByItsCommit();
    void aWithdrawalIsLateByItsCommit();
    void noConstraintIsCheckedTooEarly_data();
    void noConstraintIsCheckedTooEarly();
    void anOpeningWaitsForNobody_data();
    void anOpeningWaitsForNobody();
    void theServersClockDecides();

private:
    Move opens(const Uuid &contract);
    qint64 bidsOf(Person person, const Uuid &contract);

    SharedScenario m_office;
    QDateTime m_begin = m_office.clock().now();
};

void TogetherTimeTest::init()
{
    m_office.clock().set(m_begin);
}

Move TogetherTimeTest::opens(const Uuid &contract)
{
    return m_office.adds(Person::Owner, QStringLiteral("contracts_opening"),
                         {{QStringLiteral("contract_id"), keyOf(contract)},
                          {QStringLiteral("opened_by"), keyOf(m_office.user(Person::Owner))},
                          {QStringLiteral("opened_at"), m_office.inDays(0)}});
}

/// Live ones.
qint64 TogetherTimeTest::bidsOf(Person person, const Uuid &contract)
{
    return m_office
        .ask(QStringLiteral(
                 "SELECT count(*) FROM office.contracts_bid WHERE contract_id = '%1' AND contractor_id = '%2' "
                 "AND status <> 'REJECTED'")
                 .arg(contract.toString(), m_office.profile(person).toString()))
        .toLongLong();
}

void TogetherTimeTest::aBidIsLateByItsCommit()
{
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::StrangerContractor);
    bidder->begin(m_office.bids(Person::StrangerContractor, contract, 80000).work, Contender::End::Held);
    QVERIFY2(bidder->worked(), why(bidder->worked()));
    m_office.clock().advanceDays(11);
    bidder->letCommit();
    QCOMPARE(codeOf(bidder->outcome()), QStringLiteral("rule.contract_deadline_passed"));
    QCOMPARE(bidsOf(Person::StrangerContractor, contract), 0);
}

void TogetherTimeTest::aRevisionIsLateByItsCommit()
{
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const Uuid bid = m_office.bidOf(contract, Person::Rival);
    const Binds content = m_office.contentOf(bid, 2, 1, m_office.user(Person::Rival));
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::Rival);
    bidder->begin(
        [&](Connection &connection) { return connection.insert(QStringLiteral("contracts_bid_content"), content); },
        Contender::End::Held);
    QVERIFY2(bidder->worked(), why(bidder->worked()));
    m_office.clock().advanceDays(11);
    bidder->letCommit();
    QCOMPARE(codeOf(bidder->outcome()), QStringLiteral("rule.contract_deadline_passed"));
    QCOMPARE(m_office.row(QStringLiteral("contracts_bid"), bid).integer(QStringLiteral("revision")), 1);
}

/// Nobody keeps it open until they have seen how the others did.
void TogetherTimeTest::aWithdrawalIsLateByItsCommit()
{
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::Rival);
    bidder->begin(m_office
                      .changes(Person::Rival, QStringLiteral("contracts_bid"), m_office.bidOf(contract, Person::Rival),
                               {{QStringLiteral("status"), QStringLiteral("REJECTED")},
                                {QStringLiteral("status_reason_code"), withdrawn}})
                      .work,
                  Contender::End::Held);
    QVERIFY2(bidder->worked(), why(bidder->worked()));
    m_office.clock().advanceDays(11);
    bidder->letCommit();
    QCOMPARE(codeOf(bidder->outcome()), QStringLiteral("rule.contract_deadline_passed"));
    QCOMPARE(bidsOf(Person::Rival, contract), 1);
}

void TogetherTimeTest::noConstraintIsCheckedTooEarly_data()
{
    QTest::addColumn<QString>("trick");
    QTest::newRow("at once") << QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE");
    QTest::newRow("in a block") << QStringLiteral("DO 'BEGIN EXECUTE ''SET CONSTRAINTS ALL IMMEDIATE''; END'");
    QTest::newRow("two phases") << QStringLiteral("PREPARE TRANSACTION 'late'");
}

/// The check at the end of the transaction is not had before the deadline and kept for after it.
void TogetherTimeTest::noConstraintIsCheckedTooEarly()
{
    QFETCH(const QString, trick);
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const Move bids = m_office.bids(Person::StrangerContractor, contract, 80000);
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::StrangerContractor);
    bidder->begin(
        [&](Connection &connection) -> Outcome {
            if (const Outcome submitted = bids.work(connection); !submitted)
                return submitted;
            return connection.dialect().command(connection.handle(), trick);
        },
        Contender::End::Held);
    const Outcome worked = bidder->worked();
    m_office.clock().advanceDays(11);
    bidder->letCommit();
    QVERIFY(!bidder->outcome());
    QVERIFY2(!worked, "the trick was let through");
    QCOMPARE(bidsOf(Person::StrangerContractor, contract), 0);
}

void TogetherTimeTest::anOpeningWaitsForNobody_data()
{
    QTest::addColumn<QString>("pastime");
    QTest::newRow("idle") << QString();
    QTest::newRow("asleep") << QStringLiteral("SELECT pg_sleep(20)");
    QTest::newRow("busy") << QStringLiteral("SELECT count(*) FROM generate_series(1, 200000000)");
}

/// A bidder keeps a transaction open: with a bid in it, the deadline over, doing this or that.
void TogetherTimeTest::anOpeningWaitsForNobody()
{
    QFETCH(const QString, pastime);
    const Uuid contract = m_office.tender(QStringLiteral("BIDDING"));
    const Move bids = m_office.bids(Person::StrangerContractor, contract, 80000);
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::StrangerContractor);
    const std::unique_ptr<Contender> owner = m_office.sign(Person::Owner);
    std::atomic<bool> submitted = false;
    bidder->begin(
        [&](Connection &connection) -> Outcome {
            const Outcome done = bids.work(connection);
            submitted = true;
            if (!done || pastime.isEmpty())
                return done;
            const Expected<qint64> passed = connection.execute(pastime);
            return passed ? Outcome() : tl::unexpected(passed.error());
        },
        Contender::End::Held);
    QTRY_VERIFY_WITH_TIMEOUT(submitted, 5000);
    m_office.clock().advanceDays(11);
    QElapsedTimer timer;
    timer.start();
    owner->begin(opens(contract).work, Contender::End::Commit);
    QVERIFY2(owner->outcome(), why(owner->outcome()));
    qInfo("opened after %lld ms", qlonglong(timer.elapsed()));
    QVERIFY(timer.elapsed() < 6000);
    bidder->letCommit();
    QCOMPARE(codeOf(bidder->outcome()), QStringLiteral("storage.gone"));
    QCOMPARE(bidsOf(Person::StrangerContractor, contract), 0);
    QCOMPARE(m_office.row(contracts, contract).isNull(QStringLiteral("opened_at")), false);
    QCOMPARE(m_office
                 .ask(QStringLiteral("SELECT bid_count FROM office.contracts_opening WHERE contract_id = '%1'")
                          .arg(contract.toString()))
                 .toInt(),
             2);
}

/// The real one, and not the time at which the transaction began.
void TogetherTimeTest::theServersClockDecides()
{
    const QString standingStill =
        m_office.ask(QStringLiteral("SELECT pg_get_functiondef('tenderyard.now_utc()'::regprocedure)"));
    m_office.ask(
        QStringLiteral("CREATE OR REPLACE FUNCTION tenderyard.now_utc() RETURNS timestamptz(3) LANGUAGE plpgsql STABLE "
                       "AS 'BEGIN RETURN date_trunc(''milliseconds'', clock_timestamp()); END'"));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Uuid contract =
        m_office.tender(QStringLiteral("BIDDING"), {{QStringLiteral("bidding_opens_at"), now.addDays(-1)},
                                                    {QStringLiteral("deadline_at"), now.addMSecs(1500)}});
    const std::unique_ptr<Contender> bidder = m_office.sign(Person::StrangerContractor);
    bidder->begin(m_office.bids(Person::StrangerContractor, contract, 80000).work, Contender::End::Held);
    const Outcome worked = bidder->worked();
    QThread::msleep(1600);
    bidder->letCommit();
    const Outcome ended = bidder->outcome();
    m_office.ask(standingStill);
    QVERIFY2(worked, why(worked));
    QCOMPARE(codeOf(ended), QStringLiteral("rule.contract_deadline_passed"));
    QCOMPARE(bidsOf(Person::StrangerContractor, contract), 0);
}

QTEST_GUILESS_MAIN(TogetherTimeTest)
#include "tst_TogetherTime.moc"
