// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Accounts.h"

#include "models/domain/Deliver.h"
#include "models/domain/OneTimeSecret.h"
#include "models/storage/Database.h"
#include "models/storage/PostgresAddress.h"
#include "models/workflow/EmbeddedLogins.h"
#include "models/workflow/People.h"
#include "models/workflow/ServerLogins.h"

#include <memory>

namespace tenderyard {

namespace {

Outcome changeOwn(Connection &connection, const QString &address, const QString &oldPassword,
                  const QString &newPassword)
{
    if (!ServerLogins::isServer(connection))
        return EmbeddedLogins::changeOwnIn(connection, oldPassword, newPassword);
    if (const Outcome right = ServerLogins::checkOwnPasswordIn(connection, address, oldPassword); !right)
        return right;
    return ServerLogins::setPasswordIn(connection, connection.user(), newPassword);
}

Expected<Invitation> reset(Connection &connection, const QString &address, const Uuid &user, const QString &password,
                           const QString &reason)
{
    if (!ServerLogins::isServer(connection)) {
        if (const Outcome set = EmbeddedLogins::setPasswordIn(connection, user, password, true); !set)
            return tl::unexpected(set.error());
        Invitation invitation;
        invitation.password = password;
        return invitation;
    }
    const Expected<QString> name = ServerLogins::nameIn(connection, user);
    if (!name)
        return tl::unexpected(name.error());
    if (const Outcome set = ServerLogins::setPasswordIn(connection, user, password, reason); !set)
        return tl::unexpected(set.error());
    return ServerLogins::invitation(address, *name, password);
}

} // namespace

Accounts::Accounts(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

void Accounts::setQuickHashing(bool quick)
{
    EmbeddedLogins::setQuickHashing(quick);
}

bool Accounts::isQuickHashing()
{
    return EmbeddedLogins::isQuickHashing();
}

QFuture<Expected<SignedIn>> Accounts::signIn(const QString &login, const QString &password)
{
    struct Verified
    {
        SignedIn person;
        bool needsRehash = false;
    };
    auto promise = std::make_shared<QPromise<Expected<SignedIn>>>();
    promise->start();
    const QFuture<Expected<SignedIn>> future = promise->future();
    // Verified by the reader: nobody's writing waits for the hash.
    const auto check = [login, password](Connection &connection) -> Expected<Verified> {
        const Expected<EmbeddedLogins::Verified> verified = EmbeddedLogins::verifyIn(connection, login, password);
        if (!verified)
            return tl::unexpected(verified.error());
        const Expected<SignedIn> person = describeIn(connection, verified->user);
        return person ? Expected<Verified>(Verified{*person, verified->needsRehash}) : tl::unexpected(person.error());
    };
    deliver(m_database.read<Verified>(check), this, [this, promise, password](const Expected<Verified> &answer) {
        if (answer) {
            m_database.setUser(answer->person.user);
            if (answer->needsRehash)
                m_database.write<void>([user = answer->person.user, password](Connection &connection) {
                    return EmbeddedLogins::rehashIn(connection, user, password);
                });
        }
        promise->addResult(answer ? Expected<SignedIn>(answer->person) : tl::unexpected(answer.error()));
        promise->finish();
    });
    return future;
}

QFuture<Expected<SignedIn>> Accounts::describeSignedIn()
{
    return m_database.read<SignedIn>(&ServerLogins::describeSignedInIn);
}

void Accounts::signOut()
{
    m_database.setUser(Uuid());
}

QFuture<Expected<SignedIn>> Accounts::refresh()
{
    return m_database.read<SignedIn>([](Connection &connection) {
        return ServerLogins::isServer(connection) ? ServerLogins::describeSignedInIn(connection)
                                                  : describeIn(connection, connection.user());
    });
}

QFuture<Expected<bool>> Accounts::hasPeople()
{
    return m_database.read<bool>([](Connection &connection) { return People::anybodyIn(connection); });
}

QFuture<Expected<Uuid>> Accounts::createFirst(const NewAccount &account, const QString &officeName)
{
    return m_database.write<Uuid>([account, officeName](Connection &connection) {
        return People::createFirstIn(connection, account, officeName);
    });
}

QFuture<Expected<CreatedAccount>> Accounts::create(const NewAccount &account)
{
    return m_database.write<CreatedAccount>([account, address = m_database.path()](Connection &connection) {
        NewAccount invited = account;
        if (invited.password.isEmpty() && ServerLogins::isServer(connection))
            invited.password = oneTimeSecret();
        return People::createIn(connection, invited, address);
    });
}

QFuture<Expected<RoleChange>> Accounts::setRoles(const Uuid &user, const QStringList &roles, const QString &reason)
{
    return m_database.write<RoleChange>(
        [user, roles, reason](Connection &connection) { return People::setRolesIn(connection, user, roles, reason); });
}

QFuture<Expected<Invitation>> Accounts::resetPassword(const Uuid &user, const QString &password, const QString &reason)
{
    return m_database.write<Invitation>([user, password, reason, address = m_database.path()](Connection &connection) {
        return reset(connection, address, user, password, reason);
    });
}

QFuture<Outcome> Accounts::changeOwnPassword(const QString &oldPassword, const QString &newPassword)
{
    const QFuture<Outcome> changed =
        m_database.write<void>([oldPassword, newPassword, address = m_database.path()](Connection &connection) {
            return changeOwn(connection, address, oldPassword, newPassword);
        });
    if (PostgresAddress::isOne(m_database.path()))
        deliver(changed, this, [this, newPassword](const Outcome &outcome) {
            if (!outcome)
                return;
            m_database.setSecret(newPassword);
            Q_EMIT ownPasswordChanged(newPassword);
        });
    return changed;
}

QFuture<Outcome> Accounts::deactivate(const Uuid &user, const Uuid &successor, const QString &reason)
{
    const QFuture<Outcome> ended = m_database.write<void>([user, successor, reason](Connection &connection) -> Outcome {
        return deactivateIn(connection, user, successor, reason);
    });
    // Until it was committed, a session could still begin.
    if (PostgresAddress::isOne(m_database.path()))
        deliver(ended, this, [this, user](const Outcome &outcome) {
            if (outcome)
                m_database.write<void>(
                    [user](Connection &connection) { return ServerLogins::deactivateIn(connection, user); });
        });
    return ended;
}

QFuture<Outcome> Accounts::reactivate(const Uuid &user)
{
    return m_database.write<void>(
        [user](Connection &connection) { return People::setActiveIn(connection, user, true); });
}

QFuture<Expected<QList<StaffRequest>>> Accounts::staffRequests()
{
    return m_database.read<QList<StaffRequest>>(&ServerLogins::staffRequestsIn);
}

QFuture<Outcome> Accounts::decideStaff(const Uuid &request, bool confirm)
{
    return m_database.write<void>([request, confirm](Connection &connection) {
        return ServerLogins::decideStaffIn(connection, request, confirm);
    });
}

Expected<SignedIn> Accounts::signInIn(Connection &connection, const QString &login, const QString &password)
{
    const Expected<EmbeddedLogins::Verified> verified = EmbeddedLogins::verifyIn(connection, login, password);
    return verified ? describeIn(connection, verified->user) : tl::unexpected(verified.error());
}

Expected<SignedIn> Accounts::describeIn(Connection &connection, const Uuid &user)
{
    return People::describeIn(connection, user);
}

Expected<Uuid> Accounts::createIn(Connection &connection, const NewAccount &account)
{
    const Expected<CreatedAccount> made = People::createIn(connection, account, QString());
    return made ? Expected<Uuid>(made->user) : tl::unexpected(made.error());
}

Outcome Accounts::setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles)
{
    const Expected<RoleChange> set = People::setRolesIn(connection, user, roles, QString());
    return set ? Outcome() : tl::unexpected(set.error());
}

Outcome Accounts::deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason)
{
    return People::deactivateIn(connection, user, successor, reason);
}

} // namespace tenderyard
