// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/ActionFinder.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RowValues.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace tenderyard {

namespace {

const QString actorBroken = QStringLiteral("transition.actor");

/// A row that an action on a parent makes: an interface offers it on the parent's page.
struct NewRowAction
{
    const char *parent;
    const char *table;
    const char *action;
    /// What the action is called there.
    const char *name;
    /// The new row's column that holds the parent's key.
    const char *keyColumn;
};

constexpr std::array newRowActions{
    NewRowAction{"contracts_contract", "contracts_opening", "open_bids", "open_bids", "contract_id"},
    NewRowAction{"contracts_contract", "contracts_bid", "submit", "submit_bid", "contract_id"},
    NewRowAction{"contracts_contract", "contracts_bid", "record", "record_bid", "contract_id"},
    NewRowAction{"contracts_contract", "contracts_milestone", "plan", "plan", "contract_id"},
    NewRowAction{"contracts_contract", "contracts_member", "add", "add_member", "contract_id"},
    NewRowAction{"contracts_contract", "reviews_contractor_rating", "review", "review", "contract_id"},
    NewRowAction{"contracts_milestone", "payments_milestone_payment", "instruct", "instruct", "milestone_id"},
    NewRowAction{"contractors_contractor", "contractors_certification", "upload", "upload_certification",
                 "contractor_id"},
    NewRowAction{"contractors_contractor", "contractors_certification", "record", "record_certification",
                 "contractor_id"},
    NewRowAction{"contractors_contractor", "contractors_change_request", "ask", "ask", "contractor_id"},
};

/// The columns of NEW that a check speaks of.
QStringList columnsOf(const WorkflowCheck &check)
{
    static const QRegularExpression column(QStringLiteral("\\bNEW\\.([a-z_0-9]+)"));
    QStringList names;
    for (auto match = column.globalMatch(check.brokenWhen); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

/// Words that only a person can write: their absence is no broken rule, but something to ask for.
bool isWritten(const QString &column)
{
    return column.endsWith(QLatin1String("_reason")) || column.endsWith(QLatin1String("_note"));
}

/// The column that a check of the kind "required.completed_note" asks for; empty for any other check.
QString requiredBy(const WorkflowCheck &check)
{
    const QString prefix = QStringLiteral("required.");
    return check.code.startsWith(prefix) ? check.code.sliced(prefix.size()) : QString();
}

} // namespace

ActionFinder::ActionFinder(Connection &connection, const WorkflowRow &row, const QVariantHash &values)
    : m_connection(connection), m_row(row), m_values(values), m_judge(TransitionJudge::of(connection, row))
{
}

Expected<QList<ActionState>> ActionFinder::find()
{
    if (const Outcome moves = addMoves(); !moves)
        return tl::unexpected(moves.error());
    if (const Outcome below = addNewRows(); !below)
        return tl::unexpected(below.error());
    return m_found;
}

Outcome ActionFinder::addMoves()
{
    const QList<WorkflowTransition> transitions = WorkflowFile::ofProgram().transitionsOf(m_row.entity().table);
    for (const WorkflowTransition &transition : transitions) {
        if (transition.makesRow() || transition.isEngineOnly() || transition.from != m_row.status())
            continue;
        const Expected<ActionState> state = judgeMove(transition);
        if (!state)
            return tl::unexpected(state.error());
        add(*state);
    }
    return {};
}

Outcome ActionFinder::addNewRows()
{
    for (const NewRowAction &action : newRowActions) {
        if (m_row.entity().table != QLatin1String(action.parent))
            continue;
        const QString name = QLatin1String(action.name);
        const Expected<Binds> columns = columnsBelow(name, QLatin1String(action.keyColumn));
        if (!columns)
            return tl::unexpected(columns.error());
        const QList<WorkflowTransition> transitions =
            WorkflowFile::ofProgram().transitionsOf(QLatin1String(action.table));
        for (const WorkflowTransition &transition : transitions) {
            if (!transition.makesRow() || transition.action != QLatin1String(action.action))
                continue;
            const Expected<ActionState> state = judge(transition, name, {columns->keys(), {}, *columns});
            if (!state)
                return tl::unexpected(state.error());
            add(*state);
        }
    }
    return {};
}

Expected<Binds> ActionFinder::columnsBelow(const QString &action, const QString &keyColumn)
{
    Binds columns;
    const QString contractColumn = m_row.entity().contractColumn;
    if (!contractColumn.isEmpty())
        columns.insert(QStringLiteral("contract_id"), m_row.row().value(contractColumn));
    columns.insert(keyColumn, m_row.key());
    const QString contractor = QStringLiteral("contractor_id");
    if (action == u"review")
        columns.insert(contractor, m_row.row().value(QStringLiteral("awarded_contractor_id")));
    if (action == u"instruct") {
        // All that is due; where nothing is, any amount would be too much.
        const Expected<QVariant> due =
            m_connection.scalar(QStringLiteral("SELECT amount_due FROM milestone_due WHERE milestone_id = :milestone"),
                                {{QStringLiteral("milestone"), m_row.key()}});
        if (!due)
            return tl::unexpected(due.error());
        columns.insert(QStringLiteral("amount"), std::max<qint64>(1, due->toLongLong()));
    }
    if (action == u"submit_bid") {
        const Expected<QVariant> own =
            m_connection.scalar(QStringLiteral("SELECT id FROM contractors_contractor WHERE user_id = :user"),
                                {{QStringLiteral("user"), RowValues::key(m_connection.user())}});
        if (!own)
            return tl::unexpected(own.error());
        columns.insert(contractor, *own);
    }
    columns.insert(m_values);
    return columns;
}

Expected<ActionState> ActionFinder::judgeMove(const WorkflowTransition &transition)
{
    NewRow row{m_values.keys(), {}, {}};
    const QStringList columns = m_row.columns();
    for (const QString &column : columns) {
        const bool fillable = transition.columns.contains(column) || transition.requirements.contains(column);
        if (m_values.contains(column)) {
            row.given.insert(column, m_values.value(column));
        } else if (fillable && isWritten(column)) {
            row.given.insert(column, QVariant());
            row.unwritten.append(column);
        } else if (!fillable) {
            row.known.append(column);
        }
    }
    Expected<ActionState> state = judge(transition, transition.action, row);
    // Verifying writes what was found of the file first, so the rule will find it there.
    const QString found = QStringLiteral("checked_sha256");
    if (state && m_values.contains(found) && m_values.value(found) == m_row.row().value(QStringLiteral("sha256")))
        state->broken.removeAll(QStringLiteral("rule.certification_unchecked"));
    return state;
}

Expected<ActionState> ActionFinder::judge(const WorkflowTransition &transition, const QString &name, const NewRow &row)
{
    ActionState state{name, transition.entity, transition.to, {}, transition.requirements};
    // By the place of the check: what is not written yet, and would mend it.
    QHash<qsizetype, QStringList> judged;
    TransitionQuestion question{transition, row.given, {}};
    for (qsizetype i = 0; i < transition.checks.size(); ++i) {
        const WorkflowCheck &check = transition.checks.at(i);
        if (const QString column = requiredBy(check); !column.isEmpty())
            state.requirements.append(column);
        QStringList open = columnsOf(check);
        erase_if(open, [&row](const QString &column) { return row.known.contains(column); });
        open.removeDuplicates();
        // What a form still has to fill cannot be wrong yet.
        if (!std::ranges::all_of(open, [&row](const QString &column) { return row.unwritten.contains(column); }))
            continue;
        judged.insert(i, open);
        question.checks.append(i);
    }
    const Expected<QSet<qsizetype>> broken = m_judge->broken(question);
    if (!broken)
        return tl::unexpected(broken.error());
    // What stands against it is for those who could do it; others would learn from it what they may not see.
    if (broken->contains(TransitionJudge::actorPlace)) {
        state.broken = QStringList{actorBroken};
        return state;
    }
    for (qsizetype i = 0; i < transition.rules.size(); ++i) {
        if (broken->contains(TransitionJudge::placeOfRule(i)))
            state.broken.append(QStringLiteral("rule.") + transition.rules.at(i).name);
    }
    for (const qsizetype i : std::as_const(question.checks)) {
        if (!broken->contains(TransitionJudge::placeOfCheck(transition, i)))
            continue;
        if (judged.value(i).isEmpty())
            state.broken.append(transition.checks.at(i).code);
        state.requirements += judged.value(i);
    }
    state.requirements.removeDuplicates();
    return state;
}

void ActionFinder::add(const ActionState &state)
{
    const auto same = std::ranges::find(m_found, state.action, &ActionState::action);
    if (same == m_found.end())
        m_found.append(state);
    else if (!same->allowed() && state.allowed())
        *same = state;
}

} // namespace tenderyard
