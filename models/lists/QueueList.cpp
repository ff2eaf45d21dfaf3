// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/QueueList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

QueueList::QueueList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription QueueList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_verification_queue");
    list.entity = words::entity::certification;
    list.columns = {
        {.id = QStringLiteral("company"),
         .title = QT_TR_NOOP("Company"),
         .kind = CellKind::Name,
         .source = QStringLiteral("company_name"),
         .sort = QStringLiteral("company_fold"),
         .width = 220},
        {.id = QStringLiteral("what"),
         .title = QT_TR_NOOP("What"),
         .kind = CellKind::Text,
         .source = QStringLiteral("what"),
         .width = 160},
        {.id = QStringLiteral("state"),
         .title = QT_TR_NOOP("State"),
         .kind = CellKind::Text,
         .source = QStringLiteral("state"),
         .width = 110},
        {.id = QStringLiteral("waiting"),
         .title = QT_TR_NOOP("Waiting since"),
         .kind = CellKind::Time,
         .source = QStringLiteral("waiting_since"),
         .sort = QStringLiteral("waiting_sort"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("kind"), QStringLiteral("subject_id"), QStringLiteral("contractor_id"),
                     QStringLiteral("updated_at"), QStringLiteral("row_version")};
    list.dependencies = {{words::entity::profile, QStringLiteral("subject_id IN (%1)")},
                         {QStringLiteral("contractors_change_request"), QString()}};
    list.defaultSort = QStringLiteral("waiting_sort");
    list.searchColumn = QStringLiteral("company_fold");
    return list;
}

QString QueueList::displayText(const Row &row, const ListColumn &column) const
{
    const QString word = row.text(column.source);
    if (column.id == u"what")
        return word.isEmpty() ? tr("Profile") : word;
    if (column.id != u"state")
        return EntityList::displayText(row, column);
    if (word == u"RENEWAL")
        return tr("Renewal");
    return word == u"CORRECTED" ? tr("Corrected") : tr("New");
}

} // namespace tenderyard
