// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Uuid.h"
#include "models/storage/Row.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace tenderyard {

/// One bid of the comparison: a row of compare_bid.
struct ComparedBid
{
    Uuid id;
    Uuid contractor;
    qint64 rowVersion = 0;
    QString company;
    QString companyFold;
    QString region;
    /// Nothing where the bid was never opened (it was withdrawn or came too late).
    std::optional<Money> cost;
    std::optional<int> days;
    QString message;
    QString status;
    QString statusShown;
    QString statusReason;
    /// Hundredths of a star; nothing without ratings.
    std::optional<int> rating;
    int ratingCount = 0;
    QString profileStatus;
    int requiredCount = 0;
    int requiredValid = 0;
    QDate nextExpiry;
    int earlierContracts = 0;
    bool abnormallyLow = false;
    bool lowPriceAssessed = false;
    bool onBehalf = false;

    bool operator==(const ComparedBid &) const = default;

    static ComparedBid fromRow(const Row &row);
    /// Takes part in the award: neither rejected nor withdrawn.
    bool isLive() const;
    bool isWithdrawn() const;
};

/// What the bids of one tender are measured by.
struct CompareFacts
{
    std::optional<Money> lowest;
    std::optional<Money> highest;
    /// The mean of the two middle ones where their number is even.
    std::optional<Money> median;
    std::optional<int> shortest;
    std::optional<int> longest;
    std::optional<Money> budgetMin;
    std::optional<Money> budgetMax;

    bool operator==(const CompareFacts &) const = default;

    /// Of the bids that take part; of all opened ones once nobody does any more. `tender` is a row of list_contract.
    static CompareFacts of(const QList<ComparedBid> &bids, const Row &tender);
};

} // namespace tenderyard
