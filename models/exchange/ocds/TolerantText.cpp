// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/TolerantText.h"

#include <QRegularExpression>
#include <QSet>

namespace tenderyard {

QString withoutControls(QString text)
{
    for (QChar &c : text) {
        if ((c < u' ' && c != u'\n' && c != u'\t') || (c >= QChar(0x7f) && c < QChar(0xa0)))
            c = u' ';
    }
    return text;
}

QString cutAtCharacter(const QString &text, qsizetype longest)
{
    if (text.size() <= longest)
        return text;
    return text.first(longest > 0 && text.at(longest - 1).isHighSurrogate() ? longest - 1 : longest);
}

Expected<Money> readAmount(const QString &text)
{
    QString plain = text.trimmed();
    static const QRegularExpression grouped(
        QStringLiteral("^[-+]?[0-9]{1,3}([, \\x{a0}\\x{202f}][0-9]{3})+(\\.[0-9]+)?$"));
    if (grouped.match(plain).hasMatch()) {
        for (const QChar separator : {QChar(u','), QChar(u' '), QChar(0xa0), QChar(0x202f)})
            plain.remove(separator);
    }
    return Money::fromDecimal(plain, Currency(), Money::Finer::Round);
}

bool wasRounded(const QString &text)
{
    const Expected<Money> exact = Money::fromDecimal(text, Currency(), Money::Finer::Refuse);
    return !exact && exact.error().code == u"money.too_many_digits";
}

QDateTime readTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})"
                       "(?:[Tt ]([0-9]{1,2}):([0-9]{2})(?::([0-9]{2})(?:[.,]([0-9]{1,9}))?)?"
                       "\\s*([Zz]|[+-][0-9]{2}(?::?[0-9]{2})?)?)?$"));
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const auto number = [&](int group) { return match.captured(group).toInt(); };
    const QDate date(number(1), number(2), number(3));
    const int milliseconds = match.captured(7).leftJustified(3, u'0', true).toInt();
    // 24:00 is the end of that day in ISO 8601.
    const bool endOfDay = number(4) == 24 && number(5) == 0 && number(6) == 0;
    const QTime time = endOfDay ? QTime(0, 0) : QTime(number(4), number(5), number(6), milliseconds);
    if (!date.isValid() || !time.isValid())
        return {};
    int offset = 0;
    if (const QString zone = match.captured(8).remove(u':'); zone.size() >= 3) {
        offset = (zone.mid(1, 2).toInt() * 60 + zone.mid(3, 2).toInt()) * 60;
        if (zone.startsWith(u'-'))
            offset = -offset;
    }
    QDateTime utc(date, time, Qt::UTC);
    utc = utc.addDays(endOfDay ? 1 : 0).addSecs(-offset);
    const int year = utc.date().year();
    return year >= 1900 && year <= 2199 ? utc : QDateTime();
}

bool isPlaceholder(const QString &identifier)
{
    static const QSet<QString> words = {
        QStringLiteral("null"), QStringLiteral("none"),          QStringLiteral("nil"),
        QStringLiteral("na"),   QStringLiteral("nan"),           QStringLiteral("unknown"),
        QStringLiteral("tbc"),  QStringLiteral("undefined"),     QStringLiteral("notavailable"),
        QStringLiteral("sn"),   QStringLiteral("notapplicable"), QStringLiteral("xxx"),
    };
    QString plain;
    for (const QChar c : identifier) {
        if (c.isLetterOrNumber())
            plain += c.toLower();
    }
    return plain.count(u'0') == plain.size() || words.contains(plain);
}

} // namespace tenderyard
