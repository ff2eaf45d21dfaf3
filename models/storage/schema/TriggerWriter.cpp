// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/TriggerWriter.h"

#include "models/storage/Connection.h"

#include <QFile>
#include <QHash>

namespace tenderyard {

namespace {

const QString insertEvent = QStringLiteral("INSERT");
const QString updateEvent = QStringLiteral("UPDATE");
const QString deleteEvent = QStringLiteral("DELETE");
const QString noStatus = QStringLiteral("-");

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString refuse(const QString &code, const QString &condition)
{
    return QStringLiteral("  SELECT RAISE(ABORT, %1) WHERE %2;\n").arg(quoted(code), condition);
}

QString statusOf(const WorkflowEntity &entity, const QString &row)
{
    QString expression = entity.statusExpression;
    return expression.isEmpty() ? quoted(noStatus) : expression.replace(QStringLiteral("{row}"), row);
}

/// The row that an event speaks of.
QString rowOf(const QString &event)
{
    return event == deleteEvent ? QStringLiteral("OLD") : QStringLiteral("NEW");
}

/// True for rows that this transition moves, by their statuses alone.
QString movedBy(const WorkflowEntity &entity, const WorkflowTransition &transition, const QString &event)
{
    QStringList parts;
    if (event != insertEvent)
        parts.append(statusOf(entity, QStringLiteral("OLD")) + QStringLiteral(" = ") + quoted(transition.from));
    if (event != deleteEvent)
        parts.append(statusOf(entity, QStringLiteral("NEW")) + QStringLiteral(" = ") + quoted(transition.to));
    return u'(' + parts.join(QStringLiteral(" AND ")) + u')';
}

QString applies(const WorkflowEntity &entity, const WorkflowTransition &transition, const QString &event)
{
    const QString moved = movedBy(entity, transition, event);
    return transition.condition.isEmpty() ? moved : QStringLiteral("(%1 AND (%2))").arg(moved, transition.condition);
}

/// False rather than nothing where there is no alternative.
QString anyOf(const QStringList &conditions)
{
    return conditions.isEmpty() ? QStringLiteral("false") : u'(' + conditions.join(QStringLiteral(" OR ")) + u')';
}

} // namespace

TriggerWriter::TriggerWriter(const WorkflowFile &file, std::function<QStringList(const QString &)> columnsOf,
                             std::function<QString(const QString &, const QString &)> followUpOf)
    : m_file(file), m_columnsOf(std::move(columnsOf)), m_followUpOf(std::move(followUpOf))
{
}

QString TriggerWriter::script() const
{
    QString script = workflowRows();
    for (const WorkflowEntity &entity : m_file.entities) {
        for (const QString &event : {insertEvent, updateEvent, deleteEvent}) {
            script += before(entity, event);
            script += after(entity, event);
        }
    }
    const QString openingBid = QStringLiteral("contracts_opening_bid");
    script += QStringLiteral("CREATE TRIGGER %1_before_insert BEFORE INSERT ON %1 BEGIN\n%2END;\n")
                  .arg(openingBid, refuse(QStringLiteral("transition.actor"), QStringLiteral("NOT is_engine()")));
    for (const QString &table : {QStringLiteral("audit_entry"), openingBid}) {
        for (const QString &event : {updateEvent, deleteEvent})
            script += QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 BEGIN\n%4END;\n")
                          .arg(table, event.toLower(), event,
                               refuse(QStringLiteral("rule.history_is_kept"), QStringLiteral("true")));
    }
    return script;
}

QString TriggerWriter::workflowRows() const
{
    QString rows = QStringLiteral("DELETE FROM workflow_rule;\nDELETE FROM workflow_transition;\n");
    int number = 0;
    for (const WorkflowTransition &transition : m_file.transitions) {
        ++number;
        const QString id = QStringLiteral("%1.%2.%3").arg(transition.entity, transition.action).arg(number);
        QStringList actors;
        for (const WorkflowView &actor : transition.actors)
            actors.append(actor.toText());
        rows += QStringLiteral("INSERT INTO workflow_transition (id, entity, action, from_status, to_status, actors, "
                               "condition, requires, sequence, screen_later) VALUES (%1, %2, %3, %4, %5, %6, %7, %8, ")
                    .arg(quoted(id), quoted(transition.entity), quoted(transition.action), quoted(transition.from),
                         quoted(transition.to), quoted(actors.join(u';')), quoted(transition.condition),
                         quoted(transition.requirements.join(u','))) +
                QStringLiteral("%1, %2);\n")
                    .arg(number)
                    .arg(transition.screenLater ? QStringLiteral("true") : QStringLiteral("false"));
        int sequence = 0;
        for (const WorkflowView &rule : transition.rules)
            rows += QStringLiteral("INSERT INTO workflow_rule (transition_id, rule, sequence) VALUES (%1, %2, %3);\n")
                        .arg(quoted(id), quoted(rule.toText()))
                        .arg(++sequence);
    }
    return rows;
}

QList<WorkflowTransition> TriggerWriter::transitionsOf(const WorkflowEntity &entity, const QString &event) const
{
    QList<WorkflowTransition> list;
    for (const WorkflowTransition &transition : m_file.transitions) {
        const QString itsEvent = transition.makesRow()     ? insertEvent
                                 : transition.deletesRow() ? deleteEvent
                                                           : updateEvent;
        if (transition.entity == entity.table && itsEvent == event)
            list.append(transition);
    }
    return list;
}

QString TriggerWriter::before(const WorkflowEntity &entity, const QString &event) const
{
    QString body = event == insertEvent ? timeMoves(entity) : QString();
    const QStringList columns = m_columnsOf(entity.table);
    if (event == updateEvent && columns.contains(QStringLiteral("row_version")))
        body += refuse(QStringLiteral("storage.conflict"), QStringLiteral("NEW.row_version <> OLD.row_version + 1"));

    QStringList conditions{QStringLiteral("(is_engine())")};
    QStringList moves;
    const QList<WorkflowTransition> transitions = transitionsOf(entity, event);
    for (const WorkflowTransition &transition : transitions) {
        conditions.append(applies(entity, transition, event));
        moves.append(movedBy(entity, transition, event));
    }
    // Not simply NOT: what is unknown (nobody is signed in) is not allowed either.
    body += refuse(QStringLiteral("transition.unknown"), anyOf(conditions) + QStringLiteral(" IS NOT TRUE"));
    // Follow-ups too keep to the statuses of the file (the same status again is an edit, which theirs to make).
    if (!entity.statusExpression.isEmpty() && event == updateEvent)
        body += refuse(
            QStringLiteral("transition.unknown"),
            QStringLiteral("%1 <> %2 AND NOT (%3)")
                .arg(statusOf(entity, QStringLiteral("OLD")), statusOf(entity, QStringLiteral("NEW")), anyOf(moves)));
    for (const WorkflowTransition &transition : transitions)
        body += refusals(entity, transition, event);
    return QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 WHEN NOT is_importing() BEGIN\n%4END;\n")
        .arg(entity.table, event.toLower(), event, body);
}

/// What time alone moves is moved before anything that depends on it. The row's time of change is when it was due:
/// that of the bid which happened to come first would tell of that bid.
QString TriggerWriter::timeMoves(const WorkflowEntity &entity) const
{
    QString body;
    for (const WorkflowTransition &transition : m_file.transitions) {
        if (!transition.doneBeforeNew.contains(entity.table))
            continue;
        const QString &due = transition.timeColumn;
        body += QStringLiteral("  SELECT engine_enter();\n"
                               "  UPDATE %1 SET status = %2, row_version = row_version + 1,\n"
                               "    updated_at = CASE WHEN updated_at < %3 THEN %3 ELSE updated_at END\n"
                               "  WHERE id = NEW.contract_id AND status = %4 AND %3 <= now_utc();\n"
                               "  SELECT engine_leave();\n")
                    .arg(transition.entity, quoted(transition.to), due, quoted(transition.from));
    }
    return body;
}

QString TriggerWriter::refusals(const WorkflowEntity &entity, const WorkflowTransition &transition,
                                const QString &event) const
{
    const QString row = rowOf(event);
    const QString guard = QStringLiteral("NOT is_engine() AND ") + applies(entity, transition, event);
    const auto refuseWhere = [&](const QString &code, const QString &broken) {
        return refuse(code, guard + QStringLiteral(" AND ") + broken);
    };
    QStringList actors;
    for (const WorkflowView &actor : transition.actors) {
        if (actor.name != u"engine")
            actors.append(actor.actorCondition(row));
    }
    QString body = refuseWhere(QStringLiteral("transition.actor"),
                               actors.isEmpty() ? QStringLiteral("true")
                                                : QStringLiteral("NOT (%1)").arg(actors.join(QStringLiteral(" OR "))));
    for (const WorkflowView &rule : transition.rules)
        body += refuseWhere(QStringLiteral("rule.") + rule.name, rule.ruleCondition(row));
    for (const QString &column : transition.requirements)
        body += refuseWhere(QStringLiteral("required.") + column,
                            QStringLiteral("coalesce(trim(%1.%2), '') = ''").arg(row, column));
    for (const WorkflowCheck &check : transition.checks)
        body += refuseWhere(check.code, QStringLiteral("(%1)").arg(check.brokenWhen));
    if (event == updateEvent)
        body += columnRefusal(entity, transition);
    if (event == insertEvent && m_columnsOf(entity.table).contains(QStringLiteral("status_by")))
        body +=
            refuseWhere(QStringLiteral("transition.status_by"), QStringLiteral("NEW.status_by <> current_user_id()"));
    return body;
}

QString TriggerWriter::columnRefusal(const WorkflowEntity &entity, const WorkflowTransition &transition) const
{
    if (transition.columns.contains(QStringLiteral("*")))
        return {};
    QStringList allowed = transition.columns;
    allowed << QStringLiteral("updated_at") << QStringLiteral("row_version") << entity.statusColumn;
    const bool moves = transition.from != transition.to;
    const bool reasoned = transition.requirements.contains(QStringLiteral("status_reason")) ||
                          transition.requirements.contains(QStringLiteral("status_reason_code"));
    if (moves || reasoned)
        allowed << QStringLiteral("status_reason") << QStringLiteral("status_reason_code")
                << QStringLiteral("status_by");
    QStringList changed;
    const QStringList columns = m_columnsOf(entity.table);
    for (const QString &column : columns) {
        if (!allowed.contains(column))
            changed.append(QStringLiteral("NEW.%1 IS NOT OLD.%1").arg(column));
    }
    const QString guard = QStringLiteral("NOT is_engine() AND ") + applies(entity, transition, updateEvent);
    QString body = refuse(QStringLiteral("transition.column"),
                          QStringLiteral("%1 AND (%2)").arg(guard, changed.join(QStringLiteral(" OR "))));
    // Whoever moves it says so; whoever only gives a reason at least names nobody else.
    if ((moves || reasoned) && columns.contains(QStringLiteral("status_by")))
        body += refuse(QStringLiteral("transition.status_by"),
                       guard + QStringLiteral(" AND NEW.status_by IS NOT current_user_id()") +
                           (moves ? QString() : QStringLiteral(" AND NEW.status_by IS NOT OLD.status_by")));
    return body;
}

QString TriggerWriter::historyObject(const WorkflowEntity &entity, const QString &row) const
{
    static const QStringList dull{QStringLiteral("row_version"), QStringLiteral("updated_at"),
                                  QStringLiteral("created_at"), QStringLiteral("import_id")};
    QStringList pairs;
    const QStringList columns = m_columnsOf(entity.table);
    for (const QString &column : columns) {
        if (!dull.contains(column) && !column.endsWith(QLatin1String("_fold")) &&
            !entity.hiddenColumns.contains(column))
            pairs.append(QStringLiteral("'%1', %2.%1").arg(column, row));
    }
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

QString TriggerWriter::actionExpression(const WorkflowEntity &entity, const QString &event) const
{
    QString cases;
    if (event == updateEvent) // What follows from something else is not what somebody did.
        cases += QStringLiteral(" WHEN is_engine() AND %1 = %2 THEN 'follow'")
                     .arg(statusOf(entity, QStringLiteral("OLD")), statusOf(entity, QStringLiteral("NEW")));
    const QList<WorkflowTransition> transitions = transitionsOf(entity, event);
    for (const WorkflowTransition &transition : transitions)
        cases += QStringLiteral(" WHEN %1 THEN %2").arg(applies(entity, transition, event), quoted(transition.action));
    const QString other = quoted(event.toLower());
    return cases.isEmpty() ? other : QStringLiteral("CASE%1 ELSE %2 END").arg(cases, other);
}

QString TriggerWriter::movesThatRequire(const WorkflowEntity &entity, const QString &column) const
{
    QStringList moves;
    const QList<WorkflowTransition> transitions = transitionsOf(entity, updateEvent);
    for (const WorkflowTransition &transition : transitions) {
        if (transition.requirements.contains(column))
            moves.append(applies(entity, transition, updateEvent));
    }
    return anyOf(moves);
}

/// The reason of a status goes with it: what the next transition neither gave nor had to give is cleared.
QString TriggerWriter::staleReasons(const WorkflowEntity &entity) const
{
    const QStringList columns = m_columnsOf(entity.table);
    QStringList stale;
    QStringList assignments{QStringLiteral("updated_at = now_utc()"), QStringLiteral("row_version = row_version + 1")};
    for (const QString &column : {QStringLiteral("status_reason_code"), QStringLiteral("status_reason")}) {
        if (!columns.contains(column))
            return {};
        const QString isStale = QStringLiteral("(NEW.%1 IS NOT NULL AND NEW.%1 IS OLD.%1 AND NOT %2)")
                                    .arg(column, movesThatRequire(entity, column));
        stale.append(isStale);
        assignments.append(QStringLiteral("%1 = CASE WHEN %2 THEN NULL ELSE %1 END").arg(column, isStale));
    }
    return QStringLiteral("UPDATE %1 SET %2\nWHERE id = NEW.id AND %3 <> %4 AND NOT is_importing() AND %5;\n")
        .arg(entity.table, assignments.join(QStringLiteral(",\n    ")), statusOf(entity, QStringLiteral("OLD")),
             statusOf(entity, QStringLiteral("NEW")), anyOf(stale));
}

std::optional<WorkflowTransition> TriggerWriter::timedTransition(const WorkflowEntity &entity,
                                                                 const QString &event) const
{
    const QList<WorkflowTransition> transitions = transitionsOf(entity, event);
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.timeColumn.isEmpty())
            return transition;
    }
    return {};
}

QString TriggerWriter::singlePerson(const WorkflowEntity &entity, const QString &event) const
{
    QStringList cases;
    const QList<WorkflowTransition> transitions = transitionsOf(entity, event);
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.singlePersonWhen.isEmpty())
            cases.append(QStringLiteral("(NOT is_engine() AND %1 AND coalesce(%2, false))")
                             .arg(applies(entity, transition, event), transition.singlePersonWhen));
    }
    return anyOf(cases);
}

/// The reason that this change gave, not one that an earlier change left in the row.
QString TriggerWriter::reasonExpression(const WorkflowEntity &entity, const QString &event) const
{
    const QString column = QStringLiteral("status_reason");
    if (!m_columnsOf(entity.table).contains(column))
        return QStringLiteral("NULL");
    if (event != updateEvent)
        return rowOf(event) + u'.' + column;
    return QStringLiteral("CASE WHEN NEW.%1 IS NOT OLD.%1 OR (NOT is_engine() AND %2) THEN NEW.%1 END")
        .arg(column, movesThatRequire(entity, column));
}

QString TriggerWriter::after(const WorkflowEntity &entity, const QString &event) const
{
    const QString row = rowOf(event);
    const QStringList columns = m_columnsOf(entity.table);
    const auto columnOrNull = [&](const QString &column) {
        return column.isEmpty() || !columns.contains(column) ? QStringLiteral("NULL") : row + u'.' + column;
    };
    const QString key = row + u'.' + entity.key;
    const QString beforeRow =
        event == insertEvent ? QStringLiteral("NULL") : historyObject(entity, QStringLiteral("OLD"));
    const QString afterRow =
        event == deleteEvent ? QStringLiteral("NULL") : historyObject(entity, QStringLiteral("NEW"));

    QString at = QStringLiteral("now_utc()");
    QString user = QStringLiteral("current_user_id()");
    if (const std::optional<WorkflowTransition> timed = timedTransition(entity, event)) {
        // What time did, nobody did, and it was done when it was due.
        const QString choice =
            QStringLiteral("CASE WHEN is_engine() AND NEW.%1 <= now_utc() AND %2 THEN %3 ELSE %4 END");
        const QString moved = applies(entity, *timed, event);
        at = choice.arg(timed->timeColumn, moved, QStringLiteral("NEW.") + timed->timeColumn, at);
        user = choice.arg(timed->timeColumn, moved, QStringLiteral("NULL"), user);
    }

    QString body = QStringLiteral("  INSERT INTO change_log (entity, entity_id, at) VALUES (%1, %2, now_utc());\n")
                       .arg(quoted(entity.table), key);
    body += QStringLiteral(
                "  INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, before_json, after_json, "
                "reason, contract_id, contractor_id, single_person, hash)\n"
                "  SELECT e.id, e.at, e.user_id, %1, %2, e.action, e.before_json, e.after_json, %3, %4, %5, %6,\n"
                "    sha256_hex(e.id || e.at || coalesce(e.user_id, '') || %1 || %2 || e.action "
                "|| coalesce(e.before_json, '') || coalesce(e.after_json, ''))\n"
                "  FROM (SELECT new_id() AS id, %7 AS at, %8 AS user_id, ")
                .arg(quoted(entity.table), key, reasonExpression(entity, event), columnOrNull(entity.contractColumn),
                     columnOrNull(entity.contractorColumn), singlePerson(entity, event), at, user) +
            actionExpression(entity, event) + QStringLiteral(" AS action, ") + beforeRow +
            QStringLiteral(" AS before_json, ") + afterRow + QStringLiteral(" AS after_json LIMIT 1) AS e;\n");
    const QString followUp =
        m_followUpOf(entity.table, event.toLower()) + (event == updateEvent ? staleReasons(entity) : QString());
    if (!followUp.isEmpty())
        body +=
            QStringLiteral("  SELECT engine_enter();\n") + followUp + QStringLiteral("\n  SELECT engine_leave();\n");
    return QStringLiteral("CREATE TRIGGER %1_after_%2 AFTER %3 ON %1 BEGIN\n%4END;\n")
        .arg(entity.table, event.toLower(), event, body);
}

Expected<QString> generatedTriggers(Connection &connection)
{
    // All at once: the writer asks for the same tables hundreds of times, whenever an office is opened.
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT t.name AS table_name, c.name AS name FROM sqlite_master AS t, "
                       "pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY t.name, c.cid"));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QStringList> columns;
    for (const Row &row : *rows)
        columns[row.text(QStringLiteral("table_name"))].append(row.text(QStringLiteral("name")));
    const auto columnsOf = [&columns](const QString &table) { return columns.value(table); };
    const auto followUpOf = [](const QString &table, const QString &event) {
        QFile file(QStringLiteral(":/sql/sqlite/followups/%1.%2.sql").arg(table, event));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    return TriggerWriter(WorkflowFile::ofProgram(), columnsOf, followUpOf).script();
}

} // namespace tenderyard
