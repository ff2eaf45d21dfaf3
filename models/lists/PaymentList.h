// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Payments of milestones on either side of which the signed-in user stands.
class PaymentList final : public EntityList
{
    Q_OBJECT
public:
    explicit PaymentList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
