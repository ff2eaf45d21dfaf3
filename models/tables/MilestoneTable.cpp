// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MilestoneTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

MilestoneTable::MilestoneTable(Connection &connection)
    : EntityTable(connection, words::entity::milestone,
                  {QStringLiteral("contract_id"), QStringLiteral("sequence"), QStringLiteral("title"),
                   QStringLiteral("description"), QStringLiteral("amount"), QStringLiteral("due_date"),
                   QStringLiteral("status"), QStringLiteral("approved_amount"), QStringLiteral("retained_amount"),
                   QStringLiteral("completed_note"), QStringLiteral("completed_evidence"),
                   QStringLiteral("split_from_id"), QStringLiteral("entered_by"), QStringLiteral("received_at"),
                   QStringLiteral("evidence_sha256"), QStringLiteral("status_reason_code"),
                   QStringLiteral("status_reason"), QStringLiteral("status_by")})
{
}

} // namespace tenderyard
