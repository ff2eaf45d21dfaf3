// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "models/documents/remote/RemoteStore.h"

namespace tenderyard {

/// Keeps files on a WebDAV server, such as an office has with its file cloud.
class WebDavStore final : public RemoteStore
{
public:
    /// `keys` outlive the store.
    WebDavStore(const RemoteAccess &access, DocumentKeys &keys);
};

} // namespace tenderyard
