// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportedProcess.h"
#include "models/exchange/ocds/ReleaseFacts.h"

namespace tenderyard {

class Settling;

/// Judges what the merged releases of a process state, and makes of them what our entities hold: one tender with its
/// owner, its bids of which at most one is awarded, its milestones and their payments. What has no place there becomes
/// a leftover. The table of statuses stands in OcdsStatus.h.
class ProcessSettler
{
public:
    static ImportedProcess settle(ReleaseFacts facts);

private:
    static void settleTitle(Settling &settling);
    static void settleBudget(Settling &settling);
    static void settleTimes(Settling &settling);
};

} // namespace tenderyard
