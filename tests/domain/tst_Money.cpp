// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Money.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>

using namespace tenderyard;

class MoneyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsShownCanBeTyped_data();
    void whatIsShownCanBeTyped();
    void whatIsShownLooksRight_data();
    void whatIsShownLooksRight();
    void whatPeopleTypeIsUnderstood_data();
    void whatPeopleTypeIsUnderstood();
    void whatIsNoAmountIsRefused_data();
    void whatIsNoAmountIsRefused();
    void decimalsOfFilesAreRead_data();
    void decimalsOfFilesAreRead();
    void decimalsRoundHalfUpWhenAsked_data();
    void decimalsRoundHalfUpWhenAsked();
    void decimalsRoundTrip();
    void splitsLoseNothing();
    void splitsOfFinerAmountsLoseNothing();
    void sumsAndDifferencesAreExact();
    void hugeTextsAreRefusedAtOnce();
};

namespace {

Currency currencyOf(const QString &code)
{
    return Currency::fromCode(code);
}

qint64 minorUnit(const Currency &currency)
{
    qint64 unit = Money::scale;
    for (int i = 0; i < currency.minorDigits(); ++i)
        unit /= 10;
    return unit;
}

/// Amounts with every length and pattern of digits, and some by chance (the same at each run).
QList<qint64> someAmounts(const Currency &currency)
{
    const qint64 unit = minorUnit(currency);
    QList<qint64> amounts{0, unit, 9 * unit, 10 * unit, 99 * unit, Money::largest, Money::largest - unit};
    for (qint64 power = 1; power <= Money::largest; power *= 10) {
        for (const qint64 near : {power - 1, power, power + 1, 5 * power})
            amounts.append(std::min(near, Money::largest) / unit * unit);
    }
    QRandomGenerator random(20261123);
    for (int i = 0; i < 500; ++i) {
        const qint64 magnitude = qint64(1) << random.bounded(1, 50);
        const auto amount = qint64(random.generate64() % quint64(magnitude)) % Money::largest;
        amounts.append(amount / unit * unit);
    }
    return amounts;
}

QString parsed(const QString &text, const Currency &currency, const QLocale &locale)
{
    const Expected<Money> money = Money::parse(text, currency, locale);
    return money ? money->toDecimal() : money.error().code;
}

} // namespace

void MoneyTest::whatIsShownCanBeTyped_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    for (const char *locale : {"en_US", "de_DE", "de_CH", "ar_EG", "fr_FR", "hi_IN", "ja_JP", "C", "sv_SE", "es_ES"}) {
        for (const char *currency : {"EUR", "JPY", "KWD", "CLF", "USD", "INR", "PLN"})
            QTest::addRow("%s %s", locale, currency) << QString::fromLatin1(locale) << QString::fromLatin1(currency);
    }
}

void MoneyTest::whatIsShownCanBeTyped()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    const QLocale place(locale);
    const Currency kind = currencyOf(currency);
    const QList<qint64> amounts = someAmounts(kind);
    for (const qint64 amount : amounts) {
        const Money money(amount, kind);
        for (const QString &shown : {money.toFigures(place), money.toString(place)}) {
            const Expected<Money> back = Money::parse(shown, kind, place);
            QVERIFY2(back, qPrintable(shown + u' ' + (back ? QString() : back.error().code)));
            QVERIFY2(*back == money, qPrintable(shown));
        }
    }
}

void MoneyTest::whatIsShownLooksRight_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *locale, const char *currency, qint64 amount, const QString &shown) {
        QTest::addRow("%s %s %lld", locale, currency, static_cast<long long>(amount))
            << QString::fromLatin1(locale) << QString::fromLatin1(currency) << amount << shown;
    };
    row("en_US", "EUR", 12'345'000, QStringLiteral("\u20ac\u00a01,234.50"));
    row("de_DE", "EUR", 12'345'000, QStringLiteral("\u20ac\u00a01.234,50"));
    row("de_CH", "CHF", 12'345'000, QStringLiteral("CHF\u00a01\u2019234.50"));
    row("hi_IN", "INR", 12'345'678'900, QStringLiteral("\u20b9\u00a012,34,567.89"));
    row("ja_JP", "JPY", 12'340'000, QStringLiteral("\u00a5\u00a01,234"));
    row("ar_EG", "KWD", 12'345'670, QStringLiteral("KWD\u00a0\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0666\u0667"));
    row("en_US", "JPY", 12'345'000, QStringLiteral("\u00a5\u00a01,234.5"));
    row("en_US", "EUR", 1, QStringLiteral("\u20ac\u00a00.0001"));
    row("en_US", "EUR", -12'345'000, QStringLiteral("\u20ac\u00a0\u22121,234.50"));
    row("en_US", "CLF", 12'345, QStringLiteral("CLF\u00a01.2345"));
    row("en_US", "", 12'345'000, QStringLiteral("1,234.50"));
    row("en_US", "EUR", std::numeric_limits<qint64>::min(),
        QStringLiteral("\u20ac\u00a0\u2212922,337,203,685,477.5808"));
}

void MoneyTest::whatIsShownLooksRight()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(qint64, amount);
    QFETCH(QString, shown);
    QCOMPARE(Money(amount, currencyOf(currency)).toString(QLocale(locale)), shown);
}

void MoneyTest::whatPeopleTypeIsUnderstood_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("decimal");
    const auto row = [](const char *locale, const QString &typed, const char *decimal) {
        QTest::addRow("%s %s", locale, qPrintable(typed))
            << QString::fromLatin1(locale) << typed << QString::fromLatin1(decimal);
    };
    row("en_US", QStringLiteral("1234.5"), "1234.50");
    row("en_US", QStringLiteral(" 1,234.50 "), "1234.50");
    row("en_US", QStringLiteral("1'234"), "1234.00");
    row("en_US", QStringLiteral("1 234 567"), "1234567.00");
    row("en_US", QStringLiteral(".5"), "0.50");
    row("en_US", QStringLiteral("5."), "5.00");
    row("en_US", QStringLiteral("007"), "7.00");
    row("en_US", QStringLiteral("eur 12"), "12.00");
    row("en_US", QStringLiteral("12\u20ac"), "12.00");
    row("en_US", QStringLiteral("1.10000"), "1.10");
    row("en_US", QStringLiteral("12,34,567.89"), "1234567.89");
    row("en_US", QStringLiteral("\uff11\uff12\uff13\uff0e\uff15"), "123.50");
    row("de_DE", QStringLiteral("1234,5"), "1234.50");
    row("de_DE", QStringLiteral("1.234"), "1234.00");
    row("de_DE", QStringLiteral("12,5 EUR"), "12.50");
    row("de_CH", QStringLiteral("1'234.50"), "1234.50");
    row("fr_FR", QStringLiteral("1 234,50 \u20ac"), "1234.50");
    row("fr_FR", QStringLiteral("12.5"), "12.50");
    row("ar_EG", QStringLiteral("\u0661\u0662\u066b\u0665"), "12.50");
    row("ar_EG", QStringLiteral("1,234.5"), "1234.50");
    row("ar_EG", QStringLiteral("\u200f\u0661\u0662\u200f"), "12.00");
    row("hi_IN", QStringLiteral("\u0967\u0968\u0969"), "123.00");
}

void MoneyTest::whatPeopleTypeIsUnderstood()
{
    QFETCH(QString, locale);
    QFETCH(QString, typed);
    QFETCH(QString, decimal);
    QCOMPARE(parsed(typed, currencyOf(QStringLiteral("EUR")), QLocale(locale)), decimal);
}

void MoneyTest::whatIsNoAmountIsRefused_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    int number = 0;
    const auto row = [&number](const char *locale, const char *currency, const QString &typed, const char *code) {
        QTest::addRow("%d %s", ++number, code) << QString::fromLatin1(locale) << QString::fromLatin1(currency) << typed
                                               << QStringLiteral("money.") + QString::fromLatin1(code);
    };
    row("en_US", "EUR", QString(), "empty");
    row("en_US", "EUR", QStringLiteral(" \u00a0\u200f"), "empty");
    for (const char *text : {"abc",    "-",      ".",      "1.2.3", "1,2",  "1,,234", "1,23", ",123", "1234,567",
                             "1,234,", "12-3",   "--1",    "1e5",   "0x10", "NaN",    "inf",  "%s",   "'; DROP TABLE x",
                             "1/2",    "\u00bd", "1\u00b2"})
        row("en_US", "EUR", QString::fromUtf8(text), "not_a_number");
    row("en_US", "EUR", QStringLiteral("12 USD"), "not_a_number");
    row("en_US", "EUR", QStringLiteral("$12"), "not_a_number");
    row("en_US", "EUR", QStringLiteral("1.234"), "too_many_digits");
    row("en_US", "JPY", QStringLiteral("1.5"), "too_many_digits");
    row("en_US", "KWD", QStringLiteral("1.2345"), "too_many_digits");
    row("en_US", "CLF", QStringLiteral("1.23456"), "too_many_digits");
    row("en_US", "EUR", QStringLiteral("-5"), "negative");
    row("en_US", "EUR", QStringLiteral("\u22125"), "negative");
    row("en_US", "EUR", QStringLiteral("90000000000.01"), "too_large");
    row("en_US", "EUR", u'1' + QString(30, u'0'), "too_large");
    row("en_US", "EUR", QStringLiteral("99999999999999999999999999999999"), "too_large");
    // 1.50 is 1,50 meant in the other way, and must not become 150.
    row("de_DE", "EUR", QStringLiteral("1.50"), "not_a_number");
    row("de_DE", "EUR", QStringLiteral("1234.567"), "not_a_number");
    row("de_DE", "EUR", QStringLiteral("1,234.50"), "not_a_number");
    row("de_DE", "EUR", QStringLiteral("12.34"), "not_a_number");
    row("fr_FR", "EUR", QStringLiteral("1.234"), "too_many_digits");
    row("de_CH", "EUR", QStringLiteral("1,50"), "not_a_number");
}

void MoneyTest::whatIsNoAmountIsRefused()
{
    QFETCH(QString, locale);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QCOMPARE(parsed(typed, currencyOf(currency), QLocale(locale)), code);
}

void MoneyTest::decimalsOfFilesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    const auto row = [](const QString &text, const char *result) {
        QTest::addRow("%s", qPrintable(text.left(40))) << text << QString::fromLatin1(result);
    };
    row(QStringLiteral("0"), "0.00");
    row(QStringLiteral("-0"), "0.00");
    row(QStringLiteral("1234.5"), "1234.50");
    row(QStringLiteral("+1.0000000"), "1.00");
    row(QStringLiteral("-3e2"), "-300.00");
    row(QStringLiteral("1.5E+3"), "1500.00");
    row(QStringLiteral("12345e-4"), "1.2345");
    row(QStringLiteral("0.00001e5"), "1.00");
    row(QStringLiteral("0e999999999"), "0.00");
    row(QStringLiteral("0.000e-999999999"), "0.00");
    row(QStringLiteral("1e-4"), "0.0001");
    row(QStringLiteral("90000000000"), "90000000000.00");
    row(QString(200, u'0') + QStringLiteral("7.5") + QString(200, u'0'), "7.50");
    row(QStringLiteral("1e-9"), "money.too_many_digits");
    row(QStringLiteral("0.00005"), "money.too_many_digits");
    row(QStringLiteral("90000000000.0001"), "money.too_large");
    row(QStringLiteral("-90000000000.0001"), "money.too_large");
    row(QStringLiteral("1e30"), "money.too_large");
    row(QStringLiteral("1e31"), "money.too_large");
    row(QStringLiteral("1e9223372036854775807"), "money.too_large");
    row(QStringLiteral("1e-9223372036854775808"), "money.too_many_digits");
    row(u'1' + QString(30, u'0'), "money.too_large");
    for (const char *text : {"", " ", "NaN", "nan", "Infinity", "-inf", "1e", "e5", "1e5.5", "1,5", "1 000", ".", "-",
                             "+-1", "1-", "0x1F", "1f", "\xd9\xa1", "1e99999999999999999999"})
        row(QString::fromUtf8(text), "money.not_a_number");
}

void MoneyTest::decimalsOfFilesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const Expected<Money> money = Money::fromDecimal(text, currencyOf(QStringLiteral("EUR")));
    QCOMPARE(money ? money->toDecimal() : money.error().code, result);
}

void MoneyTest::decimalsRoundHalfUpWhenAsked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("amount");
    const auto row = [](const char *text, qint64 amount) {
        QTest::newRow(text) << QString::fromLatin1(text) << amount;
    };
    row("0.00005", 1);
    row("0.00004999999", 0);
    row("-0.00005", -1);
    row("1.99995", 20'000);
    row("1.23456789", 12'346);
    row("1e-9", 0);
    row("1e-9223372036854775808", 0);
    row("89999999999.99995", Money::largest);
    row("33333333333.333333333333333333", 333'333'333'333'333);
}

void MoneyTest::decimalsRoundHalfUpWhenAsked()
{
    QFETCH(QString, text);
    QFETCH(qint64, amount);
    const auto money = Money::fromDecimal(text, currencyOf(QStringLiteral("EUR")), Money::Finer::Round);
    QVERIFY(money);
    QCOMPARE(money->tenThousandths(), amount);
}

void MoneyTest::decimalsRoundTrip()
{
    for (const char *code : {"EUR", "JPY", "KWD", "CLF"}) {
        const Currency currency = currencyOf(QString::fromLatin1(code));
        const QList<qint64> amounts = someAmounts(currencyOf(QStringLiteral("CLF")));
        for (const qint64 amount : amounts) {
            for (const Money &money : {Money(amount, currency), Money(-amount, currency)}) {
                const Expected<Money> back = Money::fromDecimal(money.toDecimal(), currency);
                QVERIFY2(back && *back == money, qPrintable(money.toDecimal()));
            }
        }
    }
}

void MoneyTest::splitsLoseNothing()
{
    for (const char *code : {"EUR", "JPY", "KWD", "CLF"}) {
        const Currency currency = currencyOf(QString::fromLatin1(code));
        const qint64 unit = minorUnit(currency);
        const QList<qint64> amounts = someAmounts(currency);
        for (const qint64 amount : amounts) {
            for (const int parts : {1, 2, 3, 7, 12, 99}) {
                for (const qint64 signedAmount : {amount, -amount}) {
                    const QList<Money> split = Money(signedAmount, currency).splitEvenly(parts);
                    QCOMPARE(split.size(), parts);
                    Money sum(0, currency);
                    qint64 least = std::numeric_limits<qint64>::max();
                    qint64 most = std::numeric_limits<qint64>::min();
                    for (const Money &part : split) {
                        sum = sum + part;
                        least = std::min(least, part.tenThousandths());
                        most = std::max(most, part.tenThousandths());
                        QCOMPARE(part.tenThousandths() % unit, 0);
                    }
                    QCOMPARE(sum, Money(signedAmount, currency));
                    QVERIFY(most - least <= unit);
                }
            }
        }
    }
}

void MoneyTest::splitsOfFinerAmountsLoseNothing()
{
    const Currency yen = currencyOf(QStringLiteral("JPY"));
    const QList<Money> split = Money(100'001, yen).splitEvenly(3);
    Money sum(0, yen);
    for (const Money &part : split)
        sum = sum + part;
    QCOMPARE(sum.tenThousandths(), 100'001);
    QCOMPARE(split.first().tenThousandths(), 30'000);
}

void MoneyTest::sumsAndDifferencesAreExact()
{
    const Currency euro = currencyOf(QStringLiteral("EUR"));
    Money sum(0, euro);
    for (int i = 0; i < 10'000; ++i)
        sum = sum + Money(1'000, euro);
    QCOMPARE(sum, Money(10'000'000, euro));
    QVERIFY((sum - sum).isZero());
    QVERIFY((Money(0, euro) - sum).isNegative());
    QVERIFY(Money(1, euro) != Money(1, currencyOf(QStringLiteral("USD"))));
}

void MoneyTest::hugeTextsAreRefusedAtOnce()
{
    const Currency euro = currencyOf(QStringLiteral("EUR"));
    QElapsedTimer timer;
    timer.start();
    for (const QString &text : {QString(5'000'000, u'0'), QString(5'000'000, u'9'), QString(5'000'000, u' '),
                                QString(5'000'000, u','), QStringLiteral(",000").repeated(1'000'000)}) {
        QVERIFY(!Money::parse(text, euro, QLocale::c()));
        QVERIFY(!Money::fromDecimal(text, euro));
        const Expected<Money> one = Money::fromDecimal(QString(QStringLiteral("1e") + text), euro);
        QVERIFY(!one || *one == Money(Money::scale, euro));
    }
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(MoneyTest)
#include "tst_Money.moc"
