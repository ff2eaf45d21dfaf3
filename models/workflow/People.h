// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"
#include "models/workflow/CreatedAccount.h"
#include "models/workflow/NewAccount.h"
#include "models/workflow/RoleChange.h"
#include "models/workflow/SignedIn.h"

#include <QString>
#include <QStringList>

namespace tenderyard {

class Connection;

/// The people of an office, on a worker's connection: what Accounts does for the GUI thread. Errors as Accounts.
class People
{
public:
    static Expected<SignedIn> describeIn(Connection &connection, const Uuid &user);
    static Expected<bool> anybodyIn(Connection &connection);
    static Expected<Uuid> createFirstIn(Connection &connection, NewAccount account, const QString &officeName);
    /// `address`: of the office, for the invitation.
    static Expected<CreatedAccount> createIn(Connection &connection, const NewAccount &account, const QString &address);
    static Expected<RoleChange> setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles,
                                           const QString &reason);
    static Outcome deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason);
    static Outcome setActiveIn(Connection &connection, const Uuid &user, bool active);
};

} // namespace tenderyard
