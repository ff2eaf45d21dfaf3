// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/MemberList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

MemberList::MemberList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription MemberList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_member");
    list.entity = QStringLiteral("contracts_member");
    list.columns = {
        {.id = QStringLiteral("name"),
         .title = QT_TR_NOOP("Name"),
         .kind = CellKind::Name,
         .source = QStringLiteral("full_name"),
         .sort = QStringLiteral("name_fold"),
         .width = 220},
        {.id = QStringLiteral("duty"),
         .title = QT_TR_NOOP("Duty"),
         .kind = CellKind::Text,
         .source = QStringLiteral("duty"),
         .sort = QStringLiteral("duty_order"),
         .width = 140},
    };
    list.alsoRead = {QStringLiteral("contract_id"), QStringLiteral("user_id"), QStringLiteral("created_at")};
    list.dependencies = {{words::entity::user, QStringLiteral("user_id IN (%1)")}};
    list.defaultSort = QStringLiteral("duty_order");
    list.searchColumn = QStringLiteral("name_fold");
    return list;
}

QString MemberList::displayText(const Row &row, const ListColumn &column) const
{
    if (column.id != u"duty")
        return EntityList::displayText(row, column);
    const QString duty = row.text(column.source);
    if (duty == words::duty::manage)
        return tr("Manages");
    if (duty == words::duty::evaluate)
        return tr("Evaluates bids");
    if (duty == words::duty::approve)
        return tr("Approves milestones");
    return duty == words::duty::release ? tr("Releases payments") : tr("Reads");
}

} // namespace tenderyard
