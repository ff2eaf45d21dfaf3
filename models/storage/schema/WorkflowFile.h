// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// A view of rules or actors and how its key columns are filled from the row:
/// `bid_not_live(subject_id=awarded_bid_id)`.
struct WorkflowView
{
    QString name;
    /// Key column of the view → column of the row; `subject_id=id` where the file names none.
    QList<std::pair<QString, QString>> keys;

    static WorkflowView fromText(const QString &text);
    QString toText() const;

    /// SQL that is true when the row behind the alias `row` breaks this rule.
    QString ruleCondition(const QString &row) const;
    /// SQL that is true when the signed-in user is this actor for the row behind the alias `row`.
    QString actorCondition(const QString &row) const;

private:
    QString keysMatch(const QString &row) const;
};

/// A condition on the new row that no view can express, because the row is not there yet.
struct WorkflowCheck
{
    QString code;
    QString brokenWhen;
};

/// One allowed move of an entity: from "" it is made, to "" it is deleted, "-" stands for "has no status".
struct WorkflowTransition
{
    /// Its key in workflow_transition: entity, action and place in the file.
    QString id;
    QString entity;
    QString action;
    QString from;
    QString to;
    QList<WorkflowView> actors;
    QString condition;
    QList<WorkflowView> rules;
    QStringList requirements;
    /// Columns that may change with it; "*" is all of them.
    QStringList columns;
    QList<WorkflowCheck> checks;
    /// The column with the time (UTC) from which the database itself does it; empty for most.
    QString timeColumn;
    /// Tables whose new rows depend on that, each with SQL over the moved row: where it is true, it is done before one
    /// of them is looked at.
    QHash<QString, QString> doneBeforeNew;
    /// SQL that is true where a person did alone what otherwise takes two; the history says so. May be empty.
    QString singlePersonWhen;
    bool screenLater = false;

    bool isEngineOnly() const { return actors.size() == 1 && actors.first().name == QLatin1String("engine"); }
    bool makesRow() const { return from.isEmpty(); }
    bool deletesRow() const { return to.isEmpty(); }
};

/// A table under the workflow: how its status reads, and which of its columns say whose it is in the history.
struct WorkflowEntity
{
    QString table;
    QString key;
    /// SQL of the status with {row} for OLD or NEW; empty when it has none.
    QString statusExpression;
    /// The column that it is read from.
    QString statusColumn;
    QString contractColumn;
    QString contractorColumn;
    QStringList hiddenColumns;
};

/// The workflow file of resources/workflow, read and checked.
struct WorkflowFile
{
    QList<WorkflowEntity> entities;
    QList<WorkflowTransition> transitions;

    /// The program's own file. It is part of the program: a broken one stops the start.
    static const WorkflowFile &ofProgram();
    /// Errors: workflow.unreadable with the place in the detail.
    static Expected<WorkflowFile> read(const QByteArray &json);

    QList<WorkflowTransition> transitionsOf(const QString &entity) const;
};

} // namespace tenderyard
