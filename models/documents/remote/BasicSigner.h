// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteSigner.h"

#include <QString>

namespace tenderyard {

/// By name and password (HTTP's basic authentication), which TLS keeps from others.
class BasicSigner final : public RemoteSigner
{
public:
    BasicSigner(const QString &user, const QString &password)
        : m_value("Basic " + (user + u':' + password).toUtf8().toBase64())
    {
    }

    void sign(RemoteRequest &request, const QByteArray & /*authority*/) const override
    {
        request.headers.append({QByteArrayLiteral("Authorization"), m_value});
    }

private:
    QByteArray m_value;
};

} // namespace tenderyard
