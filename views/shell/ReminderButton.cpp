// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderButton.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"
#include "views/shell/ReminderPanel.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

ReminderButton::ReminderButton(QWidget *parent) : QPushButton(parent), m_panel(new ReminderPanel(this))
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setFont(fontOf(TextRole::CaptionStrong));
    connect(this, &QPushButton::clicked, this, &ReminderButton::openPanel);
    connect(m_panel, &ReminderPanel::chosen, this, &ReminderButton::chosen);
    setReminders({});
}

void ReminderButton::setReminders(const QList<ExpiryReminder> &reminders)
{
    m_panel->setReminders(reminders);
    m_count = int(reminders.size());
    m_news = m_news && m_count > 0;
    setText(m_count == 0 ? QString() : QLocale().toString(m_count));
    const QString name = m_count == 0 ? tr("Reminders: none")
                                      : tr("Reminders: %n certifications expire or have expired", nullptr, m_count);
    setAccessibleName(name);
    setToolTip(name);
    updateGeometry();
    update();
}

void ReminderButton::tellApart()
{
    m_news = m_count > 0 && !m_panel->isVisible();
    update();
}

void ReminderButton::openPanel()
{
    m_panel->openAt(this);
    m_news = false;
    update();
}

QSize ReminderButton::sizeHint() const
{
    const int number = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + scaled(6);
    return {scaled(30) + number, scaled(22)};
}

void ReminderButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.hover);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor ink = m_news ? theme.accent : theme.text2;
    const int side = scaled(14);
    const QRect icon(scaled(8), (height() - side) / 2, side, side);
    painter.drawPixmap(QStyle::visualRect(layoutDirection(), rect(), icon).topLeft(),
                       iconPixmap(QStringLiteral("bell"), side, ink, devicePixelRatioF()));
    painter.setPen(ink);
    const QRect number(scaled(26), 0, width() - scaled(30), height());
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), number), Qt::AlignCenter, text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace tenderyard
