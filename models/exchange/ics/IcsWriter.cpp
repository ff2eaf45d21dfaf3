// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ics/IcsWriter.h"

#include <QSaveFile>

namespace tenderyard {

namespace {

constexpr qsizetype longestLine = 75;

QByteArray icsInstant(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray icsDay(const QDate &day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

bool isMiddleOfCharacter(char byte)
{
    return (quint8(byte) & 0xC0) == 0x80;
}

} // namespace

QByteArray IcsWriter::text(const QString &value)
{
    QString escaped;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\r') {
            if (i + 1 == value.size() || value.at(i + 1) != u'\n')
                escaped += QStringLiteral("\\n");
        } else if (c == u'\n' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            escaped += QStringLiteral("\\n");
        } else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7F)) {
            escaped += c;
        }
    }
    return escaped.toUtf8();
}

QByteArray IcsWriter::line(const QByteArray &content)
{
    QByteArray folded;
    qsizetype at = 0;
    // The space that a folded line begins with counts too.
    qsizetype room = longestLine;
    while (content.size() - at > room) {
        qsizetype end = at + room;
        while (end > at + 1 && isMiddleOfCharacter(content.at(end)))
            --end;
        folded += content.mid(at, end - at) + "\r\n ";
        at = end;
        room = longestLine - 1;
    }
    return folded + content.mid(at) + "\r\n";
}

QByteArray IcsWriter::write(const QList<CalendarEvent> &events, const QString &calendarName, const QDateTime &stamp)
{
    QByteArray calendar = line("BEGIN:VCALENDAR") + line("VERSION:2.0") + line("PRODID:-//Tenderyard//Tenderyard//EN") +
                          line("CALSCALE:GREGORIAN") + line("METHOD:PUBLISH");
    if (!calendarName.isEmpty())
        calendar += line("NAME:" + text(calendarName)) + line("X-WR-CALNAME:" + text(calendarName));
    for (const CalendarEvent &entry : events) {
        if (entry.at.isValid() || entry.day.isValid())
            calendar += event(entry, stamp);
    }
    return calendar + line("END:VCALENDAR");
}

QByteArray IcsWriter::event(const CalendarEvent &event, const QDateTime &stamp)
{
    QByteArray lines = line("BEGIN:VEVENT") + line("UID:" + text(event.uid)) + line("DTSTAMP:" + icsInstant(stamp)) +
                       line("SEQUENCE:" + QByteArray::number(event.sequence));
    if (event.changedAt.isValid())
        lines += line("LAST-MODIFIED:" + icsInstant(event.changedAt));
    if (event.at.isValid())
        lines += line("DTSTART:" + icsInstant(event.at));
    else
        lines += line("DTSTART;VALUE=DATE:" + icsDay(event.day));
    lines += line("SUMMARY:" + text(event.summary));
    if (!event.description.isEmpty())
        lines += line("DESCRIPTION:" + text(event.description));
    if (!event.location.isEmpty())
        lines += line("LOCATION:" + text(event.location));
    if (!event.category.isEmpty())
        lines += line("CATEGORIES:" + text(event.category));
    lines += line(event.cancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
    // Nobody is busy because of it.
    lines += line("TRANSP:TRANSPARENT");
    if (event.remindDays > 0 && !event.cancelled)
        lines += line("BEGIN:VALARM") + line("ACTION:DISPLAY") +
                 line("TRIGGER:-P" + QByteArray::number(event.remindDays) + "D") +
                 line("DESCRIPTION:" + text(event.summary)) + line("END:VALARM");
    return lines + line("END:VEVENT");
}

Outcome IcsWriter::save(const QByteArray &calendar, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(calendar) != calendar.size() || !file.commit())
        return failure(QStringLiteral("file.not_written"), file.errorString());
    return {};
}

} // namespace tenderyard
