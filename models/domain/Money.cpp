// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int scaleDigits = 4;
/// More than any number that means an amount has, with zeros before and after it.
constexpr qsizetype mostCharacters = 1000;
__extension__ typedef __int128 Wide;

/// A decimal number in its parts, without leading and trailing zeros: 12.5 is {"12", "5"}, 0 is two empty texts.
struct Digits
{
    QString whole;
    QString fraction;
    bool negative = false;
};

quint64 magnitudeOf(qint64 amount)
{
    // Not -amount, which the smallest of all numbers does not have.
    return amount < 0 ? 0 - quint64(amount) : quint64(amount);
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// The digits with the decimal point moved by `exponent` places to the right.
Digits moved(const QString &whole, const QString &fraction, qint64 exponent)
{
    const QString all = whole + fraction;
    const qsizetype point = whole.size() + exponent;
    Digits digits;
    digits.whole = all.left(std::max(point, qsizetype(0))).leftJustified(point, u'0');
    digits.fraction = all.mid(point).rightJustified(all.size() - point, u'0');
    qsizetype zeros = 0;
    while (zeros < digits.whole.size() && digits.whole.at(zeros) == u'0')
        ++zeros;
    digits.whole.remove(0, zeros);
    qsizetype length = digits.fraction.size();
    while (length > 0 && digits.fraction.at(length - 1) == u'0')
        --length;
    digits.fraction.truncate(length);
    return digits;
}

/// Splits "-12.34e1" at its parts. Errors: money.not_a_number; money.too_large where the exponent alone says so.
Expected<Digits> splitDecimal(QStringView text)
{
    const auto notANumber = [] { return failure(QStringLiteral("money.not_a_number")); };
    text = text.trimmed();
    const bool negative = text.startsWith(u'-');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    qint64 exponent = 0;
    if (const auto e = text.indexOf(u'e', 0, Qt::CaseInsensitive); e >= 0) {
        bool ok = false;
        exponent = text.sliced(e + 1).toLongLong(&ok);
        if (!ok)
            return notANumber();
        text = text.first(e);
    }
    const auto point = text.indexOf(u'.');
    const QString whole = (point < 0 ? text : text.first(point)).toString();
    const QString fraction = point < 0 ? QString() : text.sliced(point + 1).toString();
    if ((whole.isEmpty() && fraction.isEmpty()) || !std::ranges::all_of(whole, isAsciiDigit) ||
        !std::ranges::all_of(fraction, isAsciiDigit))
        return notANumber();
    if (whole.size() + fraction.size() > mostCharacters)
        return failure(QStringLiteral("money.too_large"));
    // Further away, any digit but 0 is beyond every amount, or below the smallest.
    constexpr qint64 furthest = mostCharacters + 60;
    Digits digits = moved(whole, fraction, std::clamp(exponent, -furthest, furthest));
    digits.negative = negative;
    return digits;
}

/// Some keyboards write the same signs in other code points; marks that only steer direction are left out.
QString typedPlainly(QString text)
{
    for (const QChar mark : {QChar(0x200e), QChar(0x200f), QChar(0x061c)})
        text.remove(mark);
    text.replace(QChar(0x2212), u'-');
    text.replace(QChar(0xff0e), u'.');
    text.replace(QChar(0xff0c), u',');
    text.replace(QChar(0xffe5), QChar(0x00a5));
    return text.trimmed();
}

bool isGroupSeparator(QChar c, const QLocale &locale)
{
    if (c.isSpace() || c == u'\'' || c == QChar(0x2019))
        return true;
    // Where keyboards lack the locale's own signs (Arabic), people write those of English.
    return c == locale.groupSeparator() || (c == u',' && locale.decimalPoint() == QChar(0x066b));
}

bool isDecimalPoint(QChar c, const QLocale &locale)
{
    return c == locale.decimalPoint() || (c == u'.' && locale.groupSeparator() != u'.');
}

/// Whether "1,234,567" or the Indian "12,34,567" is grouped so; a separator that stands elsewhere was meant as another
/// sign, and "1.50" is not to become 150.
bool areGroups(const QList<qsizetype> &sizes, const QLocale &locale)
{
    if (sizes.size() == 1)
        return true;
    // Where a language groups from five digits on (Spanish), Qt leaves the first two groups together: "1000.000".
    const qsizetype shownFirst = locale.toString(1'000'000).indexOf(locale.groupSeparator());
    const auto isInner = [](qsizetype size) { return size == 2 || size == 3; };
    return sizes.first() >= 1 && sizes.first() <= std::max(qsizetype(3), shownFirst) && sizes.last() == 3 &&
           std::all_of(sizes.begin() + 1, sizes.end(), isInner);
}

/// The text with the locale's separators and digits turned into plain ones; empty when they stand where none may.
QString plainDecimal(const QString &text, const QLocale &locale)
{
    QString plain;
    QList<qsizetype> groups{0};
    bool afterPoint = false;
    for (const QChar c : text) {
        if (c.category() == QChar::Number_DecimalDigit) {
            plain += QChar(char16_t(u'0' + c.digitValue()));
            groups.last() += afterPoint ? 0 : 1;
        } else if (isDecimalPoint(c, locale) && !afterPoint) {
            plain += u'.';
            afterPoint = true;
        } else if (isGroupSeparator(c, locale) && !afterPoint) {
            groups.append(0);
        } else if (c == u'-' && plain.isEmpty()) {
            plain += c;
        } else {
            return {};
        }
    }
    return areGroups(groups, locale) ? plain : QString();
}

} // namespace

Expected<Money> Money::parse(const QString &text, const Currency &currency, const QLocale &locale)
{
    QString typed = typedPlainly(text);
    if (typed.isEmpty())
        return failure(QStringLiteral("money.empty"));
    if (typed.size() > mostCharacters)
        return failure(QStringLiteral("money.too_large"));
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
    const quint64 magnitude = magnitudeOf(m_amount);
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
    const quint64 magnitude = magnitudeOf(m_amount);
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
