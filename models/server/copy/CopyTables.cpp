// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopyTables.h"

#include <algorithm>

namespace tenderyard {

Expected<QList<CopyTable>> CopyTables::match(const QList<CopyTable> &from, const QList<CopyTable> &to)
{
    if (from.size() != to.size())
        return failure(QStringLiteral("copy.schema"),
                       QStringLiteral("%1 tables and %2").arg(from.size()).arg(to.size()));
    QList<CopyTable> matched;
    for (const CopyTable &table : from) {
        const auto same = std::ranges::find(to, table.name, &CopyTable::name);
        if (same == to.end())
            return failure(QStringLiteral("copy.schema"), table.name);
        const Expected<CopyTable> both = matchOne(table, *same);
        if (!both)
            return tl::unexpected(both.error());
        matched.append(*both);
    }
    return inOrder(matched);
}

Expected<CopyTable> CopyTables::matchOne(const CopyTable &from, const CopyTable &to)
{
    if (from.columnNames() != to.columnNames() || from.keys != to.keys || from.keys.isEmpty())
        return failure(QStringLiteral("copy.schema"), from.name);
    CopyTable both = from;
    for (qsizetype i = 0; i < both.columns.size(); ++i)
        both.columns[i].isJson = from.columns.at(i).isJson || to.columns.at(i).isJson;
    leavePasswords(both);
    return both;
}

void CopyTables::leavePasswords(CopyTable &table)
{
    if (table.name != u"users_user")
        return;
    for (CopyColumn &column : table.columns) {
        const bool isFlag = column.name == u"must_change_password";
        column.isLeftBehind = isFlag || column.name == u"password_hash";
        if (isFlag)
            column.standIn = qint64(0);
    }
}

QList<CopyTable> CopyTables::inOrder(QList<CopyTable> tables)
{
    std::ranges::sort(tables, {}, &CopyTable::name);
    QList<CopyTable> ordered;
    QStringList done;
    while (!tables.isEmpty()) {
        const auto isReady = [&done](const CopyTable &table) {
            return std::ranges::all_of(table.references, [&](const QString &name) { return done.contains(name); });
        };
        auto next = std::ranges::find_if(tables, isReady);
        // Tables that refer to each other, or to one that is not copied: any order will do, nothing is checked on the
        // way.
        if (next == tables.end())
            next = tables.begin();
        done.append(next->name);
        ordered.append(*next);
        tables.erase(next);
    }
    return ordered;
}

} // namespace tenderyard
