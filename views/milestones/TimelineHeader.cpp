// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/TimelineHeader.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/milestones/PlanModel.h"
#include "views/milestones/TimelineAxis.h"

#include <QPainter>

namespace tenderyard {

TimelineHeader::TimelineHeader(QWidget *parent) : QHeaderView(Qt::Horizontal, parent)
{
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QModelIndex bars =
        model() && model()->rowCount() > 0 ? model()->index(0, PlanModel::BarColumn) : QModelIndex();
    if (logicalIndex != PlanModel::BarColumn || !bars.isValid()) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    const Theme &theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.lineStrong);
    painter->setFont(fontOf(TextRole::CaptionStrong));
    painter->setPen(theme.text2);
    const TimelineAxis axis(rect, bars.data(PlanModel::FirstDayRole).toDate(),
                            bars.data(PlanModel::LastDayRole).toDate());
    int end = rect.left();
    for (const QDate &month : axis.months()) {
        // The year where it begins, and for the first one that is named.
        const bool named = month.month() == 1 || end == rect.left();
        const QString text = QLocale().toString(month, named ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM"));
        const int width = painter->fontMetrics().horizontalAdvance(text) + 6;
        const int x = axis.at(month) + 3;
        // A name that would run into the one before, or out of the column, is left out.
        if (x < end || x + width > rect.right())
            continue;
        const QRect place = QStyle::visualRect(layoutDirection(), rect, QRect(x, rect.top(), width, rect.height()));
        painter->drawText(place, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter),
                          text);
        end = x + width;
    }
    painter->restore();
}

} // namespace tenderyard
