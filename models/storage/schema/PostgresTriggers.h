// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/TriggerSource.h"
#include "models/storage/schema/WorkflowSql.h"

namespace tenderyard {

/// Writes the triggers that hold PostgreSQL to the workflow file, from the same words as SqliteTriggers.
///
/// Each table and event has a function before_<table>_<event>() that refuses, and after_<table>_<event>() that records
/// the change and does what follows. Both run as tenderyard_engine; whether the engine or a person wrote the row is
/// told by which of two triggers called them, and those go by the role that wrote: it cannot be forged. What
/// tenderyard_importer writes is not judged, and import_<table>_<event>() records it as the importer itself, so that
/// what follows is importing too.
/// What is the same for every table is in resources/sql/postgresql/repeatable/10_history.sql.
class PostgresTriggers
{
public:
    explicit PostgresTriggers(TriggerSource source);

    /// The script, for the search_path "office, tenderyard": the rows of workflow_transition and workflow_rule, the
    /// functions, every trigger, and judge() (JudgeFunctions).
    QString script() const;

private:
    WorkflowSql sqlOf(const WorkflowEntity &entity, const WorkflowSql::Words &words) const;
    QString before(const WorkflowEntity &entity, TriggerEvent event) const;
    QString after(const WorkflowEntity &entity, TriggerEvent event) const;
    QString recorded(const WorkflowSql &sql, TriggerEvent event) const;
    QString stamps(const QString &table, TriggerEvent event) const;
    QString jsonObject(const WorkflowSql &sql, const QString &row) const;
    QString followUp(const WorkflowSql &sql, const WorkflowSql::Words &words, TriggerEvent event) const;

    TriggerSource m_source;
};

} // namespace tenderyard
