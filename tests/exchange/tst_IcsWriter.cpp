// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ics/IcsWriter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tenderyard;

namespace {

const QDateTime stamp(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC);

const QString systemPython = QStringLiteral("/usr/bin/python3");

/// Parses a calendar with Debian's python3-icalendar and tells what is in it.
const QByteArray parser = R"(
import json, sys
from icalendar import Calendar
calendar = Calendar.from_ical(open(sys.argv[1], 'rb').read())
events = []
for event in calendar.walk('VEVENT'):
    start = event['DTSTART'].dt
    alarms = [str(a['TRIGGER'].dt.days) for a in event.walk('VALARM')]
    events.append({'uid': str(event['UID']), 'summary': str(event['SUMMARY']), 'start': start.isoformat(),
                   'description': str(event.get('DESCRIPTION', '')), 'location': str(event.get('LOCATION', '')),
                   'sequence': int(event['SEQUENCE']), 'status': str(event['STATUS']), 'alarms': alarms})
print(json.dumps({'version': str(calendar['VERSION']), 'name': str(calendar['X-WR-CALNAME']), 'events': events}))
)";

CalendarEvent sampleEvent(const QString &summary)
{
    CalendarEvent event;
    event.uid = QStringLiteral("deadline-1@tenderyard");
    event.sequence = 3;
    event.summary = summary;
    event.at = QDateTime(QDate(2027, 1, 15), QTime(13, 0), Qt::UTC);
    return event;
}

} // namespace

/// iCalendar files: byte by byte, and as another program reads them.
class IcsWriterTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeCalendar();
    void texts_data();
    void texts();
    void folding_data();
    void folding();
    void anotherProgramReadsIt();
    void savingIsWholeOrNot();
};

void IcsWriterTest::aWholeCalendar()
{
    CalendarEvent deadline = sampleEvent(QStringLiteral("Deadline for bids: Bridge"));
    deadline.changedAt = stamp.addDays(-1);
    deadline.location = QStringLiteral("Berlin");
    deadline.remindDays = 1;
    CalendarEvent expiry;
    expiry.uid = QStringLiteral("expiry-2@tenderyard");
    expiry.sequence = 1;
    expiry.summary = QStringLiteral("Licence expires");
    expiry.day = QDate(2027, 2, 28);
    expiry.cancelled = true;
    expiry.remindDays = 30;
    const QByteArray expected = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Tenderyard//Tenderyard//EN\r\n"
                                "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nNAME:Office\r\nX-WR-CALNAME:Office\r\n"
                                "BEGIN:VEVENT\r\nUID:deadline-1@tenderyard\r\nDTSTAMP:20261123T090000Z\r\n"
                                "SEQUENCE:3\r\nLAST-MODIFIED:20261122T090000Z\r\nDTSTART:20270115T130000Z\r\n"
                                "SUMMARY:Deadline for bids: Bridge\r\nLOCATION:Berlin\r\nSTATUS:CONFIRMED\r\n"
                                "TRANSP:TRANSPARENT\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P1D\r\n"
                                "DESCRIPTION:Deadline for bids: Bridge\r\nEND:VALARM\r\nEND:VEVENT\r\n"
                                "BEGIN:VEVENT\r\nUID:expiry-2@tenderyard\r\nDTSTAMP:20261123T090000Z\r\n"
                                "SEQUENCE:1\r\nDTSTART;VALUE=DATE:20270228\r\nSUMMARY:Licence expires\r\n"
                                "STATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    QCOMPARE(IcsWriter::write({deadline, CalendarEvent(), expiry}, QStringLiteral("Office"), stamp), expected);
    const QByteArray empty = IcsWriter::write({}, {}, stamp);
    QVERIFY(empty.startsWith("BEGIN:VCALENDAR\r\n") && empty.endsWith("\r\nEND:VCALENDAR\r\n"));
}

void IcsWriterTest::texts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("plain") << QStringLiteral("a: b") << QByteArray("a: b");
    QTest::newRow("signs") << QStringLiteral("a;b,c\\d\"e") << QByteArray("a\\;b\\,c\\\\d\"e");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\nc\rd\u2028e") << QByteArray("a\\nb\\nc\\nd\\ne");
    QTest::newRow("a line of its own") << QStringLiteral("x\r\nBEGIN:VALARM") << QByteArray("x\\nBEGIN:VALARM");
    QTest::newRow("controls") << QStringLiteral("a\u0001\u0007\u007Fb\tc") << QByteArray("ab\tc");
    QTest::newRow("letters") << QStringLiteral("Brücke – جسر") << QStringLiteral("Brücke – جسر").toUtf8();
}

void IcsWriterTest::texts()
{
    QFETCH(QString, value);
    QFETCH(QByteArray, written);
    QCOMPARE(IcsWriter::text(value), written);
}

void IcsWriterTest::folding_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("short") << QStringLiteral("abc");
    for (const int length : {67, 68, 141, 142, 143, 500})
        QTest::addRow("%d letters", length) << QString(length, u'x');
    QTest::newRow("two bytes") << QString(300, QChar(u'ü'));
    QTest::newRow("shifted") << u'a' + QString(300, QChar(u'ü'));
    QTest::newRow("three bytes") << QString(200, QChar(u'–'));
    QTest::newRow("four bytes") << QStringLiteral("🏗").repeated(100);
}

void IcsWriterTest::folding()
{
    QFETCH(QString, value);
    const QByteArray content = "SUMMARY:" + value.toUtf8();
    const QByteArray folded = IcsWriter::line(content);
    QVERIFY(folded.endsWith("\r\n"));
    QCOMPARE(QByteArray(folded).replace("\r\n ", "").chopped(2), content);
    const QList<QByteArray> lines = folded.chopped(2).split('\n');
    for (const QByteArray &one : lines) {
        const QByteArray line = one.endsWith('\r') ? one.chopped(1) : one;
        QVERIFY2(line.size() <= 75, line.constData());
        // No character is torn.
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
}

void IcsWriterTest::anotherProgramReadsIt()
{
    QProcess look;
    look.start(systemPython, {QStringLiteral("-c"), QStringLiteral("import icalendar")});
    if (!look.waitForFinished(30'000) || look.exitCode() != 0)
        QSKIP("python3-icalendar is not installed");
    const QString summary =
        QStringLiteral("Deadline for bids: Brücke, „Süd“; Los 2\\3 – ") + QString(40, QChar(u'ß')) + u'.';
    CalendarEvent deadline = sampleEvent(summary);
    deadline.description = QStringLiteral("Two lines:\nthe second, with a comma");
    deadline.location = QStringLiteral("Berlin; Mitte");
    deadline.remindDays = 1;
    CalendarEvent due;
    due.uid = QStringLiteral("milestone-7@tenderyard");
    due.sequence = 12;
    due.summary = QStringLiteral("جسر");
    due.day = QDate(2028, 2, 29);
    due.cancelled = true;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.ics"));
    QVERIFY(IcsWriter::save(IcsWriter::write({deadline, due}, QStringLiteral("Bauamt, Süd"), stamp), path));
    QProcess python;
    python.start(systemPython, {QStringLiteral("-c"), QString::fromUtf8(parser), path});
    QVERIFY(python.waitForFinished(30'000));
    const QByteArray said = python.readAllStandardError();
    QVERIFY2(python.exitCode() == 0, said.constData());
    const QJsonObject read = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    QCOMPARE(read[u"version"].toString(), QStringLiteral("2.0"));
    QCOMPARE(read[u"name"].toString(), QStringLiteral("Bauamt, Süd"));
    QCOMPARE(read[u"events"].toArray().size(), 2);
    const QJsonObject first = read[u"events"][0].toObject();
    QCOMPARE(first[u"uid"].toString(), deadline.uid);
    QCOMPARE(first[u"summary"].toString(), summary);
    QCOMPARE(first[u"description"].toString(), deadline.description);
    QCOMPARE(first[u"location"].toString(), deadline.location);
    QCOMPARE(first[u"start"].toString(), QStringLiteral("2027-01-15T13:00:00+00:00"));
    QCOMPARE(first[u"sequence"].toInt(), 3);
    QCOMPARE(first[u"alarms"].toArray(), QJsonArray{QStringLiteral("-1")});
    const QJsonObject second = read[u"events"][1].toObject();
    QCOMPARE(second[u"summary"].toString(), due.summary);
    QCOMPARE(second[u"start"].toString(), QStringLiteral("2028-02-29"));
    QCOMPARE(second[u"status"].toString(), QStringLiteral("CANCELLED"));
    QVERIFY(second[u"alarms"].toArray().isEmpty());
}

void IcsWriterTest::savingIsWholeOrNot()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("c.ics"));
    QVERIFY(IcsWriter::save("one", path));
    QVERIFY(IcsWriter::save("two", path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("two"));
    const Outcome refused = IcsWriter::save("three", folder.filePath(QStringLiteral("missing/c.ics")));
    QCOMPARE(refused.error().code, QStringLiteral("file.not_written"));
    QVERIFY(!refused.error().detail.contains(folder.path()));
}

QTEST_GUILESS_MAIN(IcsWriterTest)
#include "tst_IcsWriter.moc"
