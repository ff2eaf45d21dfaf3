// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bids/ComparedBid.h"

#include "models/domain/Statuses.h"

#include <algorithm>

namespace tenderyard {

namespace {

Money medianOf(QList<Money> costs)
{
    std::ranges::sort(costs, {}, &Money::tenThousandths);
    const Money upper = costs.at(costs.size() / 2);
    if (costs.size() % 2 == 1)
        return upper;
    const Money lower = costs.at(costs.size() / 2 - 1);
    return {lower.tenThousandths() + (upper.tenThousandths() - lower.tenThousandths()) / 2, upper.currency()};
}

std::optional<Money> amountIn(const Row &row, const QString &column)
{
    return row.isNull(column) ? std::optional<Money>() : row.money(column);
}

} // namespace

ComparedBid ComparedBid::fromRow(const Row &row)
{
    const QString days = QStringLiteral("proposed_timeline_days");
    const QString rating = QStringLiteral("rating_avg");
    ComparedBid bid;
    bid.id = row.id();
    bid.contractor = row.id(QStringLiteral("contractor_id"));
    bid.rowVersion = row.integer(QStringLiteral("row_version"));
    bid.company = row.text(QStringLiteral("company_name"));
    bid.companyFold = row.text(QStringLiteral("company_fold"));
    bid.region = row.text(QStringLiteral("operating_region"));
    bid.cost = amountIn(row, QStringLiteral("proposed_cost"));
    bid.days = row.isNull(days) ? std::optional<int>() : int(row.integer(days));
    bid.message = row.text(QStringLiteral("message"));
    bid.status = row.text(QStringLiteral("status"));
    bid.statusShown = row.text(QStringLiteral("status_shown"));
    bid.statusReason = row.text(QStringLiteral("status_reason"));
    bid.rating = row.isNull(rating) ? std::optional<int>() : int(row.integer(rating));
    bid.ratingCount = int(row.integer(QStringLiteral("rating_count")));
    bid.profileStatus = row.text(QStringLiteral("verified_status"));
    bid.requiredCount = int(row.integer(QStringLiteral("required_count")));
    bid.requiredValid = int(row.integer(QStringLiteral("required_valid_count")));
    bid.nextExpiry = row.date(QStringLiteral("next_expiry"));
    bid.earlierContracts = int(row.integer(QStringLiteral("earlier_contracts")));
    bid.abnormallyLow = row.flag(QStringLiteral("abnormally_low"));
    bid.lowPriceAssessed = !row.text(QStringLiteral("low_bid_answer")).trimmed().isEmpty() ||
                           !row.text(QStringLiteral("low_bid_assessment")).trimmed().isEmpty();
    bid.onBehalf = row.flag(QStringLiteral("on_behalf"));
    return bid;
}

bool ComparedBid::isLive() const
{
    return status != words::bid::rejected;
}

bool ComparedBid::isWithdrawn() const
{
    return statusShown == words::bid::withdrawn;
}

CompareFacts CompareFacts::of(const QList<ComparedBid> &bids, const Row &tender)
{
    const bool anyLive = std::ranges::any_of(bids, &ComparedBid::isLive);
    QList<Money> costs;
    QList<int> days;
    for (const ComparedBid &bid : bids) {
        if ((anyLive && !bid.isLive()) || !bid.cost || !bid.days)
            continue;
        costs.append(*bid.cost);
        days.append(*bid.days);
    }
    CompareFacts facts;
    facts.budgetMin = amountIn(tender, QStringLiteral("budget_min"));
    facts.budgetMax = amountIn(tender, QStringLiteral("budget_max"));
    if (costs.isEmpty())
        return facts;
    facts.lowest = *std::ranges::min_element(costs, {}, &Money::tenThousandths);
    facts.highest = *std::ranges::max_element(costs, {}, &Money::tenThousandths);
    facts.median = medianOf(costs);
    facts.shortest = std::ranges::min(days);
    facts.longest = std::ranges::max(days);
    return facts;
}

} // namespace tenderyard
