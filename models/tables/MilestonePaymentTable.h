// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// What is paid for milestones; one row an attempt.
class MilestonePaymentTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit MilestonePaymentTable(Connection &connection);
};

} // namespace tenderyard
