// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/PreviewServer.h"

#include "app/preview/ProcessLimits.h"

namespace tenderyard {

namespace {

/// Processor time for one question; the program waits a little less long.
constexpr int secondsForOne = 30;

QByteArray refusal(const QString &code)
{
    return PreviewProtocol::message(PreviewProtocol::Answer::Refused, PreviewProtocol::refusedBody(code));
}

} // namespace

PreviewServer::PreviewServer(int questions, int answers) : m_pipe(questions, answers) {}

bool PreviewServer::serve()
{
    while (const std::optional<MessagePipe::Message> question = m_pipe.read(PreviewProtocol::largestDocument)) {
        ProcessLimits::grantSeconds(secondsForOne);
        const QByteArray answer = answerTo(question->kind, question->body);
        if (answer.isEmpty() || !m_pipe.write(answer))
            return false;
    }
    return m_pipe.isAtEnd();
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
