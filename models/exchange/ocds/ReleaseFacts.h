// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/FieldReader.h"
#include "models/exchange/ocds/Leftover.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenderyard {

/// An organisation (or person) as a release names it. `key` tells it apart within the process: its id there, or its
/// identifier, or its folded name where it has neither.
struct PartyFacts
{
    QString key{};
    QString localId{};
    QString scheme{};
    QString identifier{};
    QString name{};
    QString address{};
    QString region{};
    QStringList roles{};
};

struct BidFacts
{
    QString key{};
    QString status{};
    QString description{};
    QStringList bidders{};
    std::optional<ImportedAmount> value{};
    QDateTime date{};
};

struct AwardFacts
{
    QString key{};
    QString status{};
    QString title{};
    QString description{};
    QStringList suppliers{};
    QStringList relatedBids{};
    std::optional<ImportedAmount> value{};
    std::optional<int> days{};
    QDateTime date{};
    QString path{};
    QString file{};
};

struct MilestoneFacts
{
    QString key{};
    QString status{};
    QString title{};
    QString description{};
    std::optional<ImportedAmount> value{};
    QDateTime dueDate{};
    QDateTime metDate{};
};

struct TransactionFacts
{
    QString key{};
    QString milestone{};
    QString payee{};
    std::optional<ImportedAmount> value{};
    QDateTime date{};
    QString path{};
    QString file{};
};

struct ContractFacts
{
    QString key{};
    QString awardKey{};
    QString status{};
    QString title{};
    QString description{};
    QStringList suppliers{};
    std::optional<ImportedAmount> value{};
    std::optional<int> days{};
    QDateTime signedAt{};
    QList<MilestoneFacts> milestones{};
    QList<TransactionFacts> transactions{};
    QString path{};
    QString file{};
};

/// What one release states, in our terms but not yet judged; releases of one process are put together by ProcessMerger.
/// An empty text, an invalid time and an absent optional mean that the release does not say.
struct ReleaseFacts
{
    QString ocid{};
    QString releaseId{};
    QDateTime date{};
    QStringList tags{};
    /// Whose identifiers the release uses, for parties without a public identifier.
    QString publisher{};
    QString file{};
    QString path{};

    QString tenderId{};
    QString title{};
    QString description{};
    QString location{};
    QString tenderStatus{};
    std::optional<ImportedAmount> budgetMin{};
    std::optional<ImportedAmount> budgetMax{};
    /// The planned budget, where the tender itself states no value.
    std::optional<ImportedAmount> plannedBudget{};
    QString plannedTitle{};
    std::optional<int> days{};
    QDateTime publishedAt{};
    QDateTime opensAt{};
    QDateTime deadline{};

    QString buyer{};
    QStringList tenderers{};
    QList<PartyFacts> parties{};
    QList<BidFacts> bids{};
    QList<AwardFacts> awards{};
    QList<ContractFacts> contracts{};

    Leftovers leftovers{};
};

} // namespace tenderyard
