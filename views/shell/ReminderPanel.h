// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ExpiryReminder.h"
#include "views/shell/PlaceRequest.h"

#include <QFrame>
#include <QList>

class QListView;
class QStackedWidget;

namespace tenderyard {

class ReminderModel;
class TextLabel;

/// What reminds of expiry, beside the button that opened it; closes with Escape, a click beside it or a choice.
class ReminderPanel : public QFrame
{
    Q_OBJECT
public:
    explicit ReminderPanel(QWidget *parent = nullptr);

    void setReminders(const QList<ExpiryReminder> &reminders);
    /// Opens above `anchor`, or below where there is no room.
    void openAt(const QWidget *anchor);
    QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const tenderyard::PlaceRequest &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);

    ReminderModel *m_model;
    QListView *m_view;
    TextLabel *m_count;
    QStackedWidget *m_states;
};

} // namespace tenderyard
