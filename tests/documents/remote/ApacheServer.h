// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "tests/documents/remote/LocalServer.h"

namespace tenderyard {

/// An Apache with mod_dav, TLS and basic authentication.
class ApacheServer final : public LocalServer
{
public:
    /// `settings` are further lines of the configuration of the folder that is shared.
    explicit ApacheServer(const QByteArray &settings = {});

    static bool isInstalled();

    void start() override;

    /// The access of the office; `folder` is below what is shared and is not there yet.
    RemoteAccess access(const QString &folder = QStringLiteral("office")) const;
    /// What the server has on its disk.
    QStringList files() const;
    /// The place of a file of that name on its disk; empty for none.
    QString fileNamed(const QString &name) const;

private:
    QByteArray m_settings;
};

} // namespace tenderyard
