// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "models/documents/remote/RemoteStore.h"

namespace tenderyard {

/// Keeps files in a bucket of an S3-compatible store.
class S3Store final : public RemoteStore
{
public:
    /// `keys` outlive the store.
    S3Store(const RemoteAccess &access, DocumentKeys &keys);
};

} // namespace tenderyard
