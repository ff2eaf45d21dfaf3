// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/NavDelegate.h"

#include "views/common/Figures.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/common/ThemedIcon.h"

#include <QLocale>
#include <QPainter>

namespace tenderyard {

NavDelegate::NavDelegate(int placeRole, int iconRole, int countRole, QObject *parent)
    : QStyledItemDelegate(parent), m_placeRole(placeRole), m_iconRole(iconRole), m_countRole(countRole)
{
}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = index.data(m_placeRole).toString().isEmpty();
    return {scaled(m_compact ? 40 : 190), scaled(heading ? (m_compact ? 16 : 38) : 30)};
}

void NavDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect r = option.rect.adjusted(8, 1, -8, -1);
    const Qt::Alignment leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QString text = index.data().toString();
    if (index.data(m_placeRole).toString().isEmpty()) {
        if (m_compact) {
            painter->fillRect(QRect(r.left(), r.center().y(), r.width(), 1), theme.lineStrong);
        } else {
            painter->setFont(fontOf(TextRole::CaptionStrong));
            painter->setPen(theme.text2);
            painter->drawText(r.adjusted(8, 12, -8, 0), int(leading | Qt::AlignVCenter), text);
        }
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.nav : theme.hover);
        painter->drawRoundedRect(r, 6, 6);
    }
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 6, 6);
    }
    const int side = scaled(16);
    const QRect icon = QStyle::visualRect(
        option.direction, r,
        QRect(m_compact ? r.center().x() - side / 2 : r.left() + 8, r.center().y() - side / 2 + 1, side, side));
    const QColor ink = selected ? theme.text : theme.text2;
    painter->drawPixmap(icon.topLeft(), iconPixmap(index.data(m_iconRole).toString(), side, ink,
                                                   painter->device()->devicePixelRatioF()));
    const int count = index.data(m_countRole).toInt();
    if (!m_compact) {
        painter->setFont(fontOf(selected ? TextRole::Strong : TextRole::Body));
        painter->setPen(selected ? theme.text : theme.text2);
        const QRect words = QStyle::visualRect(option.direction, r, r.adjusted(32, 0, count > 0 ? -36 : -8, 0));
        painter->drawText(words, int(leading | Qt::AlignVCenter),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, words.width()));
        if (count > 0) {
            painter->setFont(fontOf(TextRole::Caption));
            const QRect figure = QStyle::visualRect(option.direction, r, r.adjusted(r.width() - 44, 0, -10, 0));
            drawFigures(painter, figure, QStyle::visualAlignment(option.direction, Qt::AlignRight),
                        QLocale().toString(count));
        }
    } else if (count > 0) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(theme.accent);
        painter->drawEllipse(QPointF(icon.right() + 1, icon.top()), 3, 3);
    }
    painter->restore();
}

} // namespace tenderyard
