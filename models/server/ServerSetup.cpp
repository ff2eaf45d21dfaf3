// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerSetup.h"

#include "models/domain/Statuses.h"
#include "models/server/AdministratorConnection.h"
#include "models/server/ServerScripts.h"
#include "models/storage/OfficeSchema.h"
#include "models/workflow/People.h"

namespace tenderyard {

namespace {

Expected<Migrator::Report> migrateOffice(AdministratorConnection &server)
{
    const Expected<SchemaSource> schema = officeSchema(server.dialect());
    if (!schema)
        return tl::unexpected(schema.error());
    return Migrator(*schema).migrate(server.connection());
}

Expected<CreatedAccount> makeFirst(AdministratorConnection &server, NewAccount first)
{
    first.roles = {words::role::owner, words::role::staff};
    // Chosen by whoever sets the office up, or shown to them alone.
    first.mustChangePassword = false;
    Expected<CreatedAccount> created;
    const Outcome made = server.connection().asEngine([&]() -> Outcome {
        created = People::createIn(server.connection(), first, server.address().toString());
        return created ? Outcome() : tl::unexpected(created.error());
    });
    return made ? created : tl::unexpected(made.error());
}

Outcome nameOffice(AdministratorConnection &server, const QString &name)
{
    return server.connection().asEngine([&] {
        return server.connection().insert(
            QStringLiteral("office_setting"),
            {{QStringLiteral("name"), QStringLiteral("office_name")}, {QStringLiteral("value"), name.trimmed()}});
    });
}

} // namespace

Expected<Invitation> ServerSetup::initialize(AdministratorConnection &server, const QString &officeName,
                                             const NewAccount &first, const Progress &progress)
{
    const auto goOn = [&progress](Step step) -> Outcome {
        return !progress || progress(step) ? Outcome() : failure(QStringLiteral("storage.interrupted"));
    };
    if (const Outcome empty = server.requireEmpty(); !empty)
        return tl::unexpected(empty.error());
    Invitation invitation;
    const Outcome made = server.asOwner([&]() -> Outcome {
        Connection &connection = server.connection();
        if (const Outcome more = goOn(Step::Roles); !more)
            return more;
        if (const Outcome roles = ServerScripts::runRoles(connection); !roles)
            return roles;
        if (const Outcome more = goOn(Step::Tables); !more)
            return more;
        if (const Outcome schemas = ServerScripts::runSchemas(connection); !schemas)
            return schemas;
        if (const Expected<Migrator::Report> migrated = migrateOffice(server); !migrated)
            return tl::unexpected(migrated.error());
        if (const Outcome more = goOn(Step::Person); !more)
            return more;
        const Expected<CreatedAccount> person = makeFirst(server, first);
        if (!person)
            return tl::unexpected(person.error());
        invitation = person->invitation;
        if (const Outcome named = nameOffice(server, officeName); !named)
            return named;
        if (const Outcome more = goOn(Step::Closing); !more)
            return more;
        return ServerScripts::closeDatabase(connection);
    });
    if (!made)
        return tl::unexpected(made.error());
    invitation.office = officeName.trimmed();
    invitation.password.clear();
    return invitation;
}

Expected<Migrator::Report> ServerSetup::upgrade(AdministratorConnection &server)
{
    const Expected<bool> office = server.hasOffice();
    if (!office)
        return tl::unexpected(office.error());
    if (!*office)
        return failure(QStringLiteral("storage.not_an_office"));
    Expected<Migrator::Report> report;
    const Outcome done = server.asOwner([&]() -> Outcome {
        if (const Outcome roles = ServerScripts::runRoles(server.connection()); !roles)
            return roles;
        report = migrateOffice(server);
        if (!report)
            return tl::unexpected(report.error());
        return ServerScripts::closeDatabase(server.connection());
    });
    return done ? report : tl::unexpected(done.error());
}

} // namespace tenderyard
