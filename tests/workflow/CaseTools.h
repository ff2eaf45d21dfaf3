// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/workflow/TransitionCase.h"

namespace tenderyard {

/// Shared wording of the cases.
class CaseTools
{
public:
    static QVariant key(const Uuid &id) { return QVariant::fromValue(id); }
    /// An attempt on the row `id` with what every move brings along: the new status where it moves, a reason where
    /// one is required, and by whom.
    static Attempt move(const WorkflowTransition &transition, const Uuid &id, const Binds &values = {});
    /// An attempt to insert a row, with an id and the times where the table has them.
    static Attempt make(Scenario &scenario, const WorkflowTransition &transition, Binds values);
    /// A break that changes the attempt alone.
    static Break value(const QString &column, const QVariant &value);
    /// A break by which StaffB checks what the attempt is about, while StaffA tries it.
    static Break claimedByStaffB(Uuid Attempt::*item);
};

} // namespace tenderyard
