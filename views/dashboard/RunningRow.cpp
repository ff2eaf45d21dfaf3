// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/dashboard/RunningRow.h"

#include "models/lists/TextFormat.h"
#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/dashboard/RunningColumns.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace tenderyard {

RunningRow::RunningRow(const RunningContract &contract, const QDate &today, QWidget *parent)
    : QPushButton(parent), m_contract(contract), m_today(today)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(
        tr("%1, %2, %3 % paid").arg(contract.title, contract.company, QLocale().toString(percentOf(contract.paid))));
}

int RunningRow::percentOf(const Money &part) const
{
    // Only for show; 128 bits are not needed for a bar.
    return m_contract.cost.isZero()
               ? 0
               : int(double(part.tenThousandths()) / double(m_contract.cost.tenThousandths()) * 100);
}

QSize RunningRow::sizeHint() const
{
    return {scaled(400), scaled(34)};
}

void RunningRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    const QLocale locale;
    QPainter painter(this);
    const QRect r = rect();
    if (underMouse())
        painter.fillRect(r, theme.hover);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(r.adjusted(1, 1, -2, -2));
    }
    painter.fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    const auto place = [&](int x, int width) {
        return QStyle::visualRect(layoutDirection(), r, QRect(x, 0, width, r.height()));
    };
    const int leading = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    const auto draw = [&](const QRect &box, TextRole role, const QColor &ink, const QString &text) {
        painter.setFont(fontOf(role));
        painter.setPen(ink);
        painter.drawText(box, leading, painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
    };
    const RunningColumns at(r.width());
    draw(place(at.title, at.titleWidth), TextRole::Strong, theme.text, m_contract.title);
    draw(place(at.company, at.companyWidth), TextRole::Body, theme.text2, m_contract.company);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int groove = scaled(72);
    painter.setBrush(theme.line);
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), r, QRect(at.bar, r.center().y() - 3, groove, 6)), 3,
                            3);
    int x = at.bar;
    const auto part = [&](const Money &amount, Tone tone) {
        const int width = groove * qBound(0, percentOf(amount), 100) / 100;
        if (width <= 0)
            return;
        painter.setBrush(theme.foreground(tone));
        painter.drawRect(QStyle::visualRect(layoutDirection(), r, QRect(x, r.center().y() - 3, width - 1, 6)));
        x += width;
    };
    part(m_contract.paid, Tone::Green);
    part(m_contract.approved, Tone::Teal);
    part(m_contract.completed, Tone::Amber);
    painter.restore();
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(theme.text2);
    drawFigures(&painter, place(at.bar + groove + 4, at.barWidth - groove - 10),
                QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                tr("%1 %").arg(locale.toString(percentOf(m_contract.paid))));
    const qint64 late = m_contract.nextDue.isValid() ? m_contract.nextDue.daysTo(m_today) : 0;
    if (late > 0)
        draw(place(at.due, at.dueWidth), TextRole::Body, theme.foreground(Tone::Red),
             //: %1: the day on which something was due
             tr("%1, %n days late", nullptr, int(late)).arg(TextFormat{}.date(m_contract.nextDue)));
    else
        draw(place(at.due, at.dueWidth), TextRole::Body, theme.text2, TextFormat{}.date(m_contract.nextDue));
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(theme.text);
    drawFigures(&painter, place(at.cost, at.costWidth), QStyle::visualAlignment(layoutDirection(), Qt::AlignRight),
                m_contract.cost.toString(locale));
}

} // namespace tenderyard
