// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// What owners say of a contractor; one review a contract.
class ReviewTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit ReviewTable(Connection &connection);
};

} // namespace tenderyard
