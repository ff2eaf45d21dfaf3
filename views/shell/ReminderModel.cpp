// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderModel.h"

#include "models/workflow/Categories.h"
#include "views/shell/ReminderWords.h"

namespace tenderyard {

void ReminderModel::setReminders(const QList<ExpiryReminder> &reminders)
{
    if (reminders == m_reminders)
        return;
    beginResetModel();
    m_reminders = reminders;
    endResetModel();
}

int ReminderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_reminders.size());
}

QVariant ReminderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ExpiryReminder &reminder = m_reminders.at(index.row());
    // One's own company is no news.
    const QString company = reminder.own ? QString() : reminder.companyName;
    const QString type = Categories::documentTypeName(reminder.documentType);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{type, company, ReminderWords::when(reminder), ReminderWords::renewal(reminder)};
        parts.removeAll(QString());
        return parts.join(tr(", "));
    }
    case TypeRole:
        return type;
    case CompanyRole:
        return company;
    case WhenRole:
        return ReminderWords::when(reminder);
    case RenewalRole:
        return ReminderWords::renewal(reminder);
    case ToneRole:
        return int(ReminderWords::toneOf(reminder));
    case IsNewRole:
        return reminder.isNew;
    default:
        return {};
    }
}

} // namespace tenderyard
