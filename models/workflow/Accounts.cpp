// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Accounts.h"

#include "models/domain/Deliver.h"
#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/storage/PasswordHash.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"

#include <atomic>
#include <memory>

namespace tenderyard {

namespace {

constexpr qsizetype shortestPassword = 10;

const QString users = words::entity::user;
const QString passwordColumn = QStringLiteral("password_hash");
const QString mustChangeColumn = QStringLiteral("must_change_password");

std::atomic<bool> hashesQuickly = false;

PasswordHash hashing()
{
    return PasswordHash(hashesQuickly ? PasswordHash::Cost::Lowest : PasswordHash::Cost::Moderate);
}

Expected<QString> hashOf(const QString &password)
{
    if (password.size() < shortestPassword)
        return failure(QStringLiteral("account.password_too_short"), {}, QStringLiteral("password"));
    return hashing().hash(password);
}

Outcome setPassword(Connection &connection, const Uuid &user, const QString &password, bool mustChange)
{
    const Expected<QString> hash = hashOf(password);
    if (!hash)
        return tl::unexpected(hash.error());
    return Workflow::editIn(connection, users, user, 0, {{passwordColumn, *hash}, {mustChangeColumn, mustChange}});
}

Outcome isTaken(Connection &connection, const QString &login)
{
    const Expected<QVariant> taken =
        connection.scalar(QStringLiteral("SELECT count(*) FROM users_user WHERE login_fold = :fold"),
                          {{QStringLiteral("fold"), foldForSearch(login)}});
    if (!taken)
        return tl::unexpected(taken.error());
    return taken->toInt() == 0 ? Outcome()
                               : failure(QStringLiteral("account.login_taken"), {}, QStringLiteral("login"));
}

Outcome checkAccount(Connection &connection, const NewAccount &account)
{
    FieldChecks checks;
    checks.text(QStringLiteral("login"), account.login, 100, FieldChecks::Presence::Required);
    checks.text(QStringLiteral("full_name"), account.fullName, 200, FieldChecks::Presence::Required);
    checks.email(QStringLiteral("email"), account.email);
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return isTaken(connection, account.login.trimmed());
}

Outcome grant(Connection &connection, const Uuid &user, const QString &role)
{
    return connection.insert(QStringLiteral("users_role"), {{QStringLiteral("user_id"), RowValues::key(user)},
                                                            {QStringLiteral("role"), role},
                                                            {QStringLiteral("granted_at"), connection.now()}});
}

Outcome revoke(Connection &connection, const Uuid &user, const QString &role)
{
    const Expected<qint64> revoked =
        connection.execute(QStringLiteral("DELETE FROM users_role WHERE user_id = :user AND role = :role"),
                           {{QStringLiteral("user"), RowValues::key(user)}, {QStringLiteral("role"), role}});
    return revoked ? Outcome() : tl::unexpected(revoked.error());
}

Expected<QStringList> rolesOf(Connection &connection, const Uuid &user)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT role FROM users_role WHERE user_id = :user ORDER BY role"),
                          {{QStringLiteral("user"), RowValues::key(user)}});
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList roles;
    for (const Row &row : *rows)
        roles.append(row.text(QStringLiteral("role")));
    return roles;
}

Expected<bool> anybodyIn(Connection &connection)
{
    const Expected<QVariant> count =
        connection.scalar(QStringLiteral("SELECT count(*) FROM users_user WHERE active AND password_hash IS NOT NULL"));
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt() > 0;
}

Expected<Uuid> createFirstIn(Connection &connection, NewAccount account, const QString &officeName)
{
    const Expected<bool> anybody = anybodyIn(connection);
    if (!anybody)
        return tl::unexpected(anybody.error());
    if (*anybody)
        return failure(QStringLiteral("account.not_first"));
    if (account.roles.isEmpty())
        account.roles = {words::role::owner, words::role::staff};
    if (account.password.isEmpty())
        return failure(QStringLiteral("input.required"), {}, QStringLiteral("password"));
    Expected<Uuid> created;
    // There is nobody yet whom the rules could let do it.
    const Outcome made = connection.asEngine([&]() -> Outcome {
        created = Accounts::createIn(connection, account);
        if (!created)
            return tl::unexpected(created.error());
        const Expected<qint64> named =
            connection.execute(QStringLiteral("INSERT INTO office_setting (name, value) VALUES ('office_name', :value) "
                                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                               {{QStringLiteral("value"), RowValues::orEmpty(officeName)}});
        return named ? Outcome() : tl::unexpected(named.error());
    });
    return made ? created : tl::unexpected(made.error());
}

struct Verified
{
    SignedIn person;
    bool needsRehash = false;
};

Expected<Verified> verifyIn(Connection &connection, const QString &login, const QString &password)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT id, password_hash FROM users_user WHERE login_fold = :fold AND active"),
        {{QStringLiteral("fold"), foldForSearch(login.trimmed())}});
    if (!rows)
        return tl::unexpected(rows.error());
    // An unknown login takes as long as a known one.
    const QString stored = rows->isEmpty() ? QString() : rows->first().text(passwordColumn);
    if (!hashing().verify(password, stored))
        return failure(QStringLiteral("account.wrong_password"));
    const Expected<SignedIn> person = Accounts::describeIn(connection, rows->first().id());
    if (!person)
        return tl::unexpected(person.error());
    return Verified{*person, hashing().needsRehash(stored)};
}

/// Brings a hash of an older or weaker cost to today's, now that the password is known.
Outcome rehash(Connection &connection, const Uuid &user, const QString &password)
{
    const Expected<QString> hash = hashing().hash(password);
    if (!hash)
        return tl::unexpected(hash.error());
    return Workflow::editIn(connection, users, user, 0, {{passwordColumn, *hash}});
}

} // namespace

Accounts::Accounts(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

void Accounts::setQuickHashing(bool quick)
{
    hashesQuickly = quick;
}

bool Accounts::isQuickHashing()
{
    return hashesQuickly;
}

QFuture<Expected<SignedIn>> Accounts::signIn(const QString &login, const QString &password)
{
    auto promise = std::make_shared<QPromise<Expected<SignedIn>>>();
    promise->start();
    const QFuture<Expected<SignedIn>> future = promise->future();
    // Verified by the reader: nobody's writing waits for the hash.
    const auto check = [login, password](Connection &connection) { return verifyIn(connection, login, password); };
    deliver(m_database.read<Verified>(check), this, [this, promise, password](const Expected<Verified> &answer) {
        if (answer) {
            m_database.setUser(answer->person.user);
            if (answer->needsRehash)
                m_database.write<void>([user = answer->person.user, password](Connection &connection) {
                    return rehash(connection, user, password);
                });
        }
        promise->addResult(answer ? Expected<SignedIn>(answer->person) : tl::unexpected(answer.error()));
        promise->finish();
    });
    return future;
}

void Accounts::signOut()
{
    m_database.setUser(Uuid());
}

QFuture<Expected<SignedIn>> Accounts::refresh()
{
    return m_database.read<SignedIn>([](Connection &connection) { return describeIn(connection, connection.user()); });
}

QFuture<Expected<bool>> Accounts::hasPeople()
{
    return m_database.read<bool>([](Connection &connection) { return anybodyIn(connection); });
}

QFuture<Expected<Uuid>> Accounts::createFirst(const NewAccount &account, const QString &officeName)
{
    return m_database.write<Uuid>(
        [account, officeName](Connection &connection) { return createFirstIn(connection, account, officeName); });
}

QFuture<Expected<Uuid>> Accounts::create(const NewAccount &account)
{
    return m_database.write<Uuid>([account](Connection &connection) { return createIn(connection, account); });
}

QFuture<Outcome> Accounts::setRoles(const Uuid &user, const QStringList &roles)
{
    return m_database.write<void>(
        [user, roles](Connection &connection) { return setRolesIn(connection, user, roles); });
}

QFuture<Outcome> Accounts::resetPassword(const Uuid &user, const QString &password)
{
    return m_database.write<void>(
        [user, password](Connection &connection) { return setPassword(connection, user, password, true); });
}

QFuture<Outcome> Accounts::changeOwnPassword(const QString &oldPassword, const QString &newPassword)
{
    return m_database.write<void>([oldPassword, newPassword](Connection &connection) -> Outcome {
        const Expected<QVariant> stored =
            connection.scalar(QStringLiteral("SELECT password_hash FROM users_user WHERE id = :id AND active"),
                              {{QStringLiteral("id"), RowValues::key(connection.user())}});
        if (!stored)
            return tl::unexpected(stored.error());
        if (!hashing().verify(oldPassword, stored->toString()))
            return failure(QStringLiteral("account.wrong_password"), {}, QStringLiteral("old_password"));
        return setPassword(connection, connection.user(), newPassword, false);
    });
}

QFuture<Outcome> Accounts::deactivate(const Uuid &user, const Uuid &successor, const QString &reason)
{
    return m_database.write<void>([user, successor, reason](Connection &connection) {
        return deactivateIn(connection, user, successor, reason);
    });
}

QFuture<Outcome> Accounts::reactivate(const Uuid &user)
{
    return m_database.write<void>([user](Connection &connection) {
        return Workflow::editIn(connection, users, user, 0, {{QStringLiteral("active"), true}});
    });
}

Expected<SignedIn> Accounts::signInIn(Connection &connection, const QString &login, const QString &password)
{
    const Expected<Verified> verified = verifyIn(connection, login, password);
    return verified ? Expected<SignedIn>(verified->person) : tl::unexpected(verified.error());
}

Expected<SignedIn> Accounts::describeIn(Connection &connection, const Uuid &user)
{
    const Expected<Row> row = connection.selectOne(
        QStringLiteral("SELECT u.login, u.full_name, u.must_change_password, p.id AS contractor_id, "
                       "p.company_name FROM users_user AS u "
                       "LEFT JOIN contractors_contractor AS p ON p.user_id = u.id "
                       "WHERE u.id = :id AND u.active"),
        {{QStringLiteral("id"), RowValues::key(user)}});
    if (!row)
        return tl::unexpected(row.error());
    const Expected<QStringList> roles = rolesOf(connection, user);
    if (!roles)
        return tl::unexpected(roles.error());
    SignedIn person;
    person.user = user;
    person.login = row->text(QStringLiteral("login"));
    person.fullName = row->text(QStringLiteral("full_name"));
    person.roles = *roles;
    person.contractor = row->id(QStringLiteral("contractor_id"));
    person.companyName = row->text(QStringLiteral("company_name"));
    person.mustChangePassword = row->flag(mustChangeColumn);
    return person;
}

Expected<Uuid> Accounts::createIn(Connection &connection, const NewAccount &account)
{
    if (const Outcome right = checkAccount(connection, account); !right)
        return tl::unexpected(right.error());
    QString hash;
    if (!account.password.isEmpty()) {
        const Expected<QString> hashed = hashOf(account.password);
        if (!hashed)
            return tl::unexpected(hashed.error());
        hash = *hashed;
    }
    const Uuid id = Uuid::create();
    const Outcome made = connection.transaction([&]() -> Outcome {
        Binds user = RowValues::newRow(connection, id);
        user.insert({{QStringLiteral("login"), account.login.trimmed()},
                     {QStringLiteral("login_fold"), foldForSearch(account.login.trimmed())},
                     {QStringLiteral("full_name"), account.fullName.trimmed()},
                     {QStringLiteral("name_fold"), foldForSearch(account.fullName.trimmed())},
                     {QStringLiteral("email"), RowValues::orNull(account.email)},
                     {passwordColumn, RowValues::orNull(hash)},
                     {mustChangeColumn, account.mustChangePassword},
                     {QStringLiteral("created_by"), RowValues::key(connection.user())}});
        if (const Outcome inserted = connection.insert(users, user); !inserted)
            return inserted;
        for (const QString &role : account.roles) {
            if (const Outcome granted = grant(connection, id, role); !granted)
                return granted;
        }
        return {};
    });
    return made ? Expected<Uuid>(id) : tl::unexpected(made.error());
}

Outcome Accounts::setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<QStringList> present = rolesOf(connection, user);
        if (!present)
            return tl::unexpected(present.error());
        for (const QString &role : roles) {
            if (present->contains(role))
                continue;
            if (const Outcome granted = grant(connection, user, role); !granted)
                return granted;
        }
        for (const QString &role : *present) {
            if (roles.contains(role))
                continue;
            if (const Outcome revoked = revoke(connection, user, role); !revoked)
                return revoked;
        }
        return {};
    });
}

Outcome Accounts::deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<Rows> running =
            connection.select(QStringLiteral("SELECT id FROM contracts_contract WHERE owner_id = :user "
                                             "AND status IN ('POSTED', 'BIDDING', 'AWARDED', 'IN_PROGRESS') "
                                             "AND (import_id IS NULL OR taken_over_at IS NOT NULL)"),
                              {{QStringLiteral("user"), RowValues::key(user)}});
        if (!running)
            return tl::unexpected(running.error());
        for (const Row &contract : *running) {
            // Without a successor the database refuses to leave these to nobody.
            if (successor.isNull())
                break;
            if (const Outcome handed = Tenders::handOverIn(connection, contract.id(), successor, reason); !handed)
                return handed;
        }
        return Workflow::editIn(connection, users, user, 0, {{QStringLiteral("active"), false}});
    });
}

} // namespace tenderyard
