// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/DraftTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

DraftTable::DraftTable(Connection &connection)
    : EntityTable(connection, words::entity::draft,
                  {QStringLiteral("owner_id"), QStringLiteral("title"), QStringLiteral("title_fold"),
                   QStringLiteral("content")})
{
}

} // namespace tenderyard
