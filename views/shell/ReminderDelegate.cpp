// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderDelegate.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/shell/ReminderModel.h"

#include <QPainter>

namespace tenderyard {

namespace {

constexpr int reminderIndent = 28;
constexpr int reminderMargin = 14;

/// Draws a line of text at the leading side of `box`, elided.
void drawReminderLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &box, const QString &text)
{
    painter->drawText(box, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

} // namespace

QSize ReminderDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool third = !index.data(ReminderModel::RenewalRole).toString().isEmpty();
    return {scaled(320), scaled(third ? 72 : 54)};
}

void ReminderDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const Tone tone = Tone(index.data(ReminderModel::ToneRole).toInt());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.select);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.hover);
    const QRect inner = option.rect.adjusted(reminderMargin, 0, -reminderMargin, 0);
    painter->fillRect(QRect(inner.left(), option.rect.bottom(), inner.width(), 1), theme.line);
    if (index.data(ReminderModel::IsNewRole).toBool()) {
        const int side = scaled(8);
        const QRect dot(inner.left(), option.rect.top() + scaled(15), side, side);
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QStyle::visualRect(option.direction, option.rect, dot));
    }
    const int line = scaled(18);
    const auto place = [&](int number) {
        const QRect box(option.rect.left() + reminderIndent, option.rect.top() + scaled(9) + number * line,
                        option.rect.width() - reminderIndent - reminderMargin, line);
        return QStyle::visualRect(option.direction, option.rect, box);
    };
    const QString company = index.data(ReminderModel::CompanyRole).toString();
    const QString type = index.data(ReminderModel::TypeRole).toString();
    painter->setFont(fontOf(TextRole::Strong));
    painter->setPen(theme.text);
    drawReminderLine(painter, option, place(0),
                     company.isEmpty() ? type : ReminderModel::tr("%1 · %2").arg(type, company));
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(tone == Tone::Blue ? theme.text2 : theme.foreground(tone));
    drawReminderLine(painter, option, place(1), index.data(ReminderModel::WhenRole).toString());
    painter->setPen(theme.foreground(Tone::Green));
    drawReminderLine(painter, option, place(2), index.data(ReminderModel::RenewalRole).toString());
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace tenderyard
