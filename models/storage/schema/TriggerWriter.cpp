// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/TriggerWriter.h"

#include "models/storage/Connection.h"

#include <QFile>

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

QString keysMatch(const WorkflowView &view, const QString &row)
{
    QStringList parts;
    for (const auto &[viewColumn, rowColumn] : view.keys)
        parts.append(QStringLiteral("v.%1 = %2.%3").arg(viewColumn, row, rowColumn));
    return parts.join(QStringLiteral(" AND "));
}

QString actorExists(const WorkflowView &actor, const QString &row)
{
    const QString subject = actor.name.startsWith(QLatin1String("any_"))
                                ? QString()
                                : keysMatch(actor, row) + QStringLiteral(" AND ");
    return QStringLiteral("EXISTS (SELECT 1 FROM actor_%1 AS v WHERE %2v.user_id = current_user_id())")
        .arg(actor.name, subject);
}

} // namespace

TriggerWriter::TriggerWriter(const WorkflowFile &file, std::function<QStringList(const QString &)> columnsOf,
                             std::function<QString(const QString &, const QString &)> followUpOf)
    : m_file(file), m_columnsOf(std::move(columnsOf)), m_followUpOf(std::move(followUpOf))
{}

QString TriggerWriter::script() const
{
    QString script = workflowRows();
    for (const WorkflowEntity &entity : m_file.entities) {
        for (const QString &event : {insertEvent, updateEvent, deleteEvent}) {
            script += before(entity, event);
            script += after(entity, event);
        }
    }
    for (const QString &table : {QStringLiteral("audit_entry"), QStringLiteral("contracts_opening_bid")}) {
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
                         quoted(transition.requirements.join(u',')))
                + QStringLiteral("%1, %2);\n")
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
    QString body;
    // What time alone moves is moved before anything that depends on it.
    if (event == insertEvent && (entity.table == u"contracts_bid" || entity.table == u"contracts_opening"))
        body += QStringLiteral("  SELECT engine_enter();\n"
                               "  UPDATE contracts_contract SET status = 'BIDDING', updated_at = now_utc(), "
                               "row_version = row_version + 1 WHERE id = NEW.contract_id AND status = 'POSTED' "
                               "AND bidding_opens_at <= now_utc();\n"
                               "  SELECT engine_leave();\n");
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
    body += refuse(QStringLiteral("transition.unknown"),
                   QStringLiteral("NOT (%1)").arg(conditions.join(QStringLiteral(" OR "))));
    // Follow-ups too keep to the statuses of the file (the same status again is an edit, which theirs to make).
    if (!entity.statusExpression.isEmpty() && event == updateEvent)
        body += refuse(QStringLiteral("transition.unknown"),
                       QStringLiteral("%1 <> %2 AND NOT (%3)")
                           .arg(statusOf(entity, QStringLiteral("OLD")), statusOf(entity, QStringLiteral("NEW")),
                                moves.isEmpty() ? QStringLiteral("false") : moves.join(QStringLiteral(" OR "))));
    for (const WorkflowTransition &transition : transitions)
        body += refusals(entity, transition, event);
    return QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 WHEN NOT is_importing() BEGIN\n%4END;\n")
        .arg(entity.table, event.toLower(), event, body);
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
            actors.append(actorExists(actor, row));
    }
    QString body = refuseWhere(QStringLiteral("transition.actor"),
                               actors.isEmpty() ? QStringLiteral("true")
                                                : QStringLiteral("NOT (%1)").arg(actors.join(QStringLiteral(" OR "))));
    for (const WorkflowView &rule : transition.rules)
        body += refuseWhere(QStringLiteral("rule.") + rule.name,
                            QStringLiteral("EXISTS (SELECT 1 FROM rule_%1 AS v WHERE %2)")
                                .arg(rule.name, keysMatch(rule, row)));
    for (const QString &column : transition.requirements)
        body += refuseWhere(QStringLiteral("required.") + column,
                            QStringLiteral("coalesce(trim(%1.%2), '') = ''").arg(row, column));
    for (const WorkflowCheck &check : transition.checks)
        body += refuseWhere(check.code, QStringLiteral("(%1)").arg(check.brokenWhen));
    if (event == updateEvent)
        body += columnRefusal(entity, transition);
    return body;
}

QString TriggerWriter::columnRefusal(const WorkflowEntity &entity, const WorkflowTransition &transition) const
{
    if (transition.columns.contains(QStringLiteral("*")))
        return {};
    QStringList allowed = transition.columns;
    allowed << QStringLiteral("updated_at") << QStringLiteral("row_version") << entity.statusColumn;
    const bool moves = transition.from != transition.to;
    const bool reasoned = transition.requirements.contains(QStringLiteral("status_reason"))
                          || transition.requirements.contains(QStringLiteral("status_reason_code"));
    if (moves || reasoned)
        allowed << QStringLiteral("status_reason") << QStringLiteral("status_reason_code") << QStringLiteral("status_by");
    QStringList changed;
    const QStringList columns = m_columnsOf(entity.table);
    for (const QString &column : columns) {
        if (!allowed.contains(column))
            changed.append(QStringLiteral("NEW.%1 IS NOT OLD.%1").arg(column));
    }
    const QString guard = QStringLiteral("NOT is_engine() AND ") + applies(entity, transition, updateEvent);
    QString body = refuse(QStringLiteral("transition.column"),
                          QStringLiteral("%1 AND (%2)").arg(guard, changed.join(QStringLiteral(" OR "))));
    if (moves && columns.contains(QStringLiteral("status_by")))
        body += refuse(QStringLiteral("transition.status_by"),
                       guard + QStringLiteral(" AND NEW.status_by IS NOT current_user_id()"));
    return body;
}

QString TriggerWriter::historyObject(const WorkflowEntity &entity, const QString &row) const
{
    static const QStringList dull{QStringLiteral("row_version"), QStringLiteral("updated_at"),
                                  QStringLiteral("created_at"), QStringLiteral("import_id")};
    QStringList pairs;
    const QStringList columns = m_columnsOf(entity.table);
    for (const QString &column : columns) {
        if (!dull.contains(column) && !column.endsWith(QLatin1String("_fold")) && !entity.hiddenColumns.contains(column))
            pairs.append(QStringLiteral("'%1', %2.%1").arg(column, row));
    }
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

QString TriggerWriter::actionExpression(const WorkflowEntity &entity, const QString &event) const
{
    QString cases;
    const QList<WorkflowTransition> transitions = transitionsOf(entity, event);
    for (const WorkflowTransition &transition : transitions)
        cases += QStringLiteral(" WHEN %1 THEN %2")
                     .arg(applies(entity, transition, event), quoted(transition.action));
    const QString other = quoted(event.toLower());
    return cases.isEmpty() ? other : QStringLiteral("CASE%1 ELSE %2 END").arg(cases, other);
}

QString TriggerWriter::after(const WorkflowEntity &entity, const QString &event) const
{
    const QString row = rowOf(event);
    const QStringList columns = m_columnsOf(entity.table);
    const auto columnOrNull = [&](const QString &column) {
        return column.isEmpty() || !columns.contains(column) ? QStringLiteral("NULL") : row + u'.' + column;
    };
    const QString key = row + u'.' + entity.key;
    const QString beforeRow = event == insertEvent ? QStringLiteral("NULL") : historyObject(entity, QStringLiteral("OLD"));
    const QString afterRow = event == deleteEvent ? QStringLiteral("NULL") : historyObject(entity, QStringLiteral("NEW"));

    QString body = QStringLiteral("  INSERT INTO change_log (entity, entity_id, at) VALUES (%1, %2, now_utc());\n")
                       .arg(quoted(entity.table), key);
    body += QStringLiteral("  INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, before_json, after_json, "
                           "reason, contract_id, contractor_id, hash)\n"
                           "  SELECT e.id, e.at, e.user_id, %1, %2, e.action, e.before_json, e.after_json, %3, %4, %5,\n"
                           "    sha256_hex(e.id || e.at || coalesce(e.user_id, '') || %1 || %2 || e.action "
                           "|| coalesce(e.before_json, '') || coalesce(e.after_json, ''))\n"
                           "  FROM (SELECT new_id() AS id, now_utc() AS at, current_user_id() AS user_id, ")
                .arg(quoted(entity.table), key, columnOrNull(QStringLiteral("status_reason")),
                     columnOrNull(entity.contractColumn), columnOrNull(entity.contractorColumn))
            + actionExpression(entity, event) + QStringLiteral(" AS action, ") + beforeRow
            + QStringLiteral(" AS before_json, ") + afterRow + QStringLiteral(" AS after_json LIMIT 1) AS e;\n");
    const QString followUp = m_followUpOf(entity.table, event.toLower());
    if (!followUp.isEmpty())
        body += QStringLiteral("  SELECT engine_enter();\n") + followUp + QStringLiteral("\n  SELECT engine_leave();\n");
    return QStringLiteral("CREATE TRIGGER %1_after_%2 AFTER %3 ON %1 BEGIN\n%4END;\n")
        .arg(entity.table, event.toLower(), event, body);
}

Expected<QString> generatedTriggers(Connection &connection)
{
    const auto columnsOf = [&connection](const QString &table) {
        QStringList columns;
        const Expected<Rows> rows = connection.select(QStringLiteral("SELECT name FROM pragma_table_info(:name)"),
                                                      {{QStringLiteral("name"), table}});
        if (rows) {
            for (const Row &row : *rows)
                columns.append(row.text(QStringLiteral("name")));
        }
        return columns;
    };
    const auto followUpOf = [](const QString &table, const QString &event) {
        QFile file(QStringLiteral(":/sql/sqlite/followups/%1.%2.sql").arg(table, event));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    return TriggerWriter(WorkflowFile::ofProgram(), columnsOf, followUpOf).script();
}

} // namespace tenderyard
