// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/ContractorTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

ContractorTable::ContractorTable(Connection &connection)
    : EntityTable(connection, words::entity::profile,
                  {QStringLiteral("user_id"), QStringLiteral("company_name"), QStringLiteral("company_fold"),
                   QStringLiteral("service_categories"), QStringLiteral("operating_region"),
                   QStringLiteral("search_fold"), QStringLiteral("verified_status"),
                   QStringLiteral("identifier_scheme"), QStringLiteral("identifier"), QStringLiteral("address"),
                   QStringLiteral("phone"), QStringLiteral("email"), QStringLiteral("entered_by"),
                   QStringLiteral("received_at"), QStringLiteral("evidence_sha256"),
                   QStringLiteral("status_reason_code"), QStringLiteral("status_reason"), QStringLiteral("status_by")})
{
}

} // namespace tenderyard
