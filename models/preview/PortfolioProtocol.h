// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tenderyard {

/// What the program and tenderyard-preview, started with PortfolioProtocol::argument, say to each other: messages as
/// those of PreviewProtocol (length, kind, body) on its standard input until that ends, and one answer.
///
/// | asked                     | body                                | answered                             |
/// |---------------------------|-------------------------------------|--------------------------------------|
/// | Clean, alone              | a document: PDF, PNG or JPEG        | Cleaned: number of pages, then a PDF |
/// | Part, once for each part  | the title of its bookmark, then a PDF | nothing yet                        |
/// | Bind, after the parts     | the title of the whole              | Bound: a PDF                         |
///
/// What cannot be done is answered with Refused and the code of an error. Each side takes the other for hostile.
class PortfolioProtocol
{
public:
    enum class Ask : quint8 { Clean = 1, Part, Bind };
    enum class Answer : quint8 { Cleaned = 65, Bound, Refused };

    static constexpr auto argument = "--portfolio";
    /// A document that was cleaned, in bytes: fonts and pictures are taken as they are, so it hardly grows.
    static constexpr qsizetype largestPart = 64 * 1024 * 1024;
    /// All parts of a portfolio together, and what is made of them.
    static constexpr qsizetype largestWhole = 256 * 1024 * 1024;

    struct Part
    {
        /// Of its bookmark; without one: none.
        QString title;
        QByteArray pdf;
    };
    struct Cleaned
    {
        int pages = 0;
        QByteArray pdf;
    };

    static QByteArray partBody(const Part &part);
    static std::optional<Part> readPart(const QByteArray &body);
    static QByteArray cleanedBody(const Cleaned &cleaned);
    static std::optional<Cleaned> readCleaned(const QByteArray &body);
    static QByteArray titleBody(const QString &title);
    static QString readTitle(const QByteArray &body);
    /// Whether it begins as a PDF does.
    static bool isPdf(const QByteArray &bytes);

    /// Length, kind and body.
    static QByteArray message(quint8 kind, const QByteArray &body);
    /// The body of the one message that these bytes are, where it is of this kind; the error of Refused;
    /// document.decoder_crashed for anything else.
    static Expected<QByteArray> readAnswer(const QByteArray &bytes, Answer kind);
};

} // namespace tenderyard
