// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/PreviewProtocol.h"

#include <QDataStream>
#include <QtEndian>

#include <cmath>
#include <cstring>

namespace tenderyard {

namespace {

/// A page of 200 inches: PDF knows no larger one.
constexpr double largestPoints = 14'400;
/// A place may stick out of its page a little.
constexpr double farthestPlace = 100'000;
constexpr qsizetype imageHeader = 8;

template<class... Values> QByteArray written(const Values &...values)
{
    QByteArray body;
    QDataStream stream(&body, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream << ... << values);
    return body;
}

/// Reads all of a body; false when it is shorter or longer.
template<class... Values> bool readAll(const QByteArray &body, Values &...values)
{
    QDataStream stream(body);
    stream.setVersion(QDataStream::Qt_6_0);
    (stream >> ... >> values);
    return stream.status() == QDataStream::Ok && stream.atEnd();
}

bool isWithin(double value, double least, double most)
{
    return std::isfinite(value) && value >= least && value <= most;
}

bool isPage(int page)
{
    return page >= 0 && page < PreviewProtocol::mostPages;
}

} // namespace

QByteArray PreviewProtocol::header(quint8 kind, qsizetype bodySize)
{
    QByteArray bytes(headerSize, '\0');
    qToBigEndian(quint32(bodySize + 1), bytes.data());
    bytes[4] = char(kind);
    return bytes;
}

QByteArray PreviewProtocol::message(Answer kind, const QByteArray &body)
{
    return header(quint8(kind), body.size()) + body;
}

QByteArray PreviewProtocol::renderBody(const PageTile &tile)
{
    return written(qint32(tile.page), tile.pageSize, tile.part);
}

std::optional<PageTile> PreviewProtocol::readRender(const QByteArray &body)
{
    qint32 page = -1;
    QSize size;
    QRect part;
    if (!readAll(body, page, size, part) || !isPage(page))
        return {};
    if (size.isEmpty() || size.width() > largestPage || size.height() > largestPage)
        return {};
    if (part.isEmpty() || part.width() > largestTile || part.height() > largestTile ||
        !QRect(QPoint(0, 0), size).contains(part))
        return {};
    return PageTile{page, size, part};
}

QByteArray PreviewProtocol::pageBody(int page)
{
    return written(qint32(page));
}

std::optional<int> PreviewProtocol::readPage(const QByteArray &body)
{
    qint32 page = -1;
    if (!readAll(body, page) || !isPage(page))
        return {};
    return page;
}

QByteArray PreviewProtocol::boxesBody(int page, int start, int length)
{
    return written(qint32(page), qint32(start), qint32(length));
}

std::optional<PreviewProtocol::BoxesAsked> PreviewProtocol::readBoxesAsked(const QByteArray &body)
{
    qint32 page = -1;
    qint32 start = -1;
    qint32 length = -1;
    if (!readAll(body, page, start, length) || !isPage(page))
        return {};
    if (start < 0 || start > longestText || length < 1 || length > longestText)
        return {};
    return BoxesAsked{page, start, length};
}

QByteArray PreviewProtocol::infoBody(const DocumentInfo &info)
{
    return written(info.mediaType.toLatin1(), info.encrypted, info.activeContent, info.embeddedFiles, info.placesKnown,
                   info.pages);
}

std::optional<DocumentInfo> PreviewProtocol::readInfo(const QByteArray &body)
{
    DocumentInfo info;
    QByteArray mediaType;
    if (!readAll(body, mediaType, info.encrypted, info.activeContent, info.embeddedFiles, info.placesKnown, info.pages))
        return {};
    info.mediaType = QString::fromLatin1(mediaType);
    if (mediaType != "application/pdf" && mediaType != "image/png" && mediaType != "image/jpeg")
        return {};
    if (info.pages.isEmpty() || info.pages.size() > mostPages)
        return {};
    const bool sane = std::all_of(info.pages.cbegin(), info.pages.cend(), [&](const QSizeF &size) {
        const double most = info.isPicture() ? double(mostPixels) : largestPoints;
        return isWithin(size.width(), 0.5, most) && isWithin(size.height(), 0.5, most);
    });
    return sane ? std::optional(info) : std::nullopt;
}

QByteArray PreviewProtocol::imageBody(const QImage &image)
{
    const qsizetype line = qsizetype(image.width()) * 4;
    QByteArray body(imageHeader + line * image.height(), Qt::Uninitialized);
    qToBigEndian(quint32(image.width()), body.data());
    qToBigEndian(quint32(image.height()), body.data() + 4);
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(body.data() + imageHeader + y * line, image.constScanLine(y), size_t(line));
    return body;
}

QImage PreviewProtocol::readImage(const QByteArray &body, const QSize &size)
{
    if (body.size() != imageHeader + qsizetype(size.width()) * size.height() * 4)
        return {};
    if (qFromBigEndian<quint32>(body.constData()) != quint32(size.width()) ||
        qFromBigEndian<quint32>(body.constData() + 4) != quint32(size.height()))
        return {};
    auto *kept = new QByteArray(body);
    return QImage(
        reinterpret_cast<const uchar *>(kept->constData()) + imageHeader, size.width(), size.height(),
        qsizetype(size.width()) * 4, QImage::Format_RGB32, [](void *bytes) { delete static_cast<QByteArray *>(bytes); },
        kept);
}

QByteArray PreviewProtocol::textBody(const QString &text)
{
    return text.left(longestText).toUtf8();
}

std::optional<QString> PreviewProtocol::readText(const QByteArray &body)
{
    const QString text = QString::fromUtf8(body);
    return text.size() <= longestText ? std::optional(text) : std::nullopt;
}

QByteArray PreviewProtocol::placesBody(const QList<QRectF> &places)
{
    return written(places.first(qMin(places.size(), mostBoxes)));
}

std::optional<QList<QRectF>> PreviewProtocol::readPlaces(const QByteArray &body)
{
    QList<QRectF> places;
    if (!readAll(body, places) || places.size() > mostBoxes)
        return {};
    for (const QRectF &place : std::as_const(places)) {
        for (const double value : {place.x(), place.y(), place.width(), place.height()}) {
            if (!isWithin(value, -farthestPlace, farthestPlace))
                return {};
        }
    }
    return places;
}

QByteArray PreviewProtocol::refusedBody(const QString &code)
{
    return code.toLatin1();
}

Error PreviewProtocol::readRefused(const QByteArray &body)
{
    static const QStringList known{QStringLiteral("document.type"),
                                   QStringLiteral("document.encrypted"),
                                   QStringLiteral("document.damaged"),
                                   QStringLiteral("document.too_many_pages"),
                                   QStringLiteral("document.too_many_pixels"),
                                   QStringLiteral("document.page_damaged"),
                                   QStringLiteral("document.decoder_memory"),
                                   QStringLiteral("document.too_large")};
    const QString code = QString::fromLatin1(body);
    if (known.contains(code))
        return {code, {}, {}, {}, {}};
    return {QStringLiteral("document.decoder_crashed"), {}, QStringLiteral("an answer that no decoder gives"), {}, {}};
}

} // namespace tenderyard
