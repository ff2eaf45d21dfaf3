// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/schema/WorkflowFile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace tenderyard {

enum class TriggerEvent { Insert, Update, Delete };

/// Something that a trigger refuses, and with which words.
struct Refusal
{
    QString code;
    /// SQL over NEW and OLD; neither true nor false (NULL) refuses nothing.
    QString brokenWhen;
};

/// What the triggers of one table say, as SQL over NEW and OLD that every database understands. How a trigger looks
/// around it is the business of SqliteTriggers and PostgresTriggers.
class WorkflowSql
{
public:
    /// What the databases word differently.
    struct Words
    {
        /// True while what the database itself does is looked at.
        QString byEngine;
        /// True while history is brought in.
        QString importing;
        /// What stands behind a column of any type to make a text of it.
        QString asText;
    };

    /// `file` outlives this. `columns` are the table's.
    WorkflowSql(const WorkflowFile &file, const WorkflowEntity &entity, const QStringList &columns, const Words &words);

    static QList<TriggerEvent> events();
    /// "INSERT".
    static QString nameOf(TriggerEvent event);
    /// "NEW", or "OLD" for a row that goes.
    static QString rowOf(TriggerEvent event);
    /// A text as SQL.
    static QString quoted(QString text);
    /// The script that fills workflow_transition and workflow_rule.
    static QString workflowRows(const WorkflowFile &file);

    const WorkflowEntity &entity() const { return m_entity; }
    bool has(const QString &column) const { return m_columns.contains(column); }

    QList<WorkflowTransition> transitionsOf(TriggerEvent event) const;
    /// True where a row takes this transition.
    QString applies(const WorkflowTransition &transition, TriggerEvent event) const;
    /// What is refused whoever does it, in the order of the reports.
    QList<Refusal> refusalsOfAll(TriggerEvent event) const;
    /// What stands against people who take this transition, in the order of the reports.
    QList<Refusal> refusalsOf(const WorkflowTransition &transition, TriggerEvent event) const;
    /// Statements of the engine before a new row is looked at: what time alone moves is moved by then.
    QStringList timeMoves() const;
    /// An UPDATE that clears reasons which belonged to the status before; empty where the table has none.
    QString staleReasons() const;

    /// Columns whose values the history keeps.
    QStringList historyColumns() const;
    /// Of a change's entry in the history: what was done, when, by whom, why, and whether by one person alone.
    QString action(TriggerEvent event) const;
    QString at(TriggerEvent event) const;
    QString user(TriggerEvent event) const;
    QString reason(TriggerEvent event) const;
    QString singlePerson(TriggerEvent event) const;
    QString key(TriggerEvent event) const;
    QString contract(TriggerEvent event) const;
    QString contractor(TriggerEvent event) const;

private:
    QString statusOf(const QString &row) const;
    QString movedBy(const WorkflowTransition &transition, TriggerEvent event) const;
    QString movesThatRequire(const QString &column) const;
    QString changedBesides(const WorkflowTransition &transition) const;
    static bool givesReason(const WorkflowTransition &transition);
    std::optional<WorkflowTransition> timedTransition(TriggerEvent event) const;
    QString whereTimeMoved(TriggerEvent event, const QString &then, const QString &otherwise) const;
    QString columnOrNull(TriggerEvent event, const QString &column) const;

    const WorkflowFile &m_file;
    WorkflowEntity m_entity;
    QStringList m_columns;
    Words m_words;
};

} // namespace tenderyard
