// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PortfolioServer.h"

#include "app/preview/PdfCleaner.h"
#include "app/preview/ProcessLimits.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <memory>
#include <vector>

namespace tenderyard {

namespace {

/// Processor time for all of it.
constexpr int secondsForAll = 40;

using Ask = PortfolioProtocol::Ask;
using Answer = PortfolioProtocol::Answer;

struct Bookmark
{
    QString title;
    QPDFObjectHandle page;
};

void addBookmarks(QPDF &pdf, const std::vector<Bookmark> &bookmarks)
{
    if (bookmarks.empty())
        return;
    QPDFObjectHandle outlines = pdf.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines >>"));
    std::vector<QPDFObjectHandle> items;
    for (const Bookmark &bookmark : bookmarks) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(bookmark.title.toStdString()));
        item.replaceKey("/Parent", outlines);
        QPDFObjectHandle place = QPDFObjectHandle::newArray();
        place.appendItem(bookmark.page);
        place.appendItem(QPDFObjectHandle::newName("/Fit"));
        item.replaceKey("/Dest", place);
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    outlines.replaceKey("/First", items.front());
    outlines.replaceKey("/Last", items.back());
    outlines.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", outlines);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

} // namespace

bool PortfolioServer::serve()
{
    QList<PortfolioProtocol::Part> parts;
    qsizetype whole = 0;
    while (const std::optional<MessagePipe::Message> message = m_pipe.read(PortfolioProtocol::largestPart + 16384)) {
        ProcessLimits::grantSeconds(secondsForAll);
        if (Ask(message->kind) == Ask::Clean) {
            const Expected<PortfolioProtocol::Cleaned> cleaned = PdfCleaner::clean(message->body);
            return answer(Answer::Cleaned, cleaned ? Expected<QByteArray>(PortfolioProtocol::cleanedBody(*cleaned))
                                                   : tl::unexpected(cleaned.error()));
        }
        if (Ask(message->kind) == Ask::Bind)
            return answer(Answer::Bound, bind(parts, PortfolioProtocol::readTitle(message->body)));
        const std::optional<PortfolioProtocol::Part> part = PortfolioProtocol::readPart(message->body);
        if (Ask(message->kind) != Ask::Part || !part)
            return false;
        whole += part->pdf.size();
        if (whole > PortfolioProtocol::largestWhole)
            return answer(Answer::Bound, failure(QStringLiteral("document.too_large")));
        parts.append(*part);
    }
    return false;
}

bool PortfolioServer::answer(PortfolioProtocol::Answer kind, const Expected<QByteArray> &body) const
{
    return m_pipe.write(body ? PortfolioProtocol::message(quint8(kind), *body)
                             : PortfolioProtocol::message(quint8(Answer::Refused), body.error().code.toLatin1()));
}

Expected<QByteArray> PortfolioServer::bind(const QList<PortfolioProtocol::Part> &parts, const QString &title)
{
    try {
        QPDF to;
        to.emptyPDF();
        QPDFPageDocumentHelper pages(to);
        // Their bytes are copied when the whole is written.
        std::vector<std::unique_ptr<QPDF>> sources;
        std::vector<Bookmark> bookmarks;
        for (const PortfolioProtocol::Part &part : parts) {
            sources.push_back(std::make_unique<QPDF>());
            QPDF &from = *sources.back();
            from.setSuppressWarnings(true);
            from.processMemoryFile("part", part.pdf.constData(), size_t(part.pdf.size()));
            bool first = true;
            for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(from).getAllPages()) {
                pages.addPage(page, false);
                if (first && !part.title.isEmpty())
                    bookmarks.push_back({part.title, pages.getAllPages().back().getObjectHandle()});
                first = false;
            }
        }
        addBookmarks(to, bookmarks);
        QPDFObjectHandle info = to.makeIndirectObject(QPDFObjectHandle::newDictionary());
        info.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(title.toStdString()));
        info.replaceKey("/Producer", QPDFObjectHandle::newString("Tenderyard"));
        to.getTrailer().replaceKey("/Info", info);
        const QByteArray bytes = PdfCleaner::bytesOf(to);
        return bytes.size() <= PortfolioProtocol::largestWhole ? Expected<QByteArray>(bytes)
                                                               : failure(QStringLiteral("document.too_large"));
    } catch (const std::bad_alloc &) {
        return failure(QStringLiteral("document.decoder_memory"));
    } catch (const std::exception &) {
        return failure(QStringLiteral("document.damaged"));
    }
}

} // namespace tenderyard
