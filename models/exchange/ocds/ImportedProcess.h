// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/exchange/ocds/Leftover.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenderyard {

/// An organisation that becomes a user (the buyer) or a contractor.
struct ImportedParty
{
    /// Which of the process's parties; the other structs refer to it.
    QString key{};
    /// What it is matched by, in this import and all later ones: a public identifier, or one made up within the
    /// publisher (schemes "tenderyard:id" and "tenderyard:name"). Never the name alone.
    QString scheme{};
    QString externalId{};
    QString name{};
    QString address{};
    QString region{};
};

struct ImportedBid
{
    /// Unique within the process.
    QString externalId{};
    QString bidder{};
    /// Absent when the data does not say what was offered.
    std::optional<Money> cost{};
    std::optional<int> days{};
    /// words::bid.
    QLatin1String status{};
    /// words::bid, or empty: what it was before another was awarded.
    QLatin1String statusBeforeAward{};
    QLatin1String reasonCode{};
    QString message{};
    /// UTC; invalid when not stated.
    QDateTime submittedAt{};
};

struct ImportedPayment
{
    QString externalId{};
    QString payee{};
    Money amount{};
    QString reference{};
    QDateTime releasedAt{};
};

struct ImportedMilestone
{
    QString externalId{};
    QString title{};
    QString description{};
    Money amount{};
    QDate dueDate{};
    /// words::milestone.
    QLatin1String status{};
    QDateTime metAt{};
    QList<ImportedPayment> payments{};
};

/// One contracting process, as our entities would hold it: what the importer stores.
struct ImportedProcess
{
    QString ocid{};
    QString title{};
    QString description{};
    QString location{};
    /// words::contract.
    QLatin1String status{};
    /// The words the data used, "tender: complete, award: active".
    QString statusWords{};
    /// None: no amount of the process has one.
    Currency currency{};
    std::optional<Money> budgetMin{};
    std::optional<Money> budgetMax{};
    std::optional<Money> awardedCost{};
    QDateTime postedAt{};
    QDateTime opensAt{};
    QDateTime deadline{};
    QDateTime awardedAt{};
    /// The latest release's date.
    QDateTime date{};
    /// The file of the latest release.
    QString file{};
    QString publisher{};

    /// A party's key; never empty (a buyer nobody names is a party of its own).
    QString owner{};
    /// The AWARDED one's externalId, or empty.
    QString awardedBid{};
    QList<ImportedParty> parties{};
    QList<ImportedBid> bids{};
    QList<ImportedMilestone> milestones{};

    Leftovers leftovers{};
};

} // namespace tenderyard
