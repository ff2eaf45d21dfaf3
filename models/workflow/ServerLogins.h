// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Invitation.h"
#include "models/domain/Uuid.h"
#include "models/workflow/SignedIn.h"
#include "models/workflow/StaffRequest.h"

#include <QList>
#include <QString>

namespace tenderyard {

class Connection;

/// What Accounts does where people sign in at a PostgreSQL server: each has a login of their own, made and ended by
/// functions of the office (account_…). A password is turned into a verifier here and goes no further.
/// Errors: those of Accounts; account.has_no_login (somebody who was entered on behalf), transition.actor (not staff),
/// rule.single_person_needs_reason, rule.staff_needs_second_person, rule.staff_already_requested, storage.*.
class ServerLogins
{
public:
    /// What stands in users_user.password_hash of somebody who can sign in.
    static QString mark();
    static bool isServer(Connection &connection);

    /// Gives a person a login with this password and answers its name. As staff: a one-time password.
    /// As the engine (Connection::asEngine()): with an empty password a login that nobody can sign in with yet.
    static Expected<QString> createIn(Connection &connection, const Uuid &user, const QString &password);
    /// The login of a person, for staff; account.has_no_login where there is none.
    static Expected<QString> nameIn(Connection &connection, const Uuid &user);
    /// Sets the own password for good, or as staff somebody else's for once: that waits for a second staff member,
    /// where there is one (staffRequestsIn), and takes a reason where there is none.
    static Outcome setPasswordIn(Connection &connection, const Uuid &user, const QString &password,
                                 const QString &reason = {});
    /// account.wrong_password (field old_password) unless the own password is this one. Asks the server at `address` by
    /// signing in once more.
    static Outcome checkOwnPasswordIn(Connection &connection, const QString &address, const QString &password);
    /// Ends an account and its sessions. Once more after the commit, as a session may have begun meanwhile.
    static Outcome deactivateIn(Connection &connection, const Uuid &user);
    static Outcome reactivateIn(Connection &connection, const Uuid &user);

    /// Makes somebody staff, or asks a second staff member to confirm it: whether that was needed.
    static Expected<bool> requestStaffIn(Connection &connection, const Uuid &user, const QString &reason);
    static Expected<QList<StaffRequest>> staffRequestsIn(Connection &connection);
    static Outcome decideStaffIn(Connection &connection, const Uuid &request, bool confirm);

    /// Whose connection it is. Also before the first password was changed, when nothing else may be read yet.
    static Expected<SignedIn> describeSignedInIn(Connection &connection);

    /// The invitation to the office at `address` for the login `name`; without the office's name and the certificate.
    static Invitation invitation(const QString &address, const QString &name, const QString &password);
};

} // namespace tenderyard
