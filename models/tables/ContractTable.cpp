// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ContractTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

ContractTable::ContractTable(Connection &connection)
    : EntityTable(connection, words::entity::contract,
                  {QStringLiteral("title"),
                   QStringLiteral("description_scope"),
                   QStringLiteral("location"),
                   QStringLiteral("title_fold"),
                   QStringLiteral("location_fold"),
                   QStringLiteral("search_fold"),
                   QStringLiteral("currency"),
                   QStringLiteral("budget_min"),
                   QStringLiteral("budget_max"),
                   QStringLiteral("budget_shown"),
                   QStringLiteral("categories"),
                   QStringLiteral("status"),
                   QStringLiteral("sealed"),
                   QStringLiteral("results_published"),
                   QStringLiteral("posted_at"),
                   QStringLiteral("bidding_opens_at"),
                   QStringLiteral("deadline_at"),
                   QStringLiteral("deadline_zone"),
                   QStringLiteral("over_budget_reason"),
                   QStringLiteral("owner_id"),
                   QStringLiteral("status_reason_code"),
                   QStringLiteral("status_reason"),
                   QStringLiteral("status_by")})
{
}

} // namespace tenderyard
