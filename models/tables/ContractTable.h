// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// Tenders, which become contracts.
class ContractTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit ContractTable(Connection &connection);
};

} // namespace tenderyard
