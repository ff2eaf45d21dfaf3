// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowSql.h"

namespace tenderyard {

namespace {

const QString noStatus = QStringLiteral("-");
const QString statusBy = QStringLiteral("status_by");
const QString statusReason = QStringLiteral("status_reason");
const QString statusReasonCode = QStringLiteral("status_reason_code");
const QString oldRow = QStringLiteral("OLD");
const QString newRow = QStringLiteral("NEW");

/// False rather than nothing where there is no alternative.
QString anyOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QStringLiteral("false") : u'(' + conditions.join(QStringLiteral(" OR ")) + u')';
}

QString notNothing(const QString &condition)
{
    return QStringLiteral("NOT (%1)").arg(condition);
}

} // namespace

WorkflowSql::WorkflowSql(const WorkflowFile &file, const WorkflowEntity &entity, const QStringList &columns,
                         const Words &words)
    : m_file(file), m_entity(entity), m_columns(columns), m_words(words)
{
}

QList<TriggerEvent> WorkflowSql::events()
{
    return {TriggerEvent::Insert, TriggerEvent::Update, TriggerEvent::Delete};
}

QString WorkflowSql::nameOf(TriggerEvent event)
{
    switch (event) {
    case TriggerEvent::Insert:
        return QStringLiteral("INSERT");
    case TriggerEvent::Update:
        return QStringLiteral("UPDATE");
    case TriggerEvent::Delete:
        return QStringLiteral("DELETE");
    }
    return {};
}

QString WorkflowSql::rowOf(TriggerEvent event)
{
    return event == TriggerEvent::Delete ? oldRow : newRow;
}

QString WorkflowSql::quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString WorkflowSql::workflowRows(const WorkflowFile &file)
{
    QString rows = QStringLiteral("DELETE FROM workflow_rule;\nDELETE FROM workflow_transition;\n");
    int number = 0;
    for (const WorkflowTransition &transition : file.transitions) {
        QStringList actors;
        for (const WorkflowView &actor : transition.actors)
            actors.append(actor.toText());
        rows += QStringLiteral("INSERT INTO workflow_transition (id, entity, action, from_status, to_status, actors, "
                               "condition, requires, sequence, screen_later) VALUES (%1, %2, %3, %4, %5, %6, %7, %8, ")
                    .arg(quoted(transition.id), quoted(transition.entity), quoted(transition.action),
                         quoted(transition.from), quoted(transition.to), quoted(actors.join(u';')),
                         quoted(transition.condition), quoted(transition.requirements.join(u','))) +
                QStringLiteral("%1, %2);\n")
                    .arg(++number)
                    .arg(transition.screenLater ? QStringLiteral("true") : QStringLiteral("false"));
        int sequence = 0;
        for (const WorkflowView &rule : transition.rules)
            rows += QStringLiteral("INSERT INTO workflow_rule (transition_id, rule, sequence) VALUES (%1, %2, %3);\n")
                        .arg(quoted(transition.id), quoted(rule.toText()))
                        .arg(++sequence);
    }
    return rows;
}

QString WorkflowSql::statusOf(const QString &row) const
{
    QString expression = m_entity.statusExpression;
    return expression.isEmpty() ? quoted(noStatus) : expression.replace(QStringLiteral("{row}"), row);
}

QList<WorkflowTransition> WorkflowSql::transitionsOf(TriggerEvent event) const
{
    QList<WorkflowTransition> list;
    for (const WorkflowTransition &transition : m_file.transitions) {
        const TriggerEvent itsEvent = transition.makesRow()     ? TriggerEvent::Insert
                                      : transition.deletesRow() ? TriggerEvent::Delete
                                                                : TriggerEvent::Update;
        if (transition.entity == m_entity.table && itsEvent == event)
            list.append(transition);
    }
    return list;
}

/// True for rows that this transition moves, by their statuses alone.
QString WorkflowSql::movedBy(const WorkflowTransition &transition, TriggerEvent event) const
{
    QStringList parts;
    if (event != TriggerEvent::Insert)
        parts.append(statusOf(oldRow) + QStringLiteral(" = ") + quoted(transition.from));
    if (event != TriggerEvent::Delete)
        parts.append(statusOf(newRow) + QStringLiteral(" = ") + quoted(transition.to));
    return u'(' + parts.join(QStringLiteral(" AND ")) + u')';
}

QString WorkflowSql::applies(const WorkflowTransition &transition, TriggerEvent event) const
{
    const QString moved = movedBy(transition, event);
    return transition.condition.isEmpty() ? moved : QStringLiteral("(%1 AND (%2))").arg(moved, transition.condition);
}

QList<Refusal> WorkflowSql::refusalsOfAll(TriggerEvent event) const
{
    QList<Refusal> refusals;
    if (event == TriggerEvent::Update && has(QStringLiteral("row_version")))
        refusals.append({QStringLiteral("storage.conflict"), QStringLiteral("NEW.row_version <> OLD.row_version + 1")});
    QStringList conditions{u'(' + m_words.byEngine + u')'};
    QStringList moves;
    const QList<WorkflowTransition> transitions = transitionsOf(event);
    for (const WorkflowTransition &transition : transitions) {
        conditions.append(applies(transition, event));
        moves.append(movedBy(transition, event));
    }
    const QString unknown = QStringLiteral("transition.unknown");
    // Not simply NOT: what is unknown (nobody is signed in) is not allowed either.
    refusals.append({unknown, anyOf(conditions) + QStringLiteral(" IS NOT TRUE")});
    // Follow-ups too keep to the statuses of the file (the same status again is an edit, which theirs to make).
    if (!m_entity.statusExpression.isEmpty() && event == TriggerEvent::Update)
        refusals.append(
            {unknown, QStringLiteral("%1 <> %2 AND NOT (%3)").arg(statusOf(oldRow), statusOf(newRow), anyOf(moves))});
    return refusals;
}

QList<Refusal> WorkflowSql::refusalsOf(const WorkflowTransition &transition, TriggerEvent event) const
{
    const QString row = rowOf(event);
    QStringList actors;
    for (const WorkflowView &actor : transition.actors) {
        if (actor.name != u"engine")
            actors.append(actor.actorCondition(row));
    }
    QList<Refusal> refusals;
    refusals.append({QStringLiteral("transition.actor"),
                     actors.isEmpty() ? QStringLiteral("true") : notNothing(actors.join(QStringLiteral(" OR ")))});
    for (const WorkflowView &rule : transition.rules)
        refusals.append({QStringLiteral("rule.") + rule.name, rule.ruleCondition(row)});
    for (const QString &column : transition.requirements)
        refusals.append({QStringLiteral("required.") + column,
                         QStringLiteral("coalesce(trim(%1.%2%3), '') = ''").arg(row, column, m_words.asText)});
    for (const WorkflowCheck &check : transition.checks)
        refusals.append({check.code, u'(' + check.brokenWhen + u')'});

    const QString signedByOther = QStringLiteral("transition.status_by");
    if (event == TriggerEvent::Insert && has(statusBy))
        refusals.append({signedByOther, QStringLiteral("NEW.status_by <> current_user_id()")});
    if (event != TriggerEvent::Update || transition.columns.contains(QStringLiteral("*")))
        return refusals;
    refusals.append({QStringLiteral("transition.column"), changedBesides(transition)});
    // Whoever moves it says so; whoever only gives a reason at least names nobody else.
    const bool moves = transition.from != transition.to;
    if ((moves || givesReason(transition)) && has(statusBy))
        refusals.append(
            {signedByOther,
             QStringLiteral("NEW.status_by IS DISTINCT FROM current_user_id()") +
                 (moves ? QString() : QStringLiteral(" AND NEW.status_by IS DISTINCT FROM OLD.status_by"))});
    return refusals;
}

bool WorkflowSql::givesReason(const WorkflowTransition &transition)
{
    return transition.requirements.contains(statusReason) || transition.requirements.contains(statusReasonCode);
}

/// True where a column changed that does not change with this transition.
QString WorkflowSql::changedBesides(const WorkflowTransition &transition) const
{
    QStringList allowed = transition.columns;
    allowed << QStringLiteral("updated_at") << QStringLiteral("row_version") << m_entity.statusColumn;
    if (transition.from != transition.to || givesReason(transition))
        allowed << statusReason << statusReasonCode << statusBy;
    QStringList changed;
    for (const QString &column : m_columns) {
        if (!allowed.contains(column))
            changed.append(QStringLiteral("NEW.%1 IS DISTINCT FROM OLD.%1").arg(column));
    }
    return u'(' + changed.join(QStringLiteral(" OR ")) + u')';
}

/// The row's time of change is when it was due: that of the bid which happened to come first would tell of that bid.
QStringList WorkflowSql::timeMoves() const
{
    QStringList statements;
    for (const WorkflowTransition &transition : m_file.transitions) {
        const QString where = transition.doneBeforeNew.value(m_entity.table);
        if (where.isEmpty())
            continue;
        statements.append(
            QStringLiteral("  UPDATE %1 SET status = %2, row_version = row_version + 1,\n"
                           "    updated_at = CASE WHEN updated_at < %3 THEN %3 ELSE updated_at END\n"
                           "  WHERE id = NEW.contract_id AND status = %4 AND %3 <= now_utc() AND %5;\n")
                .arg(transition.entity, quoted(transition.to), transition.timeColumn, quoted(transition.from), where));
    }
    return statements;
}

QString WorkflowSql::movesThatRequire(const QString &column) const
{
    QStringList moves;
    const QList<WorkflowTransition> transitions = transitionsOf(TriggerEvent::Update);
    for (const WorkflowTransition &transition : transitions) {
        if (transition.requirements.contains(column))
            moves.append(applies(transition, TriggerEvent::Update));
    }
    return anyOf(moves);
}

/// The reason of a status goes with it: what the next transition neither gave nor had to give is cleared.
QString WorkflowSql::staleReasons() const
{
    QStringList stale;
    QStringList assignments{QStringLiteral("updated_at = now_utc()"), QStringLiteral("row_version = row_version + 1")};
    for (const QString &column : {statusReasonCode, statusReason}) {
        if (!has(column))
            return {};
        const QString isStale = QStringLiteral("(NEW.%1 IS NOT NULL AND NEW.%1 IS NOT DISTINCT FROM OLD.%1 AND NOT %2)")
                                    .arg(column, movesThatRequire(column));
        stale.append(isStale);
        assignments.append(QStringLiteral("%1 = CASE WHEN %2 THEN NULL ELSE %1 END").arg(column, isStale));
    }
    return QStringLiteral("UPDATE %1 SET %2\nWHERE id = NEW.id AND %3 <> %4 AND NOT %5 AND %6;\n")
        .arg(m_entity.table, assignments.join(QStringLiteral(",\n    ")), statusOf(oldRow), statusOf(newRow),
             m_words.importing, anyOf(stale));
}

QStringList WorkflowSql::historyColumns() const
{
    static const QStringList dull{QStringLiteral("row_version"), QStringLiteral("updated_at"),
                                  QStringLiteral("created_at"), QStringLiteral("import_id")};
    QStringList kept;
    for (const QString &column : m_columns) {
        if (!dull.contains(column) && !column.endsWith(QLatin1String("_fold")) &&
            !m_entity.hiddenColumns.contains(column))
            kept.append(column);
    }
    return kept;
}

QString WorkflowSql::action(TriggerEvent event) const
{
    QString cases;
    if (event == TriggerEvent::Update) // What follows from something else is not what somebody did.
        cases += QStringLiteral(" WHEN %1 AND %2 = %3 THEN 'follow'")
                     .arg(m_words.byEngine, statusOf(oldRow), statusOf(newRow));
    const QList<WorkflowTransition> transitions = transitionsOf(event);
    for (const WorkflowTransition &transition : transitions)
        cases += QStringLiteral(" WHEN %1 THEN %2").arg(applies(transition, event), quoted(transition.action));
    const QString other = quoted(nameOf(event).toLower());
    return cases.isEmpty() ? other : QStringLiteral("CASE%1 ELSE %2 END").arg(cases, other);
}

std::optional<WorkflowTransition> WorkflowSql::timedTransition(TriggerEvent event) const
{
    const QList<WorkflowTransition> transitions = transitionsOf(event);
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.timeColumn.isEmpty())
            return transition;
    }
    return {};
}

/// What time did, nobody did, and it was done when it was due.
QString WorkflowSql::whereTimeMoved(TriggerEvent event, const QString &then, const QString &otherwise) const
{
    const std::optional<WorkflowTransition> timed = timedTransition(event);
    if (!timed)
        return otherwise;
    const QString due = QStringLiteral("NEW.") + timed->timeColumn;
    return QStringLiteral("CASE WHEN %1 AND %2 <= now_utc() AND %3 THEN %4 ELSE %5 END")
        .arg(m_words.byEngine, due, applies(*timed, event), then.isEmpty() ? due : then, otherwise);
}

QString WorkflowSql::at(TriggerEvent event) const
{
    return whereTimeMoved(event, {}, QStringLiteral("now_utc()"));
}

QString WorkflowSql::user(TriggerEvent event) const
{
    return whereTimeMoved(event, QStringLiteral("NULL"), QStringLiteral("current_user_id()"));
}

/// The reason that this change gave, not one that an earlier change left in the row.
QString WorkflowSql::reason(TriggerEvent event) const
{
    if (!has(statusReason))
        return QStringLiteral("NULL");
    if (event != TriggerEvent::Update)
        return rowOf(event) + u'.' + statusReason;
    return QStringLiteral("CASE WHEN NEW.%1 IS DISTINCT FROM OLD.%1 OR (NOT %2 AND %3) THEN NEW.%1 END")
        .arg(statusReason, m_words.byEngine, movesThatRequire(statusReason));
}

QString WorkflowSql::singlePerson(TriggerEvent event) const
{
    QStringList cases;
    const QList<WorkflowTransition> transitions = transitionsOf(event);
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.singlePersonWhen.isEmpty())
            cases.append(QStringLiteral("(NOT %1 AND %2 AND coalesce(%3, false))")
                             .arg(m_words.byEngine, applies(transition, event), transition.singlePersonWhen));
    }
    return anyOf(cases);
}

QString WorkflowSql::columnOrNull(TriggerEvent event, const QString &column) const
{
    return column.isEmpty() || !has(column) ? QStringLiteral("NULL") : rowOf(event) + u'.' + column;
}

QString WorkflowSql::key(TriggerEvent event) const
{
    return rowOf(event) + u'.' + m_entity.key;
}

QString WorkflowSql::contract(TriggerEvent event) const
{
    return columnOrNull(event, m_entity.contractColumn);
}

QString WorkflowSql::contractor(TriggerEvent event) const
{
    return columnOrNull(event, m_entity.contractorColumn);
}

} // namespace tenderyard
