// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TextFormat.h"

#include "models/domain/Money.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tenderyard {

namespace {

/// The locale's long date without the weekday and with a short month, as "4 Dec 2026": days and months cannot be taken
/// for each other. A locale that puts the weekday in the middle keeps its short date.
QString dayPattern(const QLocale &locale)
{
    static const QRegularExpression outerWeekday(QStringLiteral("^\\W*dddd\\W*\\s|\\W*\\s\\W*dddd\\W*$"));
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    pattern.remove(outerWeekday);
    pattern.replace(QLatin1String("MMMM"), QLatin1String("MMM"));
    if (!pattern.contains(QLatin1String("dddd")))
        return pattern;
    pattern = locale.dateFormat(QLocale::ShortFormat);
    return pattern.contains(QLatin1String("yyyy")) ? pattern
                                                   : pattern.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

} // namespace

QString TextFormat::date(const QDate &date) const
{
    return date.isValid() ? locale.toString(date, dayPattern(locale)) : QString();
}

QString TextFormat::time(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime local = utc.toTimeZone(zone);
    //: a date and a time of day
    return QCoreApplication::translate("tenderyard::TextFormat", "%1, %2")
        .arg(date(local.date()), locale.toString(local.time(), QLocale::ShortFormat));
}

QString TextFormat::rating(qint64 hundredths) const
{
    return locale.toString(double(hundredths) / 100.0, 'f', 1);
}

QString TextFormat::share(qint64 tenThousandths) const
{
    const QString figure = locale.toString(double(tenThousandths) / 100.0, 'f', tenThousandths % 100 == 0 ? 0 : 1);
    //: a share of the whole, as a number with the language's percent sign
    return QCoreApplication::translate("tenderyard::TextFormat", "%1%").arg(figure);
}

QString TextFormat::cell(const ListColumn &column, const QVariant &value) const
{
    if (!value.isValid())
        return {};
    switch (column.kind) {
    case CellKind::Money:
        return value.value<Money>().toString(locale);
    case CellKind::Number:
        return locale.toString(value.toLongLong());
    case CellKind::Date:
        return date(value.toDate());
    case CellKind::Time:
        return time(value.toDateTime());
    case CellKind::Status:
        return statusText ? statusText(column.statusEntity, value.toString()) : value.toString();
    case CellKind::Rating:
        return rating(value.toLongLong());
    case CellKind::Share:
        return share(value.toLongLong());
    case CellKind::Text:
    case CellKind::Name:
        break;
    }
    return value.toString();
}

} // namespace tenderyard
