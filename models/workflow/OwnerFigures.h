// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

/// Reads the figures of somebody who buys: everything about the contracts they are members of. An owner may have tens
/// of thousands of them, so those that are over are only counted. Used in the connection's thread.
class OwnerFigures
{
public:
    static Expected<OwnerDashboard> read(Connection &connection);

    /// Numbers for the sidebar, each of what waits for this person.
    static void count(FigureQuery &query, PlaceCounts &counts);

private:
    /// Each with `mine`: OwnerSql::myContractsByStatus().
    static void readTenders(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard);
    static void readSealedBids(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard);
    static void readPlans(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard);
    static void readPayments(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard);
    static void readRunning(FigureQuery &query, const QString &mine, OwnerDashboard &dashboard);
};

} // namespace tenderyard
