// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// The profiles of contractors.
class ContractorTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit ContractorTable(Connection &connection);
};

} // namespace tenderyard
