// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/exchange/ics/CalendarEvent.h"

#include <QByteArray>
#include <QList>

namespace tenderyard {

/// Writes calendars as iCalendar (RFC 5545): UTF-8, CRLF, lines folded at 75 octets between characters. Any thread.
class IcsWriter
{
public:
    /// `stamp`: when it was made. Events without a time and a day are left out.
    static QByteArray write(const QList<CalendarEvent> &events, const QString &calendarName, const QDateTime &stamp);
    /// Puts `calendar` in the place of the file at `path`, whole or not at all. Errors: file.not_written. Waits for
    /// the disk.
    static Outcome save(const QByteArray &calendar, const QString &path);

    /// A value of the type TEXT: with backslashes before what has a meaning, and without control characters.
    static QByteArray text(const QString &value);
    /// A content line with its end, folded.
    static QByteArray line(const QByteArray &content);

private:
    static QByteArray event(const CalendarEvent &event, const QDateTime &stamp);
};

} // namespace tenderyard
