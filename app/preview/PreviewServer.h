// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/MessagePipe.h"
#include "app/preview/ShownDocument.h"
#include "models/preview/PreviewProtocol.h"

#include <QByteArray>

#include <memory>

namespace tenderyard {

/// Reads questions and answers each, until no more come; see PreviewProtocol.
class PreviewServer
{
public:
    /// Open file descriptors, which stay the caller's.
    PreviewServer(int questions, int answers);

    /// True when it ended because the questions did, false after one that is none.
    bool serve();

private:
    /// The message to answer with; empty for a question that is none.
    QByteArray answerTo(quint8 kind, const QByteArray &body);
    QByteArray open(const QByteArray &content);
    QByteArray render(const QByteArray &body);
    QByteArray text(const QByteArray &body);
    QByteArray boxes(const QByteArray &body);
    bool hasPage(int page) const;

    MessagePipe m_pipe;
    std::unique_ptr<ShownDocument> m_document;
};

} // namespace tenderyard
