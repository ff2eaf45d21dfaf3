// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PreviewServer.h"

#include "app/preview/ProcessLimits.h"

#include <QtEndian>

#include <cerrno>

#include <unistd.h>

namespace tenderyard {

namespace {

/// Processor time for one question; the program waits a little less long.
constexpr int secondsForOne = 30;

QByteArray refusal(const QString &code)
{
    return PreviewProtocol::message(PreviewProtocol::Answer::Refused, PreviewProtocol::refusedBody(code));
}

} // namespace

PreviewServer::PreviewServer(int questions, int answers) : m_questions(questions), m_answers(answers) {}

bool PreviewServer::serve()
{
    char header[PreviewProtocol::headerSize];
    while (read(header, PreviewProtocol::headerSize)) {
        const qsizetype length = qsizetype(qFromBigEndian<quint32>(header)) - 1;
        if (length < 0 || length > PreviewProtocol::largestDocument)
            return false;
        QByteArray body(length, Qt::Uninitialized);
        if (!read(body.data(), length))
            return false;
        ProcessLimits::grantSeconds(secondsForOne);
        const QByteArray answer = answerTo(quint8(header[PreviewProtocol::headerSize - 1]), body);
        if (answer.isEmpty() || !write(answer))
            return false;
    }
    return true;
}

bool PreviewServer::read(char *bytes, qsizetype count) const
{
    while (count > 0) {
        const ssize_t got = ::read(m_questions, bytes, size_t(count));
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        count -= got;
    }
    return true;
}

bool PreviewServer::write(const QByteArray &message) const
{
    const char *bytes = message.constData();
    qsizetype count = message.size();
    while (count > 0) {
        const ssize_t put = ::write(m_answers, bytes, size_t(count));
        if (put < 0 && errno == EINTR)
            continue;
        if (put <= 0)
            return false;
        bytes += put;
        count -= put;
    }
    return true;
}

QByteArray PreviewServer::answerTo(quint8 kind, const QByteArray &body)
{
    switch (PreviewProtocol::Ask(kind)) {
    case PreviewProtocol::Ask::Open:
        return open(body);
    case PreviewProtocol::Ask::Render:
        return render(body);
    case PreviewProtocol::Ask::Text:
        return text(body);
    case PreviewProtocol::Ask::Boxes:
        return boxes(body);
    }
    return {};
}

QByteArray PreviewServer::open(const QByteArray &content)
{
    if (m_document)
        return {};
    Expected<std::unique_ptr<ShownDocument>> document = ShownDocument::open(content);
    if (!document)
        return refusal(document.error().code);
    m_document = std::move(*document);
    return PreviewProtocol::message(PreviewProtocol::Answer::Info, PreviewProtocol::infoBody(m_document->info()));
}

bool PreviewServer::hasPage(int page) const
{
    return m_document && page < m_document->info().pages.size();
}

QByteArray PreviewServer::render(const QByteArray &body)
{
    const std::optional<PageTile> tile = PreviewProtocol::readRender(body);
    if (!tile || !hasPage(tile->page))
        return {};
    const Expected<QImage> image = m_document->render(*tile);
    if (!image)
        return refusal(image.error().code);
    return PreviewProtocol::message(PreviewProtocol::Answer::Image, PreviewProtocol::imageBody(*image));
}

QByteArray PreviewServer::text(const QByteArray &body)
{
    const std::optional<int> page = PreviewProtocol::readPage(body);
    if (!page || !hasPage(*page))
        return {};
    return PreviewProtocol::message(PreviewProtocol::Answer::Text, PreviewProtocol::textBody(m_document->text(*page)));
}

QByteArray PreviewServer::boxes(const QByteArray &body)
{
    const std::optional<PreviewProtocol::BoxesAsked> asked = PreviewProtocol::readBoxesAsked(body);
    if (!asked || !hasPage(asked->page))
        return {};
    const QList<QRectF> places = m_document->boxes(asked->page, asked->start, asked->length);
    return PreviewProtocol::message(PreviewProtocol::Answer::Boxes, PreviewProtocol::placesBody(places));
}

} // namespace tenderyard
