// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ContractorList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

ContractorList::ContractorList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription ContractorList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_contractor");
    list.entity = words::entity::profile;
    list.columns = {
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Company"),
         .kind = CellKind::Name,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 240,
         .secondLine = QStringLiteral("operating_region")},
        {.id = QStringLiteral("region"),
         .title = QT_TR_NOOP("Region"),
         .kind = CellKind::Text,
         .source = QStringLiteral("operating_region"),
         .width = 160},
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 120,
         .statusEntity = words::entity::profile},
        {.id = QStringLiteral("rating"),
         .title = QT_TR_NOOP("Rating"),
         .kind = CellKind::Rating,
         .source = QStringLiteral("rating_avg"),
         .sort = QStringLiteral("rating_sort"),
         .width = 110},
        {.id = QStringLiteral("reviews"),
         .title = QT_TR_NOOP("Reviews"),
         .kind = CellKind::Number,
         .source = QStringLiteral("rating_count"),
         .sort = QStringLiteral("rating_count"),
         .width = 80},
        {.id = QStringLiteral("valid"),
         .title = QT_TR_NOOP("Valid"),
         .kind = CellKind::Number,
         .source = QStringLiteral("valid_count"),
         .width = 70},
        {.id = QStringLiteral("expiring"),
         .title = QT_TR_NOOP("Expiring"),
         .kind = CellKind::Number,
         .source = QStringLiteral("expiring_count"),
         .width = 80},
        {.id = QStringLiteral("missing"),
         .title = QT_TR_NOOP("Missing"),
         .kind = CellKind::Number,
         .source = QStringLiteral("missing_count"),
         .width = 80},
        {.id = QStringLiteral("created"),
         .title = QT_TR_NOOP("Since"),
         .kind = CellKind::Time,
         .source = QStringLiteral("created_at"),
         .sort = QStringLiteral("created_at"),
         .width = 140},
        {.id = QStringLiteral("updated"),
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = QStringLiteral("updated_at"),
         .sort = QStringLiteral("updated_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("user_id"),         QStringLiteral("service_categories"),
                     QStringLiteral("verified_status"), QStringLiteral("waiting_since"),
                     QStringLiteral("status_reason"),   QStringLiteral("status_reason_code"),
                     QStringLiteral("imported"),        QStringLiteral("on_behalf"),
                     QStringLiteral("is_mine"),         QStringLiteral("row_version")};
    list.dependencies = {
        {words::entity::certification,
         QStringLiteral("id IN (SELECT contractor_id FROM contractors_certification WHERE id IN (%1))")},
        {words::entity::review,
         QStringLiteral("id IN (SELECT contractor_id FROM reviews_contractor_rating WHERE id IN (%1))")}};
    list.conditions = {
        {QStringLiteral("category"),
         QStringLiteral("id IN (SELECT contractor_id FROM contractor_category WHERE code = :category)")}};
    list.defaultSort = QStringLiteral("company_fold");
    list.searchColumn = QStringLiteral("search_fold");
    return list;
}

} // namespace tenderyard
