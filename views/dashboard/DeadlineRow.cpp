// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/DeadlineRow.h"

#include "models/lists/TextFormat.h"
#include "models/workflow/Categories.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

DeadlineRow::DeadlineRow(const Deadline &deadline, QWidget *parent) : QPushButton(parent), m_deadline(deadline)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title() + QStringLiteral(", ") + note());
    setToolTip(title());
}

PlaceRequest DeadlineRow::placeFor(const Deadline &deadline, const SignedIn &person)
{
    if (deadline.kind == u"CERTIFICATION_EXPIRES")
        return {person.isStaff() ? QStringLiteral("expiring") : QStringLiteral("certifications"), deadline.subject, {}};
    if (deadline.kind == u"MILESTONE_DUE")
        return {person.isOwner() ? QStringLiteral("plan") : QStringLiteral("my_contracts"),
                person.isOwner() ? deadline.contract : deadline.subject,
                {}};
    return {person.isOwner() ? QStringLiteral("tender") : QStringLiteral("bid_form"), deadline.contract, {}};
}

QString DeadlineRow::title() const
{
    if (m_deadline.kind == u"DEADLINE")
        return tr("Bids close: %1").arg(m_deadline.title);
    if (m_deadline.kind == u"BIDDING_OPENS")
        return tr("Bidding opens: %1").arg(m_deadline.title);
    if (m_deadline.kind == u"MILESTONE_DUE")
        return tr("Milestone due: %1").arg(m_deadline.title);
    return tr("Expires: %1").arg(Categories::documentTypeName(m_deadline.title));
}

QString DeadlineRow::note() const
{
    const QLocale locale;
    const bool wholeDay = m_deadline.kind == u"MILESTONE_DUE" || m_deadline.kind == u"CERTIFICATION_EXPIRES";
    const QString when = wholeDay ? TextFormat{}.date(m_deadline.at.toUTC().date()) : TextFormat{}.time(m_deadline.at);
    if (!m_deadline.amount.currency().isNone())
        return tr("%1 · %2").arg(when, m_deadline.amount.toString(locale));
    if (m_deadline.count > 0)
        return tr("%1 · %n bids", nullptr, m_deadline.count).arg(when);
    return when;
}

QSize DeadlineRow::sizeHint() const
{
    return {scaled(240), scaled(48)};
}

void DeadlineRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRect r = rect();
    if (underMouse())
        painter.fillRect(r, theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(r.adjusted(1, 1, -2, -2));
    }
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    const QLocale locale;
    const QDate day = m_deadline.at.toLocalTime().date();
    const auto place = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), r, box); };
    painter.setPen(theme.text);
    painter.setFont(fontOf(TextRole::Strong));
    painter.drawText(place(QRect(4, 6, scaled(36), 18)), Qt::AlignCenter, locale.toString(day.day()));
    painter.setPen(theme.text2);
    painter.setFont(fontOf(TextRole::Caption));
    painter.drawText(place(QRect(4, 24, scaled(36), 18)), Qt::AlignCenter, locale.toString(day, QStringLiteral("MMM")));
    const int x = scaled(50);
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    painter.drawText(place(QRect(x, 24, r.width() - x - 4, 18)), leading,
                     painter.fontMetrics().elidedText(note(), Qt::ElideRight, r.width() - x - 4));
    painter.setPen(theme.text);
    painter.setFont(fontOf(TextRole::Body));
    painter.drawText(place(QRect(x, 6, r.width() - x - 4, 18)), leading,
                     painter.fontMetrics().elidedText(title(), Qt::ElideRight, r.width() - x - 4));
}

} // namespace tenderyard
