// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/ShownPdf.h"

#include "app/preview/PdfScan.h"
#include "models/preview/PreviewProtocol.h"

#include <QPainter>
#include <QPdfDocumentRenderOptions>
#include <QPdfSelection>

#include <algorithm>
#include <cmath>

namespace tenderyard {

namespace {

/// What a page has that does not say how large it is: A4.
constexpr QSizeF plainPage(595, 842);
/// PDF knows pages of up to 200 inches.
constexpr double largestPoints = 14'400;

bool isPageSize(const QSizeF &size)
{
    const auto sane = [](double side) { return std::isfinite(side) && side >= 1 && side <= largestPoints; };
    return sane(size.width()) && sane(size.height());
}

} // namespace

ShownPdf::ShownPdf(const QByteArray &content)
{
    m_buffer.setData(content);
}

Expected<std::unique_ptr<ShownDocument>> ShownPdf::open(const QByteArray &content)
{
    auto document = std::make_unique<ShownPdf>(content);
    if (const Outcome loaded = document->load(); !loaded)
        return tl::unexpected(loaded.error());
    return document;
}

Outcome ShownPdf::load()
{
    if (!m_buffer.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("document.damaged"));
    m_document.load(&m_buffer);
    const QPdfDocument::Error error = m_document.error();
    if (error == QPdfDocument::Error::IncorrectPassword || error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return failure(QStringLiteral("document.encrypted"));
    const int pages = m_document.pageCount();
    if (pages < 1)
        return failure(QStringLiteral("document.damaged"));
    if (pages > PreviewProtocol::mostPages)
        return failure(QStringLiteral("document.too_many_pages"));
    m_info.mediaType = QStringLiteral("application/pdf");
    for (int page = 0; page < pages; ++page) {
        const QSizeF size = m_document.pagePointSize(page);
        m_info.pages.append(isPageSize(size) ? size : plainPage);
    }
    const PdfScan scan(m_buffer.data());
    m_info.encrypted = scan.isEncrypted();
    m_info.activeContent = scan.hasActiveContent();
    m_info.embeddedFiles = scan.hasEmbeddedFiles();
    m_info.placesKnown = !scan.hasTurnedPages();
    return {};
}

Expected<QImage> ShownPdf::render(const PageTile &tile)
{
    QPdfDocumentRenderOptions options;
    options.setScaledSize(tile.pageSize);
    // Qt 6.4 takes the last pixel of this rectangle for its end, and would scale by one pixel too few.
    options.setScaledClipRect(tile.part.adjusted(0, 0, 1, 1));
    // Stamps and filled-in fields are part of what a reader sees.
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const QImage transparent = m_document.render(tile.page, tile.part.size(), options);
    if (transparent.isNull())
        return failure(QStringLiteral("document.page_damaged"));
    QImage paper(tile.part.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return failure(QStringLiteral("document.decoder_memory"));
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, transparent);
    return paper;
}

QString ShownPdf::text(int page)
{
    return m_document.getAllText(page).text();
}

QList<QRectF> ShownPdf::boxes(int page, int start, int length)
{
    QList<QRectF> places;
    if (!m_info.placesKnown)
        return places;
    const QRectF paper = QRectF(QPointF(0, 0), m_info.pages.at(page)).adjusted(-1, -1, 1, 1);
    const QList<QPolygonF> found = m_document.getSelectionAtIndex(page, start, length).bounds();
    for (const QPolygonF &polygon : found) {
        const QRectF place = polygon.boundingRect();
        // Measured from another corner than this page's: better no place than a wrong one.
        if (!paper.contains(place))
            return {};
        places.append(place);
    }
    return places;
}

} // namespace tenderyard
