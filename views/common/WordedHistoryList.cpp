// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/WordedHistoryList.h"

#include "models/lists/HistoryList.h"
#include "models/workflow/RuleWords.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace tenderyard {

WordedHistoryList::WordedHistoryList(Database &database, QObject *parent)
    : EntityList(database, HistoryList::describe(), parent)
{
}

QVariant WordedHistoryList::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The titles are marked for translation in the list that describes them.
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columns().size())
        return QCoreApplication::translate(HistoryList::staticMetaObject.className(), columns().at(section).title);
    return EntityList::headerData(section, orientation, role);
}

QString WordedHistoryList::reasonOf(const Row &entry)
{
    const QString reason = entry.text(QStringLiteral("reason"));
    if (!reason.isEmpty())
        return reason;
    const QJsonObject after = QJsonDocument::fromJson(entry.text(QStringLiteral("after_json")).toUtf8()).object();
    const QString code = after.value(QStringLiteral("status_reason_code")).toString();
    return code.isEmpty() ? QString() : RuleWords::reasonCode(code);
}

QString WordedHistoryList::actorOf(const Row &entry)
{
    const QString name = entry.text(QStringLiteral("actor_name"));
    return name.isEmpty() ? tr("The program") : name;
}

QString WordedHistoryList::displayText(const Row &row, const ListColumn &column) const
{
    if (column.id == u"action")
        return RuleWords::actionDone(row.text(QStringLiteral("entity")), row.text(QStringLiteral("action")));
    if (column.id == u"actor")
        return actorOf(row);
    return column.id == u"reason" ? reasonOf(row) : EntityList::displayText(row, column);
}

} // namespace tenderyard
