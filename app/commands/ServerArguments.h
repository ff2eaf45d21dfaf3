// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// What `tenderyard server …` was asked to do.
struct ServerArguments
{
    Q_DECLARE_TR_FUNCTIONS(ServerArguments)
public:
    enum class Action { Init, Upgrade, Check, Backup, Restore };

    Action action = Action::Check;
    /// The administrator's connection string, as psql has it; never with a password.
    QString connection;
    /// Of a backup.
    QString folder;
    QString officeName;
    /// The first person's.
    QString fullName;
    /// For the invitation: by which name people reach the server, and its authority's certificate.
    QString publicServer;
    QString certificate;

    /// Reads what stands behind `server`. Errors: usage.wrong with its text.
    static Expected<ServerArguments> read(QStringList arguments);
    static QString help();
};

} // namespace tenderyard
