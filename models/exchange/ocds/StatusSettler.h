// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/OcdsStatus.h"
#include "models/exchange/ocds/Settling.h"

namespace tenderyard {

/// Finds the status of the whole process; see the table of OcdsStatus.
class StatusSettler
{
public:
    /// Sets the process's status and the words that the data used for it.
    static void settle(Settling &settling);

    /// The phase of one award or contract. A word outside the code lists becomes a line, and counts as alive (an award
    /// only where it names a supplier or a value): publishers do not list what they did not agree on.
    static OcdsStatus::Phase phaseOf(Settling &settling, const AwardFacts &award);
    static OcdsStatus::Phase phaseOf(Settling &settling, const ContractFacts &contract);

private:
    static QLatin1String fromContracts(Settling &settling);
    static QLatin1String fromTender(Settling &settling);
    static QString wordsUsed(const ReleaseFacts &facts);
};

} // namespace tenderyard
