// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// Tenders that nobody but their author has seen.
class DraftTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit DraftTable(Connection &connection);
};

} // namespace tenderyard
