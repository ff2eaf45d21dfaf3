// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/MilestoneList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

MilestoneList::MilestoneList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription MilestoneList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_milestone");
    list.entity = words::entity::milestone;
    list.columns = {
        {.id = QStringLiteral("sequence"),
         .title = QT_TR_NOOP("No."),
         .kind = CellKind::Number,
         .source = QStringLiteral("sequence"),
         .sort = QStringLiteral("sequence"),
         .width = 50},
        {.id = QStringLiteral("title"),
         .title = QT_TR_NOOP("Milestone"),
         .kind = CellKind::Name,
         .source = QStringLiteral("title"),
         .width = 240},
        {.id = QStringLiteral("contract"),
         .title = QT_TR_NOOP("Contract"),
         .kind = CellKind::Text,
         .source = QStringLiteral("contract_title"),
         .sort = QStringLiteral("title_fold"),
         .width = 220},
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Contractor"),
         .kind = CellKind::Text,
         .source = QStringLiteral("company_name"),
         .width = 180},
        {.id = QStringLiteral("amount"),
         .title = QT_TR_NOOP("Amount"),
         .kind = CellKind::Money,
         .source = QStringLiteral("amount"),
         .sort = QStringLiteral("amount_sort"),
         .width = 140},
        {.id = QStringLiteral("approved"),
         .title = QT_TR_NOOP("Approved"),
         .kind = CellKind::Money,
         .source = QStringLiteral("approved_amount"),
         .width = 140},
        {.id = QStringLiteral("due"),
         .title = QT_TR_NOOP("Due"),
         .kind = CellKind::Date,
         .source = QStringLiteral("due_date"),
         .sort = QStringLiteral("due_sort"),
         .width = 100},
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 120,
         .statusEntity = words::entity::milestone},
        {.id = QStringLiteral("completed"),
         .title = QT_TR_NOOP("Completed"),
         .kind = CellKind::Time,
         .source = QStringLiteral("completed_at"),
         .width = 140},
        {.id = QStringLiteral("updated"),
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = QStringLiteral("updated_at"),
         .sort = QStringLiteral("updated_at"),
         .width = 140},
    };
    list.alsoRead = {
        QStringLiteral("contract_id"),   QStringLiteral("description"),     QStringLiteral("retained_amount"),
        QStringLiteral("status"),        QStringLiteral("contract_status"), QStringLiteral("completed_note"),
        QStringLiteral("status_reason"), QStringLiteral("approved_at"),     QStringLiteral("is_owner"),
        QStringLiteral("is_contractor"), QStringLiteral("on_behalf"),       QStringLiteral("row_version")};
    list.dependencies = {
        {words::entity::contract, QStringLiteral("contract_id IN (%1)")},
        {words::entity::profile,
         QStringLiteral("contract_id IN (SELECT id FROM contracts_contract WHERE awarded_contractor_id IN (%1))")},
        {QStringLiteral("contracts_member"), QString()}};
    list.defaultSort = QStringLiteral("due_sort");
    list.searchColumn = QStringLiteral("search_fold");
    return list;
}

} // namespace tenderyard
