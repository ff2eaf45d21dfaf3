// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/CertificationList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

CertificationList::CertificationList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription CertificationList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_certification");
    list.entity = words::entity::certification;
    list.columns = {
        {.id = QStringLiteral("type"),
         .title = QT_TR_NOOP("Type"),
         .kind = CellKind::Name,
         .source = QStringLiteral("document_type"),
         .sort = QStringLiteral("document_type"),
         .width = 180},
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Company"),
         .kind = CellKind::Text,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 200},
        {.id = QStringLiteral("issuer"),
         .title = QT_TR_NOOP("Issuer"),
         .kind = CellKind::Text,
         .source = QStringLiteral("issuer"),
         .width = 160},
        {.id = QStringLiteral("number"),
         .title = QT_TR_NOOP("Number"),
         .kind = CellKind::Text,
         .source = QStringLiteral("number"),
         .width = 130},
        {.id = QStringLiteral("issued"),
         .title = QT_TR_NOOP("Issued"),
         .kind = CellKind::Date,
         .source = QStringLiteral("issued_on"),
         .width = 100},
        {.id = QStringLiteral("expires"),
         .title = QT_TR_NOOP("Expires"),
         .kind = CellKind::Date,
         .source = QStringLiteral("expires_on"),
         .sort = QStringLiteral("expires_sort"),
         .width = 100},
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 150,
         .statusEntity = words::entity::certification},
        {.id = QStringLiteral("file"),
         .title = QT_TR_NOOP("File"),
         .kind = CellKind::Text,
         .source = QStringLiteral("file_name"),
         .width = 180},
        {.id = QStringLiteral("uploaded"),
         .title = QT_TR_NOOP("Uploaded"),
         .kind = CellKind::Time,
         .source = QStringLiteral("uploaded_at"),
         .sort = QStringLiteral("uploaded_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("contractor_id"), QStringLiteral("document_url"),
                     QStringLiteral("holder"),        QStringLiteral("verified"),
                     QStringLiteral("media_type"),    QStringLiteral("byte_size"),
                     QStringLiteral("sha256"),        QStringLiteral("supersedes_id"),
                     QStringLiteral("replaced_at"),   QStringLiteral("status_reason_code"),
                     QStringLiteral("status_reason"), QStringLiteral("verified_at"),
                     QStringLiteral("is_mine"),       QStringLiteral("on_behalf"),
                     QStringLiteral("created_at"),    QStringLiteral("updated_at"),
                     QStringLiteral("row_version"),   QStringLiteral("limit_amount"),
                     QStringLiteral("limit_currency")};
    list.dependencies = {{words::entity::profile, QStringLiteral("contractor_id IN (%1)")}};
    list.defaultSort = QStringLiteral("expires_sort");
    list.searchColumn = QStringLiteral("company_fold");
    return list;
}

} // namespace tenderyard
