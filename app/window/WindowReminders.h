// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ExpiryReminders.h"
#include "views/shell/PlaceRequest.h"
#include "views/shell/ReminderWords.h"

#include <QObject>
#include <QPointer>

#include <memory>

class QWidget;

namespace tenderyard {

class Banner;
class Database;
class DesktopNotices;
class ReminderButton;
struct SignedIn;

/// Reminders of expiry in a window: the bell with its panel, lines at the top of the window, messages on the desktop.
class WindowReminders : public QObject
{
    Q_OBJECT
public:
    explicit WindowReminders(QWidget *window);
    ~WindowReminders() override;

    /// For whoever has signed in to this office, which stays open until end(). Nothing for those who look after no
    /// certifications.
    void begin(Database &database, const SignedIn &person);
    void end();

    /// For the status bar; hidden for those whom nothing is told.
    ReminderButton *button() const;
    /// For the top of the window; hidden while it says nothing.
    QWidget *bar() const;
    void openPanel();

Q_SIGNALS:
    void wanted(const tenderyard::PlaceRequest &place);

private:
    void tell(const QList<ExpiryReminder> &reminders);
    void addLine(const ReminderWords::Notice &notice);
    void removeLine(Banner *line);
    void bringWindow() const;

    QWidget *m_window;
    QPointer<ReminderButton> m_button;
    QPointer<QWidget> m_bar;
    DesktopNotices *m_desktop;
    std::unique_ptr<ExpiryReminders> m_reminders;
};

} // namespace tenderyard
