// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ReviewTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

ReviewTable::ReviewTable(Connection &connection)
    : EntityTable(connection, words::entity::review,
                  {QStringLiteral("contract_id"), QStringLiteral("owner_id"), QStringLiteral("contractor_id"),
                   QStringLiteral("score"), QStringLiteral("comment"), QStringLiteral("answer"),
                   QStringLiteral("answered_at")})
{
}

} // namespace tenderyard
