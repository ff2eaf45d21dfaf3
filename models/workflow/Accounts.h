// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"
#include "models/workflow/CreatedAccount.h"
#include "models/workflow/NewAccount.h"
#include "models/workflow/RoleChange.h"
#include "models/workflow/SignedIn.h"
#include "models/workflow/StaffRequest.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QStringList>

namespace tenderyard {

class Connection;
class Database;

/// Signing in and the people of an office. In the embedded mode passwords are hashed (EmbeddedLogins), on a server
/// each person has a login of their own (ServerLogins); both on the worker, never in the GUI thread.
/// Errors: account.wrong_password (also for an unknown or deactivated login: the answer does not tell which),
/// account.password_too_short (under 10 characters), account.login_taken (field login), input.required (field …), and
/// on a server those of ServerLogins.
class Accounts : public QObject
{
    Q_OBJECT
public:
    explicit Accounts(Database &database, QObject *parent = nullptr);

    /// Embedded mode: checks the password and makes the database act as this person.
    QFuture<Expected<SignedIn>> signIn(const QString &login, const QString &password);
    /// On a server, where the connection is the sign-in: whose it is.
    QFuture<Expected<SignedIn>> describeSignedIn();
    /// Nobody acts from now on.
    void signOut();
    /// Reads the signed-in person again (a new profile, another role, another password).
    QFuture<Expected<SignedIn>> refresh();

    /// Embedded mode: whether the office has anybody who can sign in yet.
    QFuture<Expected<bool>> hasPeople();
    /// Embedded mode: the first person of a new office, with every role named; only while there is nobody.
    QFuture<Expected<Uuid>> createFirst(const NewAccount &account, const QString &officeName);

    /// Makes a person with a one-time password; on a server one is made up where none is given.
    QFuture<Expected<CreatedAccount>> create(const NewAccount &account);
    /// `reason`: why somebody becomes staff; a server needs it of whoever is staff alone.
    QFuture<Expected<RoleChange>> setRoles(const Uuid &user, const QStringList &roles, const QString &reason = {});
    /// Gives somebody else a one-time password. Answers what to hand over. On a server it waits for a second staff
    /// member, or takes a `reason` where there is none, and then ends their sessions.
    QFuture<Expected<Invitation>> resetPassword(const Uuid &user, const QString &password, const QString &reason = {});
    QFuture<Outcome> changeOwnPassword(const QString &oldPassword, const QString &newPassword);
    /// Deactivates, handing every running tender of that person to `successor` (null: there is none to hand over)
    /// with the reason, in one transaction.
    QFuture<Outcome> deactivate(const Uuid &user, const Uuid &successor, const QString &reason);
    QFuture<Outcome> reactivate(const Uuid &user);

    /// On a server: who shall become staff, newest first; and the second person's word on one of them.
    QFuture<Expected<QList<StaffRequest>>> staffRequests();
    QFuture<Outcome> decideStaff(const Uuid &request, bool confirm);

    static Expected<SignedIn> signInIn(Connection &connection, const QString &login, const QString &password);
    static Expected<SignedIn> describeIn(Connection &connection, const Uuid &user);
    static Expected<Uuid> createIn(Connection &connection, const NewAccount &account);
    static Outcome setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles);
    static Outcome deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason);
    /// Weakens hashing for tests and the demonstration office, which would otherwise wait for it dozens of times.
    static void setQuickHashing(bool quick);
    static bool isQuickHashing();

Q_SIGNALS:
    /// The own password on a server is another one from now on: whoever keeps it must learn it.
    void ownPasswordChanged(const QString &password);

private:
    Database &m_database;
};

} // namespace tenderyard
