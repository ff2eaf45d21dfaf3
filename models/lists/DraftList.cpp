// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/DraftList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

DraftList::DraftList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription DraftList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_draft");
    list.entity = words::entity::draft;
    list.columns = {
        {.id = QStringLiteral("title"),
         .title = QT_TR_NOOP("Title"),
         .kind = CellKind::Name,
         .source = QStringLiteral("title"),
         .sort = QStringLiteral("title_fold"),
         .width = 300},
        {.id = QStringLiteral("updated"),
         .title = QT_TR_NOOP("Last change"),
         .kind = CellKind::Time,
         .source = QStringLiteral("updated_at"),
         .sort = QStringLiteral("updated_at"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("created_at"), QStringLiteral("row_version")};
    list.defaultSort = QStringLiteral("updated_at");
    list.defaultDirection = Qt::DescendingOrder;
    list.searchColumn = QStringLiteral("title_fold");
    return list;
}

QString DraftList::displayText(const Row &row, const ListColumn &column) const
{
    const QString text = EntityList::displayText(row, column);
    return column.id == u"title" && text.isEmpty() ? tr("Untitled draft") : text;
}

} // namespace tenderyard
