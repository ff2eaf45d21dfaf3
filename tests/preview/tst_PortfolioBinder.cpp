// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/DocumentDecoder.h"
#include "models/preview/PortfolioBinder.h"
#include "tests/preview/AskDecoder.h"
#include "tests/preview/SampleDocuments.h"
#include "tests/storage/Why.h"

#include <QBuffer>
#include <QImage>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QTest>

#ifdef __SANITIZE_ADDRESS__
/// Qt PDF 6.4 never closes pages that it opened to look at them (QPdfDocument, which this program uses for bookmarks).
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:libQt6Pdf";
}
#endif

using namespace tenderyard;

namespace {

using Cleaned = PortfolioProtocol::Cleaned;

Expected<Cleaned> cleanedFrom(const QByteArray &document)
{
    PortfolioBinder binder;
    return answerOf(binder.clean(document));
}

/// Each page of a document as the decoder shows it.
QList<QImage> picturesOf(const QByteArray &document)
{
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(document));
    QList<QImage> pictures;
    for (int page = 0; info && page < info->pages.size(); ++page)
        pictures.append(answerOf(decoder.render(wholePage(*info, page))).value_or(QImage()));
    return pictures;
}

/// The share of pixels that differ much.
double difference(const QImage &one, const QImage &other)
{
    if (one.size() != other.size() || one.isNull())
        return 1;
    int differing = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            differing += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 48 ? 1 : 0;
    }
    return double(differing) / (double(one.width()) * one.height());
}

QByteArray stream(const QByteArray &dictionary, const QByteArray &data)
{
    return "<< " + dictionary + " /Length " + QByteArray::number(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

/// A page that draws a black square through the XObject with this name.
QByteArray squareNamed(const QByteArray &name)
{
    return sampledocuments::pdf(
        {"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /" + name +
             " 5 0 R >> >> >>",
         stream("", "/" + name + " Do"),
         stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100]", "0 0 100 100 re f")});
}

} // namespace

/// One PDF of many documents, made by processes that may fail.
class PortfolioBinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void realDocuments_data();
    void realDocuments();
    void malformedFiles_data();
    void malformedFiles();
    void nothingThatActs_data();
    void nothingThatActs();
    void namesOfWhatIsDrawnStay();
    void whatIsFilledInStays();
    void picturesBecomePages();
    void whatIsRefused_data();
    void whatIsRefused();
    void boundInOrderWithBookmarks();
};

void PortfolioBinderTest::realDocuments_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sampledocuments::files(QStringLiteral("valid"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

void PortfolioBinderTest::realDocuments()
{
    QFETCH(QString, path);
    const QByteArray content = sampledocuments::contents(path);
    const Expected<Cleaned> cleaned = cleanedFrom(content);
    if (path.contains(QStringLiteral("password"))) {
        QVERIFY(!cleaned);
        QCOMPARE(cleaned.error().code, QStringLiteral("document.encrypted"));
        return;
    }
    QVERIFY2(cleaned, why(cleaned));
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(cleaned->pdf));
    QVERIFY2(info, why(info));
    QCOMPARE(info->pages.size(), cleaned->pages);
    QVERIFY(!info->activeContent && !info->embeddedFiles && !info->encrypted);
    if (!PortfolioProtocol::isPdf(content))
        return;
    const QList<QImage> before = picturesOf(content);
    const QList<QImage> after = picturesOf(cleaned->pdf);
    QCOMPARE(after.size(), before.size());
    for (int page = 0; page < before.size(); ++page) {
        const double differing = difference(before.at(page), after.at(page));
        QVERIFY2(differing < 0.01, qPrintable(QStringLiteral("page %1: %2").arg(page).arg(differing)));
    }
}

void PortfolioBinderTest::malformedFiles_data()
{
    QTest::addColumn<QString>("path");
    const QStringList paths = sampledocuments::files(QStringLiteral("malformed"));
    if (paths.isEmpty())
        QSKIP("the sample documents are not on this computer");
    for (const QString &path : paths)
        QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
}

/// Taken or refused; what is taken can be bound, and be shown as far as its pages go.
void PortfolioBinderTest::malformedFiles()
{
    QFETCH(QString, path);
    PortfolioBinder binder;
    const Expected<Cleaned> cleaned = answerOf(binder.clean(sampledocuments::contents(path)));
    if (!cleaned) {
        QVERIFY2(cleaned.error().code.startsWith(QStringLiteral("document.")), why(cleaned));
        QVERIFY2(cleaned.error().code != u"document.no_decoder", why(cleaned));
        return;
    }
    const Expected<QByteArray> whole = answerOf(
        binder.bind({{QStringLiteral("One"), cleaned->pdf}, {QStringLiteral("Two"), sampledocuments::pages(2)}},
                    QStringLiteral("Whole")));
    QVERIFY2(whole, why(whole));
    DocumentDecoder decoder;
    const Expected<DocumentInfo> info = answerOf(decoder.open(*whole));
    QVERIFY2(info, why(info));
    QCOMPARE(info->pages.size(), cleaned->pages + 2);
    QVERIFY(!info->activeContent && !info->embeddedFiles);
}

void PortfolioBinderTest::nothingThatActs_data()
{
    QTest::addColumn<QByteArray>("catalogue");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QByteArray>("drawn");
    const QByteArray script = "<< /S /JavaScript /JS (app.alert(1)) >>";
    const QByteArray none;
    QTest::newRow("when opened") << QByteArray("/OpenAction " + script) << none << none;
    QTest::newRow("named scripts") << QByteArray("/Names << /JavaScript << /Names [(a) " + script + "] >> >>") << none
                                   << none;
    QTest::newRow("embedded") << QByteArray("/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF "
                                            "<< /F 6 0 R >> >>] >> >>")
                              << none << none;
    QTest::newRow("when the page is shown") << none << QByteArray("/AA << /O " + script + " >>") << none;
    QTest::newRow("a link") << none
                            << QByteArray("/Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F "
                                          "(a.exe) >> >>]")
                            << none;
    QTest::newRow("an attachment")
        << none
        << QByteArray("/Annots [<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec /F (a) "
                      "/EF << /F 6 0 R >> >> >>]")
        << none;
    QTest::newRow("in what is drawn") << none << none
                                      << QByteArray(
                                             "/AF [<< /Type /Filespec /EF << /F 6 0 R >> >>] /PieceInfo << /X << "
                                             "/Private " +
                                             script + " >> >>");
    QTest::newRow("deeper") << none << QByteArray("/PieceInfo << /X " + script + " >>")
                            << QByteArray("/Properties [[[<< /Q " + script + " >>]]]");
    QTest::newRow("data elsewhere") << none << none << QByteArray("/F (/etc/hostname) /Q " + script);
}

void PortfolioBinderTest::nothingThatActs()
{
    QFETCH(QByteArray, catalogue);
    QFETCH(QByteArray, page);
    QFETCH(QByteArray, drawn);
    const QByteArray armed = sampledocuments::pdf(
        {"<< /Type /Catalog /Pages 2 0 R " + catalogue + " >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> "
         ">> " +
             page + " >>",
         stream("", "/X Do"), stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] " + drawn, "0 0 99 99 re f"),
         stream("/Type /EmbeddedFile", "MZ an evil program")});
    DocumentDecoder decoder;
    const Expected<DocumentInfo> before = answerOf(decoder.open(armed));
    QVERIFY2(before, why(before));
    QVERIFY(before->activeContent || before->embeddedFiles);
    const Expected<Cleaned> cleaned = cleanedFrom(armed);
    QVERIFY2(cleaned, why(cleaned));
    const Expected<DocumentInfo> after = answerOf(decoder.open(cleaned->pdf));
    QVERIFY2(after, why(after));
    QVERIFY(!after->activeContent && !after->embeddedFiles);
    QVERIFY(!cleaned->pdf.contains("MZ an evil program") && !cleaned->pdf.contains("/etc/hostname"));
}

void PortfolioBinderTest::namesOfWhatIsDrawnStay()
{
    for (const QByteArray &name : {QByteArray("X"), QByteArray("AF"), QByteArray("JS"), QByteArray("Metadata")}) {
        const QByteArray document = squareNamed(name);
        const Expected<Cleaned> cleaned = cleanedFrom(document);
        QVERIFY2(cleaned, why(cleaned));
        const QList<QImage> before = picturesOf(document);
        QCOMPARE(before.size(), 1);
        QCOMPARE(qGray(before.constFirst().pixel(50, 150)), 0);
        QVERIFY2(difference(before.constFirst(), picturesOf(cleaned->pdf).value(0)) < 0.01, name.constData());
    }
}

void PortfolioBinderTest::whatIsFilledInStays()
{
    // A field whose look stands in its appearance alone.
    const QByteArray form = sampledocuments::pdf(
        {"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
         "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
         "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << >> /Annots [5 0 R] >>",
         stream("", "0 0 10 10 re f"),
         "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (filled) /F 4 /Rect [100 100 150 150] /AP << /N 6 0 R >> "
         ">>",
         stream("/Type /XObject /Subtype /Form /BBox [0 0 50 50]", "0 0 50 50 re f")});
    const Expected<Cleaned> cleaned = cleanedFrom(form);
    QVERIFY2(cleaned, why(cleaned));
    const QList<QImage> shown = picturesOf(cleaned->pdf);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(qGray(shown.constFirst().pixel(125, 75)), 0);
    QCOMPARE(qGray(shown.constFirst().pixel(5, 195)), 0);
    QCOMPARE(qGray(shown.constFirst().pixel(60, 60)), 255);
}

void PortfolioBinderTest::picturesBecomePages()
{
    QImage picture(400, 200, QImage::Format_RGB32);
    picture.fill(Qt::black);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::WriteOnly) && picture.save(&buffer, "png"));
    const Expected<Cleaned> cleaned = cleanedFrom(bytes);
    QVERIFY2(cleaned, why(cleaned));
    QCOMPARE(cleaned->pages, 1);
    const QImage page = picturesOf(cleaned->pdf).value(0);
    // A wide picture lies on a wide page, in its middle and as wide as the margins leave it.
    QCOMPARE(page.size(), QSize(842, 595));
    QVERIFY(qGray(page.pixel(421, 297)) < 16);
    QVERIFY(qGray(page.pixel(40, 297)) < 16);
    QCOMPARE(qGray(page.pixel(10, 297)), 255);
    QCOMPARE(qGray(page.pixel(421, 40)), 255);
}

void PortfolioBinderTest::whatIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("document.type");
    QTest::newRow("words") << QByteArray("words") << QStringLiteral("document.type");
    QTest::newRow("the beginning of a PDF") << QByteArray("%PDF-1.7\n") << QStringLiteral("document.damaged");
    QTest::newRow("a bomb") << sampledocuments::png(20'000, 20'000) << QStringLiteral("document.too_many_pixels");
    QTest::newRow("too many pages") << sampledocuments::pages(2001) << QStringLiteral("document.too_many_pages");
    QTest::newRow("too large") << QByteArray(PreviewProtocol::largestDocument + 1, '%')
                               << QStringLiteral("document.too_large");
}

void PortfolioBinderTest::whatIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    const Expected<Cleaned> cleaned = cleanedFrom(content);
    QVERIFY(!cleaned);
    QCOMPARE(cleaned.error().code, code);
}

void PortfolioBinderTest::boundInOrderWithBookmarks()
{
    PortfolioBinder binder;
    const QByteArray large = sampledocuments::heavy(5'000'000);
    const Expected<Cleaned> heavy = answerOf(binder.clean(large));
    QVERIFY2(heavy, why(heavy));
    const QString title = QStringLiteral("Versicherung – جسر (2)");
    const Expected<QByteArray> whole = answerOf(binder.bind({{QStringLiteral("First"), sampledocuments::pages(3)},
                                                             {{}, sampledocuments::pages(1)},
                                                             {title, heavy->pdf},
                                                             {QStringLiteral("Last"), sampledocuments::pages(2)}},
                                                            QStringLiteral("Whole – ß")));
    QVERIFY2(whole, why(whole));
    // What is drawn was taken as it is.
    QVERIFY2(qAbs(heavy->pdf.size() - large.size()) < 100'000, qPrintable(QString::number(heavy->pdf.size())));
    QVERIFY(whole->size() > heavy->pdf.size() && whole->size() < heavy->pdf.size() + 100'000);
    QBuffer buffer;
    buffer.setData(*whole);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QPdfDocument document;
    document.load(&buffer);
    QCOMPARE(document.pageCount(), 7);
    QCOMPARE(document.metaData(QPdfDocument::MetaDataField::Title).toString(), QStringLiteral("Whole – ß"));
    const QStringList texts{QStringLiteral("Page 1"),
                            QStringLiteral("Page 2"),
                            QStringLiteral("Page 3"),
                            QStringLiteral("Page 1"),
                            QString(),
                            QStringLiteral("Page 1"),
                            QStringLiteral("Page 2")};
    DocumentDecoder decoder;
    QVERIFY(answerOf(decoder.open(*whole)));
    for (int page = 0; page < texts.size(); ++page)
        QCOMPARE(answerOf(decoder.text(page)).value_or(QString()).trimmed(), texts.at(page));
    QPdfBookmarkModel bookmarks;
    bookmarks.setDocument(&document);
    QStringList marks;
    for (int row = 0; row < bookmarks.rowCount({}); ++row) {
        const QModelIndex index = bookmarks.index(row, 0, {});
        marks.append(index.data(int(QPdfBookmarkModel::Role::Title)).toString() + u' ' +
                     index.data(int(QPdfBookmarkModel::Role::Page)).toString());
    }
    QCOMPARE(marks, (QStringList{QStringLiteral("First 0"), title + QStringLiteral(" 4"), QStringLiteral("Last 5")}));
    // The same in, the same out.
    const Expected<QByteArray> again = answerOf(binder.bind({{QStringLiteral("One"), sampledocuments::pages(1)}}, {}));
    const Expected<QByteArray> oncemore =
        answerOf(binder.bind({{QStringLiteral("One"), sampledocuments::pages(1)}}, {}));
    QVERIFY(again && oncemore);
    QCOMPARE(*again, *oncemore);
}

QTEST_GUILESS_MAIN(PortfolioBinderTest)
#include "tst_PortfolioBinder.moc"
