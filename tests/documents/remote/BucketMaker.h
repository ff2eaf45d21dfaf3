// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"

#include <QStringList>

namespace tenderyard {

/// What whoever looks after an S3 store does there, with curl and signed by hand. Waits for it.
class BucketMaker
{
public:
    /// Makes the bucket that an address names; whether it is there now.
    static bool make(const RemoteAccess &access);
    /// The arguments with which curl asks for `path` of the server; `hash` is the SHA-256 of what it sends, in
    /// hexadecimal digits.
    static QStringList curl(const RemoteAccess &access, const QByteArray &verb, const QByteArray &path,
                            const QByteArray &hash);
};

} // namespace tenderyard
