// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/preview/MessagePipe.h"
#include "models/domain/Expected.h"
#include "models/preview/PortfolioProtocol.h"

#include <QList>

namespace tenderyard {

/// Cleans one document or binds cleaned ones; see PortfolioProtocol.
class PortfolioServer
{
public:
    /// Open file descriptors, which stay the caller's.
    PortfolioServer(int questions, int answers) : m_pipe(questions, answers) {}

    /// True when it answered, be it with a refusal.
    bool serve();

    /// One PDF of the pages of all, with bookmarks. Errors: document.damaged, document.too_large.
    static Expected<QByteArray> bind(const QList<PortfolioProtocol::Part> &parts, const QString &title);

private:
    bool answer(PortfolioProtocol::Answer kind, const Expected<QByteArray> &body) const;

    MessagePipe m_pipe;
};

} // namespace tenderyard
