// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/WorkflowFile.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace tenderyard {

class Connection;

/// Writes the triggers that hold SQLite to the workflow file: one BEFORE and one AFTER trigger a table and event.
/// BEFORE refuses what is not in the file, what somebody else may do, and what breaks a rule, naming the rule.
/// AFTER records the change (change_log, audit_entry) and does what follows (resources/sql/sqlite/followups).
class TriggerWriter
{
public:
    /// `columnsOf` answers the columns of a table; `followUpOf` the statements that follow an event on it, or "".
    TriggerWriter(const WorkflowFile &file, std::function<QStringList(const QString &table)> columnsOf,
                  std::function<QString(const QString &table, const QString &event)> followUpOf);

    /// The script: the rows of workflow_transition and workflow_rule, then every trigger.
    QString script() const;

private:
    QString workflowRows() const;
    QString before(const WorkflowEntity &entity, const QString &event) const;
    QString after(const WorkflowEntity &entity, const QString &event) const;
    QString refusals(const WorkflowEntity &entity, const WorkflowTransition &transition, const QString &event) const;
    QString columnRefusal(const WorkflowEntity &entity, const WorkflowTransition &transition) const;
    QString historyObject(const WorkflowEntity &entity, const QString &row) const;
    QString timeMoves(const WorkflowEntity &entity) const;
    QString staleReasons(const WorkflowEntity &entity) const;
    QString movesThatRequire(const WorkflowEntity &entity, const QString &column) const;
    std::optional<WorkflowTransition> timedTransition(const WorkflowEntity &entity, const QString &event) const;
    QString singlePerson(const WorkflowEntity &entity, const QString &event) const;
    QString reasonExpression(const WorkflowEntity &entity, const QString &event) const;
    QString actionExpression(const WorkflowEntity &entity, const QString &event) const;
    QList<WorkflowTransition> transitionsOf(const WorkflowEntity &entity, const QString &event) const;

    const WorkflowFile &m_file;
    std::function<QStringList(const QString &)> m_columnsOf;
    std::function<QString(const QString &, const QString &)> m_followUpOf;
};

/// The trigger script of the program's workflow file for the tables that `connection` has.
Expected<QString> generatedTriggers(Connection &connection);

} // namespace tenderyard
