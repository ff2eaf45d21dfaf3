// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/Settling.h"

namespace tenderyard {

/// Makes the milestones and payments of a process from the implementation of its contracts. A transaction belongs to
/// the milestone it names; those that name none share one milestone a contract, made for them and PAID.
class WorksSettler
{
public:
    explicit WorksSettler(Settling &settling) : m_settling(settling) {}
    void settle();

private:
    void addMilestones(const ContractFacts &contract);
    void addTransaction(const ContractFacts &contract, const TransactionFacts &transaction);
    ImportedMilestone &milestoneOf(const ContractFacts &contract, const TransactionFacts &transaction);
    QString payeeOf(const ContractFacts &contract, const TransactionFacts &transaction) const;
    /// Amounts that the data leaves out are those of the payments; a milestone that is met is paid when they reach it.
    void closeMilestones(const ContractFacts &contract, qsizetype from);

    Settling &m_settling;
};

} // namespace tenderyard
