// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"

#include <QTest>

using namespace tenderyard;

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString statusColumn = QStringLiteral("status");
const QString retention = QStringLiteral("RETENTION");

} // namespace

/// What is kept back of a milestone is outside its sum: neither payment counts for the other. And the last moments of
/// what time ends.
class RulesRetentionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aReleasedRetentionDoesNotPayTheMilestone();
    void neitherWaitsForTheOther();
    void aPendingRetentionDoesNotHoldUpTheEnd();
    void aReviewIsEditedForFourteenDays();

private:
    /// A milestone of 100 with 60 kept back, whose payment of 40 failed, in a contract that has ended.
    Uuid endedWithAFailedPayment();

    Scenario m_scenario{Scenario::backends().constFirst()};
    CaseSteps m_steps{m_scenario};
};

Uuid RulesRetentionTest::endedWithAFailedPayment()
{
    const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
    const Uuid milestone = m_scenario.addMilestone(contract, 100, QStringLiteral("COMPLETED"));
    if (!m_steps.approve(milestone, 100, 60) || !m_steps.fail(m_steps.paymentsOf(milestone).constFirst()))
        return {};
    m_scenario.change(contracts, contract, {{statusColumn, QStringLiteral("CANCELLED")}});
    return milestone;
}

void RulesRetentionTest::aReleasedRetentionDoesNotPayTheMilestone()
{
    m_scenario.undone([this] {
        const Uuid milestone = endedWithAFailedPayment();
        QVERIFY(!milestone.isNull());
        const Uuid failed = m_steps.paymentsOf(milestone).constFirst();
        QVERIFY(m_steps.retry(failed, 60, retention));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("APPROVED"));
        // All of the milestone is still due, and no more of the retention.
        QCOMPARE(CaseSteps::codeOf(m_steps.retry(failed, 1, retention)), QStringLiteral("rule.payment_over_due"));
        QCOMPARE(CaseSteps::codeOf(m_steps.retry(failed, 41)), QStringLiteral("rule.payment_over_due"));
        QVERIFY(m_steps.retry(failed, 40));
        QVERIFY(m_steps.release(m_steps.lastId()));
        QCOMPARE(m_steps.statusOf(milestones, milestone), QStringLiteral("PAID"));
    });
}

void RulesRetentionTest::neitherWaitsForTheOther()
{
    m_scenario.undone([this] {
        const Uuid milestone = endedWithAFailedPayment();
        QVERIFY(!milestone.isNull());
        const Uuid failed = m_steps.paymentsOf(milestone).constFirst();
        m_scenario.triedOut([&] {
            QVERIFY(m_steps.retry(failed, 60, retention));
            QVERIFY(m_steps.retry(failed, 40));
        });
        QVERIFY(m_steps.retry(failed, 40));
        QVERIFY(m_steps.retry(failed, 60, retention));
    });
}

void RulesRetentionTest::aPendingRetentionDoesNotHoldUpTheEnd()
{
    m_scenario.undone([this] {
        const Uuid contract = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const QList<Uuid> all = m_scenario.milestonesOf(contract);
        for (const Uuid &milestone : all)
            m_scenario.change(milestones, milestone, {{statusColumn, QStringLiteral("PAID")}});
        m_scenario.addPayment(all.constFirst(), 10, QStringLiteral("PENDING"), {{QStringLiteral("kind"), retention}});
        QVERIFY(m_steps.change(Person::Owner, contracts, contract, {{statusColumn, QStringLiteral("COMPLETED")}}));
    });
}

void RulesRetentionTest::aReviewIsEditedForFourteenDays()
{
    m_scenario.undone([this] {
        const QString ratings = QStringLiteral("reviews_contractor_rating");
        const Uuid review = m_scenario.addReview(m_scenario.tender(QStringLiteral("COMPLETED")), 2);
        const auto edit = [&](int score) {
            return m_steps.change(Person::Owner, ratings, review, {{QStringLiteral("score"), score}});
        };
        m_scenario.clock().advanceDays(14);
        QVERIFY(edit(3));
        m_scenario.clock().advance(1);
        QCOMPARE(CaseSteps::codeOf(edit(4)), QStringLiteral("rule.review_edit_over"));
    });
}

QTEST_GUILESS_MAIN(RulesRetentionTest)
#include "tst_RulesRetention.moc"
