// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OwnerFigures.h"

#include "models/domain/Statuses.h"
#include "models/workflow/OwnerNeeds.h"
#include "models/workflow/OwnerSql.h"

#include <QMap>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int monthsBack = 3;
constexpr int monthsAhead = 3;
const QString running = QStringLiteral("c.status IN ('AWARDED', 'IN_PROGRESS')");
const QString nameColumn = QStringLiteral("name");
const QString amountColumn = QStringLiteral("amount");
const QString monthColumn = QStringLiteral("month");
const QString paymentsOf = QStringLiteral("JOIN payments_milestone_payment AS y ON y.contract_id = c.id "
                                          "WHERE c.currency IS NOT NULL AND ");

/// Sums by the code of their currency, so in its order.
class Sums
{
public:
    void add(const Money &amount)
    {
        if (amount.currency().isNone())
            return;
        Money &sum = m_byCurrency[amount.currency().code()];
        sum = sum.currency().isNone() ? amount : sum + amount;
    }
    QList<Money> list() const { return m_byCurrency.values(); }

private:
    QMap<QString, Money> m_byCurrency;
};

QDate firstMonth(const FigureQuery &query)
{
    const QDate today = query.today();
    return QDate(today.year(), today.month(), 1).addMonths(-monthsBack);
}

/// The number of the month (0 the first that is shown) that a column lies in; -1 for anything before or after.
QString monthOf(const QString &column)
{
    QString cases = QStringLiteral("CASE WHEN %1 IS NULL OR %1 < :month0 THEN -1").arg(column);
    for (int month = 0; month <= monthsBack + monthsAhead; ++month)
        cases += QStringLiteral(" WHEN %1 < :month%2 THEN %3").arg(column).arg(month + 1).arg(month);
    return cases + QStringLiteral(" ELSE -1 END");
}

/// The values of monthOf(), as `turn` makes them of the first days.
template<class Turn> Binds monthBinds(const QDate &first, Turn turn)
{
    Binds binds;
    for (int month = 0; month <= monthsBack + monthsAhead + 1; ++month)
        binds.insert(QStringLiteral("month%1").arg(month), turn(first.addMonths(month)));
    return binds;
}

/// The entry of a currency and a month, kept in this order; made when it is not there yet.
MonthAmount &monthIn(QList<MonthAmount> &months, const QDate &month, const Currency &currency)
{
    const auto key = [](const MonthAmount &entry) { return std::pair(entry.paid.currency().code(), entry.month); };
    const auto place = std::ranges::lower_bound(months, std::pair(currency.code(), month), {}, key);
    if (place != months.end() && key(*place) == std::pair(currency.code(), month))
        return *place;
    return *months.insert(place, {month, Money(0, currency), Money(0, currency)});
}

} // namespace

Expected<OwnerDashboard> OwnerFigures::read(Connection &connection)
{
    FigureQuery query(connection);
    OwnerDashboard dashboard;
    const QString mine = OwnerSql::myContractsByStatus(query);
    readTenders(query, mine, dashboard);
    readSealedBids(query, mine, dashboard);
    readPlans(query, mine, dashboard);
    readPayments(query, mine, dashboard);
    readRunning(query, mine, dashboard);
    dashboard.needs = OwnerNeeds::read(query, mine);
    dashboard.deadlines = OwnerNeeds::readDeadlines(query, mine);
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return dashboard;
}

void OwnerFigures::readTenders(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard)
{
    const QString completed = words::contract::completed;
    const QString cancelled = words::contract::cancelled;
    const auto countOf = [](const QString &status) {
        return QStringLiteral("coalesce(sum(CASE WHEN c.status = '%1' THEN 1 ELSE 0 END), 0) AS %2")
            .arg(status, status.toLower());
    };
    const Rows over = query.rows(QStringLiteral("SELECT ") + countOf(completed) + QStringLiteral(", ") +
                                 countOf(cancelled) + OwnerSql::myContracts());
    for (const Row &row : over) {
        for (const QString &status : {completed, cancelled}) {
            if (const int number = int(row.integer(status.toLower())); number > 0)
                dashboard.tendersByStatus.insert(status, number);
        }
    }
    const Rows rows =
        query.rows(QStringLiteral("SELECT CASE WHEN ") + OwnerSql::toOpen() +
                   QStringLiteral(" THEN 'TO_OPEN' WHEN c.status = 'POSTED' AND c.bidding_opens_at <= now_utc() "
                                  "THEN 'BIDDING' ELSE c.status END AS name, c.currency AS currency, "
                                  "count(*) AS number, money_sum(c.awarded_cost) AS amount") +
                   mine + QStringLiteral("WHERE ") + OwnerSql::live() + QStringLiteral(" GROUP BY 1, c.currency"));
    Sums committed;
    for (const Row &row : rows) {
        const QString status = row.text(nameColumn);
        dashboard.tendersByStatus[status] += int(row.integer(QStringLiteral("number")));
        if (status == words::contract::awarded || status == words::contract::inProgress)
            committed.add(row.money(amountColumn));
    }
    dashboard.committed = committed.list();
    const int drafts = query.number(QStringLiteral("SELECT count(*) AS number FROM list_draft"));
    if (drafts > 0)
        dashboard.tendersByStatus.insert(QStringLiteral("DRAFT"), drafts);
}

void OwnerFigures::readSealedBids(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard)
{
    const Rows rows = query.rows(
        QStringLiteral("SELECT c.deadline_at <= now_utc() AS openable, sum(n.bids) AS bids, count(*) AS tenders") +
        mine + QStringLiteral("JOIN contract_bid_count AS n ON n.contract_id = c.id AND n.bids > 0 WHERE ") +
        OwnerSql::sealedNow() + QStringLiteral(" GROUP BY 1"));
    for (const Row &row : rows) {
        const int bids = int(row.integer(QStringLiteral("bids")));
        dashboard.sealedBids += bids;
        dashboard.sealedTenders += int(row.integer(QStringLiteral("tenders")));
        if (row.flag(QStringLiteral("openable")))
            dashboard.openableBids += bids;
    }
}

void OwnerFigures::readPlans(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard)
{
    const QDate first = firstMonth(query);
    const Rows rows = query.rows(
        QStringLiteral("SELECT c.currency AS currency, m.status AS name, m.due_date < :today AS late, ") +
            monthOf(QStringLiteral("m.due_date")) +
            QStringLiteral(" AS month, money_sum(m.amount) AS amount, money_sum(m.approved_amount) AS approved") +
            mine + QStringLiteral("JOIN contracts_milestone AS m ON m.contract_id = c.id WHERE ") + running +
            QStringLiteral(" GROUP BY c.currency, m.status, 3, 4"),
        [&] {
            Binds binds = monthBinds(first, [](const QDate &month) { return month; });
            binds.insert(QStringLiteral("today"), query.today());
            return binds;
        }());
    Sums waiting;
    Sums approved;
    for (const Row &row : rows) {
        const QString status = row.text(nameColumn);
        const Money amount = row.money(amountColumn);
        if (status == words::milestone::completed)
            waiting.add(amount);
        if (status == words::milestone::approved || status == words::milestone::paid)
            approved.add(row.money(QStringLiteral("approved")));
        if (status == words::milestone::paid)
            continue;
        // What is late is still to be paid: now.
        const bool late = row.flag(QStringLiteral("late"));
        const int month = late ? monthsBack : int(row.integer(monthColumn));
        if (month >= monthsBack) {
            Money &planned = monthIn(dashboard.months, first.addMonths(month), amount.currency()).planned;
            planned = planned + amount;
        }
    }
    dashboard.waitingForApproval = waiting.list();
    dashboard.approved = approved.list();
}

void OwnerFigures::readPayments(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard)
{
    const auto sumsWhere = [&](const QString &condition) {
        return query.sums(QStringLiteral("SELECT c.currency AS currency, money_sum(y.amount) AS amount") + mine +
                          paymentsOf + condition + QStringLiteral(" GROUP BY c.currency ORDER BY c.currency"));
    };
    dashboard.paymentsPending = sumsWhere(QStringLiteral("y.release_status = 'PENDING'"));
    dashboard.paid = sumsWhere(QStringLiteral("y.release_status = 'RELEASED' AND ") + running);
    const QDate first = firstMonth(query);
    const Rows rows =
        query.rows(QStringLiteral("SELECT c.currency AS currency, ") + monthOf(QStringLiteral("y.released_at")) +
                       QStringLiteral(" AS month, money_sum(y.amount) AS amount") + mine + paymentsOf +
                       QStringLiteral("y.release_status = 'RELEASED' AND y.released_at >= :month0 "
                                      "GROUP BY c.currency, 2"),
                   monthBinds(first, [](const QDate &month) { return month.startOfDay(Qt::UTC); }));
    for (const Row &row : rows) {
        const int month = int(row.integer(monthColumn));
        if (month < 0)
            continue;
        const Money amount = row.money(amountColumn);
        Money &sum = monthIn(dashboard.months, first.addMonths(month), amount.currency()).paid;
        sum = sum + amount;
    }
}

void OwnerFigures::readRunning(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard)
{
    dashboard.running = query.running(
        QStringLiteral("SELECT c.id AS contract, p.company_name AS company, ") + FigureQuery::nextDue() + mine +
        QStringLiteral("JOIN contractors_contractor AS p ON p.id = c.awarded_contractor_id "
                       "WHERE c.status = 'IN_PROGRESS'"));
}

void OwnerFigures::count(FigureQuery &query, PlaceCounts &counts)
{
    const QString mine = OwnerSql::myContractsByStatus(query);
    const QString tenders = QStringLiteral("tenders");
    const QString compare = QStringLiteral("compare");
    const QString decides = QStringLiteral("(%1) OR (%2)").arg(OwnerSql::toOpen(), OwnerSql::toAward());
    const Rows rows =
        query.rows(QStringLiteral("SELECT count(*) AS tenders, coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0) AS "
                                  "compare")
                       .arg(decides) +
                   mine + QStringLiteral("WHERE ") + OwnerSql::live());
    for (const Row &row : rows) {
        for (const QString &place : {tenders, compare})
            counts[place] += int(row.integer(place));
    }
    counts[QStringLiteral("reviews")] +=
        query.number(QStringLiteral("SELECT count(*) AS number") + mine + QStringLiteral("WHERE ") +
                     OwnerSql::notReviewed() + QStringLiteral(" AND ") + OwnerSql::withDuty(QStringLiteral("manage")));
    counts[QStringLiteral("milestones")] += query.number(
        QStringLiteral("SELECT count(*) AS number FROM contracts_milestone AS m JOIN contracts_contract AS c ON c.id = "
                       "m.contract_id WHERE m.status = 'COMPLETED' AND c.status = 'IN_PROGRESS' AND ") +
        OwnerSql::isMine());
    counts[QStringLiteral("payments")] += query.number(
        QStringLiteral("SELECT count(*) AS number FROM payments_milestone_payment AS y JOIN contracts_contract AS c ON "
                       "c.id = y.contract_id WHERE (y.release_status = 'PENDING' OR (") +
        OwnerSql::canRetry() + QStringLiteral(")) AND y.release_status IN ('PENDING', 'FAILED') AND ") +
        OwnerSql::isMine());
}

} // namespace tenderyard
