// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/SqliteTriggers.h"

namespace tenderyard {

namespace {

QString sqliteRefusal(const QString &code, const QString &condition)
{
    return QStringLiteral("  SELECT RAISE(ABORT, %1) WHERE %2;\n").arg(WorkflowSql::quoted(code), condition);
}

QString sqliteAsEngine(const QString &statements)
{
    return QStringLiteral("  SELECT engine_enter();\n") + statements + QStringLiteral("  SELECT engine_leave();\n");
}

QString sqliteJsonObject(const WorkflowSql &sql, const QString &row)
{
    QStringList pairs;
    const QStringList columns = sql.historyColumns();
    for (const QString &column : columns)
        pairs.append(QStringLiteral("'%1', %2.%1").arg(column, row));
    return QStringLiteral("json_object(%1)").arg(pairs.join(QStringLiteral(", ")));
}

/// Tables to which the engine alone adds, and from which nothing ever goes.
QString sqliteKeptForever()
{
    const QString openingBid = QStringLiteral("contracts_opening_bid");
    QString script =
        QStringLiteral("CREATE TRIGGER %1_before_insert BEFORE INSERT ON %1 BEGIN\n%2END;\n")
            .arg(openingBid, sqliteRefusal(QStringLiteral("transition.actor"), QStringLiteral("NOT is_engine()")));
    for (const QString &table : {QStringLiteral("audit_entry"), openingBid}) {
        for (const TriggerEvent event : {TriggerEvent::Update, TriggerEvent::Delete})
            script += QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 BEGIN\n%4END;\n")
                          .arg(table, WorkflowSql::nameOf(event).toLower(), WorkflowSql::nameOf(event),
                               sqliteRefusal(QStringLiteral("rule.history_is_kept"), QStringLiteral("true")));
    }
    return script;
}

} // namespace

SqliteTriggers::SqliteTriggers(TriggerSource source) : m_source(std::move(source)) {}

QString SqliteTriggers::script() const
{
    static const WorkflowSql::Words words{QStringLiteral("is_engine()"), QStringLiteral("is_importing()"), QString()};
    QString script = WorkflowSql::workflowRows(m_source.file);
    for (const WorkflowEntity &entity : m_source.file.entities) {
        const WorkflowSql sql(m_source.file, entity, m_source.columnNames(entity.table), words);
        for (const TriggerEvent event : WorkflowSql::events()) {
            script += before(sql, event);
            script += after(sql, event);
        }
    }
    return script + sqliteKeptForever();
}

QString SqliteTriggers::before(const WorkflowSql &sql, TriggerEvent event)
{
    QString body;
    if (event == TriggerEvent::Insert) {
        const QStringList moves = sql.timeMoves();
        for (const QString &move : moves)
            body += sqliteAsEngine(move);
    }
    const QList<Refusal> general = sql.refusalsOfAll(event);
    for (const Refusal &refusal : general)
        body += sqliteRefusal(refusal.code, refusal.brokenWhen);
    const QList<WorkflowTransition> transitions = sql.transitionsOf(event);
    for (const WorkflowTransition &transition : transitions) {
        const QString guard = QStringLiteral("NOT is_engine() AND %1 AND ").arg(sql.applies(transition, event));
        const QList<Refusal> refusals = sql.refusalsOf(transition, event);
        for (const Refusal &refusal : refusals)
            body += sqliteRefusal(refusal.code, guard + refusal.brokenWhen);
    }
    const QString name = WorkflowSql::nameOf(event);
    return QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 WHEN NOT is_importing() BEGIN\n%4END;\n")
        .arg(sql.entity().table, name.toLower(), name, body);
}

QString SqliteTriggers::after(const WorkflowSql &sql, TriggerEvent event) const
{
    const QString table = sql.entity().table;
    const QString name = WorkflowSql::nameOf(event);
    const QString nothing = QStringLiteral("NULL");
    QString body = QStringLiteral("  INSERT INTO change_log (entity, entity_id, at) VALUES (%1, %2, now_utc());\n")
                       .arg(WorkflowSql::quoted(table), sql.key(event));
    body += QStringLiteral(
                "  INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, before_json, after_json, "
                "reason, contract_id, contractor_id, single_person, hash)\n"
                "  SELECT e.id, e.at, e.user_id, %1, %2, e.action, e.before_json, e.after_json, %3, %4, %5, %6,\n"
                "    sha256_hex(e.id || e.at || coalesce(e.user_id, '') || %1 || %2 || e.action "
                "|| coalesce(e.before_json, '') || coalesce(e.after_json, ''))\n"
                "  FROM (SELECT new_id() AS id, %7 AS at, %8 AS user_id, ")
                .arg(WorkflowSql::quoted(table), sql.key(event), sql.reason(event), sql.contract(event),
                     sql.contractor(event), sql.singlePerson(event), sql.at(event), sql.user(event)) +
            QStringLiteral("%1 AS action, %2 AS before_json, %3 AS after_json LIMIT 1) AS e;\n")
                .arg(sql.action(event),
                     event == TriggerEvent::Insert ? nothing : sqliteJsonObject(sql, QStringLiteral("OLD")),
                     event == TriggerEvent::Delete ? nothing : sqliteJsonObject(sql, QStringLiteral("NEW")));
    const QString followUp =
        m_source.followUpOf(table, name.toLower()) + (event == TriggerEvent::Update ? sql.staleReasons() : QString());
    if (!followUp.isEmpty())
        body += sqliteAsEngine(followUp + u'\n');
    return QStringLiteral("CREATE TRIGGER %1_after_%2 AFTER %3 ON %1 BEGIN\n%4END;\n")
        .arg(table, name.toLower(), name, body);
}

} // namespace tenderyard
