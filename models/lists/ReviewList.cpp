// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ReviewList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

ReviewList::ReviewList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription ReviewList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_review");
    list.entity = words::entity::review;
    list.columns = {
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Contractor"),
         .kind = CellKind::Name,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 200},
        {.id = QStringLiteral("contract"),
         .title = QT_TR_NOOP("Contract"),
         .kind = CellKind::Text,
         .source = QStringLiteral("contract_title"),
         .width = 240},
        {.id = QStringLiteral("score"),
         .title = QT_TR_NOOP("Score"),
         .kind = CellKind::Number,
         .source = QStringLiteral("score"),
         .sort = QStringLiteral("score"),
         .width = 70},
        {.id = QStringLiteral("comment"),
         .title = QT_TR_NOOP("Comment"),
         .kind = CellKind::Text,
         .source = QStringLiteral("comment"),
         .width = 260},
        {.id = QStringLiteral("answer"),
         .title = QT_TR_NOOP("Answer"),
         .kind = CellKind::Text,
         .source = QStringLiteral("answer"),
         .width = 200},
        {.id = QStringLiteral("owner"),
         .title = QT_TR_NOOP("Reviewed by"),
         .kind = CellKind::Text,
         .source = QStringLiteral("owner_name"),
         .width = 150},
        {.id = QStringLiteral("created"),
         .title = QT_TR_NOOP("Date"),
         .kind = CellKind::Time,
         .source = QStringLiteral("created_at"),
         .sort = QStringLiteral("created_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("contract_id"), QStringLiteral("contractor_id"), QStringLiteral("answered_at"),
                     QStringLiteral("is_owner"),    QStringLiteral("is_mine"),       QStringLiteral("updated_at"),
                     QStringLiteral("row_version")};
    list.dependencies = {{words::entity::contract, QStringLiteral("contract_id IN (%1)")},
                         {words::entity::profile, QStringLiteral("contractor_id IN (%1)")}};
    list.defaultSort = QStringLiteral("created_at");
    list.defaultDirection = Qt::DescendingOrder;
    list.searchColumn = QStringLiteral("company_fold");
    return list;
}

} // namespace tenderyard
