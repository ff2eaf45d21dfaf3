// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "tests/documents/remote/LocalServer.h"

namespace tenderyard {

/// An OpenStack Swift with its s3api, over TLS, which checks signatures.
class SwiftServer final : public LocalServer
{
public:
    /// `quota` is how much the office may keep there, in bytes; 0: as much as it likes.
    explicit SwiftServer(qint64 quota = 0);

    static bool isInstalled();

    void start() override;

    /// The access of the office to a bucket, and to what begins with `prefix` there.
    RemoteAccess access(const QString &bucket, const QString &prefix = {}) const;
    /// Files on its disk that hold data of objects.
    QStringList files() const;

private:
    qint64 m_quota;
};

} // namespace tenderyard
