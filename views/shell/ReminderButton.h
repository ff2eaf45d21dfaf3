// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ExpiryReminder.h"
#include "views/shell/PlaceRequest.h"

#include <QList>
#include <QPushButton>

namespace tenderyard {

class ReminderPanel;

/// A bell with the number of reminders that stand, which opens the panel with them. It is told apart from
/// when something new came until somebody has looked.
class ReminderButton : public QPushButton
{
    Q_OBJECT
public:
    explicit ReminderButton(QWidget *parent = nullptr);

    void setReminders(const QList<ExpiryReminder> &reminders);
    /// Something new came.
    void tellApart();
    void openPanel();
    ReminderPanel *panel() const { return m_panel; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const tenderyard::PlaceRequest &place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ReminderPanel *m_panel;
    int m_count = 0;
    bool m_news = false;
};

} // namespace tenderyard
