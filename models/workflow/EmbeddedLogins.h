// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

#include <QString>

namespace tenderyard {

class Connection;

/// What Accounts does where an office is one file: passwords are hashed (Argon2id) and kept in users_user.
/// Takes as long as a hash does; on a worker's thread only. Errors as Accounts.
class EmbeddedLogins
{
public:
    struct Verified
    {
        Uuid user;
        /// The hash is of an older or weaker cost than today's.
        bool needsRehash = false;
    };

    /// The text to keep of a password.
    static Expected<QString> hashOf(const QString &password);
    /// Whose login and password these are.
    static Expected<Verified> verifyIn(Connection &connection, const QString &login, const QString &password);
    /// Brings a hash to today's cost, now that the password is known.
    static Outcome rehashIn(Connection &connection, const Uuid &user, const QString &password);
    static Outcome setPasswordIn(Connection &connection, const Uuid &user, const QString &password, bool mustChange);
    static Outcome changeOwnIn(Connection &connection, const QString &oldPassword, const QString &newPassword);

    /// Weakens hashing, for tests and the demonstration office.
    static void setQuickHashing(bool quick);
    static bool isQuickHashing();
};

} // namespace tenderyard
