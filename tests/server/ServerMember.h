// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/NewAccount.h"
#include "tests/server/InitializedOffice.h"

namespace tenderyard {

/// Somebody who was invited to an office on a server, has chosen a password of their own and signed in.
struct ServerMember
{
    Uuid id;
    QString login;
    std::unique_ptr<Connection> connection;

    /// The one-time password of invitations, and the one that members choose.
    static QString oneTime();
    static QString own();

    /// An account to be made: `name` is the login, with the one-time password. `reason`: why they become staff.
    static NewAccount account(const char *name, const QStringList &roles, const QString &reason = {});
    /// Lets `staff` make the account, and the person change the password. Ends the test program when that fails.
    static ServerMember settle(InitializedOffice &office, Connection &staff, const NewAccount &account);
    /// Lets what was done to accounts be a month old.
    static void waitAMonth(InitializedOffice &office);
};

} // namespace tenderyard
