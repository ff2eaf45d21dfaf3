// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DocumentDecoder.h"
#include "models/preview/PdfFields.h"
#include "models/preview/TextDates.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/storage/Why.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace tenderyard;

using Field = PdfFields::Field;

/// What is proposed from the text layer of a certificate, and above all what is not.
class tst_PdfFields : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void dates_data();
    void dates();
    void several();
    void values_data();
    void values();
    void nothingIsGuessed_data();
    void nothingIsGuessed();
    void ambiguousDatesHaveBothReadings();
    void ambiguousAmountsHaveBothReadings();
    void theSameIsProposedOnce();
    void aWrittenCertificate_data();
    void aWrittenCertificate();
    void realDocumentsProposeNothing();
    void longTextsAreReadQuickly();
};

namespace {

/// What is proposed for one field of one page, as it is printed.
QStringList textsOf(Field field, const QString &page)
{
    QStringList texts;
    for (const PdfFields::Proposal &proposal : PdfFields::read({page})) {
        if (proposal.field == field)
            texts.append(proposal.text);
    }
    return texts;
}

/// A page with these lines, as another program writes it.
QByteArray written(const QStringList &lines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(72);
    QPainter painter(&writer);
    for (int line = 0; line < lines.size(); ++line) {
        // A tab is a column: a piece of text of its own, as tables have.
        const QStringList columns = lines.at(line).split(u'\t');
        for (int column = 0; column < columns.size(); ++column)
            painter.drawText(40 + 180 * column, 60 + 30 * line, columns.at(column));
    }
    painter.end();
    return buffer.data();
}

} // namespace

void tst_PdfFields::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QDate>>("readings");
    const QList<QDate> june{QDate(2027, 6, 30)};
    for (const char *text : {"2027-06-30", "30 June 2027", "30th June 2027", "30 Jun 2027", "30-Jun-2027",
                             "June 30, 2027", "Jun 30 2027", "30. Juni 2027", "30 juin 2027", "30 de junio de 2027",
                             "30.06.2027", "30/06/2027", "06/30/2027", "30-06-2027", "٣٠/٠٦/٢٠٢٧"})
        QTest::newRow(text) << QString::fromUtf8(text) << june;
    QTest::newRow("with dots the day comes first") << QStringLiteral("03.04.2026") << QList<QDate>{QDate(2026, 4, 3)};
    QTest::newRow("one date read twice") << QStringLiteral("04/04/2026") << QList<QDate>{QDate(2026, 4, 4)};
    for (const char *text : {"30 June 27", "30/06/27", "31/02/2027", "2027-13-01", "1.2.3.2027", "12/2027",
                             "0930/06/2027", "30 Jury 2027", "99/99/9999", "A-2027-06-30", "01/02/20271"})
        QTest::newRow(text) << QString::fromUtf8(text) << QList<QDate>();
}

void tst_PdfFields::dates()
{
    QFETCH(QString, text);
    QFETCH(QList<QDate>, readings);
    const QString line = QStringLiteral("until ") + text + QStringLiteral(" or so");
    const QList<TextDates::Found> found = TextDates::find(line);
    QCOMPARE(found.size(), readings.isEmpty() ? 0 : 1);
    if (readings.isEmpty())
        return;
    QCOMPARE(found.constFirst().readings, readings);
    QCOMPARE(line.mid(found.constFirst().start, found.constFirst().length), text);
}

void tst_PdfFields::several()
{
    const QList<TextDates::Found> found =
        TextDates::find(QStringLiteral("from 1 July 2024 to 30 June 2027, printed 2024-07-02"));
    QCOMPARE(found.size(), 3);
    QCOMPARE(found.at(0).readings, QList<QDate>{QDate(2024, 7, 1)});
    QCOMPARE(found.at(1).readings, QList<QDate>{QDate(2027, 6, 30)});
    QCOMPARE(found.at(2).readings, QList<QDate>{QDate(2024, 7, 2)});
}

void tst_PdfFields::values_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, Field field, const char *page, const char *text) {
        QTest::newRow(name) << field << QString::fromUtf8(page) << QString::fromUtf8(text);
    };
    row("number", Field::Number, "Certificate number CQ-24-118835\r\nDate", "CQ-24-118835");
    row("number with a colon", Field::Number, "Policy No.: 12 345 678", "12 345 678");
    row("number below", Field::Number, "Registration No\r\n\r\nSS/2021/4.A\r\n", "SS/2021/4.A");
    row("German number", Field::Number, "Zertifikats-Nr.: Q1 2345", "Q1 2345");
    row("holder", Field::Holder, "This is to certify that\r\nSlieve Slate & Lead Ltd\r\nUnit 7",
        "Slieve Slate & Lead Ltd");
    row("insured", Field::Holder, "Name of insured: Bauhaus Mörtel GmbH", "Bauhaus Mörtel GmbH");
    row("Arabic holder", Field::Holder, "صاحب الشهادة: شركة البناء الحديث", "شركة البناء الحديث");
    row("holder beside another field", Field::Holder, "Insured: Keane Civil Works Policy No. 77-1234",
        "Keane Civil Works");
    row("issued", Field::IssuedOn, "Date of issue   1 July 2024", "1 July 2024");
    row("expires", Field::ExpiresOn, "VALID UNTIL: 30/06/2027", "30/06/2027");
    row("German expiry", Field::ExpiresOn, "Gültig bis 30.06.2027", "30.06.2027");
    row("Arabic expiry", Field::ExpiresOn, "تاريخ الانتهاء: 2027-06-30", "2027-06-30");
    row("limit", Field::Limit, "Limit of indemnity: € 6,500,000 any one event", "€ 6,500,000");
    row("limit behind", Field::Limit, "Deckungssumme 5.000.000,00 EUR", "5.000.000,00 EUR");
}

void tst_PdfFields::values()
{
    QFETCH(Field, field);
    QFETCH(QString, page);
    QFETCH(QString, text);
    QCOMPARE(textsOf(field, page), QStringList{text});
    for (const PdfFields::Proposal &proposal : PdfFields::read({QString(), page})) {
        QCOMPARE(proposal.page, 1);
        if (proposal.field == field)
            QCOMPARE(page.mid(proposal.start, proposal.length), text);
    }
}

void tst_PdfFields::nothingIsGuessed_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a date without words") << QStringLiteral("Dundalk, 1 July 2024");
    QTest::newRow("a date far behind") << QStringLiteral("Valid until further notice from our office, see 1 July 2024");
    QTest::newRow("issued by somebody") << QStringLiteral("Issued by the office");
    QTest::newRow("a number without digits") << QStringLiteral("Certificate number to follow");
    QTest::newRow("a date is no number") << QStringLiteral("Certificate no. 2027-06-30");
    QTest::newRow("a sentence is no name") << QStringLiteral(
        "Insured: see the list of all of the persons and companies that are named on page two of this");
    QTest::newRow("within another word") << QStringLiteral("Reissued 1 July 2024. Stockholder: Somebody Else");
    QTest::newRow("a limit without a currency") << QStringLiteral("Sum insured: 5,000,000");
    QTest::newRow("dollars of which country") << QStringLiteral("Limit of liability: $ 5,000,000");
    QTest::newRow("an impossible date") << QStringLiteral("Valid until 31/02/2027");
    QTest::newRow("two figures of a year") << QStringLiteral("Valid until 30/06/27");
}

void tst_PdfFields::nothingIsGuessed()
{
    QFETCH(QString, page);
    const auto proposals = PdfFields::read({page});
    QVERIFY2(proposals.isEmpty(), qPrintable(proposals.value(0).text));
}

void tst_PdfFields::ambiguousDatesHaveBothReadings()
{
    const auto proposals = PdfFields::read({QStringLiteral("Expiry date: 03/04/2026")});
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.constFirst().dates, (QList<QDate>{QDate(2026, 4, 3), QDate(2026, 3, 4)}));
}

void tst_PdfFields::ambiguousAmountsHaveBothReadings()
{
    const auto amounts = [](const char *printed) {
        const auto proposals = PdfFields::read({QStringLiteral("Sum insured: ") + QString::fromUtf8(printed)});
        return proposals.isEmpty() ? QStringList() : proposals.constFirst().amounts;
    };
    QCOMPARE(amounts("EUR 1.500"), (QStringList{QStringLiteral("1500"), QStringLiteral("1.500")}));
    QCOMPARE(amounts("EUR 1.500.000"), QStringList{QStringLiteral("1500000")});
    QCOMPARE(amounts("£1,500,000.50"), QStringList{QStringLiteral("1500000.50")});
    QCOMPARE(amounts("CHF 2’000’000"), QStringList{QStringLiteral("2000000")});
    QCOMPARE(amounts("5 000 000,00 EUR"), QStringList{QStringLiteral("5000000.00")});
    QCOMPARE(amounts("€ 250"), QStringList{QStringLiteral("250")});
}

void tst_PdfFields::theSameIsProposedOnce()
{
    const QString line = QStringLiteral("Valid until 30 June 2027\n");
    QCOMPARE(textsOf(Field::ExpiresOn, line + line).size(), 1);
    // What differs is a choice.
    QCOMPARE(textsOf(Field::ExpiresOn, line + QStringLiteral("Valid until 30 June 2028\n")).size(), 2);
}

void tst_PdfFields::aWrittenCertificate_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QHash<int, QString>>("expected");
    const auto expect = [](const char *holder, const char *number, const char *issued, const char *expires) {
        return QHash<int, QString>{{int(Field::Holder), QString::fromUtf8(holder)},
                                   {int(Field::Number), QString::fromUtf8(number)},
                                   {int(Field::IssuedOn), QString::fromUtf8(issued)},
                                   {int(Field::ExpiresOn), QString::fromUtf8(expires)}};
    };
    QTest::newRow("in columns") << QStringList{QStringLiteral("Certificate of registration"),
                                               QStringLiteral("This is to certify that"),
                                               QStringLiteral("Slieve Slate & Lead Ltd"),
                                               QStringLiteral("Certificate number\tCQ-24-118835"),
                                               QStringLiteral("Date of issue\t1 July 2024"),
                                               QStringLiteral("Valid until\t30 June 2027")}
                                << expect("Slieve Slate & Lead Ltd", "CQ-24-118835", "1 July 2024", "30 June 2027");
    QTest::newRow("German") << QStringList{QStringLiteral("Versicherungsnehmer: Bauhaus Mörtel GmbH"),
                                           QStringLiteral("Versicherungsschein-Nr. HV 2024 118"),
                                           QStringLiteral("Ausgestellt am 01.07.2024"),
                                           QStringLiteral("Gültig bis 30. Juni 2027")}
                            << expect("Bauhaus Mörtel GmbH", "HV 2024 118", "01.07.2024", "30. Juni 2027");
}

/// Through the decoder and back: what is proposed stands where it says, on the page.
void tst_PdfFields::aWrittenCertificate()
{
    QFETCH(QStringList, lines);
    using Expectation = QHash<int, QString>;
    QFETCH(Expectation, expected);
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(written(lines)));
    QVERIFY2(info, why(info));
    const Expected<QString> text = answerOf(decoder.text(0));
    QVERIFY2(text, why(text));
    const auto proposals = PdfFields::read({*text});
    Expectation found;
    for (const PdfFields::Proposal &proposal : proposals) {
        found.insert(int(proposal.field), proposal.text);
        const Expected<QList<QRectF>> places = answerOf(decoder.boxes(0, proposal.start, proposal.length));
        QVERIFY2(places, why(places));
        QVERIFY2(!places->isEmpty(), qPrintable(proposal.text));
        for (const QRectF &place : *places)
            QVERIFY(QRectF(30, 40, 540, 200).contains(place));
    }
    QCOMPARE(found, expected);
}

/// None of the real documents is a certificate.
void tst_PdfFields::realDocumentsProposeNothing()
{
    int texts = 0;
    for (const QString &path : sampledocuments::files(QStringLiteral("valid"))) {
        DocumentDecoder decoder;
        const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::contents(path)));
        if (!info)
            continue;
        QStringList pages;
        for (int page = 0; page < info->pages.size(); ++page)
            pages.append(answerOf(decoder.text(page)).value_or(QString()));
        texts += pages.join(QString()).trimmed().isEmpty() ? 0 : 1;
        const auto proposals = PdfFields::read(pages);
        QVERIFY2(proposals.isEmpty(), qPrintable(path + u' ' + proposals.value(0).text));
    }
    if (texts == 0)
        QSKIP("the sample documents are not on this computer");
    QVERIFY(texts >= 8);
}

void tst_PdfFields::longTextsAreReadQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (const char *piece : {"Valid until ", "1/1/1/1/1/", "Insured: A ", "      ", "EUR 1,1,1", "Certificate no. 9"})
        PdfFields::read({QString::fromLatin1(piece).repeated(200'000 / int(qstrlen(piece)))});
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    tst_PdfFields test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_PdfFields.moc"
