// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/HistoryList.h"

namespace tenderyard {

HistoryList::HistoryList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription HistoryList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_history");
    list.entity = QStringLiteral("audit_entry");
    list.columns = {
        {.id = QStringLiteral("at"),
         .title = QT_TR_NOOP("Time"),
         .kind = CellKind::Time,
         .source = QStringLiteral("at"),
         .sort = QStringLiteral("seq"),
         .width = 150},
        {.id = QStringLiteral("actor"),
         .title = QT_TR_NOOP("Who"),
         .kind = CellKind::Text,
         .source = QStringLiteral("actor_name"),
         .width = 160},
        {.id = QStringLiteral("action"),
         .title = QT_TR_NOOP("What"),
         .kind = CellKind::Text,
         .source = QStringLiteral("action"),
         .width = 200},
        {.id = QStringLiteral("reason"),
         .title = QT_TR_NOOP("Reason"),
         .kind = CellKind::Text,
         .source = QStringLiteral("reason"),
         .width = 300},
    };
    list.alsoRead = {QStringLiteral("entity"),       QStringLiteral("entity_id"),   QStringLiteral("before_json"),
                     QStringLiteral("after_json"),   QStringLiteral("contract_id"), QStringLiteral("contractor_id"),
                     QStringLiteral("single_person")};
    list.dependencies = {{QStringLiteral("*"), QString()}};
    list.defaultSort = QStringLiteral("seq");
    list.defaultDirection = Qt::DescendingOrder;
    return list;
}

} // namespace tenderyard
