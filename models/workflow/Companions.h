// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/schema/WorkflowFile.h"
#include "models/workflow/WorkflowRow.h"

namespace tenderyard {

/// What goes along with an action without anybody saying it: who did it and when, and the statuses' own columns.
class Companions
{
public:
    /// Columns for this move of `row` by the connection's user; what the caller says itself goes over them.
    static Binds of(const Connection &connection, const WorkflowRow &row, const WorkflowTransition &transition);

private:
    static Binds ofStatus(const Connection &connection, const WorkflowRow &row, const WorkflowTransition &transition);
    static Binds ofCertification(const Connection &connection, const QString &action);
    static Binds ofMilestone(const Connection &connection, const WorkflowRow &row, const QString &action);
    static Binds ofOthers(const Connection &connection, const QString &entity, const QString &action);
};

} // namespace tenderyard
