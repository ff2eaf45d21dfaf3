// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/PaymentList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

PaymentList::PaymentList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription PaymentList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_milestone_payment");
    list.entity = words::entity::milestonePayment;
    list.columns = {
        {.id = QStringLiteral("milestone"),
         .title = QT_TR_NOOP("Milestone"),
         .kind = CellKind::Name,
         .source = QStringLiteral("milestone_title"),
         .width = 220},
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
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 120,
         .statusEntity = words::entity::milestonePayment},
        {.id = QStringLiteral("attempt"),
         .title = QT_TR_NOOP("Attempt"),
         .kind = CellKind::Number,
         .source = QStringLiteral("attempt"),
         .sort = QStringLiteral("attempt"),
         .width = 70},
        {.id = QStringLiteral("reference"),
         .title = QT_TR_NOOP("Reference"),
         .kind = CellKind::Text,
         .source = QStringLiteral("end_to_end_reference"),
         .sort = QStringLiteral("end_to_end_reference"),
         .width = 200},
        {.id = QStringLiteral("created"),
         .title = QT_TR_NOOP("Created"),
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
    list.alsoRead = {QStringLiteral("milestone_id"), QStringLiteral("contract_id"),    QStringLiteral("release_status"),
                     QStringLiteral("kind"),         QStringLiteral("bank_reference"), QStringLiteral("failure_code"),
                     QStringLiteral("released_at"),  QStringLiteral("status_reason"),  QStringLiteral("can_retry"),
                     QStringLiteral("is_owner"),     QStringLiteral("row_version")};
    list.dependencies = {
        {words::entity::milestone, QStringLiteral("milestone_id IN (%1)")},
        {words::entity::contract, QStringLiteral("contract_id IN (%1)")},
        {words::entity::profile,
         QStringLiteral("contract_id IN (SELECT id FROM contracts_contract WHERE awarded_contractor_id IN (%1))")},
        {QStringLiteral("contracts_member"), QString()},
        {QStringLiteral("payments_hold"), QString()}};
    list.defaultSort = QStringLiteral("created_at");
    list.defaultDirection = Qt::DescendingOrder;
    list.searchColumn = QStringLiteral("search_fold");
    return list;
}

} // namespace tenderyard
