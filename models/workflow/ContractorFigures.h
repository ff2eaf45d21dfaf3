// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

/// Reads the dashboard of the signed-in contractor. Used in the connection's thread.
class ContractorFigures
{
public:
    static Expected<ContractorDashboard> read(Connection &connection);

    /// Numbers for the sidebar; nothing for somebody without a profile.
    static void count(FigureQuery &query, PlaceCounts &counts);

private:
    /// Tenders of the contractor's trades (a trade holds its classes) and region (a list of places, any of which is
    /// named by the tender's place; none: everywhere).
    static int countFitting(FigureQuery &query);
    static void readWork(FigureQuery &query, ContractorDashboard &dashboard);
    static QList<Need> certificationNeeds(FigureQuery &query);
    static void readDeadlines(FigureQuery &query, ContractorDashboard &dashboard);
};

} // namespace tenderyard
