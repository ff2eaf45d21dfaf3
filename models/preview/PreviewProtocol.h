// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/preview/DocumentInfo.h"
#include "models/preview/PageTile.h"

#include <QByteArray>
#include <QImage>
#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

namespace tenderyard {

/// What the program and the decoder process (tenderyard-preview) say to each other over the decoder's standard input
/// and output.
///
/// A message is its length (4 bytes, most significant first; counts what follows it), its kind (1 byte) and its body.
/// The program asks, and the decoder answers each question with one message, in order:
///
/// | asked  | body                                          | answered                                         |
/// |--------|-----------------------------------------------|--------------------------------------------------|
/// | Open   | the document, byte by byte; only once         | Info: media type, flags, size of each page       |
/// | Render | page, size of the page, part of it, in pixels | Image: width, height, then 4 bytes a pixel (RGB32) |
/// | Text   | page                                          | Text: the text layer of the page as UTF-8        |
/// | Boxes  | page, first character, number of characters   | Boxes: rectangles in points, from the top left   |
///
/// Numbers are as QDataStream writes them in its version Qt_6_0. What cannot be answered is answered with Refused and
/// the code of an error. Both sides take the other for hostile: every function that reads answers nothing for a
/// message that is not exactly what it ought to be.
class PreviewProtocol
{
public:
    enum class Ask : quint8 { Open = 1, Render, Text, Boxes };
    enum class Answer : quint8 { Info = 65, Image, Text, Boxes, Refused };

    /// Length and kind.
    static constexpr qsizetype headerSize = 5;
    /// The largest document, in bytes; stores take no larger one.
    static constexpr qsizetype largestDocument = 26 * 1024 * 1024;
    static constexpr int mostPages = 2000;
    /// A picture that claims more pixels is not decoded.
    static constexpr qint64 mostPixels = 100'000'000;
    /// The largest side of a tile, in pixels.
    static constexpr int largestTile = 2048;
    /// The largest side of a page at the size it is shown in, in pixels.
    static constexpr int largestPage = 200'000;
    /// Of a page's text no more characters are answered.
    static constexpr qsizetype longestText = 200'000;
    static constexpr qsizetype mostBoxes = 500;
    /// The longest answer: an image, or a text in the longest encoding.
    static constexpr qsizetype longestAnswer = qsizetype(largestTile) * largestTile * 4 + 64;
    /// The exit code of a decoder that was refused memory.
    static constexpr int exitOutOfMemory = 70;

    /// Length and kind of a message whose body has so many bytes.
    static QByteArray header(quint8 kind, qsizetype bodySize);
    /// A whole message.
    static QByteArray message(Answer kind, const QByteArray &body);

    static QByteArray renderBody(const PageTile &tile);
    static std::optional<PageTile> readRender(const QByteArray &body);
    static QByteArray pageBody(int page);
    static std::optional<int> readPage(const QByteArray &body);
    static QByteArray boxesBody(int page, int start, int length);
    struct BoxesAsked
    {
        int page = 0;
        int start = 0;
        int length = 0;
    };
    static std::optional<BoxesAsked> readBoxesAsked(const QByteArray &body);

    static QByteArray infoBody(const DocumentInfo &info);
    static std::optional<DocumentInfo> readInfo(const QByteArray &body);
    /// `image` is in Format_RGB32.
    static QByteArray imageBody(const QImage &image);
    /// An image of this size; null for anything else. The image shares the body's memory.
    static QImage readImage(const QByteArray &body, const QSize &size);
    static QByteArray textBody(const QString &text);
    static std::optional<QString> readText(const QByteArray &body);
    static QByteArray placesBody(const QList<QRectF> &places);
    static std::optional<QList<QRectF>> readPlaces(const QByteArray &body);
    static QByteArray refusedBody(const QString &code);
    /// The error that was answered; document.decoder_crashed for a code that no decoder answers.
    static Error readRefused(const QByteArray &body);
};

} // namespace tenderyard
