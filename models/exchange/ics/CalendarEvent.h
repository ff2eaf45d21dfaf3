// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

namespace tenderyard {

/// One entry of a calendar: an instant, or a day.
struct CalendarEvent
{
    /// Stays with the thing for good, so that a calendar that reads the file again changes its entry.
    QString uid;
    /// Grows with each change of the thing.
    qint64 sequence = 0;
    QString summary;
    QString description;
    QString location;
    QString category;
    /// UTC; invalid where it is a day.
    QDateTime at;
    QDate day;
    QDateTime changedAt;
    /// Called off: calendars strike it out.
    bool cancelled = false;
    /// How many days before it a calendar reminds; 0 for not at all.
    int remindDays = 0;
};

} // namespace tenderyard
