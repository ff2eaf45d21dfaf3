// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/Why.h"
#include "tests/together/SharedScenario.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString payments = QStringLiteral("payments_milestone_payment");
const QString statusColumn = QStringLiteral("status");
const QString reason = QStringLiteral("status_reason");

} // namespace

/// Two people with a connection each, around one contract from its award on: plan, work, payments, reviews.
class TogetherWorkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noStartOverAChangedPlan();
    void noStartWithoutAPlan();
    void noStartOverARevokedAward();
    void noEndOverAReturnedPayment();
    void noCancellingOverCompletedWork();
    void noCancellingOverAPendingPayment();
    void noApprovalOfChangedWork();
    void oneApproval();
    void onePendingPayment();
    void oneRetentionPayment();
    void neverMoreThanIsDue();
    void neverMoreRetainedThanIsDue();
    void noPaymentOverAHold();
    void noPaymentOfWithdrawnApproval();
    void noUnapprovalOverAPayment();
    void oneReview();
    void theMeanCountsBoth();
    void oneAnswerToAReview();

private:
    Move moves(Person person, const Uuid &contract, const QString &status, const Binds &more = {});
    Move instructs(Person person, const Uuid &like, qint64 amount, const QString &kind = QStringLiteral("MILESTONE"));
    Move reviews(const Uuid &contract, int score);
    Move retains(Person person, const Uuid &like);
    Uuid failedPayment();
    Uuid failedRetention();
    Uuid milestoneOf(const Uuid &payment) { return m_office.row(payments, payment).id(QStringLiteral("milestone_id")); }
    Uuid contractOf(const Uuid &payment) { return m_office.row(payments, payment).id(QStringLiteral("contract_id")); }

    SharedScenario m_office;
};

Move TogetherWorkTest::moves(Person person, const Uuid &contract, const QString &status, const Binds &more)
{
    Binds values = more;
    values.insert(statusColumn, status);
    return m_office.changes(person, contracts, contract, values);
}

/// A new payment of the same milestone.
Move TogetherWorkTest::instructs(Person person, const Uuid &like, qint64 amount, const QString &kind)
{
    const Row before = m_office.row(payments, like);
    return m_office.adds(person, payments,
                         {{QStringLiteral("milestone_id"), before.value(QStringLiteral("milestone_id"))},
                          {QStringLiteral("contract_id"), before.value(QStringLiteral("contract_id"))},
                          {QStringLiteral("payment_id"), before.value(QStringLiteral("payment_id"))},
                          {QStringLiteral("amount"), Scenario::stored(amount)},
                          {QStringLiteral("kind"), kind},
                          {QStringLiteral("end_to_end_reference"), QStringLiteral("TY2")}});
}

/// Of 1,000 that are approved, none of it paid yet.
Uuid TogetherWorkTest::failedPayment()
{
    const Uuid contract = m_office.tender(QStringLiteral("IN_PROGRESS"));
    const Uuid milestone = m_office.addMilestone(contract, 1000, QStringLiteral("APPROVED"));
    return m_office.addPayment(milestone, 1000, QStringLiteral("FAILED"));
}

/// Of 100 that were retained of a milestone, once the work is over.
Uuid TogetherWorkTest::failedRetention()
{
    const Uuid contract = m_office.tender(QStringLiteral("COMPLETED"));
    const Uuid milestone = m_office.milestonesOf(contract).constFirst();
    m_office.change(milestones, milestone, {{QStringLiteral("retained_amount"), Scenario::stored(100)}});
    return m_office.addPayment(milestone, 100, QStringLiteral("FAILED"),
                               {{QStringLiteral("kind"), QStringLiteral("RETENTION")}});
}

Move TogetherWorkTest::retains(Person person, const Uuid &like)
{
    return instructs(person, like, 100, QStringLiteral("RETENTION"));
}

Move TogetherWorkTest::reviews(const Uuid &contract, int score)
{
    return m_office.adds(Person::Owner, QStringLiteral("reviews_contractor_rating"),
                         {{QStringLiteral("contract_id"), keyOf(contract)},
                          {QStringLiteral("owner_id"), keyOf(m_office.user(Person::Owner))},
                          {QStringLiteral("contractor_id"), keyOf(m_office.profile(Person::Awarded))},
                          {QStringLiteral("score"), score}});
}

void TogetherWorkTest::noStartOverAChangedPlan()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("AWARDED"));
        return Duel{m_office.changes(Person::Owner, milestones, m_office.milestonesOf(contract).constFirst(),
                                     {{QStringLiteral("amount"), Scenario::stored(59999)}}),
                    moves(Person::Owner, contract, QStringLiteral("IN_PROGRESS")),
                    QStringLiteral("rule.contract_plan_sum_differs"), QStringLiteral("rule.contract_not_awarded")};
    }),
             QString());
}

void TogetherWorkTest::noStartWithoutAPlan()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("AWARDED"));
        const QList<Uuid> plan = m_office.milestonesOf(contract);
        for (qsizetype i = 1; i < plan.size(); ++i)
            m_office.remove(milestones, plan.at(i));
        m_office.change(milestones, plan.constFirst(), {{QStringLiteral("amount"), Scenario::stored(90000)}});
        return Duel{m_office.removes(Person::Owner, milestones, {{QStringLiteral("id"), keyOf(plan.constFirst())}}),
                    moves(Person::Owner, contract, QStringLiteral("IN_PROGRESS")),
                    QStringLiteral("rule.contract_plan_empty"), QStringLiteral("rule.contract_not_awarded")};
    }),
             QString());
}

void TogetherWorkTest::noStartOverARevokedAward()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("AWARDED"));
        return Duel{
            moves(Person::Evaluator, contract, QStringLiteral("BIDDING"), {{reason, QStringLiteral("A mistake")}}),
            moves(Person::Owner, contract, QStringLiteral("IN_PROGRESS")), QStringLiteral("storage.conflict"),
            QStringLiteral("storage.conflict")};
    }),
             QString());
}

void TogetherWorkTest::noEndOverAReturnedPayment()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("COMPLETED"));
        m_office.change(contracts, contract, {{statusColumn, QStringLiteral("IN_PROGRESS")}});
        const QString payment = m_office.ask(
            QStringLiteral("SELECT id FROM office.payments_milestone_payment WHERE contract_id = '%1' LIMIT 1")
                .arg(contract.toString()));
        return Duel{m_office.changes(Person::Releaser, payments, Uuid::fromString(payment),
                                     {{QStringLiteral("release_status"), QStringLiteral("FAILED")},
                                      {QStringLiteral("failure_code"), QStringLiteral("AC04")}}),
                    moves(Person::Owner, contract, QStringLiteral("COMPLETED")),
                    QStringLiteral("rule.contract_milestone_unpaid"), QString()};
    }),
             QString());
}

void TogetherWorkTest::noCancellingOverCompletedWork()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("IN_PROGRESS"));
        return Duel{m_office.changes(Person::Awarded, milestones, m_office.milestonesOf(contract).constFirst(),
                                     {{statusColumn, QStringLiteral("COMPLETED")},
                                      {QStringLiteral("completed_note"), QStringLiteral("Done")}}),
                    moves(Person::Owner, contract, QStringLiteral("CANCELLED"), {{reason, QStringLiteral("Given up")}}),
                    QStringLiteral("rule.contract_milestone_waiting"), QStringLiteral("rule.contract_not_in_progress")};
    }),
             QString());
}

void TogetherWorkTest::noCancellingOverAPendingPayment()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{instructs(Person::Releaser, payment, 1000),
                    moves(Person::Owner, contractOf(payment), QStringLiteral("CANCELLED"),
                          {{reason, QStringLiteral("Given up")}}),
                    QStringLiteral("rule.contract_payment_pending"), QString()};
    }),
             QString());
}

void TogetherWorkTest::noApprovalOfChangedWork()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_office.addMilestone(contract, 1000, QStringLiteral("COMPLETED"));
        return Duel{m_office.changes(Person::Owner, milestones, milestone,
                                     {{statusColumn, QStringLiteral("PENDING")}, {reason, QStringLiteral("A leak")}}),
                    m_office.changes(Person::Approver, milestones, milestone,
                                     {{statusColumn, QStringLiteral("APPROVED")},
                                      {QStringLiteral("approved_amount"), Scenario::stored(1000)}}),
                    QStringLiteral("storage.conflict"), QStringLiteral("storage.conflict")};
    }),
             QString());
}

/// Each approves a part: the rest is split off once, and the plan still sums to the price.
void TogetherWorkTest::oneApproval()
{
    Uuid contract;
    QCOMPARE(m_office.fight([&] {
        contract = m_office.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = m_office.milestonesOf(contract).constFirst();
        m_office.change(
            milestones, milestone,
            {{statusColumn, QStringLiteral("COMPLETED")}, {QStringLiteral("completed_note"), QStringLiteral("Done")}});
        const auto approves = [&](Person person, qint64 amount) {
            return m_office.changes(person, milestones, milestone,
                                    {{statusColumn, QStringLiteral("APPROVED")},
                                     {QStringLiteral("approved_amount"), Scenario::stored(amount)}});
        };
        return Duel{
            approves(Person::Owner, 20000), approves(Person::Approver, 30000), QStringLiteral("storage.conflict"), {}};
    }),
             QString());
    QCOMPARE(
        m_office.ask(QStringLiteral("SELECT sum(amount) || ' in ' || count(*) FROM office.contracts_milestone WHERE "
                                    "contract_id = '%1'")
                         .arg(contract.toString())),
        QStringLiteral("900000000 in 3"));
}

void TogetherWorkTest::onePendingPayment()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{instructs(Person::Releaser, payment, 400), instructs(Person::Owner, payment, 400),
                    QStringLiteral("rule.milestone_payment_pending"), QStringLiteral("rule.milestone_payment_pending")};
    }),
             QString());
}

void TogetherWorkTest::oneRetentionPayment()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedRetention();
        return Duel{retains(Person::Releaser, payment),
                    retains(Person::Owner, payment),
                    QStringLiteral("rule.milestone_retention_pending"),
                    {}};
    }),
             QString());
}

void TogetherWorkTest::neverMoreThanIsDue()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{m_office.changes(Person::Owner, payments, payment,
                                     {{QStringLiteral("release_status"), QStringLiteral("RELEASED")},
                                      {QStringLiteral("bank_reference"), QStringLiteral("B1")}}),
                    instructs(Person::Releaser, payment, 1), QStringLiteral("rule.payment_over_due"), QString()};
    }),
             QString());
}

void TogetherWorkTest::neverMoreRetainedThanIsDue()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedRetention();
        return Duel{m_office.changes(Person::Owner, payments, payment,
                                     {{QStringLiteral("release_status"), QStringLiteral("RELEASED")},
                                      {QStringLiteral("bank_reference"), QStringLiteral("B1")}}),
                    retains(Person::Releaser, payment),
                    QStringLiteral("rule.payment_over_due"),
                    {}};
    }),
             QString());
}

void TogetherWorkTest::noPaymentOverAHold()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{m_office.adds(Person::Owner, QStringLiteral("payments_hold"),
                                  {{QStringLiteral("contract_id"), keyOf(contractOf(payment))},
                                   {QStringLiteral("reason"), QStringLiteral("Seized")},
                                   {QStringLiteral("placed_by"), keyOf(m_office.user(Person::Owner))},
                                   {QStringLiteral("placed_at"), m_office.inDays(0)}}),
                    instructs(Person::Releaser, payment, 1000), QStringLiteral("rule.contract_payment_held"),
                    QString()};
    }),
             QString());
}

void TogetherWorkTest::noPaymentOfWithdrawnApproval()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{m_office.changes(Person::Approver, milestones, milestoneOf(payment),
                                     {{statusColumn, QStringLiteral("COMPLETED")},
                                      {QStringLiteral("approved_amount"), QVariant()},
                                      {reason, QStringLiteral("A mistake")}}),
                    instructs(Person::Releaser, payment, 1000),
                    QStringLiteral("rule.milestone_not_approved"),
                    {}};
    }),
             QString());
}

void TogetherWorkTest::noUnapprovalOverAPayment()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid payment = failedPayment();
        return Duel{
            instructs(Person::Releaser, payment, 1000),
            m_office.changes(Person::Approver, milestones, milestoneOf(payment),
                             {{statusColumn, QStringLiteral("COMPLETED")}, {reason, QStringLiteral("A mistake")}}),
            QStringLiteral("rule.milestone_payment_instructed"),
            {}};
    }),
             QString());
}

void TogetherWorkTest::oneReview()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid contract = m_office.tender(QStringLiteral("COMPLETED"));
        return Duel{reviews(contract, 5), reviews(contract, 4), QStringLiteral("rule.contract_already_reviewed"), {}};
    }),
             QString());
}

/// Of one contractor's two contracts: the mean is over both, whichever comes first.
void TogetherWorkTest::theMeanCountsBoth()
{
    QCOMPARE(m_office.fight([this] {
        return Duel{reviews(m_office.tender(QStringLiteral("COMPLETED")), 1),
                    reviews(m_office.tender(QStringLiteral("COMPLETED")), 2), QString(), QString()};
    }),
             QString());
    const QString kept = QStringLiteral("SELECT rating_count || ' ' || rating_avg FROM office.contractors_contractor "
                                        "WHERE id = '%1'");
    const QString counted =
        QStringLiteral("SELECT count(*) || ' ' || div(200 * sum(score) + count(*), 2 * count(*)) FROM "
                       "office.reviews_contractor_rating WHERE contractor_id = '%1'");
    const QString winner = m_office.profile(Person::Awarded).toString();
    QCOMPARE(m_office.ask(kept.arg(winner)), m_office.ask(counted.arg(winner)));
}

void TogetherWorkTest::oneAnswerToAReview()
{
    QCOMPARE(m_office.fight([this] {
        const Uuid review = m_office.addReview(m_office.tender(QStringLiteral("COMPLETED")), 3);
        const auto answers = [&](const QString &text) {
            return m_office.changes(
                Person::Awarded, QStringLiteral("reviews_contractor_rating"), review,
                {{QStringLiteral("answer"), text}, {QStringLiteral("answered_at"), m_office.inDays(0)}});
        };
        return Duel{answers(QStringLiteral("Thanks")),
                    answers(QStringLiteral("No thanks")),
                    QStringLiteral("storage.conflict"),
                    {}};
    }),
             QString());
}

QTEST_GUILESS_MAIN(TogetherWorkTest)
#include "tst_TogetherWork.moc"
