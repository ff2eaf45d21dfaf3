// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/HistoryWords.h"

#include "models/lists/HistoryList.h"
#include "models/workflow/RuleWords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tenderyard {

HistoryWords::HistoryWords(HistoryList *list, QObject *parent)
    : QIdentityProxyModel(parent), m_list(list), m_action(list->columnOf(QStringLiteral("action"))),
      m_reason(list->columnOf(QStringLiteral("reason"))), m_actor(list->columnOf(QStringLiteral("actor")))
{
    list->setParent(this);
    setSourceModel(list);
}

QVariant HistoryWords::data(const QModelIndex &index, int role) const
{
    const QVariant plain = QIdentityProxyModel::data(index, role);
    const Row *row = role == Qt::DisplayRole ? m_list->rowAt(index.row()) : nullptr;
    if (!row)
        return plain;
    if (index.column() == m_action && row->text(QStringLiteral("action")) == u"follow")
        return tr("Updated by the program");
    if (index.column() == m_action)
        return RuleWords::actionDone(row->text(QStringLiteral("entity")), row->text(QStringLiteral("action")));
    if (index.column() == m_actor && plain.toString().isEmpty())
        return tr("The program");
    if (index.column() != m_reason || !plain.toString().isEmpty())
        return plain;
    const QJsonObject after = QJsonDocument::fromJson(row->text(QStringLiteral("after_json")).toUtf8()).object();
    const QString code = after.value(QStringLiteral("status_reason_code")).toString();
    return code.isEmpty() ? plain : RuleWords::reasonCode(code);
}

} // namespace tenderyard
