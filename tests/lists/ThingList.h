// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// A list with a column of each kind, on the relation of ThingOffice.
class ThingList final : public EntityList
{
    Q_OBJECT
public:
    explicit ThingList(Database &database, QObject *parent = nullptr) : EntityList(database, describe(), parent) {}

    static ListDescription describe();
};

} // namespace tenderyard
