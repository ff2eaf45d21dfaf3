// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace tenderyard {

/// What is asked of a store, before it is signed.
struct RemoteRequest
{
    using Pairs = QList<std::pair<QByteArray, QByteArray>>;

    QByteArray verb;
    /// From the root of the server, not percent-encoded.
    QByteArray path;
    /// Not percent-encoded either.
    Pairs query;
    Pairs headers;
    QByteArray body;
    /// The answer's body may be as large as this, in bytes; whatever is larger is no answer.
    qint64 mostAnswered = 1024 * 1024;
};

} // namespace tenderyard
