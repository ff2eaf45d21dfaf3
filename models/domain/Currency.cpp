// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Currency.h"

#include <array>

namespace tenderyard {

namespace {

// ISO 4217, list one, without funds codes, metals and test codes. One string a number of minor digits.
constexpr auto noMinorUnit = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr auto thousandths = "BHD IQD JOD KWD LYD OMR TND";
constexpr auto tenThousandths = "CLF UYW";
constexpr auto hundredths =
    "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CNY COP CRC CUP "
    "CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES "
    "KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK "
    "NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
    "TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG";

QHash<QString, int> readTable()
{
    const std::array<std::pair<const char *, int>, 4> lists{
        {{noMinorUnit, 0}, {hundredths, 2}, {thousandths, 3}, {tenThousandths, 4}}};
    QHash<QString, int> digits;
    for (const auto &[codes, minorDigits] : lists) {
        const QStringList split = QString::fromLatin1(codes).split(QLatin1Char(' '));
        for (const QString &code : split)
            digits.insert(code, minorDigits);
    }
    return digits;
}

const QHash<QString, int> &table()
{
    static const QHash<QString, int> digits = readTable();
    return digits;
}

} // namespace

Currency Currency::fromCode(const QString &code)
{
    Currency currency;
    const QString wanted = code.trimmed().toUpper();
    const auto found = table().constFind(wanted);
    if (found != table().constEnd()) {
        currency.m_code = wanted;
        currency.m_minorDigits = *found;
    }
    return currency;
}

QStringList Currency::allCodes()
{
    QStringList codes = table().keys();
    codes.sort();
    return codes;
}

QString Currency::symbol() const
{
    static const QHash<QString, QString> signs{
        {QStringLiteral("EUR"), QStringLiteral("\u20ac")},  {QStringLiteral("GBP"), QStringLiteral("\u00a3")},
        {QStringLiteral("JPY"), QStringLiteral("\u00a5")},  {QStringLiteral("INR"), QStringLiteral("\u20b9")},
        {QStringLiteral("ILS"), QStringLiteral("\u20aa")},  {QStringLiteral("UAH"), QStringLiteral("\u20b4")},
        {QStringLiteral("PLN"), QStringLiteral("z\u0142")}, {QStringLiteral("CZK"), QStringLiteral("K\u010d")}};
    return signs.value(m_code, m_code);
}

} // namespace tenderyard
