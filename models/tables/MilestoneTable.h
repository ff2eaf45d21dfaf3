// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// The milestones of a contract.
class MilestoneTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit MilestoneTable(Connection &connection);
};

} // namespace tenderyard
