// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Reviews of contractors.
class ReviewList final : public EntityList
{
    Q_OBJECT
public:
    explicit ReviewList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
