// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DocumentDecoder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/storage/Why.h"

#include <QBuffer>
#include <QImageWriter>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace tenderyard;

/// The decoder process with documents that are what they say: what it tells of them, and that its pictures are right.
class tst_DocumentDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realDocuments_data();
    void realDocuments();
    void partsAreThoseOfTheWholePage();
    void picturesAreTheirPixels();
    void cameraTurnsAreFollowed();
    void textAndWhereItStands();
    void noPlacesOnTurnedPages();
    void activeContentIsToldOf_data();
    void activeContentIsToldOf();
    void urgentQuestionsComeFirst();
    void cancelledQuestionsAreNotAsked();
    void anotherDocumentCancelsTheFirst();
};

namespace {

/// How many pixels are not white.
int inkOf(const QImage &image)
{
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += (image.pixel(x, y) & 0xffffff) != 0xffffff ? 1 : 0;
    }
    return ink;
}

/// By how much a colour of two pictures differs at most, of 255; 255 for pictures of different sizes.
int differenceOf(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return 255;
    int most = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            most = std::max({most, qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)), qAbs(qBlue(a) - qBlue(b))});
        }
    }
    return most;
}

QByteArray encoded(const QImage &image, const char *format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, format).write(image);
    return buffer.data();
}

/// A catalogue with this in it, and one empty page.
QByteArray pdfWith(const QByteArray &inCatalogue, const QByteArrayList &more = {})
{
    QByteArrayList objects{"<< /Type /Catalog /Pages 2 0 R " + inCatalogue + " >>",
                           "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
                           "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"};
    return sampledocuments::pdf(objects + more);
}

} // namespace

void tst_DocumentDecoder::realDocuments_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sampledocuments::files(QStringLiteral("valid"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    QVERIFY(paths.size() >= 30);
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void tst_DocumentDecoder::realDocuments()
{
    QFETCH(QString, path);
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::contents(path)));
    if (path.contains(u"password")) {
        QCOMPARE(codeOf(info), QStringLiteral("document.encrypted"));
        return;
    }
    QVERIFY2(info, why(info));
    int ink = 0;
    for (int page = 0; page < info->pages.size(); ++page) {
        const PageTile tile = wholePage(*info, page);
        const Expected<QImage> image = answerOf(decoder.render(tile));
        QVERIFY2(image, why(image));
        QCOMPARE(image->size(), tile.part.size());
        QVERIFY(answerOf(decoder.text(page)));
        ink += inkOf(*image);
    }
    // One holds nothing but white pixels; of the other Qt PDF 6.4 leaves out the pictures, which are grey with a
    // profile for red, green and blue.
    const bool mayBeWhite = path.contains(u"exif-xmp-metadata") || path.contains(u"imagemagick-images");
    QVERIFY2(ink > 0 || mayBeWhite, "every page is blank");
    QCOMPARE(info->embeddedFiles, path.contains(u"attachment"));
}

void tst_DocumentDecoder::partsAreThoseOfTheWholePage()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(2)));
    QVERIFY2(info, why(info));
    QCOMPARE(info->pages, QList<QSizeF>(2, QSizeF(595, 842)));
    const PageTile whole{1, {1190, 1684}, {0, 0, 1190, 1684}};
    const Expected<QImage> page = answerOf(decoder.render(whole));
    QVERIFY2(page, why(page));
    for (const QRect &part : {QRect(0, 0, 512, 512), QRect(150, 180, 300, 200), QRect(678, 1172, 512, 512)}) {
        const Expected<QImage> tile = answerOf(decoder.render({1, whole.pageSize, part}));
        QVERIFY2(tile, why(tile));
        // A place of a glyph is rounded otherwise here and there.
        QVERIFY(differenceOf(*tile, page->copy(part)) <= 1);
    }
    // The words are where they were written: near the top, 80 points from the left.
    QVERIFY(inkOf(page->copy(160, 190, 300, 110)) > 500);
    QCOMPARE(inkOf(page->copy(0, 600, 1190, 1000)), 0);
}

void tst_DocumentDecoder::picturesAreTheirPixels()
{
    QImage picture(300, 200, QImage::Format_RGB32);
    for (int y = 0; y < 200; ++y) {
        for (int x = 0; x < 300; ++x)
            picture.setPixel(x, y, qRgb(x % 256, y, (x * y) % 256));
    }
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(encoded(picture, "png")));
    QVERIFY2(info, why(info));
    QCOMPARE(info->mediaType, QStringLiteral("image/png"));
    QCOMPARE(info->pages, QList<QSizeF>{QSizeF(225, 150)});
    const Expected<QImage> whole = answerOf(decoder.render({0, {300, 200}, {0, 0, 300, 200}}));
    QVERIFY2(whole, why(whole));
    QCOMPARE(*whole, picture);
    const Expected<QImage> part = answerOf(decoder.render({0, {300, 200}, {40, 30, 100, 100}}));
    QVERIFY2(part, why(part));
    QCOMPARE(*part, picture.copy(40, 30, 100, 100));
    // Larger and smaller, a part is what it is of the whole.
    for (const QSize &size : {QSize(900, 600), QSize(150, 100)}) {
        const Expected<QImage> all = answerOf(decoder.render({0, size, QRect(QPoint(0, 0), size)}));
        const Expected<QImage> corner = answerOf(decoder.render({0, size, QRect(90, 60, 60, 40)}));
        QVERIFY(all && corner);
        QCOMPARE(*corner, all->copy(90, 60, 60, 40));
    }
}

void tst_DocumentDecoder::cameraTurnsAreFollowed()
{
    const QByteArray photo = sampledocuments::valid(QStringLiteral("portrait_2.jpg"));
    if (photo.isEmpty())
        QSKIP("the sample documents are not on this computer");
    QImage stored;
    QVERIFY(stored.loadFromData(photo, "jpeg"));
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(photo));
    QVERIFY2(info, why(info));
    QCOMPARE(info->mediaType, QStringLiteral("image/jpeg"));
    QVERIFY2(info->pages.constFirst().height() > info->pages.constFirst().width(), "a portrait is upright");
}

void tst_DocumentDecoder::textAndWhereItStands()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(3)));
    QVERIFY2(info, why(info));
    QVERIFY(info->placesKnown);
    const Expected<QString> text = answerOf(decoder.text(2));
    QVERIFY2(text, why(text));
    QCOMPARE(text->trimmed(), QStringLiteral("Page 3"));
    const Expected<QList<QRectF>> word = answerOf(decoder.boxes(2, 0, 4));
    QVERIFY2(word, why(word));
    QCOMPARE(word->size(), 1);
    // 40 points high on a line at 700 from below, so the word stands between 102 and 152 from above.
    QVERIFY(QRectF(78, 100, 110, 55).contains(word->constFirst()));
    QVERIFY(word->constFirst().width() > 60);
    const Expected<QList<QRectF>> digit = answerOf(decoder.boxes(2, 5, 1));
    QVERIFY2(digit, why(digit));
    QCOMPARE(digit->size(), 1);
    QVERIFY(digit->constFirst().left() >= word->constFirst().right());
}

void tst_DocumentDecoder::noPlacesOnTurnedPages()
{
    const QByteArray upright = sampledocuments::pages(1);
    for (const auto &[from, to] : {std::pair("/MediaBox [0 0 595 842]", "/Rotate 180 /MediaBox [0 0 595 842]"),
                                   std::pair("/MediaBox [0 0 595 842]", "/MediaBox [50 50 645 892]")}) {
        DocumentDecoder decoder;
        const Expected<DocumentInfo> info = answerOf(decoder.open(QByteArray(upright).replace(from, to)));
        QVERIFY2(info, why(info));
        QVERIFY(!info->placesKnown);
        const Expected<QList<QRectF>> places = answerOf(decoder.boxes(0, 0, 4));
        QVERIFY2(places, why(places));
        QVERIFY(places->isEmpty());
    }
}

void tst_DocumentDecoder::activeContentIsToldOf_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("active");
    QTest::addColumn<bool>("embedded");
    const QByteArray script = "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>";
    QTest::newRow("nothing") << pdfWith({}) << false << false;
    QTest::newRow("a script") << pdfWith(script) << true << false;
    QTest::newRow("a script whose name is disguised")
        << pdfWith("/OpenAction << /S /J#61vaScript /JS (x) >>") << true << false;
    QTest::newRow("a program") << pdfWith("/OpenAction << /S /Launch /F (calc.exe) >>") << true << false;
    QTest::newRow("a file") << pdfWith("/Names << /EmbeddedFiles << /Names [] >> >>") << false << true;
    const QByteArray hidden = qCompress("4 0 << /S /JavaScript /JS (x) >>", 9).mid(4);
    QTest::newRow("a script in a compressed object")
        << pdfWith({}, {"<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length " +
                        QByteArray::number(hidden.size()) + " >>\nstream\n" + hidden + "\nendstream"})
        << true << false;
    QTest::newRow("only words") << pdfWith("/Words (JavaScript EmbeddedFile)") << false << false;
}

void tst_DocumentDecoder::activeContentIsToldOf()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, active);
    QFETCH(bool, embedded);
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(content));
    QVERIFY2(info, why(info));
    QCOMPARE(info->activeContent, active);
    QCOMPARE(info->embeddedFiles, embedded);
    QVERIFY(answerOf(decoder.render(wholePage(*info, 0))));
}

void tst_DocumentDecoder::urgentQuestionsComeFirst()
{
    DocumentDecoder decoder;
    QVERIFY(answerOf(decoder.open(sampledocuments::pages(40))));
    QStringList order;
    QFutureWatcher<Expected<QImage>> urgent;
    QList<std::shared_ptr<QFutureWatcher<Expected<QString>>>> others;
    for (int page = 0; page < 40; ++page) {
        others.append(std::make_shared<QFutureWatcher<Expected<QString>>>());
        connect(others.constLast().get(), &QFutureWatcherBase::finished, this,
                [&order] { order.append(QStringLiteral("text")); });
        others.constLast()->setFuture(decoder.text(page));
    }
    connect(&urgent, &QFutureWatcherBase::finished, this, [&order] { order.append(QStringLiteral("page")); });
    urgent.setFuture(decoder.render({7, {100, 100}, {0, 0, 100, 100}}));
    QTRY_COMPARE_WITH_TIMEOUT(order.size(), 41, 60'000);
    QVERIFY(order.indexOf(QStringLiteral("page")) <= 1);
}

void tst_DocumentDecoder::cancelledQuestionsAreNotAsked()
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(sampledocuments::pages(400)));
    QVERIFY2(info, why(info));
    QList<QFuture<Expected<QImage>>> questions;
    for (int page = 0; page < 400; ++page)
        questions.append(decoder.render(wholePage(*info, page, 2)));
    for (auto &question : questions)
        question.cancel();
    // Rendering them all takes several seconds.
    QVERIFY(answerOf(decoder.text(0), 1500));
    for (const auto &question : questions)
        QCOMPARE(question.resultCount(), 0);
}

void tst_DocumentDecoder::anotherDocumentCancelsTheFirst()
{
    DocumentDecoder decoder;
    const auto first = decoder.open(sampledocuments::pages(3));
    const auto second = decoder.open(sampledocuments::pages(5));
    QCOMPARE(codeOf(answerOf(first)), QStringLiteral("test.cancelled"));
    const Expected<DocumentInfo> info = answerOf(second);
    QVERIFY2(info, why(info));
    QCOMPARE(info->pages.size(), 5);
    decoder.close();
    QCOMPARE(codeOf(answerOf(decoder.text(0))), QStringLiteral("document.not_open"));
}

QTEST_GUILESS_MAIN(tst_DocumentDecoder)

#include "tst_DocumentDecoder.moc"
