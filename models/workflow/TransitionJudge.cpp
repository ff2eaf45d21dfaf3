// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/TransitionJudge.h"

#include "models/storage/Dialect.h"
#include "models/workflow/PostgresJudge.h"
#include "models/workflow/SqliteJudge.h"

namespace tenderyard {

TransitionJudge::~TransitionJudge() = default;

std::unique_ptr<TransitionJudge> TransitionJudge::of(Connection &connection, const WorkflowRow &row)
{
    if (connection.dialect().name() == QLatin1String("postgresql"))
        return std::make_unique<PostgresJudge>(connection, row);
    return std::make_unique<SqliteJudge>(connection, row);
}

} // namespace tenderyard
