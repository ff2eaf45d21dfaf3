// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Currency.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTest>

using namespace tenderyard;

class CurrencyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableIsThatOfIso4217();
    void codesAreFoundHoweverWritten();
    void unknownCodesAreNone_data();
    void unknownCodesAreNone();
    void signsAreKnown();
};

namespace {

/// The fields of a line of comma-separated values, some of them quoted.
QStringList fieldsOf(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

/// Funds codes: no money that anybody is paid in.
bool isFund(const QString &code)
{
    static const QStringList funds{QStringLiteral("BOV"), QStringLiteral("CHE"), QStringLiteral("CHW"),
                                   QStringLiteral("COU"), QStringLiteral("MXV"), QStringLiteral("USN"),
                                   QStringLiteral("UYI")};
    return funds.contains(code);
}

} // namespace

void CurrencyTest::theTableIsThatOfIso4217()
{
    const QDir shared(qEnvironmentVariable("TENDERYARD_SHARED"));
    if (!shared.exists())
        QSKIP("no folder of test data");
    QFile file(shared.filePath(QStringLiteral("data/currency/codes-all.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    QMap<QString, int> digits;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QStringList fields = fieldsOf(lines.at(i).trimmed());
        QCOMPARE(fields.size(), 6);
        bool hasMinorUnit = false;
        const int minorUnit = fields.at(4).toInt(&hasMinorUnit);
        const bool withdrawn = !fields.at(5).isEmpty();
        // Metals and the test code have no minor unit.
        if (!withdrawn && hasMinorUnit && !isFund(fields.at(2)))
            digits.insert(fields.at(2), minorUnit);
    }
    QVERIFY(digits.size() > 150);
    QCOMPARE(Currency::allCodes(), digits.keys());
    for (auto it = digits.cbegin(); it != digits.cend(); ++it) {
        const Currency currency = Currency::fromCode(it.key());
        QCOMPARE(currency.code(), it.key());
        QVERIFY2(currency.minorDigits() == it.value(), qPrintable(it.key()));
        QVERIFY(!currency.symbol().isEmpty());
    }
}

void CurrencyTest::codesAreFoundHoweverWritten()
{
    const Currency euro = Currency::fromCode(QStringLiteral("EUR"));
    QVERIFY(!euro.isNone());
    QCOMPARE(Currency::fromCode(QStringLiteral(" eur\n")), euro);
    QVERIFY(euro != Currency::fromCode(QStringLiteral("USD")));
    QVERIFY(euro != Currency());
}

void CurrencyTest::unknownCodesAreNone_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"", " ", "EU", "EURO", "XXX", "XTS", "XAU", "DEM", "\xe2\x82\xac", "EUR;", "CHE"})
        QTest::addRow("'%s'", code) << QString::fromUtf8(code);
}

void CurrencyTest::unknownCodesAreNone()
{
    QFETCH(QString, code);
    QVERIFY(Currency::fromCode(code).isNone());
    QCOMPARE(Currency::fromCode(code), Currency());
}

void CurrencyTest::signsAreKnown()
{
    QCOMPARE(Currency::fromCode(QStringLiteral("EUR")).symbol(), QStringLiteral("\u20ac"));
    QCOMPARE(Currency::fromCode(QStringLiteral("CAD")).symbol(), QStringLiteral("CAD"));
    QCOMPARE(Currency().symbol(), QString());
}

QTEST_GUILESS_MAIN(CurrencyTest)
#include "tst_Currency.moc"
