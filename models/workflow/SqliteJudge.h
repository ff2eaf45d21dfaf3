// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/TransitionJudge.h"

namespace tenderyard {

/// Reads the views of rules and actors itself, with the row as the action would leave it behind the alias NEW.
class SqliteJudge final : public TransitionJudge
{
public:
    SqliteJudge(Connection &connection, const WorkflowRow &row) : m_connection(connection), m_row(row) {}

    Expected<QSet<qsizetype>> broken(const TransitionQuestion &question) override;

private:
    /// What stands behind FROM, and its values.
    struct Relation
    {
        QString sql;
        Binds binds;
    };
    Relation movedRow(const TransitionQuestion &question) const;
    static Relation newRow(const TransitionQuestion &question);

    Connection &m_connection;
    const WorkflowRow &m_row;
};

} // namespace tenderyard
