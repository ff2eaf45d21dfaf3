// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowReminders.h"

#include "app/window/DesktopNotices.h"
#include "models/workflow/SignedIn.h"
#include "views/common/Banner.h"
#include "views/shell/ReminderButton.h"
#include "views/shell/ReminderSettings.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tenderyard {

WindowReminders::WindowReminders(QWidget *window)
    : QObject(window), m_window(window), m_button(new ReminderButton(window)), m_bar(new QWidget(window)),
      m_desktop(new DesktopNotices(this))
{
    auto *column = new QVBoxLayout(m_bar);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(4);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar->hide();
    m_button->hide();
    connect(m_button, &ReminderButton::chosen, this, &WindowReminders::wanted);
    connect(m_desktop, &DesktopNotices::opened, this, [this](const PlaceRequest &place) {
        bringWindow();
        Q_EMIT wanted(place);
    });
}

WindowReminders::~WindowReminders() = default;

void WindowReminders::begin(Database &database, const SignedIn &person)
{
    end();
    const bool concerned = person.isContractor() || person.isStaff();
    m_button->setVisible(concerned);
    if (!concerned)
        return;
    m_reminders = std::make_unique<ExpiryReminders>(database);
    connect(m_reminders.get(), &ExpiryReminders::standingChanged, this,
            [this] { m_button->setReminders(m_reminders->standing()); });
    connect(m_reminders.get(), &ExpiryReminders::due, this, &WindowReminders::tell);
    m_reminders->start();
}

void WindowReminders::end()
{
    m_reminders.reset();
    m_desktop->withdraw();
    // The window may be going, and its widgets before this.
    if (!m_button || !m_bar)
        return;
    m_button->setReminders({});
    m_button->hide();
    for (Banner *line : m_bar->findChildren<Banner *>())
        removeLine(line);
}

ReminderButton *WindowReminders::button() const
{
    return m_button;
}

QWidget *WindowReminders::bar() const
{
    return m_bar;
}

void WindowReminders::openPanel()
{
    if (m_button->isVisible())
        m_button->openPanel();
}

void WindowReminders::tell(const QList<ExpiryReminder> &reminders)
{
    m_button->tellApart();
    const bool onDesktop = ReminderSettings::onDesktop();
    const QList<ReminderWords::Notice> notices = ReminderWords::notices(reminders);
    for (const ReminderWords::Notice &notice : notices) {
        addLine(notice);
        if (onDesktop)
            m_desktop->show(notice.title, notice.body, notice.place);
    }
}

void WindowReminders::addLine(const ReminderWords::Notice &notice)
{
    auto *line = new Banner(m_bar);
    m_bar->layout()->addWidget(line);
    line->show(notice.tone, notice.body.isEmpty() ? notice.title : tr("%1: %2").arg(notice.title, notice.body));
    connect(line->addLink(tr("Show")), &QPushButton::clicked, this, [this, line, place = notice.place] {
        removeLine(line);
        Q_EMIT wanted(place);
    });
    connect(line->addLink(tr("Understood")), &QPushButton::clicked, this, [this, line] { removeLine(line); });
    m_bar->show();
}

void WindowReminders::removeLine(Banner *line)
{
    line->hide();
    line->deleteLater();
    const QList<Banner *> lines = m_bar->findChildren<Banner *>();
    m_bar->setVisible(std::ranges::any_of(lines, [](const Banner *one) { return !one->isHidden(); }));
}

void WindowReminders::bringWindow() const
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

} // namespace tenderyard
