// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/EntityTable.h"

namespace tenderyard {

/// The certifications of a contractor.
class CertificationTable final : public EntityTable
{
    Q_OBJECT
public:
    explicit CertificationTable(Connection &connection);
};

} // namespace tenderyard
