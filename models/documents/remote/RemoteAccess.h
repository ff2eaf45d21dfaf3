// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

#include <chrono>

namespace tenderyard {

/// Where a store is and who asks there. Kept in memory alone; the secret belongs into the keychain.
struct RemoteAccess
{
    /// https alone: the folder (WebDAV), or the bucket and what all names in it begin with (S3).
    QUrl address;
    /// The user name, or the access key.
    QString user;
    QString secret;
    /// A file of PEM certificates, which alone are trusted then; empty: those that the system trusts.
    QString authority;
    /// Of an S3 store.
    QString region;
    /// The bucket of an S3 store stands in the host's name, and not as the first folder of the address.
    bool bucketInHost = false;
    /// How long a request may go without a byte in either direction.
    std::chrono::milliseconds patience{std::chrono::seconds(30)};
    /// How long until what may pass by itself is tried again for the first time; longer each time.
    std::chrono::milliseconds pause{250};
};

} // namespace tenderyard
