// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Folding.h"
#include "models/domain/Timestamp.h"

#include <QTest>
#include <QTimeZone>

using namespace tenderyard;

/// The stored forms of text to be found and of time.
class TextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void foldingForgetsHowItIsWritten_data();
    void foldingForgetsHowItIsWritten();
    void foldingTwiceIsFoldingOnce();
    void timesAreStoredInUtc_data();
    void timesAreStoredInUtc();
    void timesSortAsTexts();
    void timesOutsideOfTheFormAreEmpty();
    void storedTimesAreRead_data();
    void storedTimesAreRead();
};

void TextsTest::foldingForgetsHowItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    int number = 0;
    const auto row = [&number](const QString &text, const QString &folded) {
        QTest::addRow("%d", ++number) << text << folded;
    };
    row(QString(), QString());
    row(QStringLiteral(" \t\n "), QString());
    row(QStringLiteral("  New   ROAD\tBridge "), QStringLiteral("new road bridge"));
    row(QStringLiteral("M\u00fcller \u00c4\u00d6\u00dc"), QStringLiteral("muller aou"));
    row(QStringLiteral("Mu\u0308ller"), QStringLiteral("muller"));
    row(QStringLiteral("Stra\u00dfe STRASSE STRA\u1e9eE"), QStringLiteral("strasse strasse strasse"));
    row(QStringLiteral("\u0141\u00f3d\u017a K\u00f8benhavn \u00c6r\u00f8"), QStringLiteral("lodz kobenhavn aero"));
    row(QStringLiteral("\u0130stanbul \u0131s\u0131"), QStringLiteral("istanbul isi"));
    row(QStringLiteral("Vi\u1ec7t Nam \u0110\u00e0 N\u1eb5ng"), QStringLiteral("viet nam da nang"));
    row(QStringLiteral("\ufb01ne \uff21\uff22\uff23 \u2460"), QStringLiteral("fine abc 1"));
    row(QStringLiteral("\u0645\u064f\u0646\u0627\u0642\u0640\u0640\u0635\u0629"),
        QStringLiteral("\u0645\u0646\u0627\u0642\u0635\u0629"));
    row(QStringLiteral("\u0623\u062d\u0645\u062f"), QStringLiteral("\u0627\u062d\u0645\u062f"));
    row(QStringLiteral("\u202eab\u200f\u00adcd"), QStringLiteral("abcd"));
    row(QStringLiteral("\u039f\u03b4\u03bf\u03c2"), QStringLiteral("\u03bf\u03b4\u03bf\u03c3"));
    row(QStringLiteral("\u9053\u8def \U0001f3d7"), QStringLiteral("\u9053\u8def \U0001f3d7"));
    row(QStringLiteral("100% _x_ 'q'"), QStringLiteral("100% _x_ 'q'"));
}

void TextsTest::foldingForgetsHowItIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldForSearch(text), folded);
}

void TextsTest::foldingTwiceIsFoldingOnce()
{
    for (char32_t c = 1; c < 0x30000; ++c) {
        if (c >= 0xd800 && c <= 0xdfff)
            continue;
        const QString once = foldForSearch(QString::fromUcs4(&c, 1));
        QVERIFY2(foldForSearch(once) == once, qPrintable(QString::number(c, 16)));
    }
}

void TextsTest::timesAreStoredInUtc_data()
{
    QTest::addColumn<QDateTime>("time");
    const QDate date(2026, 7, 1);
    QTest::newRow("UTC") << QDateTime(date, QTime(10, 0, 0, 5), Qt::UTC);
    QTest::newRow("offset") << QDateTime(date, QTime(15, 45, 0, 5), Qt::OffsetFromUTC, 5 * 3600 + 45 * 60);
    QTest::newRow("zone") << QDateTime(date, QTime(12, 0, 0, 5), QTimeZone("Europe/Berlin"));
    QTest::newRow("local") << QDateTime(date, QTime(10, 0, 0, 5), Qt::UTC).toLocalTime();
}

void TextsTest::timesAreStoredInUtc()
{
    QFETCH(QDateTime, time);
    QCOMPARE(toTimestamp(time), QStringLiteral("2026-07-01T10:00:00.005Z"));
    QCOMPARE(fromTimestamp(toTimestamp(time)), time);
    QCOMPARE(fromTimestamp(toTimestamp(time)).timeSpec(), Qt::UTC);
}

void TextsTest::timesSortAsTexts()
{
    const QDateTime start(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime earlier = start;
    for (int i = 1; i < 9000; ++i) {
        const QDateTime later = start.addYears(i).addMSecs(i * 7919);
        QCOMPARE(toTimestamp(later).size(), 24);
        QVERIFY(toTimestamp(earlier) < toTimestamp(later));
        earlier = later;
    }
}

void TextsTest::timesOutsideOfTheFormAreEmpty()
{
    QCOMPARE(toTimestamp(QDateTime()), QString());
    QCOMPARE(toTimestamp(QDateTime(QDate(10000, 1, 1), QTime(0, 0), Qt::UTC)), QString());
    QCOMPARE(toTimestamp(QDateTime(QDate(-1, 12, 31), QTime(0, 0), Qt::UTC)), QString());
    QCOMPARE(toTimestamp(QDateTime(QDate(9999, 12, 31), QTime(23, 0), Qt::OffsetFromUTC, -3600 * 2)), QString());
    QCOMPARE(toTimestamp(QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59, 999), Qt::UTC)),
             QStringLiteral("9999-12-31T23:59:59.999Z"));
}

void TextsTest::storedTimesAreRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("stored");
    QTest::newRow("stored") << QStringLiteral("2026-11-23T09:30:00.000Z") << QStringLiteral("2026-11-23T09:30:00.000Z");
    QTest::newRow("short") << QStringLiteral("2026-11-23T09:30:00Z") << QStringLiteral("2026-11-23T09:30:00.000Z");
    QTest::newRow("offset") << QStringLiteral("2026-11-23T09:30:00+02:00")
                            << QStringLiteral("2026-11-23T07:30:00.000Z");
    QTest::newRow("no zone") << QStringLiteral("2026-11-23T09:30:00") << QStringLiteral("2026-11-23T09:30:00.000Z");
    QTest::newRow("date") << QStringLiteral("2026-11-23") << QStringLiteral("2026-11-23T00:00:00.000Z");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("word") << QStringLiteral("tomorrow") << QString();
    QTest::newRow("no such day") << QStringLiteral("2026-02-30T09:30:00Z") << QString();
    QTest::newRow("year 0") << QStringLiteral("0000-01-01T00:00:00Z") << QString();
}

void TextsTest::storedTimesAreRead()
{
    QFETCH(QString, text);
    QFETCH(QString, stored);
    QCOMPARE(toTimestamp(fromTimestamp(text)), stored);
}

QTEST_GUILESS_MAIN(TextsTest)
#include "tst_Texts.moc"
