// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoCalendar.h"

#include <QTimeZone>

#include <cstdlib>

namespace tenderyard {

QDate DemoCalendar::weekday(int offset) const
{
    QDate date = m_now.date();
    const int step = offset < 0 ? -1 : 1;
    for (int left = std::abs(offset); left > 0;) {
        date = date.addDays(step);
        if (date.dayOfWeek() <= Qt::Friday)
            --left;
    }
    return date;
}

QDateTime DemoCalendar::at(int offset, int hour, int minute) const
{
    return QDateTime(weekday(offset), QTime(hour, minute), Qt::UTC);
}

QDateTime DemoCalendar::at(int offset, const QTime &time, const QString &zone) const
{
    return QDateTime(weekday(offset), time, QTimeZone(zone.toLatin1())).toUTC();
}

} // namespace tenderyard
