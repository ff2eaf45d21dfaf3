// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PdfCleaner.h"

#include "app/preview/ShownDocument.h"
#include "models/preview/PreviewProtocol.h"

#include <QBuffer>
#include <QImage>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFAcroFormDocumentHelper.hh>
#include <qpdf/QPDFExc.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <set>
#include <string>

namespace tenderyard {

namespace {

/// No sane document nests direct objects deeper.
constexpr int deepest = 100;
/// The larger side of a picture's page is that of A4, of which 300 dots an inch are kept.
constexpr double longSide = 842;
constexpr double shortSide = 595;
constexpr double pictureMargin = 28;
constexpr int mostDots = 3508;
constexpr int jpegQuality = 92;

/// What is left of a page's dictionary: how large it is and what is drawn on it.
const std::set<std::string> pageKeys{"/Type",   "/Parent", "/MediaBox", "/CropBox",   "/BleedBox", "/TrimBox",
                                     "/ArtBox", "/Rotate", "/UserUnit", "/Resources", "/Contents", "/Group"};
/// What is taken out of every dictionary that is reached from a page: actions, scripts, files, and what only programs
/// other than viewers read.
const std::set<std::string> armedKeys{"/AA",        "/OpenAction",    "/JS",         "/JavaScript", "/AF",
                                      "/EF",        "/EmbeddedFiles", "/RF",         "/Ref",        "/OPI",
                                      "/PieceInfo", "/Metadata",      "/Alternates", "/Launch",     "/RichMedia",
                                      "/Win",       "/Mac",           "/Unix",       "/Annots"};
/// Kinds of actions, by their /S.
const std::set<std::string> actionKinds{"/JavaScript", "/Launch",     "/GoToR",     "/GoToE",           "/URI",
                                        "/SubmitForm", "/ImportData", "/Rendition", "/Movie",           "/Sound",
                                        "/Named",      "/ResetForm",  "/Hide",      "/RichMediaExecute"};
const std::set<std::string> resourceTypes{"/Font", "/ExtGState", "/Pattern", "/OCG", "/OCMD", "/XObject"};
/// Where the data of a stream lie in a file elsewhere.
const std::set<std::string> outsideKeys{"/F", "/FFilter", "/FDecodeParms"};

/// Whether it is something to draw with: those have names that a document chooses, which may be any.
bool isResource(QPDFObjectHandle value)
{
    if (value.isArray())
        return value.getArrayNItems() > 0 && value.getArrayItem(0).isName();
    QPDFObjectHandle dictionary = value.isStream() ? value.getDict() : value;
    if (!dictionary.isDictionary())
        return false;
    QPDFObjectHandle type = dictionary.getKey("/Type");
    QPDFObjectHandle subtype = dictionary.getKey("/Subtype");
    return (type.isName() && resourceTypes.contains(type.getName())) ||
           (subtype.isName() && (subtype.getName() == "/Image" || subtype.getName() == "/Form")) ||
           dictionary.hasKey("/PatternType") || dictionary.hasKey("/ShadingType");
}

std::string number(double value)
{
    return QByteArray::number(value, 'f', 3).toStdString();
}

} // namespace

QByteArray PdfCleaner::bytesOf(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setStreamDataMode(qpdf_s_preserve);
    writer.setPreserveEncryption(false);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

Expected<PortfolioProtocol::Cleaned> PdfCleaner::clean(const QByteArray &document)
{
    try {
        return PortfolioProtocol::isPdf(document) ? cleanPdf(document) : pageOf(document);
    } catch (const QPDFExc &problem) {
        return failure(problem.getErrorCode() == qpdf_e_password ? QStringLiteral("document.encrypted")
                                                                 : QStringLiteral("document.damaged"));
    } catch (const std::bad_alloc &) {
        return failure(QStringLiteral("document.decoder_memory"));
    } catch (const std::exception &) {
        return failure(QStringLiteral("document.damaged"));
    }
}

Expected<PortfolioProtocol::Cleaned> PdfCleaner::cleanPdf(const QByteArray &document)
{
    QPDF from;
    from.setSuppressWarnings(true);
    from.processMemoryFile("document", document.constData(), size_t(document.size()));
    flatten(from);
    QPDF to;
    to.setSuppressWarnings(true);
    to.emptyPDF();
    QPDFPageDocumentHelper pages(to);
    int count = 0;
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(from).getAllPages()) {
        if (++count > PreviewProtocol::mostPages)
            return failure(QStringLiteral("document.too_many_pages"));
        // What is not there is not copied.
        QPDFObjectHandle dictionary = page.getObjectHandle();
        for (const std::string &key : dictionary.getKeys()) {
            if (!pageKeys.contains(key))
                dictionary.removeKey(key);
        }
        pages.addPage(page, false);
    }
    if (count == 0)
        return failure(QStringLiteral("document.damaged"));
    for (QPDFObjectHandle object : to.getAllObjects())
        disarm(object, 0);
    QByteArray bytes = bytesOf(to);
    if (bytes.size() > PortfolioProtocol::largestPart)
        return failure(QStringLiteral("document.too_large"));
    return PortfolioProtocol::Cleaned{count, bytes};
}

void PdfCleaner::flatten(QPDF &pdf)
{
    QPDFAcroFormDocumentHelper forms(pdf);
    if (forms.hasAcroForm() && forms.getNeedAppearances())
        forms.generateAppearancesIfNeeded();
    QPDFPageDocumentHelper pages(pdf);
    // Attributes that a page has of its parent are its own from here on.
    pages.pushInheritedAttributesToPage();
    pages.flattenAnnotations();
}

void PdfCleaner::disarm(QPDFObjectHandle object, int depth)
{
    if (depth > deepest)
        throw std::runtime_error("nested too deep");
    if (object.isStream()) {
        disarmDictionary(object.getDict(), true, depth);
    } else if (object.isDictionary()) {
        disarmDictionary(object, false, depth);
    } else if (object.isArray()) {
        for (QPDFObjectHandle item : object.getArrayAsVector()) {
            // What is referred to comes by itself.
            if (!item.isIndirect())
                disarm(item, depth + 1);
        }
    }
}

void PdfCleaner::disarmDictionary(QPDFObjectHandle dictionary, bool isStream, int depth)
{
    QPDFObjectHandle kind = dictionary.getKey("/S");
    const bool isAction = kind.isName() && actionKinds.contains(kind.getName());
    for (const std::string &key : dictionary.getKeys()) {
        QPDFObjectHandle value = dictionary.getKey(key);
        const bool isArmed = (armedKeys.contains(key) && !isResource(value)) || (isStream && outsideKeys.contains(key));
        if (isAction || isArmed)
            dictionary.removeKey(key);
        else if (!value.isIndirect())
            disarm(value, depth + 1);
    }
}

Expected<PortfolioProtocol::Cleaned> PdfCleaner::pageOf(const QByteArray &picture)
{
    const Expected<std::unique_ptr<ShownDocument>> shown = ShownDocument::open(picture);
    if (!shown)
        return tl::unexpected(shown.error());
    if (!(*shown)->info().isPicture())
        return failure(QStringLiteral("document.type"));
    // 3/4 point a pixel, see DocumentInfo.
    QSize size = ((*shown)->info().pages.constFirst() * 4 / 3).toSize();
    if (std::max(size.width(), size.height()) > mostDots)
        size.scale(mostDots, mostDots, Qt::KeepAspectRatio);
    size = size.expandedTo(QSize(1, 1));
    const Expected<QImage> image = (*shown)->render({0, size, QRect(QPoint(0, 0), size)});
    if (!image)
        return tl::unexpected(image.error());
    QBuffer jpeg;
    if (!jpeg.open(QIODevice::WriteOnly) || !image->save(&jpeg, "jpeg", jpegQuality))
        return failure(QStringLiteral("document.damaged"));

    const bool wide = size.width() > size.height();
    const QSizeF paper = wide ? QSizeF(longSide, shortSide) : QSizeF(shortSide, longSide);
    QSizeF shownSize(size);
    shownSize.scale(paper - QSizeF(2 * pictureMargin, 2 * pictureMargin), Qt::KeepAspectRatio);
    const QPointF corner((paper.width() - shownSize.width()) / 2, (paper.height() - shownSize.height()) / 2);
    QPDF pdf;
    pdf.emptyPDF();
    QPDFObjectHandle content = QPDFObjectHandle::newStream(
        &pdf, "q " + number(shownSize.width()) + " 0 0 " + number(shownSize.height()) + ' ' + number(corner.x()) + ' ' +
                  number(corner.y()) + " cm /Picture Do Q\n");
    QPDFObjectHandle stream = QPDFObjectHandle::newStream(&pdf, jpeg.data().toStdString());
    stream.replaceDict(QPDFObjectHandle::parse(
        "<< /Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Width " +
        std::to_string(size.width()) + " /Height " + std::to_string(size.height()) + " >>"));
    QPDFObjectHandle page = pdf.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 " + number(paper.width()) + ' ' +
                                number(paper.height()) + "] /Resources << /XObject << >> >> >>"));
    page.getKey("/Resources").getKey("/XObject").replaceKey("/Picture", stream);
    page.replaceKey("/Contents", content);
    QPDFPageDocumentHelper(pdf).addPage(QPDFPageObjectHelper(page), false);
    return PortfolioProtocol::Cleaned{1, bytesOf(pdf)};
}

} // namespace tenderyard
