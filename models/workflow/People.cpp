// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/People.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Connection.h"
#include "models/workflow/EmbeddedLogins.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/ServerLogins.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"

namespace tenderyard {

namespace {

const QString users = words::entity::user;
const QString passwordColumn = QStringLiteral("password_hash");
const QString mustChangeColumn = QStringLiteral("must_change_password");
const QString activeColumn = QStringLiteral("active");

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

/// Whether this role is given by way of a second staff member.
bool takesSecondPerson(Connection &connection, const QString &role)
{
    return role == words::role::staff && ServerLogins::isServer(connection) && !connection.isEngine();
}

/// Gives roles; whether staff among them waits for a second person.
Expected<bool> grantAll(Connection &connection, const Uuid &user, const QStringList &roles, const QString &reason)
{
    bool requested = false;
    for (const QString &role : roles) {
        if (takesSecondPerson(connection, role)) {
            const Expected<bool> answer = ServerLogins::requestStaffIn(connection, user, reason);
            if (!answer)
                return tl::unexpected(answer.error());
            requested = *answer;
        } else if (const Outcome granted = grant(connection, user, role); !granted) {
            return tl::unexpected(granted.error());
        }
    }
    return requested;
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

/// What is kept of a password beside the person: on a server only the mark that there is one, and only by the engine,
/// since people leave it to the server's functions.
Expected<QVariant> keptPassword(Connection &connection, const QString &password)
{
    if (password.isEmpty())
        return QVariant();
    if (ServerLogins::isServer(connection))
        return connection.isEngine() ? QVariant(ServerLogins::mark()) : QVariant();
    const Expected<QString> hash = EmbeddedLogins::hashOf(password);
    return hash ? Expected<QVariant>(*hash) : tl::unexpected(hash.error());
}

Outcome insertUser(Connection &connection, const Uuid &id, const NewAccount &account)
{
    const Expected<QVariant> password = keptPassword(connection, account.password);
    if (!password)
        return tl::unexpected(password.error());
    const bool ownWrite = ServerLogins::isServer(connection) && !connection.isEngine();
    Binds user = RowValues::newRow(connection, id);
    user.insert({{QStringLiteral("login"), account.login.trimmed()},
                 {QStringLiteral("login_fold"), foldForSearch(account.login.trimmed())},
                 {QStringLiteral("full_name"), account.fullName.trimmed()},
                 {QStringLiteral("name_fold"), foldForSearch(account.fullName.trimmed())},
                 {QStringLiteral("email"), RowValues::orNull(account.email)},
                 {passwordColumn, *password},
                 {mustChangeColumn, account.mustChangePassword && !ownWrite},
                 {QStringLiteral("created_by"), RowValues::key(connection.user())}});
    const Outcome inserted = connection.insert(users, user);
    // Whom one does not see may have the login all the same.
    if (!inserted && inserted.error().code == u"input.not_unique" && inserted.error().field.startsWith(u"login"))
        return failure(QStringLiteral("account.login_taken"), {}, QStringLiteral("login"));
    return inserted;
}

/// The user, the login on a server and the roles, in a transaction.
Outcome makePerson(Connection &connection, CreatedAccount &made, const NewAccount &account, const QString &address)
{
    if (const Outcome inserted = insertUser(connection, made.user, account); !inserted)
        return inserted;
    const bool server = ServerLogins::isServer(connection);
    if (server && (!account.password.isEmpty() || connection.isEngine())) {
        const Expected<QString> name = ServerLogins::createIn(connection, made.user, account.password);
        if (!name)
            return tl::unexpected(name.error());
        made.invitation = ServerLogins::invitation(address, *name, account.password);
    } else {
        made.invitation.password = account.password;
    }
    const Expected<bool> requested = grantAll(connection, made.user, account.roles, account.reason);
    if (!requested)
        return tl::unexpected(requested.error());
    made.staffRequested = *requested;
    return {};
}

} // namespace

Expected<bool> People::anybodyIn(Connection &connection)
{
    const Expected<QVariant> count =
        connection.scalar(QStringLiteral("SELECT count(*) FROM users_user WHERE active AND password_hash IS NOT NULL"));
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt() > 0;
}

Expected<Uuid> People::createFirstIn(Connection &connection, NewAccount account, const QString &officeName)
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
        const Expected<CreatedAccount> person = createIn(connection, account, QString());
        if (!person)
            return tl::unexpected(person.error());
        created = person->user;
        const Expected<qint64> named =
            connection.execute(QStringLiteral("INSERT INTO office_setting (name, value) VALUES ('office_name', :value) "
                                              "ON CONFLICT (name) DO UPDATE SET value = excluded.value"),
                               {{QStringLiteral("value"), RowValues::orEmpty(officeName)}});
        return named ? Outcome() : tl::unexpected(named.error());
    });
    return made ? created : tl::unexpected(made.error());
}

Expected<SignedIn> People::describeIn(Connection &connection, const Uuid &user)
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

Expected<CreatedAccount> People::createIn(Connection &connection, const NewAccount &account, const QString &address)
{
    if (const Outcome right = checkAccount(connection, account); !right)
        return tl::unexpected(right.error());
    CreatedAccount created;
    created.user = Uuid::create();
    const Outcome made = connection.transaction([&] { return makePerson(connection, created, account, address); });
    return made ? Expected<CreatedAccount>(created) : tl::unexpected(made.error());
}

Expected<RoleChange> People::setRolesIn(Connection &connection, const Uuid &user, const QStringList &roles,
                                        const QString &reason)
{
    RoleChange change = RoleChange::Done;
    const Outcome set = connection.transaction([&]() -> Outcome {
        const Expected<QStringList> present = rolesOf(connection, user);
        if (!present)
            return tl::unexpected(present.error());
        QStringList added = roles;
        added.removeIf([&present](const QString &role) { return present->contains(role); });
        const Expected<bool> requested = grantAll(connection, user, added, reason);
        if (!requested)
            return tl::unexpected(requested.error());
        if (*requested)
            change = RoleChange::StaffRequested;
        for (const QString &role : *present) {
            if (roles.contains(role))
                continue;
            if (const Outcome revoked = revoke(connection, user, role); !revoked)
                return revoked;
        }
        return {};
    });
    return set ? Expected<RoleChange>(change) : tl::unexpected(set.error());
}

Outcome People::deactivateIn(Connection &connection, const Uuid &user, const Uuid &successor, const QString &reason)
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
        return setActiveIn(connection, user, false);
    });
}

Outcome People::setActiveIn(Connection &connection, const Uuid &user, bool active)
{
    if (!ServerLogins::isServer(connection) || connection.isEngine())
        return Workflow::editIn(connection, users, user, 0, {{activeColumn, active}});
    return active ? ServerLogins::reactivateIn(connection, user) : ServerLogins::deactivateIn(connection, user);
}

} // namespace tenderyard
