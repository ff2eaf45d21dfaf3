// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/ServerLogins.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/PostgresAddress.h"
#include "models/storage/ScramVerifier.h"
#include "models/storage/Session.h"
#include "models/workflow/RowValues.h"

namespace tenderyard {

namespace {

const QString userBind = QStringLiteral("user");
const QString verifierBind = QStringLiteral("verifier");

Outcome outcomeOf(const Expected<QVariant> &answer)
{
    return answer ? Outcome() : tl::unexpected(answer.error());
}

Outcome callWith(Connection &connection, const QString &function, const Uuid &user)
{
    return outcomeOf(
        connection.scalar(QStringLiteral("SELECT %1(:user)").arg(function), {{userBind, RowValues::key(user)}}));
}

/// The login that an administrator's work makes: for the first person of an office, or for one who moves to a server.
Expected<QString> makeLogin(Connection &connection, const Uuid &user, const QVariant &verifier)
{
    Expected<QVariant> name = QVariant();
    const Outcome made = connection.asSchemaOwner([&]() -> Outcome {
        name = connection.scalar(QStringLiteral("SELECT office.account_make_login(:user, :verifier, NULL)"),
                                 {{userBind, RowValues::key(user)}, {verifierBind, verifier}});
        return outcomeOf(name);
    });
    return made ? Expected<QString>(name->toString()) : tl::unexpected(made.error());
}

QString hostsOf(const PostgresAddress &address)
{
    QStringList hosts;
    for (const PostgresAddress::Host &host : address.hosts)
        hosts.append(host.isSocket() ? host.name : host.name + u':' + QString::number(host.port));
    return hosts.join(u',');
}

} // namespace

QString ServerLogins::mark()
{
    return QStringLiteral("SCRAM");
}

bool ServerLogins::isServer(Connection &connection)
{
    return connection.session().access != Session::Access::Embedded;
}

Expected<QString> ServerLogins::createIn(Connection &connection, const Uuid &user, const QString &password)
{
    if (password.isEmpty() && connection.isEngine())
        return makeLogin(connection, user, {});
    const Expected<QString> verifier = ScramVerifier::make(password);
    if (!verifier)
        return tl::unexpected(verifier.error());
    if (connection.isEngine())
        return makeLogin(connection, user, *verifier);
    const Expected<QVariant> name = connection.scalar(QStringLiteral("SELECT account_create(:user, :verifier)"),
                                                      {{userBind, RowValues::key(user)}, {verifierBind, *verifier}});
    return name ? Expected<QString>(name->toString()) : tl::unexpected(name.error());
}

Expected<QString> ServerLogins::nameIn(Connection &connection, const Uuid &user)
{
    const Expected<QVariant> name =
        connection.scalar(QStringLiteral("SELECT account_role(:user)"), {{userBind, RowValues::key(user)}});
    if (!name)
        return tl::unexpected(name.error());
    return name->isNull() ? failure(QStringLiteral("account.has_no_login")) : Expected<QString>(name->toString());
}

Outcome ServerLogins::setPasswordIn(Connection &connection, const Uuid &user, const QString &password,
                                    const QString &reason)
{
    const Expected<QString> verifier = ScramVerifier::make(password);
    if (!verifier)
        return tl::unexpected(verifier.error());
    return outcomeOf(connection.scalar(QStringLiteral("SELECT account_set_verifier(:user, :verifier, :once, :reason)"),
                                       {{userBind, RowValues::key(user)},
                                        {verifierBind, *verifier},
                                        {QStringLiteral("once"), user != connection.user()},
                                        {QStringLiteral("reason"), RowValues::orEmpty(reason)}}));
}

Outcome ServerLogins::checkOwnPasswordIn(Connection &connection, const QString &address, const QString &password)
{
    const tl::unexpected<Error> wrong =
        failure(QStringLiteral("account.wrong_password"), {}, QStringLiteral("old_password"));
    Expected<PostgresAddress> own = PostgresAddress::parse(address);
    if (!own)
        return tl::unexpected(own.error());
    const Expected<QVariant> name = connection.scalar(QStringLiteral("SELECT role_name FROM account_own()"));
    if (!name)
        return tl::unexpected(name.error());
    // An empty one would let libpq look for another in its files.
    if (password.isEmpty() || name->isNull())
        return wrong;
    own->user = name->toString();
    const Expected<std::unique_ptr<Dialect>> dialect = Dialect::forAddress(own->toString(), password);
    if (!dialect)
        return tl::unexpected(dialect.error());
    const SystemClock clock;
    const auto once = (*dialect)->openConnection(own->toString(), MissingOffice::Refuse, clock);
    if (once)
        return {};
    return once.error().code == u"storage.wrong_password" ? wrong : tl::unexpected(once.error());
}

Outcome ServerLogins::deactivateIn(Connection &connection, const Uuid &user)
{
    return callWith(connection, QStringLiteral("account_deactivate"), user);
}

Outcome ServerLogins::reactivateIn(Connection &connection, const Uuid &user)
{
    return callWith(connection, QStringLiteral("account_reactivate"), user);
}

Expected<bool> ServerLogins::requestStaffIn(Connection &connection, const Uuid &user, const QString &reason)
{
    const Expected<QVariant> answer =
        connection.scalar(QStringLiteral("SELECT account_staff_grant(:user, :reason)"),
                          {{userBind, RowValues::key(user)}, {QStringLiteral("reason"), RowValues::orEmpty(reason)}});
    if (!answer)
        return tl::unexpected(answer.error());
    return answer->toString() == u"REQUESTED";
}

Expected<QList<StaffRequest>> ServerLogins::staffRequestsIn(Connection &connection)
{
    const Expected<Rows> rows = connection.select(QStringLiteral("SELECT * FROM account_staff_requests()"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<StaffRequest> requests;
    for (const Row &row : *rows)
        requests.append({row.id(), row.id(QStringLiteral("user_id")), row.text(QStringLiteral("full_name")),
                         row.text(QStringLiteral("kind")) == u"PASSWORD", row.text(QStringLiteral("reason")),
                         row.text(QStringLiteral("requested_by_name")), row.time(QStringLiteral("requested_at")),
                         row.text(QStringLiteral("decision")), row.text(QStringLiteral("decided_by_name")),
                         row.time(QStringLiteral("decided_at")), row.flag(QStringLiteral("may_confirm"))});
    return requests;
}

Outcome ServerLogins::decideStaffIn(Connection &connection, const Uuid &request, bool confirm)
{
    const QString function =
        confirm ? QStringLiteral("account_staff_confirm") : QStringLiteral("account_staff_decline");
    return callWith(connection, function, request);
}

Expected<SignedIn> ServerLogins::describeSignedInIn(Connection &connection)
{
    const Expected<Rows> own = connection.select(QStringLiteral("SELECT * FROM account_own()"));
    if (!own)
        return tl::unexpected(own.error());
    if (own->isEmpty())
        return failure(QStringLiteral("storage.not_allowed"));
    const Row &account = own->first();
    SignedIn person;
    person.user = account.id(QStringLiteral("user_id"));
    person.login = account.text(QStringLiteral("login"));
    person.fullName = account.text(QStringLiteral("full_name"));
    person.roles = account.text(QStringLiteral("roles")).split(u',', Qt::SkipEmptyParts);
    person.contractor = account.id(QStringLiteral("contractor_id"));
    person.companyName = account.text(QStringLiteral("company_name"));
    person.mustChangePassword = account.flag(QStringLiteral("must_change_password"));
    if (person.mustChangePassword) {
        person.resetBy = account.text(QStringLiteral("reset_by_name"));
        person.resetAt = account.time(QStringLiteral("reset_at"));
    }
    return person;
}

Invitation ServerLogins::invitation(const QString &address, const QString &name, const QString &password)
{
    Invitation invitation;
    invitation.signIn = name;
    invitation.password = password;
    if (const Expected<PostgresAddress> server = PostgresAddress::parse(address)) {
        invitation.hosts = hostsOf(*server);
        invitation.database = server->database;
    }
    return invitation;
}

} // namespace tenderyard
