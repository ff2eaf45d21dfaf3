// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ExpiryReminder.h"

#include <QAbstractListModel>
#include <QList>

namespace tenderyard {

/// The reminders that stand, a row each, the soonest first.
class ReminderModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Roles { TypeRole = Qt::UserRole + 1, CompanyRole, WhenRole, RenewalRole, ToneRole, IsNewRole };

    explicit ReminderModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}

    void setReminders(const QList<ExpiryReminder> &reminders);
    const QList<ExpiryReminder> &reminders() const { return m_reminders; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: the whole row as a sentence, which screen readers say.
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ExpiryReminder> m_reminders;
};

} // namespace tenderyard
