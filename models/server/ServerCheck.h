// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/server/ServerFinding.h"

#include <QCoreApplication>
#include <QList>

namespace tenderyard {

class AdministratorConnection;

/// Looks whether a server still is the border that the program takes it for: what `tenderyard server check` says.
/// Changes nothing.
class ServerCheck
{
    Q_DECLARE_TR_FUNCTIONS(ServerCheck)
public:
    /// All that was found, errors first; empty: all is well. Errors: storage.not_an_office and those of a Connection.
    static Expected<QList<ServerFinding>> run(AdministratorConnection &server);
};

} // namespace tenderyard
