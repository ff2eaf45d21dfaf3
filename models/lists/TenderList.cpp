// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TenderList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

TenderList::TenderList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription TenderList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_contract");
    list.entity = words::entity::contract;
    list.columns = {
        {.id = QStringLiteral("title"),
         .title = QT_TR_NOOP("Title"),
         .kind = CellKind::Name,
         .source = QStringLiteral("title"),
         .sort = QStringLiteral("title_fold"),
         .width = 300,
         .secondLine = QStringLiteral("location")},
        {.id = QStringLiteral("status"),
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = QStringLiteral("status_shown"),
         .sort = QStringLiteral("status_order"),
         .width = 120,
         .statusEntity = words::entity::contract},
        {.id = QStringLiteral("location"),
         .title = QT_TR_NOOP("Location"),
         .kind = CellKind::Text,
         .source = QStringLiteral("location"),
         .sort = QStringLiteral("location_fold"),
         .width = 150},
        {.id = QStringLiteral("budget"),
         .title = QT_TR_NOOP("Budget"),
         .kind = CellKind::Money,
         .source = QStringLiteral("budget_max"),
         .sort = QStringLiteral("budget_sort"),
         .width = 200},
        {.id = QStringLiteral("deadline"),
         .title = QT_TR_NOOP("Deadline"),
         .kind = CellKind::Time,
         .source = QStringLiteral("deadline_at"),
         .sort = QStringLiteral("deadline_sort"),
         .width = 140},
        {.id = QStringLiteral("bids"),
         .title = QT_TR_NOOP("Bids"),
         .kind = CellKind::Number,
         .source = QStringLiteral("bid_count"),
         .width = 60},
        {.id = QStringLiteral("owner"),
         .title = QT_TR_NOOP("Owner"),
         .kind = CellKind::Text,
         .source = QStringLiteral("owner_name"),
         .width = 150},
        {.id = QStringLiteral("awarded_to"),
         .title = QT_TR_NOOP("Awarded to"),
         .kind = CellKind::Text,
         .source = QStringLiteral("awarded_company"),
         .width = 160},
        {.id = QStringLiteral("awarded_cost"),
         .title = QT_TR_NOOP("Contract sum"),
         .kind = CellKind::Money,
         .source = QStringLiteral("awarded_cost"),
         .width = 130},
        {.id = QStringLiteral("updated"),
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = QStringLiteral("updated_at"),
         .sort = QStringLiteral("updated_at"),
         .width = 140},
        {.id = QStringLiteral("created"),
         .title = QT_TR_NOOP("Created"),
         .kind = CellKind::Time,
         .source = QStringLiteral("created_at"),
         .sort = QStringLiteral("created_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("budget_min"),       QStringLiteral("status"),
                     QStringLiteral("sealed"),           QStringLiteral("categories"),
                     QStringLiteral("bidding_opens_at"), QStringLiteral("deadline_zone"),
                     QStringLiteral("owner_id"),         QStringLiteral("awarded_contractor_id"),
                     QStringLiteral("is_mine"),          QStringLiteral("imported"),
                     QStringLiteral("import_source"),    QStringLiteral("opened_at"),
                     QStringLiteral("posted_at"),        QStringLiteral("row_version")};
    list.dependencies = {
        {words::entity::bid, QStringLiteral("id IN (SELECT contract_id FROM contracts_bid WHERE id IN (%1))")},
        {words::entity::profile,
         QStringLiteral("id IN (SELECT id FROM contracts_contract WHERE awarded_contractor_id IN (%1))")},
        {words::entity::user, QStringLiteral("id IN (SELECT id FROM contracts_contract WHERE owner_id IN (%1))")},
        {QStringLiteral("contracts_member"), QString()}};
    list.conditions = {
        {QStringLiteral("category"),
         QStringLiteral("id IN (SELECT contract_id FROM contract_category WHERE code = :category)")},
        {QStringLiteral("fits_me"),
         QStringLiteral("id IN (SELECT g.contract_id FROM contract_category AS g JOIN contractor_category AS k ON "
                        "k.code = g.code JOIN me_contractor AS me ON me.contractor_id = k.contractor_id)")},
        {QStringLiteral("bid_by_me"),
         QStringLiteral("id IN (SELECT b.contract_id FROM seen_bid AS b JOIN me_contractor "
                        "AS me ON me.contractor_id = b.contractor_id WHERE b.own)")},
        {QStringLiteral("to_compare"),
         QStringLiteral("bid_count > 0 AND (status_shown = 'TO_OPEN' OR opened_at IS NOT NULL OR NOT sealed)")},
        {QStringLiteral("awarded_to_me"),
         QStringLiteral("awarded_contractor_id IN (SELECT contractor_id FROM me_contractor)")}};
    list.defaultSort = QStringLiteral("updated_at");
    list.defaultDirection = Qt::DescendingOrder;
    list.searchColumn = QStringLiteral("search_fold");
    list.nextChangeColumn = QStringLiteral("next_change_at");
    return list;
}

QString TenderList::displayText(const Row &row, const ListColumn &column) const
{
    if (column.id != u"budget" || row.isNull(QStringLiteral("budget_min")))
        return EntityList::displayText(row, column);
    const Money least = row.money(QStringLiteral("budget_min"));
    if (row.isNull(column.source))
        //: a budget of at least this amount
        return tr("from %1").arg(least.toString(format().locale));
    const Money most = row.money(column.source);
    //: a budget from the first to the second amount
    return least == most ? most.toString(format().locale)
                         : tr("%1 – %2").arg(least.toString(format().locale), most.toFigures(format().locale));
}

} // namespace tenderyard
