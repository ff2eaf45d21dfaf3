// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/ServerArguments.h"
#include "models/storage/PostgresAddress.h"

namespace tenderyard {

/// Does `tenderyard server …`, with what it did on standard output and what it is doing on standard error. Needs a
/// QCoreApplication; the work is done on threads of its own.
class ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServerCommand)
public:
    explicit ServerCommand(const ServerArguments &arguments) : m_arguments(arguments) {}

    /// False where a check found errors. The error's text is ready for people.
    Expected<bool> run();

private:
    /// Asks for the administrator's password where the server wants one and nobody has said it.
    Outcome connectOnce();
    Outcome initialize();
    Outcome upgrade();
    Expected<bool> check();
    Outcome backUp();
    Outcome restore();
    /// Runs one of PostgreSQL's programs and shows what it says.
    Outcome runTool(const QString &program, const QStringList &arguments);
    /// The first person's password: as typed twice, or made up where nobody can be asked.
    Expected<QString> choosePassword(bool &madeUp) const;
    Outcome complete(struct Invitation &invitation) const;

    ServerArguments m_arguments;
    PostgresAddress m_address;
    QString m_secret;
};

} // namespace tenderyard
