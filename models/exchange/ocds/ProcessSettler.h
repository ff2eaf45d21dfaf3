// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportedProcess.h"
#include "models/exchange/ocds/OcdsStatus.h"
#include "models/exchange/ocds/ReleaseFacts.h"

#include <QSet>

namespace tenderyard {

/// Judges what the merged releases of a process state, and makes of them what our entities hold: one tender with its
/// owner, its bids of which at most one is awarded, its milestones and their payments. What has no place there becomes a
/// leftover. The status table is in OcdsStatus.h.
class ProcessSettler
{
public:
    static ImportedProcess settle(ReleaseFacts facts);

private:
    explicit ProcessSettler(ReleaseFacts facts) : m_facts(std::move(facts)) {}

    void settleHead();
    void settleTitle();
    void settleParties();
    void settleOwner();
    void settleCurrency();
    void settleBudget();
    void settleStatus();
    void settleAwards();
    void settleBids();
    void settleAward(const AwardFacts &award);
    void settleTenderers();
    void rejectTheOthers();
    void settleContracts();
    void settleContract(const ContractFacts &contract);
    void settleMilestones(const ContractFacts &contract);
    void settleTransaction(const ContractFacts &contract, const TransactionFacts &transaction);

    OcdsStatus::Phase awardPhase(const AwardFacts &award);
    OcdsStatus::Phase contractPhase(const ContractFacts &contract);
    QLatin1String statusFromContracts();
    QLatin1String statusFromTender();
    /// The bid that an award speaks of: one it names, or the first unawarded one of that bidder, or a new one.
    ImportedBid &bidOf(const AwardFacts &award, const QString &supplier);
    ImportedMilestone &paymentsMilestone(const ContractFacts &contract);
    std::optional<Money> contractValue(const AwardFacts &award);

    /// The amount in the process's currency (or any, with `anyCurrency`), if it has one and is not 0.
    std::optional<Money> money(const std::optional<ImportedAmount> &amount, bool anyCurrency = false);
    void leave(const QString &file, const QString &path, QLatin1String code, const QString &value = {});
    void leave(const QString &path, QLatin1String code, const QString &value = {});

    ReleaseFacts m_facts;
    ImportedProcess m_process;
    /// Amounts whose line is written already, by file, path and code.
    QSet<QString> m_noted;
    QSet<QString> m_awardedBids;
};

} // namespace tenderyard
