// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/SealedDocument.h"

#include <QString>

#include <memory>

namespace tenderyard {

/// An encrypted document on its way to a store.
struct RemoteParcel
{
    QString objectName;
    /// Perhaps still being encrypted.
    std::shared_ptr<SealedDocument> sealed;
    /// Nothing can be there yet, not even parts.
    bool fresh = false;
};

} // namespace tenderyard
