// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/MilestonePaymentTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

MilestonePaymentTable::MilestonePaymentTable(Connection &connection)
    : EntityTable(connection, words::entity::milestonePayment,
                  {QStringLiteral("milestone_id"), QStringLiteral("contract_id"), QStringLiteral("payment_id"),
                   QStringLiteral("release_status"), QStringLiteral("kind"), QStringLiteral("amount"),
                   QStringLiteral("attempt"), QStringLiteral("end_to_end_reference"), QStringLiteral("bank_reference"),
                   QStringLiteral("failure_code"), QStringLiteral("status_reason_code"),
                   QStringLiteral("status_reason"), QStringLiteral("status_by")})
{
}

} // namespace tenderyard
