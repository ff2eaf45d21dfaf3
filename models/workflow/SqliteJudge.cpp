// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/SqliteJudge.h"

#include "models/workflow/WorkflowRow.h"

namespace tenderyard {

namespace {

const QString newRowAlias = QStringLiteral("NEW");

QString givenName(const QString &column)
{
    return QStringLiteral("given_") + column;
}

QString givenColumn(const QString &column)
{
    return QStringLiteral(":%1 AS %2").arg(givenName(column), column);
}

QString notAnActor(const WorkflowTransition &transition)
{
    QStringList actors;
    for (const WorkflowView &actor : transition.actors) {
        if (actor.name != u"engine")
            actors.append(actor.actorCondition(newRowAlias));
    }
    return QStringLiteral("NOT (%1)").arg(actors.join(QStringLiteral(" OR ")));
}

} // namespace

SqliteJudge::Relation SqliteJudge::movedRow(const TransitionQuestion &question) const
{
    Relation relation;
    relation.binds = {{QStringLiteral("key"), m_row.key()}};
    QStringList selected;
    const QStringList columns = m_row.columns();
    for (const QString &column : columns) {
        if (question.given.contains(column)) {
            selected.append(givenColumn(column));
            relation.binds.insert(givenName(column), question.given.value(column));
        } else {
            selected.append(QStringLiteral("t.") + column);
        }
    }
    relation.sql = QStringLiteral("(SELECT %1 FROM %2 AS t WHERE t.%3 = :key) AS NEW JOIN %2 AS OLD ON OLD.%3 = NEW.%3")
                       .arg(selected.join(QStringLiteral(", ")), m_row.entity().table, m_row.entity().key);
    return relation;
}

SqliteJudge::Relation SqliteJudge::newRow(const TransitionQuestion &question)
{
    Binds columns = question.given;
    for (const QList<WorkflowView> &views : {question.transition.actors, question.transition.rules}) {
        for (const WorkflowView &view : views) {
            for (const auto &[viewColumn, rowColumn] : view.keys) {
                // A key that nobody knows yet breaks no rule.
                if (!columns.contains(rowColumn))
                    columns.insert(rowColumn, QVariant());
            }
        }
    }
    QStringList names = columns.keys();
    names.sort();
    Relation relation;
    QStringList selected;
    for (const QString &column : std::as_const(names)) {
        selected.append(givenColumn(column));
        relation.binds.insert(givenName(column), columns.value(column));
    }
    relation.sql = QStringLiteral("(SELECT %1) AS NEW").arg(selected.join(QStringLiteral(", ")));
    return relation;
}

Expected<QSet<qsizetype>> SqliteJudge::broken(const TransitionQuestion &question)
{
    const WorkflowTransition &transition = question.transition;
    QStringList expressions;
    QList<qsizetype> places;
    const auto ask = [&](qsizetype place, const QString &condition) {
        expressions.append(QStringLiteral("(%1) AS broken_%2").arg(condition).arg(place));
        places.append(place);
    };
    ask(actorPlace, notAnActor(transition));
    for (qsizetype i = 0; i < transition.rules.size(); ++i)
        ask(placeOfRule(i), transition.rules.at(i).ruleCondition(newRowAlias));
    for (const qsizetype i : question.checks)
        ask(placeOfCheck(transition, i), transition.checks.at(i).brokenWhen);

    const Relation relation = transition.makesRow() ? newRow(question) : movedRow(question);
    const Expected<Row> answer = m_connection.selectOne(
        QStringLiteral("SELECT %1 FROM %2").arg(expressions.join(QStringLiteral(", ")), relation.sql), relation.binds);
    if (!answer)
        return tl::unexpected(answer.error());
    QSet<qsizetype> broken;
    for (const qsizetype place : std::as_const(places)) {
        if (answer->flag(QStringLiteral("broken_%1").arg(place)))
            broken.insert(place);
    }
    return broken;
}

} // namespace tenderyard
