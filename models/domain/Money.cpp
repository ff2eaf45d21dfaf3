// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int scaleDigits = 4;
__extension__ typedef __int128 Wide;

struct Digits
{
    QString whole;
    QString fraction;
    bool negative = false;
};

/// Splits "-12.34e1" at its parts; null whole when the text is no decimal number.
Expected<Digits> splitDecimal(QStringView text)
{
    const auto notANumber = [] { return failure(QStringLiteral("money.not_a_number")); };
    Digits digits;
    text = text.trimmed();
    if (text.startsWith(u'-') || text.startsWith(u'+')) {
        digits.negative = text.startsWith(u'-');
        text = text.sliced(1);
    }
    qint64 exponent = 0;
    if (const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.sliced(e + 1).toLongLong(&ok);
        if (!ok || exponent > 30 || exponent < -30)
            return notANumber();
        text = text.first(e);
    }
    const auto point = text.indexOf(u'.');
    digits.whole = (point < 0 ? text : text.first(point)).toString();
    digits.fraction = point < 0 ? QString() : text.sliced(point + 1).toString();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if ((digits.whole.isEmpty() && digits.fraction.isEmpty()) || !std::ranges::all_of(digits.whole, isDigit)
        || !std::ranges::all_of(digits.fraction, isDigit))
        return notANumber();
    for (; exponent > 0; --exponent) {
        digits.whole += digits.fraction.isEmpty() ? QChar(u'0') : digits.fraction.at(0);
        digits.fraction.remove(0, 1);
    }
    for (; exponent < 0; ++exponent) {
        digits.fraction.prepend(digits.whole.isEmpty() ? QChar(u'0') : digits.whole.back());
        digits.whole.chop(1);
    }
    while (digits.fraction.endsWith(u'0'))
        digits.fraction.chop(1);
    while (digits.whole.startsWith(u'0'))
        digits.whole.remove(0, 1);
    return digits;
}

/// The text with the locale's separators and digits turned into plain ones; empty when they stand where none may.
QString plainDecimal(QString text, const QLocale &locale)
{
    for (const QChar mark : {QChar(0x200e), QChar(0x200f), QChar(0x061c), QChar(0x00a0), QChar(0x202f), QChar(u' ')})
        text.remove(mark);
    text.replace(QChar(0x2212), u'-');
    const QString group = locale.groupSeparator().simplified();
    const QString point = locale.decimalPoint();
    QString plain;
    bool afterPoint = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.digitValue() >= 0) {
            plain += QChar(ushort(u'0' + c.digitValue()));
        } else if (QStringView(text).sliced(i).startsWith(point) && !afterPoint) {
            plain += u'.';
            afterPoint = true;
            i += point.size() - 1;
        } else if (!afterPoint && !plain.isEmpty()
                   && ((!group.isEmpty() && QStringView(text).sliced(i).startsWith(group)) || c == u'\''
                       || c == QChar(0x2019))) {
            // A group separator is followed by three digits, or it was meant as a decimal separator.
            qsizetype run = 0;
            while (i + 1 + run < text.size() && text.at(i + 1 + run).digitValue() >= 0)
                ++run;
            if (run != 3 && run != 2)
                return {};
        } else if (c == u'-' && plain.isEmpty()) {
            plain += c;
        } else {
            return {};
        }
    }
    return plain;
}

} // namespace

Expected<Money> Money::parse(const QString &text, const Currency &currency, const QLocale &locale)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return failure(QStringLiteral("money.empty"));
    for (const QString &sign : {currency.symbol(), currency.code()}) {
        if (!sign.isEmpty() && typed.startsWith(sign, Qt::CaseInsensitive))
            typed = typed.sliced(sign.size()).trimmed();
        else if (!sign.isEmpty() && typed.endsWith(sign, Qt::CaseInsensitive))
            typed = typed.chopped(sign.size()).trimmed();
    }
    const QString plain = plainDecimal(typed, locale);
    if (plain.isEmpty())
        return failure(QStringLiteral("money.not_a_number"));
    const Expected<Digits> digits = splitDecimal(plain);
    if (!digits)
        return tl::unexpected(digits.error());
    if (digits->negative)
        return failure(QStringLiteral("money.negative"));
    if (digits->fraction.size() > currency.minorDigits())
        return failure(QStringLiteral("money.too_many_digits"));
    return fromDecimal(plain, currency);
}

Expected<Money> Money::fromDecimal(QStringView text, const Currency &currency, Finer finer)
{
    const Expected<Digits> digits = splitDecimal(text);
    if (!digits)
        return tl::unexpected(digits.error());
    if (digits->whole.size() > 11)
        return failure(QStringLiteral("money.too_large"));
    QString fraction = digits->fraction;
    bool roundUp = false;
    if (fraction.size() > scaleDigits) {
        if (finer == Finer::Refuse)
            return failure(QStringLiteral("money.too_many_digits"));
        roundUp = fraction.at(scaleDigits) >= u'5';
        fraction.truncate(scaleDigits);
    }
    fraction = fraction.leftJustified(scaleDigits, u'0');
    qint64 amount = digits->whole.toLongLong() * scale + fraction.toLongLong() + (roundUp ? 1 : 0);
    if (amount > largest)
        return failure(QStringLiteral("money.too_large"));
    return Money(digits->negative ? -amount : amount, currency);
}

QString Money::toFigures(const QLocale &locale) const
{
    const qint64 magnitude = m_amount < 0 ? -m_amount : m_amount;
    QString fraction = QString::number(magnitude % scale).rightJustified(scaleDigits, u'0');
    while (fraction.size() > m_currency.minorDigits() && fraction.endsWith(u'0'))
        fraction.chop(1);
    QString text = locale.toString(magnitude / scale);
    if (!fraction.isEmpty()) {
        text += locale.decimalPoint();
        const char32_t zero = locale.zeroDigit().toUcs4().value(0);
        for (const QChar digit : std::as_const(fraction))
            text += QString::fromUcs4(std::u32string(1, zero + char32_t(digit.digitValue())).c_str(), 1);
    }
    return m_amount < 0 ? QChar(0x2212) + text : text;
}

QString Money::toString(const QLocale &locale) const
{
    const QString figures = toFigures(locale);
    return m_currency.isNone() ? figures : m_currency.symbol() + QChar(0x00a0) + figures;
}

QString Money::toDecimal() const
{
    const qint64 magnitude = m_amount < 0 ? -m_amount : m_amount;
    QString text = QString::number(magnitude / scale);
    QString fraction = QString::number(magnitude % scale).rightJustified(scaleDigits, u'0');
    while (fraction.size() > m_currency.minorDigits() && fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return m_amount < 0 ? u'-' + text : text;
}

QList<Money> Money::splitEvenly(int parts) const
{
    Q_ASSERT(parts > 0);
    qint64 step = scale;
    for (int i = 0; i < m_currency.minorDigits(); ++i)
        step /= 10;
    // What is finer than a minor unit (possible in imported amounts) goes to the last part.
    const qint64 steps = m_amount / step;
    const qint64 finer = m_amount % step;
    QList<Money> split;
    split.reserve(parts);
    for (int i = 0; i < parts; ++i) {
        // The i-th of `parts` shares without losing one: the difference of two running totals.
        const auto upTo = [&](int n) { return qint64(Wide(steps) * n / parts); };
        qint64 amount = (upTo(i + 1) - upTo(i)) * step;
        if (i == parts - 1)
            amount += finer;
        split.append(Money(amount, m_currency));
    }
    return split;
}

Money Money::plus(qint64 amount, const Currency &currency) const
{
    Q_ASSERT(currency == m_currency);
    return Money(m_amount + amount, m_currency);
}

} // namespace tenderyard
