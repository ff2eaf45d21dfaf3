// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Dashboards.h"

#include "models/storage/Database.h"
#include "models/workflow/ContractorFigures.h"
#include "models/workflow/OwnerFigures.h"
#include "models/workflow/StaffFigures.h"

namespace tenderyard {

Dashboards::Dashboards(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Expected<OwnerDashboard>> Dashboards::owner()
{
    return m_database.read<OwnerDashboard>(ownerIn);
}

QFuture<Expected<ContractorDashboard>> Dashboards::contractor()
{
    return m_database.read<ContractorDashboard>(contractorIn);
}

QFuture<Expected<StaffDashboard>> Dashboards::staff()
{
    return m_database.read<StaffDashboard>(staffIn);
}

QFuture<Expected<PlaceCounts>> Dashboards::counts()
{
    return m_database.read<PlaceCounts>(countsIn);
}

Expected<OwnerDashboard> Dashboards::ownerIn(Connection &connection)
{
    return OwnerFigures::read(connection);
}

Expected<ContractorDashboard> Dashboards::contractorIn(Connection &connection)
{
    return ContractorFigures::read(connection);
}

Expected<StaffDashboard> Dashboards::staffIn(Connection &connection)
{
    return StaffFigures::read(connection);
}

Expected<PlaceCounts> Dashboards::countsIn(Connection &connection)
{
    FigureQuery query(connection);
    PlaceCounts counts;
    OwnerFigures::count(query, counts);
    ContractorFigures::count(query, counts);
    StaffFigures::count(query, counts);
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return counts;
}

} // namespace tenderyard
