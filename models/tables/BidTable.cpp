// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/BidTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

BidTable::BidTable(Connection &connection)
    : EntityTable(connection, words::entity::bid,
                  {QStringLiteral("contract_id"), QStringLiteral("contractor_id"), QStringLiteral("proposed_cost"),
                   QStringLiteral("proposed_timeline_days"), QStringLiteral("message"), QStringLiteral("currency"),
                   QStringLiteral("status"), QStringLiteral("submitted_at"), QStringLiteral("low_bid_answer"),
                   QStringLiteral("low_bid_assessment"), QStringLiteral("entered_by"), QStringLiteral("received_at"),
                   QStringLiteral("evidence_sha256"), QStringLiteral("status_reason_code"),
                   QStringLiteral("status_reason"), QStringLiteral("status_by")})
{
}

} // namespace tenderyard
