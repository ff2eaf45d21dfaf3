// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preview/PortfolioProtocol.h"

#include "models/preview/PreviewProtocol.h"

#include <QtEndian>

namespace tenderyard {

namespace {

/// A number before the rest of a body.
constexpr qsizetype numberSize = 4;
constexpr qsizetype longestTitle = 2000;

QByteArray numberBytes(qsizetype number)
{
    QByteArray bytes(numberSize, Qt::Uninitialized);
    qToBigEndian(quint32(number), bytes.data());
    return bytes;
}

qsizetype numberAt(const QByteArray &bytes)
{
    return bytes.size() < numberSize ? -1 : qsizetype(qFromBigEndian<quint32>(bytes.constData()));
}

} // namespace

bool PortfolioProtocol::isPdf(const QByteArray &bytes)
{
    return bytes.startsWith("%PDF-");
}

QByteArray PortfolioProtocol::partBody(const Part &part)
{
    const QByteArray title = titleBody(part.title);
    return numberBytes(title.size()) + title + part.pdf;
}

std::optional<PortfolioProtocol::Part> PortfolioProtocol::readPart(const QByteArray &body)
{
    const qsizetype length = numberAt(body);
    if (length < 0 || length > 4 * longestTitle || body.size() < numberSize + length)
        return {};
    Part part{readTitle(body.mid(numberSize, length)), body.mid(numberSize + length)};
    return isPdf(part.pdf) ? std::optional(part) : std::nullopt;
}

QByteArray PortfolioProtocol::cleanedBody(const Cleaned &cleaned)
{
    return numberBytes(cleaned.pages) + cleaned.pdf;
}

std::optional<PortfolioProtocol::Cleaned> PortfolioProtocol::readCleaned(const QByteArray &body)
{
    const qsizetype pages = numberAt(body);
    if (pages < 1 || pages > PreviewProtocol::mostPages || body.size() > largestPart)
        return {};
    Cleaned cleaned{int(pages), body.mid(numberSize)};
    return isPdf(cleaned.pdf) ? std::optional(cleaned) : std::nullopt;
}

QByteArray PortfolioProtocol::titleBody(const QString &title)
{
    return title.left(longestTitle).toUtf8();
}

QString PortfolioProtocol::readTitle(const QByteArray &body)
{
    return QString::fromUtf8(body).left(longestTitle);
}

QByteArray PortfolioProtocol::message(quint8 kind, const QByteArray &body)
{
    return PreviewProtocol::header(kind, body.size()) + body;
}

Expected<QByteArray> PortfolioProtocol::readAnswer(const QByteArray &bytes, Answer kind)
{
    const Expected<QByteArray> nonsense =
        failure(QStringLiteral("document.decoder_crashed"), QStringLiteral("an answer that makes no sense"));
    if (bytes.size() < PreviewProtocol::headerSize || numberAt(bytes) != bytes.size() - numberSize)
        return nonsense;
    const auto given = Answer(quint8(bytes.at(numberSize)));
    const QByteArray body = bytes.mid(PreviewProtocol::headerSize);
    if (given == Answer::Refused)
        return tl::unexpected(PreviewProtocol::readRefused(body));
    return given == kind ? Expected<QByteArray>(body) : nonsense;
}

} // namespace tenderyard
