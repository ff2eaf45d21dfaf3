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
    static const QStringList kinds{QStringLiteral("OPEN_BIDS"),         QStringLiteral("PAYMENT_FAILED"),
                                   QStringLiteral("APPROVE_MILESTONE"), QStringLiteral("RELEASE_PAYMENT"),
                                   QStringLiteral("AWARD_BID"),         QStringLiteral("PLAN_MILESTONES"),
                                   QStringLiteral("START_CONTRACT"),    QStringLiteral("COMPLETE_CONTRACT"),
                                   QStringLiteral("REVIEW_CONTRACTOR"), QStringLiteral("DRAFT")};
    return kinds;
}

/// Of what is still sealed one learns the number and nothing else: its rows are not there to be counted.
QString countLiveBids()
{
    return QStringLiteral("CASE WHEN ") + OwnerSql::sealedNow() +
           QStringLiteral(" THEN (SELECT n.bids FROM contract_bid_count AS n WHERE n.contract_id = c.id) "
                          "ELSE (SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id "
                          "AND b.status IN ('SUBMITTED', 'SHORTLISTED')) END AS number");
}

const QString aboutContract = QStringLiteral("SELECT c.id AS subject, c.id AS contract, c.title AS title, c.title AS "
                                             "contract_title, c.currency AS currency, ");
const QString aboutMilestone = QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS "
                                              "contract_title, c.currency AS currency, m.amount AS amount, ");

/// What an owner does with a whole contract: its kind, whose duty it is, when it waits, and since when.
struct ContractStep
{
    const char *kind;
    const char *duty;
    const char *since;
    QString condition;
};

/// In the order of the kinds. A contract waits for one of them at most.
QList<ContractStep> contractSteps()
{
    const QString awarded = QStringLiteral("c.status = 'AWARDED' AND ");
    const QString planDiffers = QStringLiteral("(EXISTS (SELECT 1 FROM rule_contract_plan_sum_differs AS r WHERE "
                                               "r.subject_id = c.id) OR EXISTS (SELECT 1 FROM rule_contract_plan_empty "
                                               "AS r WHERE r.subject_id = c.id))");
    return {
        {"OPEN_BIDS", "evaluate", "c.deadline_at", OwnerSql::toOpen()},
        {"AWARD_BID", "evaluate", "coalesce(c.opened_at, c.deadline_at)", OwnerSql::toAward()},
        {"PLAN_MILESTONES", "manage", "c.awarded_at", awarded + planDiffers},
        {"START_CONTRACT", "manage", "c.awarded_at", awarded + QStringLiteral("NOT ") + planDiffers},
        {"COMPLETE_CONTRACT", "manage", "c.updated_at",
         QStringLiteral("c.status = 'IN_PROGRESS' AND NOT EXISTS (SELECT 1 FROM rule_contract_milestone_unpaid AS r "
                        "WHERE r.subject_id = c.id)")},
        {"REVIEW_CONTRACTOR", "manage", "c.updated_at", OwnerSql::notReviewed()},
    };
}

} // namespace

QList<Need> OwnerNeeds::read(FigureQuery &query, const QString &mine)
{
    QList<Need> needs = ofContracts(query, mine) + ofPayments(query);
    needs += query.needs(
        QStringLiteral("APPROVE_MILESTONE"), entity::milestone,
        aboutMilestone +
            QStringLiteral("m.completed_at AS at FROM contracts_milestone AS m JOIN contracts_contract "
                           "AS c ON c.id = m.contract_id WHERE m.status = 'COMPLETED' AND c.status = "
                           "'IN_PROGRESS' AND ") +
            OwnerSql::withDuty(QStringLiteral("approve")) + QStringLiteral(" ORDER BY m.completed_at, m.id LIMIT 100"));
    needs +=
        query.needs(QStringLiteral("DRAFT"), entity::draft,
                    QStringLiteral("SELECT d.id AS subject, d.title AS title, d.title AS contract_title, "
                                   "d.updated_at AS at FROM list_draft AS d ORDER BY d.updated_at, d.id LIMIT 100"));
    std::ranges::stable_sort(needs, {}, [](const Need &need) { return kindsInOrder().indexOf(need.kind); });
    return needs;
}

QList<Need> OwnerNeeds::ofContracts(FigureQuery &query, const QString &mine)
{
    QString kinds;
    QStringList waiting;
    const QList<ContractStep> steps = contractSteps();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const ContractStep &step = steps.at(i);
        kinds += QStringLiteral(" WHEN %1 THEN '%2'").arg(i).arg(QLatin1String(step.kind));
        waiting.append(
            QStringLiteral("SELECT c.id AS contract, %1 AS kind_rank, %2 AS at").arg(i).arg(QLatin1String(step.since)) +
            mine + QStringLiteral("WHERE %1 AND %2").arg(step.condition, OwnerSql::withDuty(QLatin1String(step.duty))));
    }
    // Bids are counted for those alone that are shown.
    return query.needs(
        {}, entity::contract,
        aboutContract +
            QStringLiteral("CASE f.kind_rank%1 END AS kind, f.at AS at, c.awarded_cost AS amount, ").arg(kinds) +
            countLiveBids() +
            QStringLiteral(" FROM (SELECT w.contract AS contract, w.kind_rank AS kind_rank, w.at AS at FROM (%1) AS w "
                           "ORDER BY w.kind_rank, w.at, w.contract LIMIT 200) AS f JOIN contracts_contract AS c "
                           "ON c.id = f.contract ORDER BY f.kind_rank, f.at, f.contract")
                .arg(waiting.join(QStringLiteral(" UNION ALL "))));
}

QList<Need> OwnerNeeds::ofPayments(FigureQuery &query)
{
    const QString from =
        QStringLiteral("SELECT y.id AS subject, c.id AS contract, m.title AS title, c.title AS contract_title, "
                       "y.failure_code AS detail, c.currency AS currency, y.amount AS amount, y.%1 AS at "
                       "FROM payments_milestone_payment AS y JOIN contracts_milestone AS m ON m.id = y.milestone_id "
                       "JOIN contracts_contract AS c ON c.id = y.contract_id WHERE %2 AND ") +
        OwnerSql::withDuty(QStringLiteral("release")) + QStringLiteral(" ORDER BY y.%1, y.id LIMIT 100");
    return query.needs(QStringLiteral("PAYMENT_FAILED"), entity::milestonePayment,
                       from.arg(QStringLiteral("updated_at"), OwnerSql::canRetry())) +
           query.needs(QStringLiteral("RELEASE_PAYMENT"), entity::milestonePayment,
                       from.arg(QStringLiteral("created_at"), QStringLiteral("y.release_status = 'PENDING'")));
}

QList<Deadline> OwnerNeeds::readDeadlines(FigureQuery &query, const QString &mine)
{
    // The words of the index, so that only what is near is looked at.
    const QString deadline = QStringLiteral("coalesce(c.deadline_at, '9999-12-31T00:00:00.000Z')");
    const QString due = QStringLiteral("coalesce(m.due_date, '9999-12-31')");
    const QString ofMine =
        QStringLiteral(" AND ") + OwnerSql::isMine() + QStringLiteral(" ORDER BY at, subject LIMIT 100");
    QList<Deadline> deadlines =
        query.deadlines(QStringLiteral("DEADLINE"), entity::contract,
                        aboutContract + QStringLiteral("c.deadline_at AS at, c.deadline_zone AS zone, ") +
                            countLiveBids() +
                            QStringLiteral(" FROM contracts_contract AS c WHERE %1 > now_utc() AND %1 <= "
                                           "days_after(now_utc(), 14) AND c.status IN ('POSTED', 'BIDDING')")
                                .arg(deadline) +
                            ofMine) +
        query.deadlines(QStringLiteral("BIDDING_OPENS"), entity::contract,
                        aboutContract + QStringLiteral("c.bidding_opens_at AS at, c.deadline_zone AS zone") + mine +
                            QStringLiteral("WHERE c.status = 'POSTED' AND c.bidding_opens_at > now_utc() AND "
                                           "c.bidding_opens_at <= days_after(now_utc(), 14) "
                                           "ORDER BY at, subject LIMIT 100")) +
        query.deadlines(
            QStringLiteral("MILESTONE_DUE"), entity::milestone,
            aboutMilestone +
                QStringLiteral("m.due_date AS at FROM contracts_milestone AS m JOIN contracts_contract AS c "
                               "ON c.id = m.contract_id WHERE %1 >= today_utc() AND %1 <= "
                               "days_after(today_utc(), 14) AND m.status = 'PENDING' AND c.status = "
                               "'IN_PROGRESS'")
                    .arg(due) +
                ofMine);
    std::ranges::stable_sort(deadlines, {}, &Deadline::at);
    return deadlines;
}

} // namespace tenderyard
