// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/CopyArguments.h"
#include "models/domain/Invitation.h"
#include "models/server/copy/OfficeCopy.h"

namespace tenderyard {

/// Does `tenderyard copy`: how far it is on standard error, what came of it, with everybody's new password, on standard
/// output. Needs a QCoreApplication; the work is done on a thread of its own.
class CopyCommand
{
    Q_DECLARE_TR_FUNCTIONS(CopyCommand)
public:
    explicit CopyCommand(const CopyArguments &arguments) : m_arguments(arguments) {}

    /// The error's text is ready for people.
    Outcome run();

private:
    /// The address of one side, with the administrator's password where the server wants one and nobody has said it.
    Outcome reach(const QString &argument, QString &address, QString &secret) const;
    /// What all invitations say.
    Outcome complete(Invitation &common) const;
    static void tell(const CopyProgress &progress);

    CopyArguments m_arguments;
};

} // namespace tenderyard
