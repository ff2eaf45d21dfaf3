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
    readTenders(query, dashboard);
    readSealedBids(query, dashboard);
    readPlans(query, dashboard);
    readPayments(query, dashboard);
    readRunning(query, dashboard);
    dashboard.needs = OwnerNeeds::read(query);
    dashboard.deadlines = OwnerNeeds::readDeadlines(query);
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return dashboard;
}

void OwnerFigures::readTenders(FigureQuery &query, OwnerDashboard &dashboard)
{
    const Rows rows =
        query.rows(QStringLiteral("SELECT CASE WHEN ") + OwnerSql::toOpen() +
                   QStringLiteral(" THEN 'TO_OPEN' WHEN c.status = 'POSTED' AND c.bidding_opens_at <= now_utc() "
                                  "THEN 'BIDDING' ELSE c.status END AS name, c.currency AS currency, "
                                  "count(*) AS number, money_sum(c.awarded_cost) AS amount") +
                   OwnerSql::myContracts() + QStringLiteral("GROUP BY 1, c.currency"));
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

void OwnerFigures::readSealedBids(FigureQuery &query, OwnerDashboard &dashboard)
{
    const Rows rows = query.rows(
        QStringLiteral("SELECT c.deadline_at <= now_utc() AS openable, count(*) AS bids, count(DISTINCT c.id) AS "
                       "tenders") +
        OwnerSql::myContracts() +
        QStringLiteral("JOIN contracts_bid AS b ON b.contract_id = c.id AND b.status IN ('SUBMITTED', 'SHORTLISTED') "
                       "WHERE ") +
        OwnerSql::sealedNow() + QStringLiteral(" GROUP BY 1"));
    for (const Row &row : rows) {
        const int bids = int(row.integer(QStringLiteral("bids")));
        dashboard.sealedBids += bids;
        dashboard.sealedTenders += int(row.integer(QStringLiteral("tenders")));
        if (row.flag(QStringLiteral("openable")))
            dashboard.openableBids += bids;
    }
}

void OwnerFigures::readPlans(FigureQuery &query, OwnerDashboard &dashboard)
{
    const QDate first = firstMonth(query);
    const Rows rows = query.rows(
        QStringLiteral("SELECT c.currency AS currency, m.status AS name, m.due_date < :today AS late, ") +
            monthOf(QStringLiteral("m.due_date")) +
            QStringLiteral(" AS month, money_sum(m.amount) AS amount, money_sum(m.approved_amount) AS approved") +
            OwnerSql::myContracts() + QStringLiteral("JOIN contracts_milestone AS m ON m.contract_id = c.id WHERE ") +
            running + QStringLiteral(" GROUP BY c.currency, m.status, 3, 4"),
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

void OwnerFigures::readPayments(FigureQuery &query, OwnerDashboard &dashboard)
{
    const QDate first = firstMonth(query);
    const Rows rows =
        query.rows(QStringLiteral("SELECT c.currency AS currency, y.release_status AS name, ") + running +
                       QStringLiteral(" AS running, ") + monthOf(QStringLiteral("y.released_at")) +
                       QStringLiteral(" AS month, money_sum(y.amount) AS amount") + OwnerSql::myContracts() +
                       QStringLiteral("JOIN payments_milestone_payment AS y ON y.contract_id = c.id "
                                      "GROUP BY c.currency, y.release_status, 3, 4"),
                   monthBinds(first, [](const QDate &month) { return month.startOfDay(Qt::UTC); }));
    Sums pending;
    Sums paid;
    for (const Row &row : rows) {
        const Money amount = row.money(amountColumn);
        const QString status = row.text(nameColumn);
        if (status == words::payment::pending)
            pending.add(amount);
        if (status != words::payment::released)
            continue;
        if (row.flag(QStringLiteral("running")))
            paid.add(amount);
        const int month = int(row.integer(monthColumn));
        if (month >= 0) {
            Money &sum = monthIn(dashboard.months, first.addMonths(month), amount.currency()).paid;
            sum = sum + amount;
        }
    }
    dashboard.paymentsPending = pending.list();
    dashboard.paid = paid.list();
}

void OwnerFigures::readRunning(FigureQuery &query, OwnerDashboard &dashboard)
{
    dashboard.running =
        query.running(QStringLiteral("SELECT c.id AS contract, p.company_name AS company, ") + FigureQuery::nextDue() +
                      OwnerSql::myContracts() +
                      QStringLiteral("JOIN contractors_contractor AS p ON p.id = c.awarded_contractor_id "
                                     "WHERE c.status = 'IN_PROGRESS'"));
}

void OwnerFigures::count(FigureQuery &query, PlaceCounts &counts)
{
    const auto countIf = [](const QString &condition, const char *place) {
        return QStringLiteral("coalesce(sum(CASE WHEN %1 THEN 1 ELSE 0 END), 0) AS %2")
            .arg(condition, QLatin1String(place));
    };
    const QString either = QStringLiteral(") OR (");
    const Rows rows =
        query.rows(QStringLiteral("SELECT ") +
                   QStringList{countIf(QStringLiteral("c.status NOT IN ('COMPLETED', 'CANCELLED')"), "tenders"),
                               countIf(u'(' + OwnerSql::toOpen() + either + OwnerSql::toAward() + u')', "compare"),
                               countIf(OwnerSql::notReviewed() + QStringLiteral(" AND ") +
                                           OwnerSql::withDuty(QStringLiteral("manage")),
                                       "reviews")}
                       .join(QStringLiteral(", ")) +
                   OwnerSql::myContracts());
    for (const Row &row : rows) {
        for (const QString &place : {QStringLiteral("tenders"), QStringLiteral("compare"), QStringLiteral("reviews")})
            counts[place] += int(row.integer(place));
    }
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
