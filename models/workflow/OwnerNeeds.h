// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Dashboards.h"
#include "models/workflow/FigureQuery.h"

namespace tenderyard {

/// What waits for somebody who buys, by their duties, and what ends soon. Used in the connection's thread.
class OwnerNeeds
{
public:
    /// With `mine`: OwnerSql::myContractsByStatus().
    /// The kinds in the order of Need::kind, each with the oldest first; at most 200 that are about a whole contract.
    static QList<Need> read(FigureQuery &query, const QString &mine);
    /// The next two weeks, by time.
    static QList<Deadline> readDeadlines(FigureQuery &query, const QString &mine);

private:
    static QList<Need> ofContracts(FigureQuery &query, const QString &mine);
    static QList<Need> ofPayments(FigureQuery &query);
};

} // namespace tenderyard
