// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// Bids. What a sealed one says stands in contracts_bid_content.
class BidTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit BidTable(Connection &connection);
};

} // namespace tenderyard
