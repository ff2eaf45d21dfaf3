// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OwnerNeeds.h"

#include "models/domain/Statuses.h"
#include "models/workflow/OwnerSql.h"

#include <algorithm>

namespace tenderyard {

namespace {

namespace entity = words::entity;

const QStringList &kindsInOrder()
{
    static const QStringList kinds{QStringLiteral("OPEN_BIDS"),       QStringLiteral("PAYMENT_FAILED"),
                                   QStringLiteral("APPROVE_MILESTONE"), QStringLiteral("RELEASE_PAYMENT"),
                                   QStringLiteral("AWARD_BID"),       QStringLiteral("PLAN_MILESTONES"),
                                   QStringLiteral("START_CONTRACT"),  QStringLiteral("COMPLETE_CONTRACT"),
                                   QStringLiteral("REVIEW_CONTRACTOR"), QStringLiteral("DRAFT")};
    return kinds;
}

const QString countLiveBids = QStringLiteral("(SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id "
                                             "AND b.status IN ('SUBMITTED', 'SHORTLISTED')) AS number");
const QString aboutContract = QStringLiteral("SELECT c.id AS subject, c.id AS contract, c.title AS title, c.title AS "
                                             "contract_title, c.currency AS currency, ");
const QString aboutMilestone = QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS "
                                              "contract_title, c.currency AS currency, m.amount AS amount, ");

/// What an owner does with a whole contract: its kind, when it waits, whose duty it is. A plan that does not add up is
/// told from one that can be started afterwards, for the few that are shown.
struct ContractStep
{
    const char *kind;
    const char *duty;
    const char *since;
    QString condition;
};

QList<ContractStep> contractSteps()
{
    return {
        {"OPEN_BIDS", "evaluate", "c.deadline_at", OwnerSql::toOpen()},
        {"AWARD_BID", "evaluate", "coalesce(c.opened_at, c.deadline_at)", OwnerSql::toAward()},
        {"START_CONTRACT", "manage", "c.awarded_at", QStringLiteral("c.status = 'AWARDED'")},
        {"COMPLETE_CONTRACT", "manage", "c.updated_at",
         QStringLiteral("c.status = 'IN_PROGRESS' AND NOT EXISTS (SELECT 1 FROM rule_contract_milestone_unpaid AS r "
                        "WHERE r.subject_id = c.id)")},
        {"REVIEW_CONTRACTOR", "manage", "c.updated_at", OwnerSql::notReviewed()},
    };
}

} // namespace

QList<Need> OwnerNeeds::read(FigureQuery &query)
{
    QList<Need> needs = ofContracts(query) + ofPayments(query);
    needs += query.needs(QStringLiteral("APPROVE_MILESTONE"), entity::milestone,
                         aboutMilestone +
                             QStringLiteral("m.completed_at AS at FROM contracts_milestone AS m JOIN contracts_contract "
                                            "AS c ON c.id = m.contract_id WHERE m.status = 'COMPLETED' AND c.status = "
                                            "'IN_PROGRESS' AND ") +
                             OwnerSql::withDuty(QStringLiteral("approve")) +
                             QStringLiteral(" ORDER BY m.completed_at, m.id LIMIT 100"));
    needs += query.needs(QStringLiteral("DRAFT"), entity::draft,
                         QStringLiteral("SELECT d.id AS subject, d.title AS title, d.title AS contract_title, "
                                        "d.updated_at AS at FROM list_draft AS d ORDER BY d.updated_at, d.id LIMIT 100"));
    std::ranges::stable_sort(needs, {}, [](const Need &need) { return kindsInOrder().indexOf(need.kind); });
    return needs;
}

QList<Need> OwnerNeeds::ofContracts(FigureQuery &query)
{
    QString kinds;
    QString times;
    QStringList conditions;
    const QList<ContractStep> steps = contractSteps();
    for (const ContractStep &step : steps) {
        kinds += QStringLiteral(" WHEN %1 THEN '%2'").arg(step.condition, QLatin1String(step.kind));
        times += QStringLiteral(" WHEN %1 THEN %2").arg(step.condition, QLatin1String(step.since));
        conditions.append(QStringLiteral("(%1 AND %2)").arg(step.condition,
                                                            OwnerSql::withDuty(QLatin1String(step.duty))));
    }
    const QString waiting = QStringLiteral("SELECT c.id AS contract, CASE%1 END AS kind, CASE%2 END AS at").arg(kinds, times) +
                            OwnerSql::myContracts() + QStringLiteral("WHERE ") +
                            conditions.join(QStringLiteral(" OR "));
    QList<Need> needs = query.needs(
        {}, entity::contract,
        aboutContract +
            QStringLiteral("f.kind AS kind, f.at AS at, c.awarded_cost AS amount, "
                           "EXISTS (SELECT 1 FROM rule_contract_plan_sum_differs AS r WHERE r.subject_id = c.id) OR "
                           "EXISTS (SELECT 1 FROM rule_contract_plan_empty AS r WHERE r.subject_id = c.id) AS detail, ") +
            countLiveBids +
            QStringLiteral(" FROM (SELECT w.contract AS contract, w.kind AS kind, w.at AS at FROM (%1) AS w "
                           "ORDER BY w.at, w.contract LIMIT 200) AS f JOIN contracts_contract AS c ON c.id = f.contract "
                           "ORDER BY f.at, f.contract")
                .arg(waiting));
    return needs;
}

} // namespace tenderyard
