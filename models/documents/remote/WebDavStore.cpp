// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavStore.h"

#include "models/documents/remote/WebDavLine.h"

namespace tenderyard {

WebDavStore::WebDavStore(const RemoteAccess &access, DocumentKeys &keys)
    : RemoteStore(keys, std::make_unique<WebDavLine>(access))
{
}

} // namespace tenderyard
