// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/TransitionJudge.h"

namespace tenderyard {

/// Asks the server's function judge(): people read no views of rules and actors there (see JudgeFunctions).
class PostgresJudge final : public TransitionJudge
{
public:
    PostgresJudge(Connection &connection, const WorkflowRow &row) : m_connection(connection), m_row(row) {}

    Expected<QSet<qsizetype>> broken(const TransitionQuestion &question) override;

private:
    Connection &m_connection;
    const WorkflowRow &m_row;
};

} // namespace tenderyard
