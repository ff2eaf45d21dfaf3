// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresSession.h"

#include "models/storage/PostgresErrors.h"
#include "models/storage/PostgresValues.h"

namespace tenderyard {

namespace {

/// Whom nobody is taken for: a role that may use what people use, and is no person.
const QString nobodysRole = QStringLiteral("tenderyard_person");
const QString importersRole = QStringLiteral("tenderyard_importer");

Expected<QVariant> postgresScalar(PGconn *connection, const QString &sql)
{
    const Expected<PostgresResult> answer = postgresExecute(connection, sql);
    if (!answer)
        return tl::unexpected(answer.error());
    return PQntuples(answer->get()) > 0 ? postgresValue(answer->get(), 0, 0) : QVariant();
}

/// The login of a person; of nobody where there is no such person or no list of logins.
Expected<QString> roleOf(PGconn *connection, const Uuid &user)
{
    if (user.isNull())
        return nobodysRole;
    const Expected<QVariant> hasLogins =
        postgresScalar(connection, QStringLiteral("SELECT to_regclass('office.account_login') IS NOT NULL"));
    if (!hasLogins || !hasLogins->toBool())
        return hasLogins ? Expected<QString>(nobodysRole) : tl::unexpected(hasLogins.error());
    const Expected<QVariant> role = postgresScalar(
        connection, QStringLiteral("SELECT quote_ident(role_name) FROM office.account_login WHERE user_id = '%1'")
                        .arg(user.toString()));
    if (!role)
        return tl::unexpected(role.error());
    return role->isNull() ? nobodysRole : role->toString();
}

/// Whom a person's login belongs to; the server alone says so.
Outcome recognizePerson(PGconn *connection, Session &session)
{
    session.access = Session::Access::Person;
    const Expected<QVariant> known = postgresScalar(
        connection, QStringLiteral("SET search_path = tenderyard;"
                                   "SELECT to_regprocedure('tenderyard.current_user_id()') IS NOT NULL"));
    if (!known)
        return tl::unexpected(known.error());
    if (!known->toBool())
        return failure(QStringLiteral("storage.not_an_office"));
    const Expected<QVariant> user = postgresScalar(connection, QStringLiteral("SELECT tenderyard.current_user_id()"));
    if (!user)
        return tl::unexpected(user.error());
    session.user = Uuid::fromString(user->toString());
    return session.user.isNull() ? failure(QStringLiteral("storage.not_allowed")) : Outcome();
}

} // namespace

Expected<PostgresResult> postgresExecute(PGconn *connection, const QString &sql)
{
    PostgresResult result(PQexec(connection, sql.toUtf8().constData()));
    const ExecStatusType status = PQresultStatus(result.get());
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return result;
    return tl::unexpected(postgresError(PostgresFault::of(result.get()), PQstatus(connection) != CONNECTION_OK));
}

Outcome settlePostgres(PGconn *connection, std::chrono::milliseconds patience)
{
    // Notices would go to the program's error stream, in the server's language.
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr);
    // To compile a plan takes many times as long as any statement of the program.
    const Expected<PostgresResult> set = postgresExecute(
        connection, QStringLiteral("SET TIME ZONE 'UTC'; SET DateStyle = 'ISO'; SET bytea_output = 'hex';"
                                   "SET standard_conforming_strings = on; SET client_min_messages = warning;"
                                   "SET extra_float_digits = 1; SET lock_timeout = %1; SET jit = off")
                        .arg(patience.count()));
    return set ? Outcome() : tl::unexpected(set.error());
}

Outcome recognizePostgres(PGconn *connection, MissingOffice missing, Session &session)
{
    const Expected<QVariant> isAdministrator =
        postgresScalar(connection, QStringLiteral("SELECT rolsuper FROM pg_roles WHERE rolname = session_user"));
    if (!isAdministrator)
        return tl::unexpected(isAdministrator.error());
    if (!isAdministrator->toBool())
        return recognizePerson(connection, session);
    session.access = Session::Access::Administrator;
    const Expected<QVariant> isOffice =
        postgresScalar(connection, QStringLiteral("SELECT to_regclass('office.schema_migration') IS NOT NULL"));
    if (!isOffice)
        return tl::unexpected(isOffice.error());
    if (isOffice->toBool() || missing == MissingOffice::Create)
        return {};
    return failure(QStringLiteral("storage.not_an_office"));
}

Outcome assumePostgres(PGconn *connection, const Session &session, const Identity &identity)
{
    if (session.access != Session::Access::Administrator) {
        // The same names, of the views through which staff bring in published history (76_import.sql).
        const QString path = identity.kind == Identity::Kind::Engine
                                 ? QStringLiteral("SET search_path = tenderyard_import, tenderyard")
                                 : QStringLiteral("SET search_path = tenderyard");
        const Expected<PostgresResult> set = postgresExecute(connection, path);
        return set ? Outcome() : tl::unexpected(set.error());
    }
    // The administrator again, whoever it was before.
    QString sql = QStringLiteral("RESET ROLE; RESET SESSION AUTHORIZATION; SET search_path = office, tenderyard;");
    if (identity.kind == Identity::Kind::Engine)
        sql += QStringLiteral("SET ROLE %1").arg(importersRole);
    if (const Expected<PostgresResult> reset = postgresExecute(connection, sql); !reset)
        return tl::unexpected(reset.error());
    if (identity.kind != Identity::Kind::User)
        return {};
    const Expected<QString> role = roleOf(connection, identity.user);
    if (!role)
        return tl::unexpected(role.error());
    const Expected<PostgresResult> assumed = postgresExecute(
        connection, QStringLiteral("SET SESSION AUTHORIZATION %1; SET search_path = tenderyard").arg(*role));
    return assumed ? Outcome() : tl::unexpected(assumed.error());
}

} // namespace tenderyard
