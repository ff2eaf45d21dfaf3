// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/CertificationTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

CertificationTable::CertificationTable(Connection &connection)
    : EntityTable(connection, words::entity::certification,
                  {QStringLiteral("contractor_id"), QStringLiteral("document_type"),
                   QStringLiteral("document_url"),  QStringLiteral("verified"),
                   QStringLiteral("issuer"),        QStringLiteral("number"),
                   QStringLiteral("holder"),        QStringLiteral("issued_on"),
                   QStringLiteral("expires_on"),    QStringLiteral("file_name"),
                   QStringLiteral("media_type"),    QStringLiteral("byte_size"),
                   QStringLiteral("sha256"),        QStringLiteral("checked_sha256"),
                   QStringLiteral("supersedes_id"), QStringLiteral("uploaded_by"),
                   QStringLiteral("uploaded_at"),   QStringLiteral("entered_by"),
                   QStringLiteral("received_at"),   QStringLiteral("status_reason_code"),
                   QStringLiteral("status_reason"), QStringLiteral("status_by")})
{
}

} // namespace tenderyard
