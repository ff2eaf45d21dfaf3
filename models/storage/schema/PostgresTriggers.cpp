// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/PostgresTriggers.h"

#include "models/storage/schema/JudgeFunctions.h"

namespace tenderyard {

namespace {

const QString timeType = QStringLiteral("timestamp with time zone");

const WorkflowSql::Words judgedWords{QStringLiteral("by_engine"), QStringLiteral("false"), QStringLiteral("::text")};
const WorkflowSql::Words importWords{QStringLiteral("true"), QStringLiteral("true"), QStringLiteral("::text")};

/// Who writes, by the role that does: the argument of the triggers, and when they run.
const QString fromPerson = QStringLiteral("person");
const QString fromEngine = QStringLiteral("engine");
const QString fromImporter = QStringLiteral("importer");

QString whenWritten(const QString &writer)
{
    return writer == fromPerson ? QStringLiteral("current_user NOT IN ('tenderyard_engine', 'tenderyard_importer')")
                                : QStringLiteral("current_user = 'tenderyard_") + writer + u'\'';
}

QString postgresRaise(const QString &code)
{
    // The program tells its own refusals from the server's by the SQLSTATE.
    const bool isConflict = code.startsWith(QLatin1String("storage."));
    return QStringLiteral("RAISE EXCEPTION USING ERRCODE = '%1', MESSAGE = %2;")
        .arg(isConflict ? QStringLiteral("TY002") : QStringLiteral("TY001"), WorkflowSql::quoted(code));
}

// In parentheses: the THEN of a CASE would end the condition.
QString postgresRefusal(const Refusal &refusal, const QString &indent)
{
    return QStringLiteral("%1IF (%2) THEN\n%1    %3\n%1END IF;\n")
        .arg(indent, refusal.brokenWhen, postgresRaise(refusal.code));
}

QString postgresTrigger(const QString &table, const QString &time, TriggerEvent event, const QString &writer,
                        const QString &function)
{
    const QString name = WorkflowSql::nameOf(event);
    return QStringLiteral("CREATE TRIGGER %1_%2_%3_%4 %5 %6 ON %1 FOR EACH ROW\nWHEN (%7) EXECUTE FUNCTION %8('%4');\n")
        .arg(table, time, name.toLower(), writer, time.toUpper(), name, whenWritten(writer), function);
}

/// `rights`: "SECURITY DEFINER", or nothing.
QString postgresFunction(const QString &name, const QString &rights, const QString &variables, const QString &body)
{
    return QStringLiteral("CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql VOLATILE%2\n"
                          "SET search_path = office, tenderyard, pg_temp AS $body$\n%3BEGIN\n%4END $body$;\n")
        .arg(name, rights.isEmpty() ? rights : u' ' + rights,
             variables.isEmpty() ? variables : QStringLiteral("DECLARE\n") + variables, body);
}

const QString byEngineVariable = QStringLiteral("    by_engine CONSTANT boolean := TG_ARGV[0] = 'engine';\n");

/// Tables to which the engine alone adds, and from which nothing ever goes.
QString postgresKeptForever()
{
    QString script;
    for (const QString &table :
         {QStringLiteral("audit_entry"), QStringLiteral("audit_entry_bid"), QStringLiteral("contracts_opening_bid")}) {
        script += QStringLiteral("CREATE TRIGGER %1_before_insert BEFORE INSERT ON %1 FOR EACH ROW\n"
                                 "WHEN (%2) EXECUTE FUNCTION refuse('transition.actor');\n")
                      .arg(table, whenWritten(fromPerson));
        for (const TriggerEvent event : {TriggerEvent::Update, TriggerEvent::Delete})
            script += QStringLiteral("CREATE TRIGGER %1_before_%2 BEFORE %3 ON %1 FOR EACH ROW\n"
                                     "EXECUTE FUNCTION refuse('rule.history_is_kept');\n")
                          .arg(table, WorkflowSql::nameOf(event).toLower(), WorkflowSql::nameOf(event));
    }
    return script;
}

/// A value as the history of every database tells it.
QString historyValue(const TableColumn &column, const QString &row)
{
    const QString value = row + u'.' + column.name;
    if (column.type == timeType)
        return QStringLiteral("history_time(%1)").arg(value);
    if (column.type == u"boolean")
        return value + QStringLiteral("::int");
    return column.type == u"jsonb" ? value + QStringLiteral("::text") : value;
}

} // namespace

PostgresTriggers::PostgresTriggers(TriggerSource source) : m_source(std::move(source)) {}

QString PostgresTriggers::script() const
{
    QString script = WorkflowSql::workflowRows(m_source.file);
    for (const WorkflowEntity &entity : m_source.file.entities) {
        for (const TriggerEvent event : WorkflowSql::events()) {
            script += before(entity, event);
            script += after(entity, event);
        }
    }
    return script + postgresKeptForever() + JudgeFunctions(m_source).script();
}

WorkflowSql PostgresTriggers::sqlOf(const WorkflowEntity &entity, const WorkflowSql::Words &words) const
{
    return {m_source.file, entity, m_source.columnNames(entity.table), words};
}

/// A person's stamps are the server's. Times that are a person's to say stay as they were said.
QString PostgresTriggers::stamps(const QString &table, TriggerEvent event) const
{
    static const QStringList said{QStringLiteral("deadline_at"), QStringLiteral("bidding_opens_at"),
                                  QStringLiteral("new_deadline_at"), QStringLiteral("received_at"),
                                  QStringLiteral("claimed_until")};
    static const QString updated = QStringLiteral("updated_at");
    const bool isInsert = event == TriggerEvent::Insert;
    QString stamps;
    const QList<TableColumn> columns = m_source.columns.value(table);
    for (const TableColumn &column : columns) {
        if (column.type != timeType || said.contains(column.name))
            continue;
        const QString given = QStringLiteral("NEW.") + column.name;
        const bool always = column.name == updated || (isInsert && column.name == u"created_at");
        QString condition = given + QStringLiteral(" IS NOT NULL");
        if (!isInsert)
            condition += QStringLiteral(" AND %1 IS DISTINCT FROM OLD.%2").arg(given, column.name);
        stamps += always ? QStringLiteral("        %1 := now_utc();\n").arg(given)
                         : QStringLiteral("        IF %1 THEN\n            %2 := now_utc();\n        END IF;\n")
                               .arg(condition, given);
    }
    return stamps.isEmpty() ? stamps : QStringLiteral("    IF NOT by_engine THEN\n%1    END IF;\n").arg(stamps);
}

QString PostgresTriggers::before(const WorkflowEntity &entity, TriggerEvent event) const
{
    const WorkflowSql sql = sqlOf(entity, judgedWords);
    QString body;
    if (event == TriggerEvent::Insert)
        body += sql.timeMoves().join(QString());
    if (event != TriggerEvent::Delete)
        body += stamps(entity.table, event);
    const QList<Refusal> general = sql.refusalsOfAll(event);
    for (const Refusal &refusal : general)
        body += postgresRefusal(refusal, QStringLiteral("    "));
    QString judged;
    const QList<WorkflowTransition> transitions = sql.transitionsOf(event);
    for (const WorkflowTransition &transition : transitions) {
        judged += QStringLiteral("        IF (%1) THEN\n").arg(sql.applies(transition, event));
        const QList<Refusal> refusals = sql.refusalsOf(transition, event);
        for (const Refusal &refusal : refusals)
            judged += postgresRefusal(refusal, QStringLiteral("            "));
        judged += QStringLiteral("        END IF;\n");
    }
    if (!judged.isEmpty())
        body += QStringLiteral("    IF NOT by_engine THEN\n%1    END IF;\n").arg(judged);
    body += QStringLiteral("    RETURN %1;\n").arg(WorkflowSql::rowOf(event));

    const QString name = QStringLiteral("before_%1_%2").arg(entity.table, WorkflowSql::nameOf(event).toLower());
    QString script = postgresFunction(name, QStringLiteral("SECURITY DEFINER"), byEngineVariable, body);
    for (const QString &writer : {fromPerson, fromEngine})
        script += postgresTrigger(entity.table, QStringLiteral("before"), event, writer, name);
    return script;
}

/// The JSON of a row is that of SQLite to the letter, but for lists; jsonb would sort and space it.
QString PostgresTriggers::jsonObject(const WorkflowSql &sql, const QString &row) const
{
    const QStringList kept = sql.historyColumns();
    QStringList values;
    const QList<TableColumn> columns = m_source.columns.value(sql.entity().table);
    for (const TableColumn &column : columns) {
        if (kept.contains(column.name))
            values.append(historyValue(column, row) + QStringLiteral(" AS ") + column.name);
    }
    return QStringLiteral("(SELECT row_to_json(h)::text FROM (SELECT %1) AS h)").arg(values.join(QStringLiteral(", ")));
}

QString PostgresTriggers::recorded(const WorkflowSql &sql, TriggerEvent event) const
{
    const QString nothing = QStringLiteral("NULL");
    return QStringLiteral(
               "    PERFORM keep_history(%1, %2::text, %3, %4,\n        %5,\n        %6,\n        %7,\n        ")
               .arg(WorkflowSql::quoted(sql.entity().table), sql.key(event), sql.at(event), sql.user(event),
                    sql.action(event), event == TriggerEvent::Insert ? nothing : jsonObject(sql, QStringLiteral("OLD")),
                    event == TriggerEvent::Delete ? nothing : jsonObject(sql, QStringLiteral("NEW"))) +
           QStringLiteral("%1, %2, %3, %4);\n")
               .arg(sql.reason(event), sql.contract(event), sql.contractor(event), sql.singlePerson(event));
}

QString PostgresTriggers::followUp(const WorkflowSql &sql, const WorkflowSql::Words &words, TriggerEvent event) const
{
    QString statements = m_source.followUpOf(sql.entity().table, WorkflowSql::nameOf(event).toLower());
    statements.replace(QStringLiteral("is_engine()"), words.byEngine);
    statements.replace(QStringLiteral("is_importing()"), words.importing);
    return statements + (event == TriggerEvent::Update ? sql.staleReasons() : QString());
}

QString PostgresTriggers::after(const WorkflowEntity &entity, TriggerEvent event) const
{
    const QString ending = entity.table + u'_' + WorkflowSql::nameOf(event).toLower();
    const auto bodyWith = [&](const WorkflowSql::Words &words) -> QString {
        const WorkflowSql sql = sqlOf(entity, words);
        return recorded(sql, event) + followUp(sql, words, event) + QStringLiteral("    RETURN NULL;\n");
    };
    const QString after = QStringLiteral("after_") + ending;
    const QString import = QStringLiteral("import_") + ending;
    QString script =
        postgresFunction(after, QStringLiteral("SECURITY DEFINER"), byEngineVariable, bodyWith(judgedWords));
    script += postgresFunction(import, QString(), QString(), bodyWith(importWords));
    for (const QString &writer : {fromPerson, fromEngine, fromImporter})
        script += postgresTrigger(entity.table, QStringLiteral("after"), event, writer,
                                  writer == fromImporter ? import : after);
    return script;
}

} // namespace tenderyard
