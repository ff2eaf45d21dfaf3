// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Bids that the signed-in user may see.
class BidList final : public EntityList
{
    Q_OBJECT
public:
    explicit BidList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
