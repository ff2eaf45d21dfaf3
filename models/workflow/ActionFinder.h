// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/workflow/ActionState.h"
#include "models/workflow/TransitionJudge.h"
#include "models/workflow/WorkflowRow.h"

#include <QList>

#include <memory>

namespace tenderyard {

/// Finds out what the signed-in person may do with a row by the workflow file, and what stands against it.
/// Used in the connection's thread, for one answer.
class ActionFinder
{
public:
    /// `values`: columns as the action would fill them; rules and checks see them instead of the row's own.
    ActionFinder(Connection &connection, const WorkflowRow &row, const QVariantHash &values);

    /// What starts from the row's status, and what makes a row below it (a bid of a contract, its opening …).
    /// One entry an action: where several transitions are called the same, one that is allowed wins.
    Expected<QList<ActionState>> find();

private:
    /// A row as an action would leave it.
    struct NewRow
    {
        /// Columns whose new value is certain.
        QStringList known;
        /// Reasons and notes that somebody still has to write; NULL among the given.
        QStringList unwritten;
        Binds given;
    };
    Expected<ActionState> judge(const WorkflowTransition &transition, const QString &name, const NewRow &row);
    Expected<ActionState> judgeMove(const WorkflowTransition &transition);
    Outcome addMoves();
    Outcome addNewRows();
    /// What is known of a row that would be made below this one.
    Expected<Binds> columnsBelow(const QString &action, const QString &keyColumn);
    void add(const ActionState &state);

    Connection &m_connection;
    const WorkflowRow &m_row;
    const QVariantHash &m_values;
    std::unique_ptr<TransitionJudge> m_judge;
    QList<ActionState> m_found;
};

} // namespace tenderyard
