// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace tenderyard {

class Connection;
class Database;

/// Who signed in.
struct SignedIn
{
    Uuid user;
    QString login;
    QString fullName;
    QStringList roles;
    /// The profile of somebody with the contractor role; null before it is made.
    Uuid contractor;
    QString companyName;
    bool mustChangePassword = false;

    bool isOwner() const { return roles.contains(QStringLiteral("OWNER")); }
    bool isContractor() const { return roles.contains(QStringLiteral("CONTRACTOR")); }
    bool isStaff() const { return roles.contains(QStringLiteral("STAFF")); }
};

/// A person to be made. An empty password: somebody who cannot sign in (entered on behalf).
struct NewAccount
{
    QString login;
    QString fullName;
    QString email;
    QString password;
    QStringList roles;
    bool mustChangePassword = false;
};

/// Signing in and the people of an office. Passwords are hashed (Argon2id) on the worker, never in the GUI thread.
/// Errors: account.wrong_password (also for an unknown or deactivated login: the answer does not tell which),
/// account.password_too_short (under 10 characters), account.login_taken (field login), input.required (field …).
class Accounts : public QObject
{
    Q_OBJECT
public:
    explicit Accounts(Database &database, QObject *parent = nullptr);

    /// Checks the password and makes the database act as this person.
    QFuture<Expected<SignedIn>> signIn(const QString &login, const QString &password);
    /// Nobody acts from now on.
    void signOut();
    /// Reads the signed-in person again (a new profile, another role).
    QFuture<Expected<SignedIn>> refresh();

    /// Whether the office has anybody who can sign in yet.
    QFuture<Expected<bool>> hasPeople();
    /// The first person of a new office, with every role named; only while there is nobody.
    QFuture<Expected<Uuid>> createFirst(const NewAccount &account, const QString &officeName);

    QFuture<Expected<Uuid>> create(const NewAccount &account);
    QFuture<Outcome> setRoles(const Uuid &user, const QStringList &roles);
    QFuture<Outcome> resetPassword(const Uuid &user, const QString &password);
    QFuture<Outcome> changeOwnPassword(const QString &oldPassword, const QString &newPassword);
    /// Deactivates, handing every running tender of that person to `successor` (null: there is none to hand over)
    /// with the reason, in one transaction.
    QFuture<Outcome> deactivate(const Uuid &user, const Uuid &successor, const QString &reason);
    QFuture<Outcome> reactivate(const Uuid &user);

    static Expected<SignedIn> signInIn(Connection &connection, const QString &login, const QString &password);
    static Expected<SignedIn> describeIn(Connection &connection, const Uuid &user);
    static Expected<Uuid> createIn(Connection &connection, const NewAccount &account);
    static Outcome setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles);
    static Outcome deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason);
    /// Weakens hashing for tests and the demonstration office, which would otherwise wait for it dozens of times.
    static void setQuickHashing(bool quick);
    static bool isQuickHashing();

private:
    Database &m_database;
};

} // namespace tenderyard
