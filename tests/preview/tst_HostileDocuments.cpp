// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DecoderProgram.h"
#include "models/preview/DocumentDecoder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tenderyard;
using namespace std::chrono_literals;

/// The decoder process with documents that are damaged or want to harm: each is shown or refused with a reason.
class tst_HostileDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void malformedFiles_data();
    void malformedFiles();
    void whatIsNotADocument_data();
    void whatIsNotADocument();
    void aBombCostsNothing();
    void aLargePictureWithinTheLimit();
    void tooManyPages();
    void rubbishInTheMiddle();
    void aPdfThatNeverEnds();
    void aPdfThatTakesAllMemory_data();
    void aPdfThatTakesAllMemory();
};

void tst_HostileDocuments::malformedFiles_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sampledocuments::files(QStringLiteral("malformed"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    QVERIFY(paths.size() >= 30);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// Shown or refused, each question has its answer, and the process is there afterwards or was started again.
void tst_HostileDocuments::malformedFiles()
{
    QFETCH(QString, path);
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::contents(path)));
    if (!info) {
        QVERIFY2(info.error().code.startsWith(QStringLiteral("document.")), why(info));
        QVERIFY2(info.error().code != u"document.no_decoder", why(info));
    } else {
        for (int page = 0; page < info->pages.size(); ++page) {
            const Expected<QImage> image = answerOf(decoder.render(wholePage(*info, page)));
            QVERIFY2(image || image.error().code.startsWith(QStringLiteral("document.")), why(image));
            const Expected<QString> text = answerOf(decoder.text(page));
            QVERIFY2(text || text.error().code.startsWith(QStringLiteral("document.")), why(text));
        }
    }
    const Expected<DocumentInfo> next = answerOf(decoder.open(sampledocuments::pages(1)));
    QVERIFY2(next, why(next));
}

void tst_HostileDocuments::whatIsNotADocument_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("document.type");
    QTest::newRow("words") << QByteArray("words") << QStringLiteral("document.type");
    QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>")
                            << QStringLiteral("document.type");
    QTest::newRow("the beginning of a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("document.damaged");
    QTest::newRow("the beginning of a PNG") << QByteArray("\x89PNG\r\n\x1a\n") << QStringLiteral("document.damaged");
    QTest::newRow("the beginning of a JPEG") << QByteArray("\xff\xd8\xff\xe0") << QStringLiteral("document.damaged");
    QTest::newRow("a GIF in a PNG's name")
        << QByteArray("\x89PNG\r\n\x1a\nGIF89a") << QStringLiteral("document.damaged");
    QTest::newRow("too large") << QByteArray(PreviewProtocol::largestDocument + 1, '%')
                               << QStringLiteral("document.too_large");
}

void tst_HostileDocuments::whatIsNotADocument()
{
    QFETCH(QByteArray, content);
    DocumentDecoder decoder;
    QTEST(codeOf(answerOf(decoder.open(content))), "code");
    // It stays refused, whatever is asked.
    QTEST(codeOf(answerOf(decoder.text(0))), "code");
}

void tst_HostileDocuments::aBombCostsNothing()
{
    DocumentDecoder decoder;
    QVERIFY(answerOf(decoder.open(sampledocuments::pages(1))));
    for (const auto &[width, height] : {std::pair(20'000U, 20'000U), std::pair(2'000'000'000U, 1U),
                                        std::pair(0x7fffffffU, 0x7fffffffU), std::pair(10'001U, 10'000U)}) {
        QElapsedTimer timer;
        timer.start();
        const QString code = codeOf(answerOf(decoder.open(sampledocuments::png(width, height))));
        QVERIFY2(code == u"document.too_many_pixels" || code == u"document.damaged", qPrintable(code));
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
    }
    QCOMPARE(codeOf(answerOf(decoder.open(sampledocuments::png(20'000, 20'000)))),
             QStringLiteral("document.too_many_pixels"));
}

/// What is just within the limit is shown in the memory that the process has: its data end early, the rest is black.
void tst_HostileDocuments::aLargePictureWithinTheLimit()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::png(10'000, 9'999)));
    if (!info) {
        QCOMPARE(info.error().code, QStringLiteral("document.damaged"));
        return;
    }
    const Expected<QImage> image = answerOf(decoder.render({0, {1000, 1000}, {0, 0, 1000, 1000}}));
    QVERIFY2(image, why(image));
}

void tst_HostileDocuments::tooManyPages()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> most = answerOf(decoder.open(sampledocuments::pages(PreviewProtocol::mostPages)));
    QVERIFY2(most, why(most));
    QCOMPARE(most->pages.size(), PreviewProtocol::mostPages);
    QCOMPARE(codeOf(answerOf(decoder.open(sampledocuments::pages(PreviewProtocol::mostPages + 1)))),
             QStringLiteral("document.too_many_pages"));
}

/// Every 37th byte of a real document is changed: another one each time.
void tst_HostileDocuments::rubbishInTheMiddle()
{
    const QByteArray whole = sampledocuments::pages(2);
    for (qsizetype first = 0; first < 37; first += 4) {
        QByteArray content = whole;
        for (qsizetype i = 9 + first; i < content.size(); i += 37)
            content[i] = char(content[i] ^ 0x15);
        DocumentDecoder decoder;
        const Expected<DocumentInfo> info = answerOf(decoder.open(content));
        if (!info) {
            QVERIFY2(info.error().code.startsWith(QStringLiteral("document.")), why(info));
            continue;
        }
        const Expected<QImage> image = answerOf(decoder.render(wholePage(*info, 0)));
        QVERIFY2(image || image.error().code.startsWith(QStringLiteral("document.")), why(image));
    }
}

/// Twelve drawings, each of which is the next one ten times: a million million rectangles.
void tst_HostileDocuments::aPdfThatNeverEnds()
{
    constexpr int first = 4;
    constexpr int last = first + 12;
    QByteArrayList objects{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject "
        "<< /N 5 0 R >> >> >>"};
    for (int object = first; object <= last; ++object) {
        const QByteArray drawing = object < last ? QByteArray("/N Do ").repeated(10) : QByteArray("0 0 50 50 re f");
        objects.append("<< /Type /XObject /Subtype /Form /BBox [0 0 200 200] /Resources << /XObject << /N " +
                       QByteArray::number(object + 1) + " 0 R >> >> /Length " + QByteArray::number(drawing.size()) +
                       " >>\nstream\n" + drawing + "\nendstream");
    }
    DocumentDecoder decoder(DecoderProgram::path(), {20s, 1s, 4}, nullptr);
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pdf(objects)));
    QVERIFY2(info, why(info));
    const qint64 process = decoder.processId();
    QCOMPARE(codeOf(answerOf(decoder.render(wholePage(*info, 0)))), QStringLiteral("document.decoder_hung"));
    QTRY_VERIFY(isGone(process));
}

void tst_HostileDocuments::aPdfThatTakesAllMemory_data()
{
    QTest::addColumn<int>("side");
    for (const int side : {20'000, 30'000, 60'000, 2'000'000'000})
        QTest::addRow("%d pixels a side", side) << side;
}

/// A picture in a PDF says that it is so large.
void tst_HostileDocuments::aPdfThatTakesAllMemory()
{
    QFETCH(int, side);
    const QByteArray number = QByteArray::number(side);
    const QByteArray content = sampledocuments::heavy(30'000)
                                   .replace("/Width 1000", QByteArray("/Width " + number))
                                   .replace("/Height 10", QByteArray("/Height " + number));
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(content));
    QVERIFY2(info, why(info));
    const Expected<QImage> image = answerOf(decoder.render(wholePage(*info, 0)));
    QVERIFY2(image || image.error().code.startsWith(QStringLiteral("document.")), why(image));
#ifndef __SANITIZE_ADDRESS__
    if (decoder.processId() > 0)
        QVERIFY(statusOf(decoder.processId(), "VmPeak").chopped(3).trimmed().toLongLong() <= 1536LL * 1024);
#endif
    const Expected<DocumentInfo> next = answerOf(decoder.open(sampledocuments::pages(1)));
    QVERIFY2(next, why(next));
}

QTEST_GUILESS_MAIN(tst_HostileDocuments)

#include "tst_HostileDocuments.moc"
