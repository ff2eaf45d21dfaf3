// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/TextFormat.h"

#include "models/domain/Money.h"

#include <QCoreApplication>

namespace tenderyard {

namespace {

QString longYear(QString format)
{
    return format.contains(QLatin1String("yyyy")) ? format : format.replace(QLatin1String("yy"), QLatin1String("yyyy"));
}

} // namespace

QString TextFormat::date(const QDate &date) const
{
    return date.isValid() ? locale.toString(date, longYear(locale.dateFormat(QLocale::ShortFormat))) : QString();
}

QString TextFormat::time(const QDateTime &utc) const
{
    return utc.isValid() ? locale.toString(utc.toTimeZone(zone), longYear(locale.dateTimeFormat(QLocale::ShortFormat)))
                         : QString();
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
