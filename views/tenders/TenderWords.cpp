// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/TenderWords.h"

#include "models/workflow/Categories.h"
#include "views/common/StatusWords.h"

#include <QHash>

#include <chrono>

namespace tenderyard {

namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

/// The name of a currency in the reader's language, where one of Qt's locales has it.
QString currencyName(const QString &code)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> found;
        const QList<QLocale> locales =
            QLocale::matchingLocales(QLocale().language(), QLocale::AnyScript, QLocale::AnyTerritory);
        for (const QLocale &locale : locales)
            found.insert(locale.currencySymbol(QLocale::CurrencyIsoCode),
                         locale.currencySymbol(QLocale::CurrencyDisplayName));
        return found;
    }();
    return names.value(code);
}

} // namespace

QString TenderWords::time(const QDateTime &time)
{
    return TextFormat{}.time(time);
}

QString TenderWords::deadline(const Row &tender)
{
    const QDateTime deadline = tender.time(QStringLiteral("deadline_at"));
    if (!deadline.isValid())
        return tr("Not set");
    const QTimeZone zone(tender.text(QStringLiteral("deadline_zone")).toLatin1());
    const QDateTime local = deadline.toLocalTime();
    if (!zone.isValid() || zone.offsetFromUtc(deadline) == local.offsetFromUtc())
        return time(deadline);
    //: %1: a time in the reader's zone, %2: the same time elsewhere, %3: the name of that time zone
    return tr("%1 (%2 in %3)")
        .arg(time(deadline), TextFormat{.locale = QLocale(), .zone = zone}.time(deadline),
             QString::fromLatin1(zone.id()));
}

QString TenderWords::distance(const QDateTime &time, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(time);
    const qint64 length = std::abs(seconds);
    const bool ahead = seconds >= 0;
    if (length < hour) {
        const int minutes = int(length / 60);
        return ahead ? tr("in %n minutes", nullptr, minutes) : tr("%n minutes ago", nullptr, minutes);
    }
    if (length < 2 * day) {
        const int hours = int(length / hour);
        return ahead ? tr("in %n hours", nullptr, hours) : tr("%n hours ago", nullptr, hours);
    }
    const int days = int(length / day);
    return ahead ? tr("in %n days", nullptr, days) : tr("%n days ago", nullptr, days);
}

QString TenderWords::budget(const Row &tender)
{
    const QString least = QStringLiteral("budget_min");
    const QString most = QStringLiteral("budget_max");
    const QLocale locale;
    if (tender.isNull(least) && tender.isNull(most))
        return tr("Not stated");
    if (tender.isNull(least))
        return tr("Up to %1").arg(tender.money(most).toString(locale));
    if (tender.isNull(most))
        return tr("From %1").arg(tender.money(least).toString(locale));
    return tr("%1 to %2").arg(tender.money(least).toString(locale), tender.money(most).toString(locale));
}

QString TenderWords::categories(const QStringList &codes)
{
    QStringList names;
    for (const QString &code : codes)
        names.append(Categories::name(code));
    return names.isEmpty() ? tr("None named") : names.join(u'\n');
}

QString TenderWords::kind(const Row &tender)
{
    return tender.flag(QStringLiteral("sealed")) ? tr("Sealed: no one sees a price before the bids are opened.")
                                                 : tr("Open: the owner sees bids as they arrive.");
}

QString TenderWords::currency(const QString &code)
{
    const QString name = currencyName(code);
    return name.isEmpty() ? code : QStringLiteral("%1  %2").arg(code, name);
}

} // namespace tenderyard
