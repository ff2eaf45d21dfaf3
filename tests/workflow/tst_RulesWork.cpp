// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString payments = QStringLiteral("payments_milestone_payment");
const QString ratings = QStringLiteral("reviews_contractor_rating");
const QString statusColumn = QStringLiteral("status");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

/// What follows from work done: splits, payments and their failures, retention and holds, reviews.
class RulesWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void approvingLessSplits();
    void splitsNeverLoseACent();
    void nothingIsPaidWithoutAPayment();
    void eachApprovalHasItsPayment();
    void paidFollowsTheBank();
    void partsAddUp();
    void whatABankDidIsNeverRefused();
    void askingForChangesBeginsAnew();
    void unapprovingTakesTheApprovalBack();
    void aHoldStopsInstructionsOnly();
    void retentionIsPaidAtTheEnd();
    void theContractEndsWhenAllIsPaid();
    void theRatingIsTheMean();
    void theAnswerIsGivenOnce();

private:
    void undone(const std::function<void()> &work) { m_scenario.undone(work); }
    QString codeOf(const Outcome &outcome) { return CaseSteps::codeOf(outcome); }
    Uuid completedMilestone(qint64 amount);
    qint64 sumOf(const Uuid &contract, const QString &column);
    QVariant rating(const QString &column);

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Uuid RulesWorkTest::completedMilestone(qint64 amount)
{
    const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
    return m_scenario.addMilestone(contract, amount, QStringLiteral("COMPLETED"));
}

qint64 RulesWorkTest::sumOf(const Uuid &contract, const QString &column)
{
    return m_steps
        .ask(QStringLiteral("SELECT coalesce(money_sum(%1), 0) FROM contracts_milestone WHERE contract_id = :id")
                 .arg(column),
             {{QStringLiteral("id"), key(contract)}})
        .toLongLong();
}

void RulesWorkTest::approvingLessSplits()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        const Uuid contract = m_scenario.row(milestones, milestone).id(QStringLiteral("contract_id"));
        const qint64 before = sumOf(contract, QStringLiteral("amount"));
        QVERIFY(m_steps.approve(milestone, 400, 40));
        QCOMPARE(sumOf(contract, QStringLiteral("amount")), before);
        const Row approved = m_scenario.row(milestones, milestone);
        QCOMPARE(approved.integer(QStringLiteral("amount")), Scenario::stored(400));
        const Expected<Row> rest = m_scenario.connection().selectOne(
            QStringLiteral("SELECT * FROM contracts_milestone WHERE split_from_id = :id"),
            {{QStringLiteral("id"), key(milestone)}});
        QVERIFY(rest);
        QCOMPARE(rest->integer(QStringLiteral("amount")), Scenario::stored(600));
        QCOMPARE(rest->text(statusColumn), QStringLiteral("PENDING"));
        QCOMPARE(rest->text(QStringLiteral("title")), approved.text(QStringLiteral("title")));
        const Uuid payment = m_steps.paymentsOf(milestone).constFirst();
        QCOMPARE(m_scenario.row(payments, payment).integer(QStringLiteral("amount")), Scenario::stored(360));
        QCOMPARE(m_steps.statusOf(payments, payment), QStringLiteral("PENDING"));
    });
}

void RulesWorkTest::splitsNeverLoseACent()
{
    undone([this] {
        QRandomGenerator random(20261123);
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const qint64 before = sumOf(contract, QStringLiteral("amount"));
        Uuid milestone = m_scenario.milestonesOf(contract).constFirst();
        for (int part = 0; part < 20; ++part) {
            m_scenario.change(milestones, milestone, {{statusColumn, QStringLiteral("COMPLETED")}});
            const qint64 whole = m_scenario.row(milestones, milestone).integer(QStringLiteral("amount"));
            const qint64 approved = random.bounded(whole + 1);
            const qint64 retained = random.bounded(approved + 1);
            QVERIFY(m_steps.change(Person::Owner, milestones, milestone,
                                   {{statusColumn, QStringLiteral("APPROVED")},
                                    {QStringLiteral("approved_amount"), approved},
                                    {QStringLiteral("retained_amount"), retained}}));
            QCOMPARE(sumOf(contract, QStringLiteral("amount")), before);
            const QVariant rest =
                m_steps.ask(QStringLiteral("SELECT id FROM contracts_milestone WHERE split_from_id = :id"),
                            {{QStringLiteral("id"), key(milestone)}});
            if (rest.isNull())
                break;
            milestone = Uuid::fromString(rest.toString());
        }
        const qint64 instructed =
            m_steps
                .ask(QStringLiteral("SELECT coalesce(money_sum(amount), 0) FROM payments_milestone_payment WHERE "
                                    "contract_id = :id"),
                     {{QStringLiteral("id"), key(contract)}})
                .toLongLong();
        QCOMPARE(instructed, sumOf(contract, QStringLiteral("approved_amount")) -
                                 sumOf(contract, QStringLiteral("retained_amount")));
    });
}

void RulesWorkTest::nothingIsPaidWithoutAPayment()
{
    undone([this] {
        const Uuid free = completedMilestone(0);
        QVERIFY(m_steps.approve(free, 0));
        QCOMPARE(m_steps.statusOf(milestones, free), QStringLiteral("PAID"));
        QVERIFY(m_steps.paymentsOf(free).isEmpty());
        // All of it kept back until the end.
        const Uuid retained = completedMilestone(100);
        QVERIFY(m_steps.approve(retained, 100, 100));
        QCOMPARE(m_steps.statusOf(milestones, retained), QStringLiteral("PAID"));
        QVERIFY(m_steps.paymentsOf(retained).isEmpty());
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(*) FROM payments_payment WHERE amount = 0")), QVariant(0));
    });
}

void RulesWorkTest::eachApprovalHasItsPayment()
{
    undone([this] {
        // Two of the same amount in one contract, whose keys come from clocks that differ.
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid first = m_scenario.addMilestone(contract, 500, QStringLiteral("COMPLETED"));
        const Uuid second = m_scenario.addMilestone(contract, 500, QStringLiteral("COMPLETED"));
        m_scenario.insert(QStringLiteral("payments_payment"),
                          {{QStringLiteral("id"), QStringLiteral("ffffffff-ffff-7fff-bfff-ffffffffffff")},
                           {QStringLiteral("contract_id"), key(contract)},
                           {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::Awarded))},
                           {QStringLiteral("amount"), Scenario::stored(7)},
                           {QStringLiteral("currency"), QStringLiteral("EUR")}});
        QVERIFY(m_steps.approve(first, 500));
        QVERIFY(m_steps.approve(second, 500));
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT count(DISTINCT payment_id) FROM payments_milestone_payment AS m "
                                            "JOIN payments_payment AS p ON p.id = m.payment_id AND p.amount = m.amount "
                                            "WHERE m.contract_id = :id"),
                             {{QStringLiteral("id"), key(contract)}}),
                 QVariant(2));
    });
}

void RulesWorkTest::paidFollowsTheBank()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        QVERIFY(m_steps.approve(milestone, 1000));
        const Uuid first = m_steps.paymentsOf(milestone).constFirst();
        QCOMPARE(codeOf(m_steps.retry(first, 1000)), QStringLiteral("rule.milestone_payment_pending"));
        QVERIFY(m_steps.fail(first));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("APPROVED"));
        QVERIFY(m_steps.retry(first, 1000));
        const Uuid second = m_steps.lastId();
        QVERIFY(m_steps.release(second));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
        QCOMPARE(codeOf(m_steps.retry(first, 1)), QStringLiteral("rule.payment_over_due"));
        // The bank sends it back a week later.
        QVERIFY(m_steps.fail(second));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("APPROVED"));
        QVERIFY(m_steps.release(first));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
    });
}

void RulesWorkTest::partsAddUp()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        QVERIFY(m_steps.approve(milestone, 1000, 100));
        const Uuid whole = m_steps.paymentsOf(milestone).constFirst();
        QVERIFY(m_steps.fail(whole));
        QVERIFY(m_steps.retry(whole, 300));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("APPROVED"));
        QCOMPARE(codeOf(m_steps.retry(whole, 601)), QStringLiteral("rule.payment_over_due"));
        QVERIFY(m_steps.retry(whole, 600));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
    });
}

void RulesWorkTest::whatABankDidIsNeverRefused()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        QVERIFY(m_steps.approve(milestone, 1000));
        const Uuid first = m_steps.paymentsOf(milestone).constFirst();
        QVERIFY(m_steps.fail(first));
        QVERIFY(m_steps.retry(first, 1000));
        const Uuid second = m_steps.lastId();
        QVERIFY(m_steps.release(second));
        // The first was carried out after all: paid twice, and shown so.
        QVERIFY(m_steps.release(first));
        QCOMPARE(m_steps.ask(QStringLiteral("SELECT amount_due FROM milestone_due WHERE milestone_id = :id"),
                             {{QStringLiteral("id"), key(milestone)}}),
                 QVariant(-Scenario::stored(1000)));
        // One of them coming back leaves it paid.
        QVERIFY(m_steps.fail(second));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
    });
}

void RulesWorkTest::askingForChangesBeginsAnew()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_scenario.milestonesOf(contract).constFirst();
        const Binds done{{statusColumn, QStringLiteral("COMPLETED")},
                         {QStringLiteral("completed_note"), QStringLiteral("By letter")}};
        Binds byLetter = done;
        byLetter.insert(QStringLiteral("entered_by"), key(m_scenario.user(Person::Owner)));
        byLetter.insert(QStringLiteral("received_at"), m_scenario.inDays(-1));
        QVERIFY(m_steps.change(Person::Owner, milestones, milestone, byLetter));
        QVERIFY(m_steps.change(Person::Approver, milestones, milestone,
                               {{statusColumn, QStringLiteral("PENDING")},
                                {QStringLiteral("status_reason"), QStringLiteral("The gutter leaks")}}));
        QVERIFY(m_scenario.row(milestones, milestone).isNull(QStringLiteral("completed_note")));
        QCOMPARE(codeOf(m_steps.change(Person::Awarded, milestones, milestone,
                                       {{statusColumn, QStringLiteral("COMPLETED")}})),
                 QStringLiteral("required.completed_note"));
        m_scenario.triedOut([&] { // A file will do as well.
            QVERIFY(m_steps.change(Person::Awarded, milestones, milestone,
                                   {{statusColumn, QStringLiteral("COMPLETED")},
                                    {QStringLiteral("completed_evidence"), QStringLiteral("document:a")}}));
        });
        QVERIFY(m_steps.change(Person::Awarded, milestones, milestone, done));
        QVERIFY(m_scenario.row(milestones, milestone).isNull(QStringLiteral("status_reason")));
    });
}

void RulesWorkTest::unapprovingTakesTheApprovalBack()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        QVERIFY(m_steps.approve(milestone, 1000, 100));
        const Binds back{{statusColumn, QStringLiteral("COMPLETED")},
                         {QStringLiteral("status_reason"), QStringLiteral("Wrong milestone")}};
        QCOMPARE(codeOf(m_steps.change(Person::Approver, milestones, milestone, back)),
                 QStringLiteral("rule.milestone_payment_instructed"));
        QVERIFY(m_steps.fail(m_steps.paymentsOf(milestone).constFirst()));
        QVERIFY(m_steps.change(Person::Approver, milestones, milestone, back));
        const Row row = m_scenario.row(milestones, milestone);
        QVERIFY(row.isNull(QStringLiteral("approved_amount")));
        QCOMPARE(row.integer(QStringLiteral("retained_amount")), 0);
        QVERIFY(m_steps.approve(milestone, 1000));
        QCOMPARE(m_scenario.row(payments, m_steps.paymentsOf(milestone).constLast()).integer(QStringLiteral("attempt")),
                 2);
    });
}

void RulesWorkTest::aHoldStopsInstructionsOnly()
{
    undone([this] {
        const Uuid milestone = completedMilestone(1000);
        const Uuid contract = m_scenario.row(milestones, milestone).id(QStringLiteral("contract_id"));
        QVERIFY(m_steps.approve(milestone, 1000));
        const Uuid payment = m_steps.paymentsOf(milestone).constFirst();
        QVERIFY(m_steps.add(Person::Releaser, QStringLiteral("payments_hold"),
                            {{QStringLiteral("contract_id"), key(contract)},
                             {QStringLiteral("reason"), QStringLiteral("An attachment order")},
                             {QStringLiteral("placed_by"), key(m_scenario.user(Person::Releaser))},
                             {QStringLiteral("placed_at"), m_scenario.inDays(0)}}));
        const Uuid hold = m_steps.lastId();
        m_scenario.actAs(Person::Owner);
        QCOMPARE(m_steps.shown(QStringLiteral("SELECT status_shown FROM list_milestone_payment WHERE id = :id"),
                               {{QStringLiteral("id"), key(payment)}}),
                 QVariant(QStringLiteral("HELD")));
        QVERIFY(m_steps.fail(payment));
        QCOMPARE(codeOf(m_steps.retry(payment, 1000)), QStringLiteral("rule.contract_payment_held"));
        QVERIFY(m_steps.release(payment));
        QVERIFY(m_steps.fail(payment));
        m_scenario.actAs(Person::Releaser);
        QVERIFY(m_scenario.connection().execute(
            QStringLiteral("UPDATE payments_hold SET lifted_at = :at WHERE id = :id"),
            {{QStringLiteral("at"), m_scenario.inDays(0)}, {QStringLiteral("id"), key(hold)}}));
        QVERIFY(m_steps.retry(payment, 1000));
    });
}

void RulesWorkTest::retentionIsPaidAtTheEnd()
{
    undone([this] {
        const QString kind = QStringLiteral("RETENTION");
        const Uuid milestone = completedMilestone(1000);
        const Uuid contract = m_scenario.row(milestones, milestone).id(QStringLiteral("contract_id"));
        QVERIFY(m_steps.approve(milestone, 1000, 100));
        const Uuid payment = m_steps.paymentsOf(milestone).constFirst();
        QVERIFY(m_steps.release(payment));
        QCOMPARE(codeOf(m_steps.retry(payment, 50, kind)), QStringLiteral("rule.contract_not_ended"));
        m_scenario.change(contracts, contract, {{statusColumn, QStringLiteral("COMPLETED")}});
        QVERIFY(m_steps.retry(payment, 60, kind));
        QCOMPARE(codeOf(m_steps.retry(payment, 40, kind)), QStringLiteral("rule.milestone_retention_pending"));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
        // The rest when the defects period is over.
        QCOMPARE(codeOf(m_steps.retry(payment, 41, kind)), QStringLiteral("rule.payment_over_due"));
        QVERIFY(m_steps.retry(payment, 40, kind));
    });
}

void RulesWorkTest::theContractEndsWhenAllIsPaid()
{
    undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Binds complete{{statusColumn, QStringLiteral("COMPLETED")}};
        for (const Uuid &milestone : m_scenario.milestonesOf(contract)) {
            QCOMPARE(codeOf(m_steps.change(Person::Owner, contracts, contract, complete)),
                     QStringLiteral("rule.contract_milestone_unpaid"));
            QVERIFY(m_steps.change(Person::Awarded, milestones, milestone,
                                   {{statusColumn, QStringLiteral("COMPLETED")},
                                    {QStringLiteral("completed_note"), QStringLiteral("Done")}}));
            const qint64 amount = m_scenario.row(milestones, milestone).integer(QStringLiteral("amount")) / 10000;
            QVERIFY(m_steps.approve(milestone, amount, amount / 10));
            QVERIFY(m_steps.release(m_steps.paymentsOf(milestone).constFirst()));
        }
        QVERIFY(m_steps.change(Person::Owner, contracts, contract, complete));
    });
}

QVariant RulesWorkTest::rating(const QString &column)
{
    return m_scenario.row(QStringLiteral("contractors_contractor"), m_scenario.profile(Person::Awarded)).value(column);
}

void RulesWorkTest::theRatingIsTheMean()
{
    undone([this] {
        const auto review = [this](int score) {
            const Uuid contract = m_scenario.tender(QStringLiteral("COMPLETED"));
            return m_steps.add(Person::Owner, ratings,
                               {{QStringLiteral("contract_id"), key(contract)},
                                {QStringLiteral("owner_id"), key(m_scenario.user(Person::Owner))},
                                {QStringLiteral("contractor_id"), key(m_scenario.profile(Person::Awarded))},
                                {QStringLiteral("score"), score}});
        };
        const QString mean = QStringLiteral("rating_avg");
        QVERIFY(rating(mean).isNull());
        QVERIFY(review(4));
        QCOMPARE(rating(mean), QVariant(400));
        QVERIFY(review(5));
        QCOMPARE(rating(mean), QVariant(450));
        QVERIFY(review(5));
        QCOMPARE(rating(mean), QVariant(467));
        QCOMPARE(rating(QStringLiteral("rating_count")), QVariant(3));
        QVERIFY(m_steps.change(Person::Owner, ratings, m_steps.lastId(), {{QStringLiteral("score"), 1}}));
        QCOMPARE(rating(mean), QVariant(333));
        for (const int score : {0, 6})
            QCOMPARE(codeOf(review(score)), QStringLiteral("input.check"));
        QCOMPARE(rating(mean), QVariant(333));
    });
}

void RulesWorkTest::theAnswerIsGivenOnce()
{
    undone([this] {
        const Uuid review = m_scenario.addReview(m_scenario.tender(QStringLiteral("COMPLETED")), 2);
        const auto answer = [&](const QString &text) {
            return m_steps.change(Person::Awarded, ratings, review, {{QStringLiteral("answer"), text}});
        };
        QVERIFY(answer(QStringLiteral("It rained")));
        QCOMPARE(codeOf(answer(QStringLiteral("It rained a lot"))), QStringLiteral("rule.review_answered"));
        QVERIFY(m_steps.change(Person::Owner, ratings, review, {{QStringLiteral("score"), 3}}));
        m_scenario.clock().advanceDays(15);
        QCOMPARE(codeOf(m_steps.change(Person::Owner, ratings, review, {{QStringLiteral("score"), 4}})),
                 QStringLiteral("rule.review_edit_over"));
    });
}

QTEST_GUILESS_MAIN(RulesWorkTest)
#include "tst_RulesWork.moc"
