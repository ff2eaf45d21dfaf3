// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// People who sign in.
class UserTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit UserTable(Connection &connection);
};

} // namespace tenderyard
