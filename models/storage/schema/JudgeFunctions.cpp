// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/JudgeFunctions.h"

#include "models/storage/schema/WorkflowSql.h"

#include <array>

namespace tenderyard {

namespace {

/// Columns by which an action's row names another row that rules and actors ask about.
struct KeyColumn
{
    const char *name;
    const char *table;
    /// An action may name another row in a row that is there already.
    bool mayChange;
};

constexpr std::array keyColumns{
    KeyColumn{"contract_id", "contracts_contract", false},
    KeyColumn{"contractor_id", "contractors_contractor", false},
    KeyColumn{"bid_id", "contracts_bid", false},
    KeyColumn{"awarded_bid_id", "contracts_bid", true},
    KeyColumn{"milestone_id", "contracts_milestone", false},
};

} // namespace

JudgeFunctions::JudgeFunctions(const TriggerSource &source) : m_source(source) {}

QString JudgeFunctions::script() const
{
    QString script;
    QString cases;
    for (const WorkflowEntity &entity : m_source.file.entities) {
        // Nobody is offered actions on rows without a key of their own.
        if (entity.key != u"id")
            continue;
        script += functionOf(entity);
        cases += QStringLiteral("    WHEN %1 THEN\n        RETURN judge_%2(transition, subject, given);\n")
                     .arg(WorkflowSql::quoted(entity.table), entity.table);
    }
    return script +
           QStringLiteral("CREATE FUNCTION tenderyard.judge(transition text, subject uuid, given jsonb) RETURNS text\n"
                          "LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = office, tenderyard, pg_temp AS "
                          "$body$\n"
                          "DECLARE\n"
                          "    of_table CONSTANT text := split_part(transition, '.', 1);\n"
                          "BEGIN\n"
                          "    IF subject IS NOT NULL AND NOT may_see(of_table, subject) THEN\n"
                          "        RETURN '0';\n"
                          "    END IF;\n"
                          "    CASE of_table\n%1    ELSE\n        RETURN '0';\n    END CASE;\n"
                          "END $body$;\n")
               .arg(cases);
}

QString JudgeFunctions::functionOf(const WorkflowEntity &entity) const
{
    const QStringList columns = m_source.columnNames(entity.table);
    QStringList fixed{WorkflowSql::quoted(entity.key)};
    QString unseen;
    for (const KeyColumn &column : keyColumns) {
        const QString name = QLatin1String(column.name);
        if (!columns.contains(name))
            continue;
        if (!column.mayChange)
            fixed.append(WorkflowSql::quoted(name));
        unseen += QStringLiteral("    IF NEW.%1 IS DISTINCT FROM OLD.%1 AND NOT may_see('%2', NEW.%1) THEN\n"
                                 "        NEW.%1 := NULL;\n    END IF;\n")
                      .arg(name, QLatin1String(column.table));
    }
    QString cases;
    const QList<WorkflowTransition> transitions = m_source.file.transitionsOf(entity.table);
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.isEngineOnly())
            cases += answerOf(transition);
    }
    return QStringLiteral("CREATE FUNCTION judge_%1(transition text, subject uuid, given jsonb) RETURNS text\n"
                          "LANGUAGE plpgsql STABLE SET search_path = office, tenderyard, pg_temp AS $body$\n"
                          "DECLARE\n    old %1;\n    new %1;\n"
                          "BEGIN\n"
                          "    IF subject IS NOT NULL THEN\n"
                          "        SELECT t.* INTO OLD FROM %1 AS t WHERE t.%2 = subject;\n"
                          "        given := given - ARRAY[%3];\n"
                          "    END IF;\n"
                          "    NEW := jsonb_populate_record(OLD, given);\n%4"
                          "    CASE transition\n%5    ELSE\n        RETURN '0';\n    END CASE;\n"
                          "END $body$;\n")
        .arg(entity.table, entity.key, fixed.join(QStringLiteral(", ")), unseen, cases);
}

QString JudgeFunctions::answerOf(const WorkflowTransition &transition)
{
    const QString row = QStringLiteral("NEW");
    QStringList actors;
    for (const WorkflowView &actor : transition.actors) {
        if (actor.name != u"engine")
            actors.append(actor.actorCondition(row));
    }
    QStringList conditions;
    for (const WorkflowView &rule : transition.rules)
        conditions.append(rule.ruleCondition(row));
    for (const WorkflowCheck &check : transition.checks)
        conditions.append(check.brokenWhen);
    QStringList broken;
    for (qsizetype i = 0; i < conditions.size(); ++i)
        broken.append(QStringLiteral("CASE WHEN %1 THEN '%2' END").arg(conditions.at(i)).arg(i + 1));
    const QString answer =
        broken.isEmpty()
            ? QStringLiteral("''")
            : QStringLiteral("concat_ws(',',\n            %1)").arg(broken.join(QStringLiteral(",\n            ")));
    // What is there is asked about by its key alone, which may_see() has looked at.
    return QStringLiteral("    WHEN %1 THEN\n"
                          "        IF subject IS %4 OR NOT (%2) THEN\n            RETURN '0';\n        END IF;\n"
                          "        RETURN %3;\n")
        .arg(WorkflowSql::quoted(transition.id), actors.join(QStringLiteral(" OR ")), answer,
             transition.makesRow() ? QStringLiteral("NOT NULL") : QStringLiteral("NULL"));
}

} // namespace tenderyard
