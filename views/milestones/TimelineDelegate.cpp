// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/TimelineDelegate.h"

#include "views/common/Theme.h"
#include "views/milestones/PlanModel.h"
#include "views/milestones/TimelineAxis.h"

#include <QPainter>

namespace tenderyard {

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const QRect r = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    if (selected)
        painter->fillRect(r, theme.select);
    painter->fillRect(QRect(r.left(), r.bottom(), r.width(), 1), theme.line);
    const QDate first = index.data(PlanModel::FirstDayRole).toDate();
    const QDate last = index.data(PlanModel::LastDayRole).toDate();
    const QDate start = index.data(PlanModel::BarStartRole).toDate();
    const QDate end = index.data(PlanModel::BarEndRole).toDate();
    const TimelineAxis axis(r, first, last);
    const auto at = [&](const QDate &day) { return axis.at(day); };
    painter->setRenderHint(QPainter::Antialiasing);
    for (const QDate &month : axis.months())
        painter->fillRect(QStyle::visualRect(option.direction, r, QRect(at(month), r.top(), 1, r.height())),
                          theme.line);
    if (end.isValid() && start.isValid()) {
        const QRect bar(at(std::min(start, end)), r.center().y() - 6,
                        std::max(4, at(end) - at(std::min(start, end)) - 7), 12);
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? theme.fill : theme.tint(Tone::Blue).darker(theme.dark ? 80 : 110));
        painter->drawRoundedRect(QStyle::visualRect(option.direction, r, bar), 4, 4);
        const QPointF tip =
            QRectF(QStyle::visualRect(option.direction, r, QRect(at(end) - 4, r.center().y() - 4, 9, 9))).center();
        painter->setBrush(theme.fill);
        painter->drawPolygon(
            QPolygonF({tip + QPointF(0, -4.5), tip + QPointF(4.5, 0), tip + QPointF(0, 4.5), tip + QPointF(-4.5, 0)}));
    }
    painter->restore();
}

} // namespace tenderyard
