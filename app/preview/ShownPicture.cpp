// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/ShownPicture.h"

#include "models/preview/PreviewProtocol.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace tenderyard {

namespace {

/// What a decoded picture may take, in MiB: mostPixels of 4 bytes.
constexpr int mostMemory = 400;
constexpr double pointsAPixel = 72.0 / 96;

} // namespace

Expected<std::unique_ptr<ShownDocument>> ShownPicture::open(const QByteArray &content, const char *format)
{
    auto document = std::make_unique<ShownPicture>();
    if (const Outcome loaded = document->load(content, format); !loaded)
        return tl::unexpected(loaded.error());
    return document;
}

Outcome ShownPicture::load(const QByteArray &content, const char *format)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(mostMemory);
    QImageReader reader(&buffer, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isEmpty())
        return failure(QStringLiteral("document.damaged"));
    const qint64 pixels = qint64(size.width()) * size.height();
    const QImage::Format kept = reader.imageFormat();
    const qint64 bytes = pixels * (kept == QImage::Format_Invalid ? 4 : QImage::toPixelFormat(kept).bitsPerPixel()) / 8;
    if (pixels > PreviewProtocol::mostPixels || bytes > qint64(mostMemory) * 1024 * 1024)
        return failure(QStringLiteral("document.too_many_pixels"));
    QImage picture = reader.read();
    if (picture.isNull())
        return failure(QStringLiteral("document.damaged"));
    const bool opaque = !picture.hasAlphaChannel();
    m_picture = std::move(picture).convertToFormat(opaque ? QImage::Format_RGB32 : QImage::Format_ARGB32_Premultiplied);
    if (m_picture.isNull())
        return failure(QStringLiteral("document.decoder_memory"));
    m_info.mediaType = QStringLiteral("image/") + QLatin1String(format);
    m_info.pages = {QSizeF(m_picture.size()) * pointsAPixel};
    m_info.placesKnown = false;
    return {};
}

Expected<QImage> ShownPicture::render(const PageTile &tile)
{
    QImage paper(tile.part.size(), QImage::Format_RGB32);
    if (paper.isNull())
        return failure(QStringLiteral("document.decoder_memory"));
    paper.fill(Qt::white);
    QPainter painter(&paper);
    const bool smaller = tile.pageSize.width() < m_picture.width() && tile.pageSize.height() < m_picture.height();
    if (smaller && m_smaller.size() != tile.pageSize) {
        m_smaller = QImage();
        m_smaller = m_picture.scaled(tile.pageSize, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        if (m_smaller.isNull())
            return failure(QStringLiteral("document.decoder_memory"));
    }
    const QImage &from = smaller ? m_smaller : m_picture;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.scale(double(tile.pageSize.width()) / from.width(), double(tile.pageSize.height()) / from.height());
    painter.translate(-double(tile.part.x()) * from.width() / tile.pageSize.width(),
                      -double(tile.part.y()) * from.height() / tile.pageSize.height());
    painter.drawImage(0, 0, from);
    return paper;
}

QString ShownPicture::text(int)
{
    return {};
}

QList<QRectF> ShownPicture::boxes(int, int, int)
{
    return {};
}

} // namespace tenderyard
