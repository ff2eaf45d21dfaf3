// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace tenderyard {

/// Turns the days of the demonstration data, which are told from today, into dates. Work is done on weekdays.
class DemoCalendar
{
public:
    /// `now` in UTC.
    explicit DemoCalendar(const QDateTime &now) : m_now(now) {}

    QDateTime now() const { return m_now; }
    /// The weekday that is so many weekdays after (or, negative, before) today.
    QDate weekday(int offset) const;
    /// The same at a time of the day, UTC. Never later than now for a negative offset.
    QDateTime at(int offset, int hour, int minute) const;
    /// The same at a time of the day in an IANA zone; answered in UTC.
    QDateTime at(int offset, const QTime &time, const QString &zone) const;
    /// So many days after (or before) today, whatever weekday that is.
    QDate day(int offset) const { return m_now.date().addDays(offset); }

private:
    QDateTime m_now;
};

} // namespace tenderyard
