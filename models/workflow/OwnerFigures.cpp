// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OwnerFigures.h"

#include "models/domain/Statuses.h"

#include <algorithm>

namespace tenderyard {

namespace {

namespace entity = words::entity;

/// The contracts of the signed-in person: c. Imported history is nobody's until it is taken over.
const QString myContracts =
    QStringLiteral(" FROM my_contract AS mine JOIN contracts_contract AS c ON c.id = mine.contract_id "
                   "AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) ");
const QString running = QStringLiteral("c.status IN ('AWARDED', 'IN_PROGRESS')");
/// Sealed and not opened, so that how many bids there are is all that may be known.
const QString sealedNow = QStringLiteral("c.status IN ('POSTED', 'BIDDING') AND c.sealed AND c.opened_at IS NULL");
const QString toOpen = sealedNow + QStringLiteral(" AND c.deadline_at <= now_utc()");
const QString liveBids =
    QStringLiteral("JOIN contracts_bid AS b ON b.contract_id = c.id AND b.status IN ('SUBMITTED', 'SHORTLISTED') ");
const QString countLiveBids = QStringLiteral("(SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id "
                                             "AND b.status IN ('SUBMITTED', 'SHORTLISTED')) AS number");
const QString toAward = QStringLiteral("c.status = 'BIDDING' AND (c.opened_at IS NOT NULL OR NOT c.sealed) "
                                       "AND c.deadline_at <= now_utc()");
const QString byCurrency = QStringLiteral(" GROUP BY c.currency ORDER BY c.currency");
const QString planDiffers = QStringLiteral("EXISTS (SELECT 1 FROM rule_contract_plan_sum_differs AS r WHERE "
                                           "r.subject_id = c.id) OR EXISTS (SELECT 1 FROM rule_contract_plan_empty "
                                           "AS r WHERE r.subject_id = c.id)");
/// A failed payment that nothing has replaced.
const QString canRetry =
    QStringLiteral("y.release_status = 'FAILED' AND y.kind = 'MILESTONE' AND NOT EXISTS (SELECT 1 FROM "
                   "payments_milestone_payment AS z WHERE z.milestone_id = y.milestone_id AND z.kind = y.kind AND "
                   "(z.release_status = 'PENDING' OR z.attempt > y.attempt)) AND EXISTS (SELECT 1 FROM milestone_due "
                   "AS d WHERE d.milestone_id = y.milestone_id AND d.amount_due > 0)");
const QString notReviewed = QStringLiteral("c.status = 'COMPLETED' AND NOT EXISTS (SELECT 1 FROM "
                                           "reviews_contractor_rating AS r WHERE r.contract_id = c.id)");
const QString payments = QStringLiteral("JOIN payments_milestone_payment AS y ON y.contract_id = c.id "
                                        "JOIN contracts_milestone AS m ON m.id = y.milestone_id ");
const QString milestones = QStringLiteral("JOIN contracts_milestone AS m ON m.contract_id = c.id ");

/// Only contracts on which the signed-in person has this duty.
QString withDuty(const char *duty)
{
    return QStringLiteral(" AND EXISTS (SELECT 1 FROM actor_contract_%1 AS a WHERE a.subject_id = c.id "
                          "AND a.user_id = current_user_id()) ")
        .arg(QLatin1String(duty));
}

QString aboutContract(const QString &more)
{
    return QStringLiteral("SELECT c.id AS subject, c.id AS contract, c.title AS title, c.title AS contract_title, "
                          "c.currency AS currency, ") +
           more + myContracts;
}

QString aboutPayment(const QString &at)
{
    return QStringLiteral("SELECT y.id AS subject, c.id AS contract, m.title AS title, c.title AS contract_title, "
                          "y.failure_code AS detail, c.currency AS currency, y.amount AS amount, ") +
           at + QStringLiteral(" AS at") + myContracts + payments;
}

QString aboutMilestone(const QString &at)
{
    return QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS contract_title, "
                          "c.currency AS currency, m.amount AS amount, ") +
           at + QStringLiteral(" AS at") + myContracts + milestones;
}

} // namespace

Expected<OwnerDashboard> OwnerFigures::read(Connection &connection)
{
    FigureQuery query(connection);
    OwnerDashboard dashboard;
    readTenders(query, dashboard);
    readMoney(query, dashboard);
    readMonths(query, dashboard);
    readNeeds(query, dashboard);
    readDeadlines(query, dashboard);
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return dashboard;
}

void OwnerFigures::readTenders(FigureQuery &query, OwnerDashboard &dashboard)
{
    dashboard.tendersByStatus =
        query.numbers(QStringLiteral("SELECT CASE WHEN ") + toOpen +
                      QStringLiteral(" THEN 'TO_OPEN' WHEN c.status = 'POSTED' AND c.bidding_opens_at <= now_utc() "
                                     "THEN 'BIDDING' ELSE c.status END AS name, count(*) AS number") +
                      myContracts + QStringLiteral("GROUP BY 1"));
    const int drafts = query.number(QStringLiteral("SELECT count(*) AS number FROM list_draft"));
    if (drafts > 0)
        dashboard.tendersByStatus.insert(QStringLiteral("DRAFT"), drafts);
    const QString count = QStringLiteral("SELECT count(*) AS number");
    dashboard.sealedBids = query.number(count + myContracts + liveBids + QStringLiteral("WHERE ") + sealedNow);
    dashboard.sealedTenders = query.number(QStringLiteral("SELECT count(DISTINCT c.id) AS number") + myContracts +
                                           liveBids + QStringLiteral("WHERE ") + sealedNow);
    dashboard.openableBids = query.number(count + myContracts + liveBids + QStringLiteral("WHERE ") + toOpen);
    dashboard.running = query.running(
        QStringLiteral(
            "SELECT x.*, CASE WHEN x.granted > x.paid THEN x.granted - x.paid ELSE 0 END AS approved FROM ("
            "SELECT c.id AS contract, c.title AS title, p.company_name AS company, c.currency AS currency, "
            "c.awarded_cost AS cost, "
            "coalesce((SELECT money_sum(y.amount) FROM payments_milestone_payment AS y WHERE y.contract_id "
            "= c.id AND y.release_status = 'RELEASED'), 0) AS paid, "
            "coalesce((SELECT money_sum(m.approved_amount) FROM contracts_milestone AS m WHERE m.contract_id "
            "= c.id AND m.status IN ('APPROVED', 'PAID')), 0) AS granted, "
            "coalesce((SELECT money_sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id "
            "AND m.status = 'COMPLETED'), 0) AS completed, "
            "(SELECT min(m.due_date) FROM contracts_milestone AS m WHERE m.contract_id = c.id AND m.status = "
            "'PENDING') AS next_due") +
        myContracts +
        QStringLiteral("JOIN contractors_contractor AS p ON p.id = c.awarded_contractor_id "
                       "WHERE c.status = 'IN_PROGRESS') AS x ORDER BY coalesce(x.next_due, '9999-12-31'), x.contract"));
}

void OwnerFigures::readMoney(FigureQuery &query, OwnerDashboard &dashboard)
{
    const auto sums = [&query](const QString &column, const QString &join, const QString &where) {
        return query.sums(QStringLiteral("SELECT c.currency AS currency, money_sum(%1) AS amount").arg(column) +
                          myContracts + join + QStringLiteral("WHERE ") + where + byCurrency);
    };
    dashboard.waitingForApproval = sums(QStringLiteral("m.amount"), milestones,
                                        QStringLiteral("m.status = 'COMPLETED' AND c.status = 'IN_PROGRESS'"));
    dashboard.paymentsPending =
        sums(QStringLiteral("y.amount"), payments, QStringLiteral("y.release_status = 'PENDING'"));
    dashboard.committed = sums(QStringLiteral("c.awarded_cost"), QString(), running);
    dashboard.approved = sums(QStringLiteral("m.approved_amount"), milestones,
                              running + QStringLiteral(" AND m.status IN ('APPROVED', 'PAID')"));
    dashboard.paid =
        sums(QStringLiteral("y.amount"), payments, running + QStringLiteral(" AND y.release_status = 'RELEASED'"));
}

void OwnerFigures::readMonths(FigureQuery &query, OwnerDashboard &dashboard)
{
    const QDate thisMonth(query.today().year(), query.today().month(), 1);
    const QString paidSql = QStringLiteral("SELECT c.currency AS currency, money_sum(y.amount) AS amount") +
                            myContracts + payments +
                            QStringLiteral("WHERE y.release_status = 'RELEASED' AND y.released_at >= :from AND "
                                           "y.released_at < :until") +
                            byCurrency;
    const QString plannedSql = QStringLiteral("SELECT c.currency AS currency, money_sum(m.amount) AS amount") +
                               myContracts + milestones + QStringLiteral("WHERE ") + running +
                               QStringLiteral(" AND m.status <> 'PAID' AND m.due_date >= :from AND "
                                              "m.due_date < :until") +
                               byCurrency;
    for (int i = -3; i <= 3; ++i) {
        const QDate from = thisMonth.addMonths(i);
        const QDate until = from.addMonths(1);
        QHash<QString, MonthAmount> amounts;
        const auto amountOf = [&](const Money &money) -> MonthAmount & {
            MonthAmount &amount = amounts[money.currency().code()];
            if (!amount.month.isValid())
                amount = {from, Money(0, money.currency()), Money(0, money.currency())};
            return amount;
        };
        const QList<Money> paid = query.sums(paidSql, {{QStringLiteral("from"), from.startOfDay(Qt::UTC)},
                                                       {QStringLiteral("until"), until.startOfDay(Qt::UTC)}});
        for (const Money &money : paid)
            amountOf(money).paid = money;
        // What is late is still to be paid: now.
        const QList<Money> planned =
            i < 0 ? QList<Money>()
                  : query.sums(plannedSql, {{QStringLiteral("from"), i == 0 ? QDate(1, 1, 1) : from},
                                            {QStringLiteral("until"), until}});
        for (const Money &money : planned)
            amountOf(money).planned = money;
        dashboard.months.append(amounts.values());
    }
    std::ranges::stable_sort(dashboard.months, {}, [](const MonthAmount &amount) {
        return std::pair(amount.paid.currency().code(), amount.month);
    });
}

void OwnerFigures::readNeeds(FigureQuery &query, OwnerDashboard &dashboard)
{
    const auto add = [&](const char *kind, const QString &of, const QString &sql) {
        dashboard.needs += query.needs(QLatin1String(kind), of, sql);
    };
    const QString where = QStringLiteral("WHERE ");
    const QString oldestFirst = QStringLiteral(" ORDER BY at, subject LIMIT 100");
    add("OPEN_BIDS", entity::contract,
        aboutContract(QStringLiteral("c.deadline_at AS at, ") + countLiveBids) + where + toOpen + withDuty("evaluate") +
            oldestFirst);
    add("PAYMENT_FAILED", entity::milestonePayment,
        aboutPayment(QStringLiteral("y.updated_at")) + where + canRetry + withDuty("release") + oldestFirst);
    add("APPROVE_MILESTONE", entity::milestone,
        aboutMilestone(QStringLiteral("m.completed_at")) + where +
            QStringLiteral("m.status = 'COMPLETED' AND c.status = 'IN_PROGRESS'") + withDuty("approve") + oldestFirst);
    add("RELEASE_PAYMENT", entity::milestonePayment,
        aboutPayment(QStringLiteral("y.created_at")) + where + QStringLiteral("y.release_status = 'PENDING'") +
            withDuty("release") + oldestFirst);
    add("AWARD_BID", entity::contract,
        aboutContract(QStringLiteral("coalesce(c.opened_at, c.deadline_at) AS at, ") + countLiveBids) + where +
            toAward + withDuty("evaluate") + oldestFirst);
    const QString awarded = aboutContract(QStringLiteral("c.awarded_at AS at, c.awarded_cost AS amount")) + where +
                            QStringLiteral("c.status = 'AWARDED' AND ");
    add("PLAN_MILESTONES", entity::contract, awarded + u'(' + planDiffers + u')' + withDuty("manage") + oldestFirst);
    add("START_CONTRACT", entity::contract,
        awarded + QStringLiteral("NOT (") + planDiffers + u')' + withDuty("manage") + oldestFirst);
    add("COMPLETE_CONTRACT", entity::contract,
        aboutContract(QStringLiteral("c.updated_at AS at, c.awarded_cost AS amount")) + where +
            QStringLiteral("c.status = 'IN_PROGRESS' AND NOT EXISTS (SELECT 1 FROM rule_contract_milestone_unpaid AS r "
                           "WHERE r.subject_id = c.id)") +
            withDuty("manage") + oldestFirst);
    add("REVIEW_CONTRACTOR", entity::contract,
        aboutContract(QStringLiteral("c.updated_at AS at")) + where + notReviewed + withDuty("manage") + oldestFirst);
    add("DRAFT", entity::draft,
        QStringLiteral("SELECT d.id AS subject, d.title AS title, d.title AS contract_title, d.updated_at AS at FROM "
                       "list_draft AS d") +
            oldestFirst);
}

void OwnerFigures::readDeadlines(FigureQuery &query, OwnerDashboard &dashboard)
{
    const QString soon = QStringLiteral(" > now_utc() AND %1 <= days_after(now_utc(), 14) ORDER BY at, subject");
    const QString deadline = QStringLiteral("c.deadline_at");
    const QString opens = QStringLiteral("c.bidding_opens_at");
    dashboard.deadlines =
        query.deadlines(
            QStringLiteral("DEADLINE"), entity::contract,
            aboutContract(QStringLiteral("c.deadline_at AS at, c.deadline_zone AS zone, ") + countLiveBids) +
                QStringLiteral("WHERE c.status IN ('POSTED', 'BIDDING') AND ") + deadline + soon.arg(deadline)) +
        query.deadlines(QStringLiteral("BIDDING_OPENS"), entity::contract,
                        aboutContract(QStringLiteral("c.bidding_opens_at AS at, c.deadline_zone AS zone")) +
                            QStringLiteral("WHERE c.status = 'POSTED' AND ") + opens + soon.arg(opens)) +
        query.deadlines(QStringLiteral("MILESTONE_DUE"), entity::milestone,
                        aboutMilestone(QStringLiteral("m.due_date")) +
                            QStringLiteral("WHERE m.status = 'PENDING' AND c.status = 'IN_PROGRESS' AND m.due_date >= "
                                           "today_utc() AND m.due_date <= days_after(today_utc(), 14) "
                                           "ORDER BY at, subject"));
    std::ranges::stable_sort(dashboard.deadlines, {}, &Deadline::at);
}

void OwnerFigures::count(FigureQuery &query, PlaceCounts &counts)
{
    const auto add = [&](const char *place, const QString &join, const QString &where) {
        counts[QLatin1String(place)] += query.number(QStringLiteral("SELECT count(*) AS number") + myContracts + join +
                                                     QStringLiteral("WHERE ") + where);
    };
    add("tenders", QString(), QStringLiteral("c.status NOT IN ('COMPLETED', 'CANCELLED')"));
    add("compare", QString(), u'(' + toOpen + QStringLiteral(") OR (") + toAward + u')');
    add("milestones", milestones, QStringLiteral("m.status = 'COMPLETED' AND c.status = 'IN_PROGRESS'"));
    add("payments", payments, QStringLiteral("y.release_status = 'PENDING' OR (") + canRetry + u')');
    add("reviews", QString(), notReviewed + withDuty("manage"));
}

} // namespace tenderyard
