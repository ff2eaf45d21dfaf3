// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ServerArguments.h"

#include <QHash>

namespace tenderyard {

namespace {

tl::unexpected<Error> wrongUsage(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

const QHash<QString, ServerArguments::Action> &serverActions()
{
    static const QHash<QString, ServerArguments::Action> actions{
        {QStringLiteral("init"), ServerArguments::Action::Init},
        {QStringLiteral("upgrade"), ServerArguments::Action::Upgrade},
        {QStringLiteral("check"), ServerArguments::Action::Check},
        {QStringLiteral("backup"), ServerArguments::Action::Backup},
        {QStringLiteral("restore"), ServerArguments::Action::Restore}};
    return actions;
}

/// Where the value of an option goes; null for an option that there is not.
QString *placeOf(ServerArguments &arguments, const QString &option)
{
    if (arguments.action != ServerArguments::Action::Init)
        return nullptr;
    const QHash<QString, QString *> places{{QStringLiteral("--office"), &arguments.officeName},
                                           {QStringLiteral("--name"), &arguments.fullName},
                                           {QStringLiteral("--server"), &arguments.publicServer},
                                           {QStringLiteral("--certificate"), &arguments.certificate}};
    return places.value(option);
}

} // namespace

Expected<ServerArguments> ServerArguments::read(QStringList arguments)
{
    ServerArguments read;
    if (arguments.isEmpty() || !serverActions().contains(arguments.first()))
        return wrongUsage(tr("Say what to do with the server: init, upgrade, check, backup or restore."));
    read.action = serverActions().value(arguments.takeFirst());
    QStringList places;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (!argument.startsWith(u"--")) {
            places.append(argument);
            continue;
        }
        QString *place = placeOf(read, argument);
        if (!place)
            return wrongUsage(tr("Unknown option %1.").arg(argument));
        if (arguments.isEmpty())
            return wrongUsage(tr("%1 needs a value.").arg(argument));
        *place = arguments.takeFirst();
    }
    const bool takesFolder = read.action == Action::Backup || read.action == Action::Restore;
    if (places.isEmpty())
        return wrongUsage(tr("Name the server and the database: \"host=… dbname=…\"."));
    if (takesFolder && places.size() < 2)
        return wrongUsage(tr("Name the folder of the backup."));
    if (places.size() > (takesFolder ? 2 : 1))
        return wrongUsage(tr("There is one argument too many. Put the connection string in quotes."));
    read.connection = places.first();
    read.folder = places.value(1);
    return read;
}

QString ServerArguments::help()
{
    return tr("Offices on a PostgreSQL server, for their administrator:\n"
              "tenderyard server init CONNECTION [--office NAME] [--name PERSON]\n"
              "                   [--server HOST[:PORT]] [--certificate FILE]\n"
              "                                    makes an office in an empty database, and its first person\n"
              "tenderyard server upgrade CONNECTION\n"
              "                                    brings an office to this version of the program\n"
              "tenderyard server check CONNECTION  looks whether the server is set up safely\n"
              "tenderyard server backup CONNECTION FOLDER\n"
              "tenderyard server restore CONNECTION FOLDER\n"
              "                                    restores a backup into an empty database\n"
              "\n"
              "CONNECTION is what psql takes: \"host=db.example.org dbname=office user=postgres\", for a superuser. "
              "Never write a\n"
              "password there; it is asked for, or read from PGPASSWORD or ~/.pgpass.\n");
}

} // namespace tenderyard
