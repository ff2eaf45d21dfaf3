// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/UserList.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

UserList::UserList(Database &database, QObject *parent) : EntityList(database, describe(), parent) {}

ListDescription UserList::describe()
{
    ListDescription list;
    list.relation = QStringLiteral("list_user");
    list.entity = words::entity::user;
    list.columns = {
        {.id = QStringLiteral("name"),
         .title = QT_TR_NOOP("Name"),
         .kind = CellKind::Name,
         .source = QStringLiteral("full_name"),
         .sort = QStringLiteral("name_fold"),
         .width = 220},
        {.id = QStringLiteral("login"),
         .title = QT_TR_NOOP("User name"),
         .kind = CellKind::Text,
         .source = QStringLiteral("login"),
         .sort = QStringLiteral("login"),
         .width = 150},
        {.id = QStringLiteral("roles"),
         .title = QT_TR_NOOP("Roles"),
         .kind = CellKind::Text,
         .source = QStringLiteral("roles"),
         .width = 200},
        {.id = QStringLiteral("active"),
         .title = QT_TR_NOOP("State"),
         .kind = CellKind::Text,
         .source = QStringLiteral("active"),
         .sort = QStringLiteral("status_order"),
         .width = 110},
        {.id = QStringLiteral("created"),
         .title = QT_TR_NOOP("Since"),
         .kind = CellKind::Time,
         .source = QStringLiteral("created_at"),
         .sort = QStringLiteral("created_at"),
         .width = 170},
    };
    list.alsoRead = {QStringLiteral("email"),    QStringLiteral("must_change_password"), QStringLiteral("can_sign_in"),
                     QStringLiteral("is_owner"), QStringLiteral("is_contractor"),        QStringLiteral("is_staff"),
                     QStringLiteral("imported"), QStringLiteral("updated_at"),           QStringLiteral("row_version")};
    list.dependencies = {{QStringLiteral("users_role"), QString()}};
    list.defaultSort = QStringLiteral("name_fold");
    list.searchColumn = QStringLiteral("name_fold");
    return list;
}

QString UserList::displayText(const Row &row, const ListColumn &column) const
{
    if (column.id == u"active")
        return row.flag(column.source) ? tr("Active") : tr("Deactivated");
    if (column.id == u"roles")
        return rolesText(row);
    return EntityList::displayText(row, column);
}

QString UserList::rolesText(const Row &row) const
{
    QStringList names;
    if (row.flag(QStringLiteral("is_owner")))
        names.append(tr("Owner"));
    if (row.flag(QStringLiteral("is_contractor")))
        names.append(tr("Contractor"));
    if (row.flag(QStringLiteral("is_staff")))
        names.append(tr("Staff"));
    return format().locale.createSeparatedList(names);
}

} // namespace tenderyard
