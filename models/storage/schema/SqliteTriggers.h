// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/TriggerSource.h"
#include "models/storage/schema/WorkflowSql.h"

namespace tenderyard {

/// Writes the triggers that hold SQLite to the workflow file: one BEFORE and one AFTER trigger a table and event.
/// BEFORE refuses what is not in the file, what somebody else may do, and what breaks a rule, naming the rule.
/// AFTER records the change (change_log, audit_entry) and does what follows (resources/sql/common/followups).
class SqliteTriggers
{
public:
    explicit SqliteTriggers(TriggerSource source);

    /// The script: the rows of workflow_transition and workflow_rule, then every trigger.
    QString script() const;

private:
    static QString before(const WorkflowSql &sql, TriggerEvent event);
    QString after(const WorkflowSql &sql, TriggerEvent event) const;

    TriggerSource m_source;
};

} // namespace tenderyard
