// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseBook.h"

#include "tests/workflow/RuleBreaks.h"

namespace tenderyard {

const QString Attempt::actingUser = QStringLiteral("@acting");

namespace {

const QList<Person> recorders{Person::Owner,  Person::Evaluator,     Person::Approver, Person::Releaser,
                              Person::Reader, Person::StrangerOwner, Person::StaffA,   Person::StaffB};
const QList<Person> bothStaff{Person::StaffA, Person::StaffB};

QString keyOf(const WorkflowTransition &transition)
{
    return transition.entity + u'.' + transition.action;
}

/// Written down here and not read from the views: who each actor of the file is among everybody.
QList<Person> personsFor(const QString &actor, const TransitionCase &byCase)
{
    const QHash<QString, QList<Person>> persons{
        {QStringLiteral("engine"), {}},
        {QStringLiteral("contract_manage"), {Person::Owner}},
        {QStringLiteral("contract_evaluate"), {Person::Owner, Person::Evaluator}},
        {QStringLiteral("contract_approve"), {Person::Owner, Person::Approver}},
        {QStringLiteral("contract_release"), {Person::Owner, Person::Releaser}},
        {QStringLiteral("contract_recorder"), {Person::Owner, Person::StaffA, Person::StaffB}},
        {QStringLiteral("contract_contractor"), {Person::Awarded}},
        {QStringLiteral("any_staff"), bothStaff},
        {QStringLiteral("staff_other"), bothStaff},
        {QStringLiteral("any_recorder"), recorders},
        {QStringLiteral("profile_recorder"), byCase.recorded ? recorders : QList<Person>()},
        {QStringLiteral("owner_self"), {byCase.subject}},
        {QStringLiteral("contractor_self"), {byCase.subject}},
        {QStringLiteral("profile_self"), {byCase.subject}},
        {QStringLiteral("bid_writer"), {byCase.subject}},
        {QStringLiteral("self"), {byCase.subject}}};
    if (!persons.contains(actor))
        qFatal("Nobody said who the actor %s is", qPrintable(actor));
    return persons.value(actor);
}

QString whereOf(const Attempt &attempt, Binds &binds)
{
    QStringList parts;
    QStringList columns = attempt.key.keys();
    columns.sort();
    for (const QString &column : std::as_const(columns)) {
        parts.append(QStringLiteral("%1 = :key_%1").arg(column));
        binds.insert(QStringLiteral("key_") + column, attempt.key.value(column));
    }
    return parts.join(QStringLiteral(" AND "));
}

Expected<qint64> run(Scenario &scenario, const Attempt &attempt, Binds values)
{
    Connection &connection = scenario.connection();
    if (attempt.key.isEmpty()) {
        const Outcome inserted = connection.insert(attempt.table, values);
        return inserted ? Expected<qint64>(1) : tl::unexpected(inserted.error());
    }
    Binds binds;
    const QString where = whereOf(attempt, binds);
    if (attempt.deletes)
        return connection.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(attempt.table, where), binds);
    QStringList assignments;
    QStringList columns = values.keys();
    columns.sort();
    for (const QString &column : std::as_const(columns))
        assignments.append(QStringLiteral("%1 = :%1").arg(column));
    if (scenario.columnsOf(attempt.table).contains(QStringLiteral("row_version")) &&
        !values.contains(QStringLiteral("row_version")))
        assignments.append(QStringLiteral("row_version = row_version + 1"));
    binds.insert(values);
    return connection.execute(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(attempt.table, assignments.join(QStringLiteral(", ")), where),
        binds);
}

} // namespace

CaseBook::CaseBook()
{
    for (const TransitionCases &cases :
         {tenderCases(), bidCases(), workCases(), contractorCases(), claimCases(), officeCases()})
        m_cases.insert(cases);
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        const auto shown = [](const QString &status) { return status.isEmpty() ? QStringLiteral("()") : status; };
        const QString name =
            QStringLiteral("%1 %2 > %3").arg(keyOf(transition), shown(transition.from), shown(transition.to));
        if (m_transitions.contains(name))
            qFatal("The workflow file has %s twice", qPrintable(name));
        m_names.append(name);
        m_transitions.insert(name, transition);
    }
}

const CaseBook &CaseBook::ofProgram()
{
    static const CaseBook book;
    return book;
}

const WorkflowTransition &CaseBook::transition(const QString &name) const
{
    const auto found = m_transitions.constFind(name);
    if (found == m_transitions.cend())
        qFatal("No transition is called %s", qPrintable(name));
    return *found;
}

const TransitionCase *CaseBook::caseOf(const WorkflowTransition &transition) const
{
    const auto found = m_cases.constFind(keyOf(transition));
    return found == m_cases.cend() ? nullptr : &*found;
}

QStringList CaseBook::strayCases() const
{
    QStringList stray = m_cases.keys();
    for (const WorkflowTransition &transition : m_transitions)
        stray.removeAll(keyOf(transition));
    return stray;
}

QList<Person> CaseBook::allowed(const WorkflowTransition &transition, const TransitionCase &byCase)
{
    QList<Person> persons;
    for (const WorkflowView &actor : transition.actors) {
        for (const Person person : personsFor(actor.name, byCase)) {
            if (!persons.contains(person))
                persons.append(person);
        }
    }
    return persons;
}

QStringList CaseBook::codes(const WorkflowTransition &transition)
{
    QStringList codes;
    for (const WorkflowView &rule : transition.rules)
        codes.append(QStringLiteral("rule.") + rule.name);
    for (const QString &column : transition.requirements)
        codes.append(QStringLiteral("required.") + column);
    for (const WorkflowCheck &check : transition.checks)
        codes.append(check.code);
    return codes;
}

QList<Break> CaseBook::breaks(const WorkflowTransition &transition, const TransitionCase &byCase,
                              const QString &code) const
{
    if (byCase.breaks.contains(code))
        return byCase.breaks.value(code);
    if (code == u"rule.new_row_has_history") {
        for (const WorkflowCheck &check : transition.checks) {
            if (check.code == code)
                return RuleBreaks::ofHistory(check);
        }
    }
    const QString required = QStringLiteral("required.");
    if (code.startsWith(required) && transition.requirements.contains(code.sliced(required.size())))
        return RuleBreaks::ofRequirement(code.sliced(required.size()));
    return RuleBreaks::of(code);
}

Outcome CaseBook::tryAs(Scenario &scenario, Person person, const Attempt &attempt)
{
    scenario.actAs(person);
    Binds values = attempt.values;
    const Uuid user = scenario.user(person);
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString && value.toString() == Attempt::actingUser)
            value = user.isNull() ? QVariant() : QVariant::fromValue(user);
    }
    return scenario.connection().attempt([&]() -> Outcome {
        const Expected<qint64> changed = run(scenario, attempt, values);
        if (!changed)
            return tl::unexpected(changed.error());
        return *changed == 1 ? Outcome() : failure(QStringLiteral("test.no_row"), attempt.table);
    });
}

QString CaseBook::rowText(Scenario &scenario, const Attempt &attempt)
{
    Attempt found = attempt;
    if (found.key.isEmpty())
        found.key = {{QStringLiteral("id"), attempt.values.value(QStringLiteral("id"))}};
    if (!scenario.columnsOf(attempt.table).contains(QStringLiteral("id")) && attempt.key.isEmpty())
        return {};
    Binds binds;
    const QString where = whereOf(found, binds);
    const Expected<Rows> rows =
        scenario.everything(QStringLiteral("SELECT * FROM %1 WHERE %2").arg(attempt.table, where), binds);
    if (!rows || rows->isEmpty())
        return {};
    QStringList texts;
    for (const QString &column : scenario.columnsOf(attempt.table))
        texts.append(column + u'=' + rows->constFirst().text(column));
    return texts.join(u'\n');
}

QStringList CaseBook::brokenRules(Scenario &scenario, const WorkflowTransition &transition, const Attempt &attempt)
{
    QStringList broken;
    Binds binds;
    const QString where = whereOf(attempt, binds);
    const Rows old =
        where.isEmpty()
            ? Rows()
            : scenario.everything(QStringLiteral("SELECT * FROM %1 WHERE %2").arg(attempt.table, where), binds)
                  .value_or(Rows());
    for (const WorkflowView &rule : transition.rules) {
        QStringList conditions;
        Binds keys;
        for (const auto &[viewColumn, rowColumn] : rule.keys) {
            conditions.append(QStringLiteral("%1 = :%1").arg(viewColumn));
            QVariant value = attempt.values.value(rowColumn);
            if (!attempt.values.contains(rowColumn) && !old.isEmpty())
                value = old.constFirst().value(rowColumn);
            keys.insert(viewColumn, value);
        }
        const Expected<QVariant> count = scenario.asked(QStringLiteral("SELECT count(*) FROM rule_%1 WHERE %2")
                                                            .arg(rule.name, conditions.join(QStringLiteral(" AND "))),
                                                        keys);
        if (!count || count->toInt() > 0)
            broken.append(QStringLiteral("rule.") + rule.name);
    }
    return broken;
}

} // namespace tenderyard
