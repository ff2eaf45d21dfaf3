// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/milestones/TimelineHeader.h"

#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/milestones/TimelineAxis.h"

#include <QPainter>

namespace tenderyard {

TimelineHeader::TimelineHeader(int barColumn, int firstDayRole, int lastDayRole, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_barColumn(barColumn), m_firstDayRole(firstDayRole),
      m_lastDayRole(lastDayRole)
{
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void TimelineHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const QModelIndex bars = model() && model()->rowCount() > 0 ? model()->index(0, m_barColumn) : QModelIndex();
    if (logicalIndex != m_barColumn || !bars.isValid()) {
        QHeaderView::paintSection(painter, rect, logicalIndex);
        return;
    }
    const Theme &theme = themeOf(this);
    painter->save();
    painter->fillRect(rect, theme.base);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.lineStrong);
    painter->setFont(fontOf(TextRole::CaptionStrong));
    painter->setPen(theme.text2);
    const TimelineAxis axis(rect, bars.data(m_firstDayRole).toDate(), bars.data(m_lastDayRole).toDate());
    int end = rect.left();
    int year = 0;
    for (const QDate &month : axis.months()) {
        // With the year for the first one of it that is named.
        const bool named = month.year() != year;
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
        year = month.year();
    }
    painter->restore();
}

} // namespace tenderyard
