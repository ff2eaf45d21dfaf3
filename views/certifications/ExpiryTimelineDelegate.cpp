// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/ExpiryTimelineDelegate.h"

#include "models/domain/Statuses.h"
#include "models/lists/ListRoles.h"
#include "views/certifications/ExpiryTimelineModel.h"
#include "views/common/StatusWords.h"
#include "views/milestones/TimelineAxis.h"

#include <QPainter>

namespace tenderyard {

namespace {

Tone toneOf(const QModelIndex &index)
{
    const QModelIndex status = index.siblingAtColumn(ExpiryTimelineModel::StatusColumn);
    return statusLook(words::entity::certification, status.data(ValueRole).toString()).tone;
}

} // namespace

void ExpiryTimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &original,
                                   const QModelIndex &index) const
{
    QStyleOptionViewItem option = original;
    initStyleOption(&option, index);
    const Theme &theme = themeOf(option.widget);
    const QRect r = option.rect;
    paintBackground(painter, option, index);
    painter->save();
    painter->setClipRect(r);
    const QDate first = index.data(ExpiryTimelineModel::FirstDayRole).toDate();
    const QDate last = index.data(ExpiryTimelineModel::LastDayRole).toDate();
    const QDate end = index.data(ExpiryTimelineModel::BarEndRole).toDate();
    const QDate start = std::max(first, index.data(ExpiryTimelineModel::BarStartRole).toDate());
    const TimelineAxis axis(r, first, last);
    const auto mirrored = [&](const QRect &box) { return QStyle::visualRect(option.direction, r, box); };
    for (const QDate &month : axis.months())
        painter->fillRect(mirrored(QRect(axis.at(month), r.top(), 1, r.height())), theme.line);
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor colour = theme.foreground(toneOf(index));
    const QDate shownEnd = end.isValid() ? std::min(end, last) : last;
    if (shownEnd >= start) {
        const int from = axis.at(start);
        const QRect bar(from, r.center().y() - 5, std::max(4, axis.at(shownEnd) - from), 11);
        const bool counts = index.data(ExpiryTimelineModel::CountsRole).toBool();
        painter->setPen(QPen(colour, 1.5, counts ? Qt::SolidLine : Qt::DashLine));
        painter->setBrush(counts ? QBrush(theme.tint(toneOf(index))) : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(QRectF(mirrored(bar)).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        if (end.isValid() && end <= last) {
            const QRectF mark = mirrored(QRect(axis.at(end) - 5, r.center().y() - 5, 11, 11));
            painter->setPen(Qt::NoPen);
            painter->setBrush(colour);
            painter->drawPolygon(
                QPolygonF({QPointF(mark.center().x(), mark.top()), QPointF(mark.right(), mark.center().y()),
                           QPointF(mark.center().x(), mark.bottom()), QPointF(mark.left(), mark.center().y())}));
        }
    }
    const QDate today = index.data(ExpiryTimelineModel::TodayRole).toDate();
    painter->fillRect(mirrored(QRect(axis.at(today), r.top(), 2, r.height())), theme.accent);
    painter->restore();
}

} // namespace tenderyard
