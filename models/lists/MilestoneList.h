// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Milestones of contracts on either side of which the signed-in user stands.
class MilestoneList final : public EntityList
{
    Q_OBJECT
public:
    explicit MilestoneList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
