// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Currency.h"
#include "models/domain/Expected.h"

#include <QList>
#include <QLocale>
#include <QMetaType>
#include <QString>

#include <compare>

namespace tenderyard {

/// An exact amount of one currency, kept as a whole number of 1/10,000 units; never a binary float.
/// Amounts of different currencies are neither added nor compared: the caller groups by currency first.
class Money
{
public:
    /// 1/10,000 units in one unit of a currency.
    static constexpr qint64 scale = 10'000;
    /// The largest amount that may be stored or typed, in 1/10,000 units (the same bound is a CHECK in the schema).
    static constexpr qint64 largest = 900'000'000'000'000;

    Money() = default;
    /// `tenThousandths`: 1/10,000 units of `currency`.
    Money(qint64 tenThousandths, const Currency &currency) : m_amount(tenThousandths), m_currency(currency) {}

    /// Reads what a person typed in `locale` (its separators, its digits, or plain ASCII digits).
    /// Errors: money.empty, money.not_a_number, money.too_many_digits (finer than the currency's minor unit),
    /// money.negative, money.too_large.
    static Expected<Money> parse(const QString &text, const Currency &currency, const QLocale &locale);
    /// Reads a plain decimal as data files write it ("1234.5", "-3e2"); half-up rounding to 1/10,000 when
    /// `rounding` is given and finer digits are there. Errors: money.not_a_number, money.too_many_digits,
    /// money.too_large.
    enum class Finer { Refuse, Round };
    static Expected<Money> fromDecimal(QStringView text, const Currency &currency, Finer finer = Finer::Refuse);

    qint64 tenThousandths() const { return m_amount; }
    Currency currency() const { return m_currency; }
    bool isZero() const { return m_amount == 0; }
    bool isNegative() const { return m_amount < 0; }

    /// "1,234.50" in `locale`, all minor digits (and finer ones where the amount has them), a real minus sign.
    QString toFigures(const QLocale &locale) const;
    /// toFigures() with the currency's sign in front of it and a no-break space between: "€ 1,234.50".
    QString toString(const QLocale &locale) const;
    /// A plain decimal with a point, as data files want it: "1234.5".
    QString toDecimal() const;

    /// `parts` amounts (at least 1) that differ by at most one minor unit and sum exactly to this one.
    QList<Money> splitEvenly(int parts) const;

    /// Both of one currency, which the caller has made sure of (asserted).
    friend Money operator+(const Money &a, const Money &b) { return a.plus(b.m_amount, b.m_currency); }
    friend Money operator-(const Money &a, const Money &b) { return a.plus(-b.m_amount, b.m_currency); }
    bool operator==(const Money &) const = default;

private:
    Money plus(qint64 amount, const Currency &currency) const;

    qint64 m_amount = 0;
    Currency m_currency;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::Money)
