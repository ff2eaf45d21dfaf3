// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/TextDates.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2150;

/// The same text with all digits as 0 to 9; every character stays where it is.
QString withPlainDigits(QString text)
{
    for (QChar &character : text) {
        if (character.isDigit())
            character = QChar(u'0' + character.digitValue());
    }
    return text;
}

/// Names of months, long and short, in the languages that certificates are written in, without dots.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> found;
        for (const QLocale::Language language : {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
                                                 QLocale::Italian, QLocale::Portuguese, QLocale::Dutch}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                    for (QString name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                        found.insert(name.remove(u'.').toLower(), month);
                }
            }
        }
        found.insert(QStringLiteral("sept"), 9);
        return found;
    }();
    return names;
}

void addReading(TextDates::Found &found, int year, int month, int day)
{
    const QDate date(year, month, day);
    if (date.isValid() && year >= firstYear && year <= lastYear && !found.readings.contains(date))
        found.readings.append(date);
}

/// Calls `read` with each match and keeps what it makes a date of.
template<class Read>
void collect(QList<TextDates::Found> &all, const QString &text, const QRegularExpression &pattern, Read read)
{
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch date = match.next();
        TextDates::Found found{date.capturedStart(), date.capturedLength(), {}};
        read(found, date);
        const bool overlaps = std::any_of(all.cbegin(), all.cend(), [&](const TextDates::Found &other) {
            return found.start < other.start + other.length && other.start < found.start + found.length;
        });
        if (!found.readings.isEmpty() && !overlaps)
            all.append(found);
    }
}

QRegularExpression patternOf(const QString &pattern)
{
    return QRegularExpression(QStringLiteral("(?<![\\w/.-])%1(?![\\w/-]|\\.\\d)").arg(pattern),
                              QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::CaseInsensitiveOption);
}

} // namespace

QList<TextDates::Found> TextDates::find(const QString &original)
{
    static const QRegularExpression iso = patternOf(QStringLiteral("([0-9]{4})-([0-9]{2})-([0-9]{2})"));
    static const QRegularExpression dayFirst = patternOf(
        QStringLiteral("([0-9]{1,2})(?:st|nd|rd|th|er|\\.|º)?[ -]{1,2}(?:of |de )?(\\p{L}{3,12})\\.?,?[ -]{1,2}"
                       "(?:de )?([0-9]{4})"));
    static const QRegularExpression monthFirst =
        patternOf(QStringLiteral("(\\p{L}{3,12})\\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})"));
    static const QRegularExpression figures = patternOf(QStringLiteral("([0-9]{1,2})([./-])([0-9]{1,2})\\2([0-9]{4})"));
    const QString text = withPlainDigits(original);
    const auto monthOf = [](const QString &name) { return monthNames().value(name.toLower(), 0); };
    QList<Found> all;
    collect(all, text, iso, [](Found &found, const QRegularExpressionMatch &date) {
        addReading(found, date.captured(1).toInt(), date.captured(2).toInt(), date.captured(3).toInt());
    });
    collect(all, text, dayFirst, [&](Found &found, const QRegularExpressionMatch &date) {
        addReading(found, date.captured(3).toInt(), monthOf(date.captured(2)), date.captured(1).toInt());
    });
    collect(all, text, monthFirst, [&](Found &found, const QRegularExpressionMatch &date) {
        addReading(found, date.captured(3).toInt(), monthOf(date.captured(1)), date.captured(2).toInt());
    });
    collect(all, text, figures, [](Found &found, const QRegularExpressionMatch &date) {
        const int year = date.captured(4).toInt();
        addReading(found, year, date.captured(3).toInt(), date.captured(1).toInt());
        // With dots the day comes first everywhere.
        if (date.captured(2) != u".")
            addReading(found, year, date.captured(1).toInt(), date.captured(3).toInt());
    });
    std::ranges::sort(all, std::ranges::less(), &Found::start);
    return all;
}

} // namespace tenderyard
