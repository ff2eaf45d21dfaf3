// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/SealedDocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>
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
    /// What the body is of, where it is sent while it is made.
    std::shared_ptr<SealedDocument> making{};
    /// SHA-256 of the body in hexadecimal digits, where it is known.
    QByteArray bodyHash{};
    /// What the answer's body has to be: it is compared while it comes (RemoteAnswer::isExpected) and not kept.
    QByteArray expected{};
    /// The answer's body may be as large as this, in bytes; whatever is larger is no answer.
    qint64 mostAnswered = 1024 * 1024;
};

} // namespace tenderyard
