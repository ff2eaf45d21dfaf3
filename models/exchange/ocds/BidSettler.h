// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/Settling.h"

#include <QHash>

namespace tenderyard {

/// Makes the bids of a process from its bids, awards, contracts and tenderers, and says which one is awarded: the first
/// supplier of the first award that is alive. One tender has one winner here; other suppliers who were awarded too
/// (lots, consortia, frameworks) keep a SHORTLISTED bid with the code ALSO_AWARDED, and a line.
class BidSettler
{
public:
    explicit BidSettler(Settling &settling) : m_settling(settling) {}
    void settle();

private:
    void addBids();
    void addAwards();
    void addAwardsOfContracts();
    void addAward(const AwardFacts &award);
    void addTenderers();
    void rejectTheOthers();
    void setStatus(ImportedBid &bid, const BidFacts &facts);
    ImportedBid &bidOf(const AwardFacts &award, const QString &supplier);
    void judge(ImportedBid &bid, const AwardFacts &award, bool first);
    std::optional<Money> contractValue(const AwardFacts &award);
    std::optional<int> daysOf(const AwardFacts &award) const;

    Settling &m_settling;
    /// By externalId, where the bid stands in the process's list.
    QHash<QString, qsizetype> m_place;
    /// Bids that an award speaks of already.
    QSet<QString> m_taken;
};

} // namespace tenderyard
