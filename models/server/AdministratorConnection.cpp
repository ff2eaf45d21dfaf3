// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/AdministratorConnection.h"

#include "models/storage/Session.h"

namespace tenderyard {

namespace {

Error worded(const QString &code, const QString &text)
{
    return {code, text, {}, {}, {}};
}

} // namespace

Expected<AdministratorConnection> AdministratorConnection::open(const PostgresAddress &address, const QString &secret)
{
    Expected<std::unique_ptr<Dialect>> dialect = Dialect::forAddress(address.toString(), secret);
    if (!dialect)
        return tl::unexpected(dialect.error());
    AdministratorConnection made;
    made.m_address = address;
    made.m_clock = std::make_unique<SystemClock>();
    made.m_dialect = std::move(*dialect);
    const Error notSuperuser =
        worded(QStringLiteral("server.not_superuser"),
               tr("“%1” is no superuser of this server. Only a superuser can set up and look after an office: use "
                  "“postgres”, or whichever login the server was made with.")
                   .arg(address.user));
    auto opened = made.m_dialect->openConnection(address.toString(), MissingOffice::Create, *made.m_clock);
    if (!opened) {
        // What the database says to a login that is neither a person's nor a superuser's.
        const bool stranger = opened.error().code == u"storage.not_an_office" ||
                              opened.error().code == u"storage.not_allowed" || opened.error().code == u"storage.denied";
        return tl::unexpected(stranger && opened.error().detail.isEmpty() ? notSuperuser : opened.error());
    }
    made.m_connection = std::move(*opened);
    if (made.m_connection->session().access != Session::Access::Administrator)
        return tl::unexpected(notSuperuser);
    return made;
}

Outcome AdministratorConnection::asOwner(const std::function<Outcome()> &work)
{
    // In this order: on a new server there is not even a role for nobody yet, as whom a transaction would begin.
    return m_connection->asSchemaOwner([&] { return m_connection->transaction(work); });
}

Expected<Rows> AdministratorConnection::select(const QString &sql, const Binds &binds)
{
    Expected<Rows> rows;
    const Outcome done = m_connection->asSchemaOwner([&]() -> Outcome {
        rows = m_connection->select(sql, binds);
        return rows ? Outcome() : tl::unexpected(rows.error());
    });
    return done ? rows : tl::unexpected(done.error());
}

Expected<QVariant> AdministratorConnection::scalar(const QString &sql, const Binds &binds)
{
    Expected<QVariant> value;
    const Outcome done = m_connection->asSchemaOwner([&]() -> Outcome {
        value = m_connection->scalar(sql, binds);
        return value ? Outcome() : tl::unexpected(value.error());
    });
    return done ? value : tl::unexpected(done.error());
}

Expected<bool> AdministratorConnection::hasOffice()
{
    const Expected<QVariant> found =
        scalar(QStringLiteral("SELECT to_regclass('office.schema_migration') IS NOT NULL"));
    return found ? Expected<bool>(found->toBool()) : tl::unexpected(found.error());
}

Outcome AdministratorConnection::requireEmpty()
{
    const Expected<QVariant> office =
        scalar(QStringLiteral("SELECT to_regclass('office.schema_migration') IS NOT NULL"));
    const Expected<QVariant> others =
        scalar(QStringLiteral("SELECT count(*) FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace "
                              "WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema' "
                              "AND NOT EXISTS (SELECT 1 FROM pg_depend AS d WHERE d.classid = 'pg_class'::regclass "
                              "AND d.objid = c.oid AND d.deptype = 'e')"));
    const Expected<QVariant> encoding =
        scalar(QStringLiteral("SELECT pg_encoding_to_char(encoding) FROM pg_database WHERE datname = "
                              "current_database()"));
    for (const Expected<QVariant> *answer : {&office, &others, &encoding}) {
        if (!*answer)
            return tl::unexpected(answer->error());
    }
    if (office->toBool())
        return tl::unexpected(worded(QStringLiteral("server.has_office"),
                                     tr("There is an office in “%1” already. Bring it up to date with “tenderyard "
                                        "server upgrade”, or name another, empty database.")
                                         .arg(m_address.database)));
    if (others->toInt() > 0)
        return tl::unexpected(worded(QStringLiteral("server.not_empty"),
                                     tr("The database “%1” is not empty. An office needs one of its own: make it with "
                                        "“createdb” and name it.")
                                         .arg(m_address.database)));
    if (encoding->toString() != u"UTF8")
        return tl::unexpected(worded(QStringLiteral("server.wrong_encoding"),
                                     tr("The database “%1” keeps texts as %2. Make it with the encoding UTF8: "
                                        "“createdb --encoding=UTF8 --template=template0 …”.")
                                         .arg(m_address.database, encoding->toString())));
    return {};
}

} // namespace tenderyard
