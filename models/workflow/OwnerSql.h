// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

class FigureQuery;

/// The pieces of SQL that an owner's dashboard says more than once; c is the contract, b a bid, y a payment.
class OwnerSql
{
public:
    /// FROM the contracts of the signed-in person. Imported history is nobody's until it is taken over.
    static QString myContracts();
    /// The same for a query that asks for some statuses: of whoever has very many contracts, most of which are over,
    /// those of the status are found first.
    static QString myContractsByStatus(FigureQuery &query);
    /// Neither completed nor cancelled.
    static QString live();
    /// The same as a condition, for what is found by its own status first.
    static QString isMine();
    /// Only contracts on which the signed-in person has this duty, by its actor of the workflow file.
    static QString withDuty(const QString &duty);
    /// Sealed and not opened, so that how many bids there are is all that may be known.
    static QString sealedNow();
    /// Of those, whose deadline has passed.
    static QString toOpen();
    /// The bids are known, and somebody has to decide.
    static QString toAward();
    static QString notReviewed();
    /// A failed payment that nothing has replaced.
    static QString canRetry();
};

} // namespace tenderyard
