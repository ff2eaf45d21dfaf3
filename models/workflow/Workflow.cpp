// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Workflow.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Connection.h"
#include "models/storage/Database.h"
#include "models/storage/schema/WorkflowFile.h"
#include "models/workflow/ActionFinder.h"
#include "models/workflow/Companions.h"
#include "models/workflow/WorkflowRow.h"

#include <algorithm>
#include <optional>

namespace tenderyard {

namespace {

const QString checkedHash = QStringLiteral("checked_sha256");

Expected<WorkflowRow> readAs(Connection &connection, const QString &entity, const Uuid &id, qint64 rowVersion)
{
    Expected<WorkflowRow> row = WorkflowRow::read(connection, entity, id);
    // Gone, or hidden by now: for whoever saw it, that is a change like any other.
    if (!row && row.error().code == u"storage.not_found")
        return failure(QStringLiteral("storage.conflict"));
    if (row && rowVersion != 0 && rowVersion != row->version())
        return failure(QStringLiteral("storage.conflict"));
    return row;
}

std::optional<WorkflowTransition> transitionOf(const WorkflowRow &row, const QString &action)
{
    const QList<WorkflowTransition> transitions = WorkflowFile::ofProgram().transitionsOf(row.entity().table);
    for (const WorkflowTransition &transition : transitions) {
        if (transition.action == action && !transition.makesRow() && !transition.isEngineOnly() &&
            transition.from == row.status())
            return transition;
    }
    return {};
}

/// The stored forms of names under which people are found go along with the names.
void addFolds(const WorkflowRow &row, Binds &values)
{
    const QList<std::pair<QString, QString>> folds{{QStringLiteral("login"), QStringLiteral("login_fold")},
                                                   {QStringLiteral("full_name"), QStringLiteral("name_fold")},
                                                   {QStringLiteral("company_name"), QStringLiteral("company_fold")},
                                                   {QStringLiteral("title"), QStringLiteral("title_fold")}};
    for (const auto &[column, fold] : folds) {
        if (values.contains(column) && !values.contains(fold) && row.row().has(fold))
            values.insert(fold, foldForSearch(values.value(column).toString()));
    }
}

/// The file is checked before it is verified: the rule asks about what stands in the row already.
Outcome checkFileFirst(Connection &connection, const ActionRequest &request, const WorkflowRow &row)
{
    const bool verifies = request.entity == words::entity::certification && request.action == u"verify";
    if (!verifies || !request.values.contains(checkedHash) ||
        request.values.value(checkedHash).toString() == row.row().text(checkedHash))
        return {};
    return row.update(connection, {{checkedHash, request.values.value(checkedHash)}});
}

Outcome move(Connection &connection, const ActionRequest &request)
{
    Expected<WorkflowRow> row = readAs(connection, request.entity, request.id, request.rowVersion);
    if (!row)
        return tl::unexpected(row.error());
    const std::optional<WorkflowTransition> transition = transitionOf(*row, request.action);
    if (!transition)
        return failure(QStringLiteral("transition.unknown"),
                       QStringLiteral("%1 of %2 from %3").arg(request.action, request.entity, row->status()));
    if (transition->deletesRow())
        return row->remove(connection);
    if (const Outcome checked = checkFileFirst(connection, request, *row); !checked)
        return checked;
    Binds values = Companions::of(connection, *row, *transition);
    values.insert(request.values);
    addFolds(*row, values);
    // The check of the file may have counted the version up.
    row = WorkflowRow::read(connection, request.entity, request.id);
    return row ? row->update(connection, values) : Outcome(tl::unexpected(row.error()));
}

bool isRefusal(const QString &code)
{
    return code.startsWith(QLatin1String("rule.")) || code.startsWith(QLatin1String("transition."));
}

/// The database names the first rule that is broken; a person wants all of them.
Error withAllRules(Connection &connection, const ActionRequest &request, Error error)
{
    if (!isRefusal(error.code))
        return error;
    error.rules = QStringList{error.code};
    const Expected<QList<ActionState>> states =
        Workflow::actionsIn(connection, request.entity, request.id, request.values);
    if (!states)
        return error;
    const auto state = std::ranges::find(*states, request.action, &ActionState::action);
    if (state != states->end())
        error.rules += state->broken;
    error.rules.removeDuplicates();
    return error;
}

} // namespace

Workflow::Workflow(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QFuture<Outcome> Workflow::perform(const ActionRequest &request)
{
    return m_database.write<void>([request](Connection &connection) { return performIn(connection, request); });
}

QFuture<Expected<QList<ActionState>>> Workflow::actionsOf(const QString &entity, const Uuid &id,
                                                          const QVariantHash &values)
{
    return m_database.read<QList<ActionState>>(
        [entity, id, values](Connection &connection) { return actionsIn(connection, entity, id, values); });
}

QFuture<Outcome> Workflow::edit(const QString &entity, const Uuid &id, qint64 rowVersion, const QVariantHash &values)
{
    return m_database.write<void>([entity, id, rowVersion, values](Connection &connection) {
        return editIn(connection, entity, id, rowVersion, values);
    });
}

Outcome Workflow::performIn(Connection &connection, const ActionRequest &request)
{
    const Outcome moved = connection.attempt([&] { return move(connection, request); });
    return moved ? moved : Outcome(tl::unexpected(withAllRules(connection, request, moved.error())));
}

Expected<QList<ActionState>> Workflow::actionsIn(Connection &connection, const QString &entity, const Uuid &id,
                                                 const QVariantHash &values)
{
    const Expected<WorkflowRow> row = WorkflowRow::read(connection, entity, id);
    if (!row)
        return tl::unexpected(row.error());
    return ActionFinder(connection, *row, values).find();
}

Outcome Workflow::editIn(Connection &connection, const QString &entity, const Uuid &id, qint64 rowVersion,
                         const QVariantHash &values)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<WorkflowRow> row = readAs(connection, entity, id, rowVersion);
        if (!row)
            return tl::unexpected(row.error());
        Binds changed = values;
        addFolds(*row, changed);
        return row->update(connection, changed);
    });
}

} // namespace tenderyard
