// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/BidList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

BidList::BidList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription BidList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_bid");
    list.entity = words::entity::bid;
    list.columns = {
        {.id = QStringLiteral("tender"),
         .title = QT_TR_NOOP("Tender"),
         .kind = CellKind::Name,
         .source = QStringLiteral("contract_title"),
         .sort = QStringLiteral("title_fold"),
         .width = 280},
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Contractor"),
         .kind = CellKind::Text,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 200},
        {.id = QStringLiteral("cost"),
         .title = QT_TR_NOOP("Cost"),
         .kind = CellKind::Money,
         .source = QStringLiteral("proposed_cost"),
         .sort = QStringLiteral("cost_sort"),
         .width = 140},
        {.id = QStringLiteral("days"),
         .title = QT_TR_NOOP("Days"),
         .kind = CellKind::Number,
         .source = QStringLiteral("proposed_timeline_days"),
         .sort = QStringLiteral("days_sort"),
         .width = 70},
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 130,
         .statusEntity = words::entity::bid},
        {.id = QStringLiteral("submitted"),
         .title = QT_TR_NOOP("Submitted"),
         .kind = CellKind::Time,
         .source = QStringLiteral("submitted_at"),
         .sort = QStringLiteral("submitted_at"),
         .width = 140},
        {.id = QStringLiteral("tender_status"),
         .title = QT_TR_NOOP("Tender status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("contract_status_shown"),
         .width = 120,
         .statusEntity = words::entity::contract},
        {.id = QStringLiteral("deadline"),
         .title = QT_TR_NOOP("Deadline"),
         .kind = CellKind::Time,
         .source = QStringLiteral("deadline_at"),
         .sort = QStringLiteral("deadline_sort"),
         .width = 140},
        {.id = QStringLiteral("updated"),
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = QStringLiteral("updated_at"),
         .sort = QStringLiteral("updated_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("contract_id"),
                     QStringLiteral("contractor_id"),
                     QStringLiteral("message"),
                     QStringLiteral("status"),
                     QStringLiteral("sealed"),
                     QStringLiteral("revision"),
                     QStringLiteral("status_reason_code"),
                     QStringLiteral("status_reason"),
                     QStringLiteral("is_mine"),
                     QStringLiteral("on_behalf"),
                     QStringLiteral("received_at"),
                     QStringLiteral("row_version")};
    list.dependencies = {{words::entity::contract, QStringLiteral("contract_id IN (%1)")},
                         {words::entity::profile, QStringLiteral("contractor_id IN (%1)")}};
    list.defaultSort = QStringLiteral("submitted_at");
    list.defaultDirection = Qt::DescendingOrder;
    list.searchColumn = QStringLiteral("title_fold");
    list.nextChangeColumn = QStringLiteral("next_change_at");
    return list;
}

} // namespace tenderyard
