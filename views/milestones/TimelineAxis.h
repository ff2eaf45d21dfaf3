// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QRect>

#include <algorithm>

namespace tenderyard {

/// Where days stand in a cell of the timeline, as if it ran from left to right; the same in its rows and its header.
class TimelineAxis
{
public:
    TimelineAxis(const QRect &cell, const QDate &first, const QDate &last)
        : m_box(cell.adjusted(12, 0, -20, 0)), m_first(first), m_last(last),
          m_days(std::max<qint64>(1, first.daysTo(last)))
    {
    }

    int at(const QDate &day) const { return m_box.left() + int(m_first.daysTo(day) * m_box.width() / m_days); }
    /// The first days of the months within.
    QList<QDate> months() const
    {
        QList<QDate> found;
        for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1)) {
            if (month >= m_first)
                found.append(month);
        }
        return found;
    }

private:
    QRect m_box;
    QDate m_first;
    QDate m_last;
    qint64 m_days;
};

} // namespace tenderyard
