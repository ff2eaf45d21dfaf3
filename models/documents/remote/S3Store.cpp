// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"

#include "models/documents/remote/S3Line.h"

namespace tenderyard {

S3Store::S3Store(const RemoteAccess &access, DocumentKeys &keys) : RemoteStore(keys, std::make_unique<S3Line>(access))
{
}

} // namespace tenderyard
