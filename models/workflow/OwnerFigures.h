// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

/// Reads the dashboard of somebody who buys: everything about the contracts they are members of, by their duties.
/// Used in the connection's thread.
class OwnerFigures
{
public:
    static Expected<OwnerDashboard> read(Connection &connection);

    /// Numbers for the sidebar, each of what waits for this person.
    static void count(FigureQuery &query, PlaceCounts &counts);

private:
    static void readTenders(FigureQuery &query, OwnerDashboard &dashboard);
    static void readMoney(FigureQuery &query, OwnerDashboard &dashboard);
    static void readMonths(FigureQuery &query, OwnerDashboard &dashboard);
    static void readNeeds(FigureQuery &query, OwnerDashboard &dashboard);
    static void readDeadlines(FigureQuery &query, OwnerDashboard &dashboard);
};

} // namespace tenderyard
