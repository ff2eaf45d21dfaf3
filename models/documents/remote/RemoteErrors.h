// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QtNetwork/QAbstractSocket>
#include <QtNetwork/QSslError>

namespace tenderyard {

/// What went wrong with a store, as an Error: store.unreachable, store.interrupted, store.unknown_ca,
/// store.wrong_host_name, store.certificate_expired, store.certificate, store.denied, store.clock, store.region,
/// store.no_place, store.changed, store.too_large, store.locked, store.busy, store.full, store.failed. The detail holds
/// a status or a code, and nothing of the address, of who asked or of what was sent.
class RemoteErrors
{
public:
    /// Of an answer with this status (above 299); `body` is what an S3 store says of it.
    static Error ofStatus(int status, const QByteArray &body);
    /// Of a request without an answer.
    static Error ofSocket(QAbstractSocket::SocketError error);
    static Error ofCertificate(const QList<QSslError> &errors);

    /// Whether the same may work a moment later.
    static bool mayPass(const Error &error);
    /// The code in the body of an S3 store's refusal; empty for none.
    static QByteArray codeIn(const QByteArray &body);
};

} // namespace tenderyard
