// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/JsonBytes.h"
#include "models/exchange/ocds/TolerantText.h"
#include "tests/exchange/OcdsFiles.h"

#include <QtTest>

using namespace tenderyard;
using namespace tenderyard::ocdsfiles;

namespace {

QByteArray release(const QByteArray &ocid)
{
    return "{\"ocid\":\"" + ocid + "\",\"tender\":{\"id\":\"t\",\"value\":{\"amount\":10.10}}}";
}

} // namespace

class tst_OcdsStream : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsReleases_data();
    void findsReleases();
    void keepsDigits();
    void linkedReleases();
    void everyTruncation();
    void duplicateKeys();
    void badBytes();
    void depthBombs();
    void hugeText();
    void hugeRelease();
    void readsASliceAgain();
    void amounts_data();
    void amounts();
    void times_data();
    void times();
};

void tst_OcdsStream::findsReleases_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("paths");
    const QByteArray a = release("a");
    const QByteArray b = release("b");
    const auto paths = [](std::initializer_list<const char *> texts) {
        QStringList list;
        for (const char *text : texts)
            list.append(QString::fromLatin1(text));
        return list;
    };
    QTest::newRow("release") << a << paths({""});
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF" + a) << paths({""});
    QTest::newRow("package") << QByteArray("{\"uri\":\"u\",\"releases\":[" + a + "," + b + "],\"license\":null}")
                             << paths({"releases[0]", "releases[1]"});
    QTest::newRow("package of one object") << QByteArray("{\"releases\":" + a + "}") << paths({"releases"});
    QTest::newRow("record") << QByteArray("{\"ocid\":\"a\",\"compiledRelease\":" + a + ",\"releases\":[" + b + "]}")
                            << paths({"compiledRelease", "releases[0]"});
    QTest::newRow("record package") << QByteArray("{\"records\":[{\"ocid\":\"a\",\"releases\":[" + a +
                                                  "]},{\"compiledRelease\":" + b + "}]}")
                                    << paths({"records[0].releases[0]", "records[1].compiledRelease"});
    QTest::newRow("array of releases") << QByteArray("[" + a + "," + b + "]") << paths({"[0]", "[1]"});
    QTest::newRow("array of packages") << QByteArray("[{\"releases\":[" + a + "]},[{\"releases\":[" + b + "]}]]")
                                       << paths({"[0].releases[0]", "[1][0].releases[0]"});
    QTest::newRow("one a line") << QByteArray(a + "\n" + b + "\r\n\n") << paths({"", ""});
    QTest::newRow("empty package") << QByteArray("{\"releases\":[]}") << QStringList();
    QTest::newRow("nothing") << QByteArray() << QStringList();
    QTest::newRow("blank") << QByteArray(" \n ") << QStringList();
    QTest::newRow("scalar") << QByteArray("42") << QStringList();
    QTest::newRow("something else") << QByteArray("{\"hello\":\"world\"}") << QStringList();
    QTest::newRow("scalars for releases")
        << QByteArray("{\"releases\":[1,null,[[]],\"x\"," + a + "]}") << paths({"releases[4]"});
    QTest::newRow("empty record") << QByteArray("{\"records\":[{\"ocid\":\"a\"}]}") << QStringList();
    QTest::newRow("only versions") << QByteArray("{\"records\":[{\"ocid\":\"a\",\"versionedRelease\":{\"x\":[1]}}]}")
                                   << QStringList();
}

void tst_OcdsStream::findsReleases()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, paths);
    Kept kept;
    readBytes(json, kept);
    QStringList found;
    for (const FoundRelease &one : kept.releases) {
        found.append(one.path);
        QVERIFY(one.value.isObject());
    }
    QCOMPARE(found, paths);
    // Where there is nothing, a line says so.
    QVERIFY(!paths.isEmpty() || !kept.notes.isEmpty());
}

void tst_OcdsStream::keepsDigits()
{
    Kept kept;
    readBytes("{\"ocid\":\"a\",\"tender\":{\"v\":[4031.2320000000004,-1.50e+3,312559198875000,0,NaN,1e308]}}", kept);
    QCOMPARE(kept.releases.size(), size_t(1));
    const JsonValue *values = kept.releases.front().value.find(u"tender")->find(u"v");
    QStringList digits;
    for (const JsonMember &value : values->children())
        digits.append(value.value.text());
    QCOMPARE(digits.join(u' '), QStringLiteral("4031.2320000000004 -1.50e+3 312559198875000 0 NaN 1e308"));
}

void tst_OcdsStream::linkedReleases()
{
    Kept kept;
    readBytes(
        "{\"records\":[{\"ocid\":\"a\",\"releases\":[{\"url\":\"https://example.org/1\",\"tag\":[\"tender\"]}]}]}",
        kept);
    QCOMPARE(kept.releases.size(), size_t(0));
    QVERIFY(kept.hasNote(notes::releaseLinked));
    QCOMPARE(kept.notes.constFirst().value, QStringLiteral("https://example.org/1"));
    QCOMPARE(kept.notes.constFirst().path, QStringLiteral("records[0].releases[0]"));
}

void tst_OcdsStream::everyTruncation()
{
    const QByteArray whole = "{\"uri\":\"u\",\"releases\":[" + release("a") + "," + release("b") + "]}";
    const qsizetype endOfFirst = whole.indexOf(release("a")) + release("a").size();
    const qsizetype endOfSecond = whole.indexOf(release("b")) + release("b").size();
    for (qsizetype length = 0; length < whole.size(); ++length) {
        Kept kept;
        readBytes(whole.first(length), kept);
        QCOMPARE(kept.releases.size(), size_t(length >= endOfSecond ? 2 : length >= endOfFirst ? 1 : 0));
        QVERIFY(length == 0 ? kept.hasNote(notes::fileEmpty) : kept.hasNote(notes::jsonDamaged));
    }
}

void tst_OcdsStream::duplicateKeys()
{
    Kept kept;
    readBytes("{\"releases\":[{\"ocid\":\"old\",\"tender\":{\"id\":1,\"id\":2},\"ocid\":\"new\"}]}", kept);
    QCOMPARE(kept.releases.size(), size_t(1));
    const JsonValue &value = kept.releases.front().value;
    QCOMPARE(value.find(u"ocid")->text(), QStringLiteral("new"));
    QCOMPARE(value.find(u"tender")->find(u"id")->text(), QStringLiteral("2"));
    QVERIFY(kept.hasNote(notes::jsonDuplicateKey));
}

void tst_OcdsStream::badBytes()
{
    Kept kept;
    QByteArray json = "{\"releases\":[{\"ocid\":\"a\xFF\xC3\",\"title\":\"tab\there";
    json += '\0';
    json += "\"}," + release("b") + "]}";
    readBytes(json, kept);
    QCOMPARE(kept.releases.size(), size_t(2));
    QVERIFY(kept.releases.front().value.find(u"ocid")->text().startsWith(u'a'));
    QCOMPARE(kept.releases.front().value.find(u"title")->text(), QStringLiteral("tab here "));
    QVERIFY(kept.hasNote(notes::textEncoding));
    QVERIFY(kept.hasNote(notes::jsonControlCharacters));

    Kept wide;
    readBytes(QByteArray("\xFF\xFE{\0\"\0", 6), wide);
    QVERIFY(wide.hasNote(notes::fileEncoding));
}

void tst_OcdsStream::depthBombs()
{
    Kept bomb;
    readBytes("{\"releases\":[" + release("a") + ",{\"ocid\":\"b\",\"x\":" + QByteArray(2'000'000, '['), bomb);
    QCOMPARE(bomb.releases.size(), size_t(1));
    QVERIFY(bomb.hasNote(notes::jsonTooDeep));

    // Merely too deep for us: the deepest is left out, and the reading goes on.
    Kept deep;
    readBytes("{\"releases\":[{\"ocid\":\"b\",\"x\":" + QByteArray(500, '[') + QByteArray(500, ']') + "}," +
                  release("a") + "]}",
              deep);
    QCOMPARE(deep.releases.size(), size_t(2));
    QVERIFY(deep.hasNote(notes::jsonTooDeep));
}

void tst_OcdsStream::hugeText()
{
    Kept kept;
    readBytes("{\"releases\":[" + release("a") + ",{\"ocid\":\"" + QByteArray(JsonBytes::longestToken + 200'000, 'x') +
                  "\"}]}",
              kept);
    QCOMPARE(kept.releases.size(), size_t(1));
    QVERIFY(kept.hasNote(notes::jsonTooLong));
}

void tst_OcdsStream::hugeRelease()
{
    QByteArray json = "{\"releases\":[{\"ocid\":\"big\",\"items\":[0";
    for (int i = 0; i < 400'000; ++i)
        json += ",12345";
    json += "]}," + release("a") + "]}";
    Kept kept;
    readBytes(json, kept);
    QCOMPARE(kept.releases.size(), size_t(1));
    QCOMPARE(kept.releases.front().value.find(u"ocid")->text(), QStringLiteral("a"));
    QVERIFY(kept.hasNote(notes::releaseTooLarge));
}

void tst_OcdsStream::readsASliceAgain()
{
    QByteArray json = "\xEF\xBB\xBF  {\"releases\":[" + release("a") + ", " + release("b") + "]}";
    Kept kept;
    readBytes(json, kept);
    QCOMPARE(kept.releases.size(), size_t(2));
    QBuffer buffer(&json);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    for (const FoundRelease &found : kept.releases) {
        const Expected<JsonValue> again = JsonStream::readSlice(buffer, found.offset, found.length);
        QVERIFY(again);
        QCOMPARE(again->toDisplay(), found.value.toDisplay());
    }
    QVERIFY(!JsonStream::readSlice(buffer, kept.releases.front().offset + 1, 10));
}

void tst_OcdsStream::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("plain") << QStringLiteral("1234.5") << QStringLiteral("1234.50") << false;
    QTest::newRow("exponent") << QStringLiteral("1.5E7") << QStringLiteral("15000000.00") << false;
    QTest::newRow("binary noise") << QStringLiteral("4031.2320000000004") << QStringLiteral("4031.232") << true;
    QTest::newRow("half up") << QStringLiteral("0.00005") << QStringLiteral("0.0001") << true;
    QTest::newRow("commas") << QStringLiteral("1,234,567.89") << QStringLiteral("1234567.89") << false;
    QTest::newRow("spaces") << QStringLiteral(" 1 234 567 ") << QStringLiteral("1234567.00") << false;
    QTest::newRow("decimal comma") << QStringLiteral("1234,56") << QString() << false;
    QTest::newRow("word") << QStringLiteral("none") << QString() << false;
    QTest::newRow("too large") << QStringLiteral("312559198875000") << QString() << false;
    QTest::newRow("enormous") << QStringLiteral("1e30") << QString() << false;
    QTest::newRow("negative") << QStringLiteral("-1") << QStringLiteral("-1.00") << false;
}

void tst_OcdsStream::amounts()
{
    QFETCH(QString, text);
    QFETCH(QString, decimal);
    QFETCH(bool, rounded);
    const Expected<Money> money = readAmount(text);
    QCOMPARE(money ? money->toDecimal() : QString(), decimal);
    QCOMPARE(wasRounded(text), rounded);
}

void tst_OcdsStream::times_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char *text, const char *utc) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(utc);
    };
    row("2016-07-28T04:00:00+04:00", "2016-07-28T00:00:00.000Z");
    row("2016-06-30T09:59:55.000000Z", "2016-06-30T09:59:55.000Z");
    row("2016-06-30T09:59:55.1234567", "2016-06-30T09:59:55.123Z");
    row("2011-02-26T22:06:51", "2011-02-26T22:06:51.000Z");
    row("2015-06-03", "2015-06-03T00:00:00.000Z");
    row("2015-06-03 10:20", "2015-06-03T10:20:00.000Z");
    row("2015-6-3T10:20:30-0530", "2015-06-03T15:50:30.000Z");
    row("2015-06-03T24:00:00Z", "2015-06-04T00:00:00.000Z");
    row("", "");
    row("yesterday", "");
    row("2015-02-30", "");
    row("0000-01-01T00:00:00Z", "");
    row("9999-12-31T00:00:00Z", "");
    row("2015-06-03T25:00:00Z", "");
    row("2015-06-03T10:20:30+99:99 and more", "");
}

void tst_OcdsStream::times()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const QDateTime time = readTime(text);
    QCOMPARE(time.toString(Qt::ISODateWithMs), utc);
}

QTEST_GUILESS_MAIN(tst_OcdsStream)
#include "tst_OcdsStream.moc"
