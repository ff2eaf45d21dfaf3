// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Profiles of contractors that the signed-in user may see.
class ContractorList final : public EntityList
{
    Q_OBJECT
public:
    explicit ContractorList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
