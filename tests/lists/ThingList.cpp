// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/ThingList.h"

namespace tenderyard {

ListDescription ThingList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_thing");
    list.entity = QStringLiteral("thing");
    list.columns = {
        {.id = u"name"_qs,
         .title = QT_TR_NOOP("Name"),
         .kind = CellKind::Name,
         .source = u"name"_qs,
         .sort = u"name_fold"_qs,
         .secondLine = u"note"_qs},
        {.id = u"amount"_qs,
         .title = QT_TR_NOOP("Amount"),
         .kind = CellKind::Money,
         .source = u"amount"_qs,
         .sort = u"amount_sort"_qs},
        {.id = u"due"_qs,
         .title = QT_TR_NOOP("Due"),
         .kind = CellKind::Date,
         .source = u"due_on"_qs,
         .sort = u"due_sort"_qs},
        {.id = u"status"_qs,
         .title = QT_TR_NOOP("Status"),
         .kind = CellKind::Status,
         .source = u"status"_qs,
         .sort = u"status_order"_qs,
         .statusEntity = u"thing"_qs},
        {.id = u"rating"_qs, .title = QT_TR_NOOP("Rating"), .kind = CellKind::Rating, .source = u"rating"_qs},
        {.id = u"labels"_qs, .title = QT_TR_NOOP("Labels"), .kind = CellKind::Number, .source = u"labels"_qs},
        {.id = u"updated"_qs,
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = u"updated_at"_qs,
         .sort = u"updated_at"_qs},
    };
    list.alsoRead = {u"row_version"_qs};
    list.dependencies = {{u"label"_qs, u"id IN (SELECT thing_id FROM label WHERE id IN (%1))"_qs}, {u"rumour"_qs, {}}};
    list.conditions = {{u"between"_qs, u"amount_sort >= :least AND amount_sort <= :most"_qs}};
    list.defaultSort = u"name_fold"_qs;
    list.searchColumn = u"name_fold"_qs;
    list.nextChangeColumn = u"next_change_at"_qs;
    return list;
}

} // namespace tenderyard
