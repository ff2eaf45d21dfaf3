// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

/// Reads the dashboard of the back office; nothing for whoever is not staff. Used in the connection's thread.
class StaffFigures
{
public:
    static Expected<StaffDashboard> read(Connection &connection);

    /// Numbers for the sidebar.
    static void count(FigureQuery &query, PlaceCounts &counts);

private:
    static int countExpiring(FigureQuery &query, int days);
    static void readQueue(FigureQuery &query, StaffDashboard &dashboard);
};

} // namespace tenderyard
