// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteRequest.h"

namespace tenderyard {

/// Says in the headers of a request who asks. Called in the thread of a store's line.
class RemoteSigner
{
public:
    RemoteSigner() = default;
    virtual ~RemoteSigner() = default;
    RemoteSigner(const RemoteSigner &) = delete;
    RemoteSigner &operator=(const RemoteSigner &) = delete;

    /// `authority` is the host, with its port where the request will name it. Called anew for each try.
    virtual void sign(RemoteRequest &request, const QByteArray &authority) const = 0;
};

} // namespace tenderyard
