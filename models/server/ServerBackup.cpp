// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/ServerBackup.h"

#include "models/server/AdministratorConnection.h"
#include "models/server/BackupNote.h"
#include "models/server/ServerScripts.h"

#include <QDir>
#include <QFile>

namespace tenderyard {

namespace {

constexpr QFileDevice::Permissions ownFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions ownFolder = ownFile | QFileDevice::ExeOwner;

tl::unexpected<Error> backupError(const char *code, const QString &text)
{
    return tl::unexpected<Error>(Error{QLatin1String(code), text, {}, {}, {}});
}

/// A statement for each login, which account_make_role() of the restored office carries out.
Expected<QByteArray> loginsOf(AdministratorConnection &server)
{
    const Expected<Rows> rows = server.select(QStringLiteral(
        "SELECT format('SELECT office.account_make_role(%L, %L, %L);', r.rolname, "
        "CASE WHEN r.rolpassword LIKE 'SCRAM-SHA-256$%' THEN r.rolpassword END, r.rolcanlogin) AS line "
        "FROM office.account_login AS a JOIN pg_authid AS r ON r.rolname = a.role_name ORDER BY r.rolname"));
    if (!rows)
        return tl::unexpected(rows.error());
    QByteArray text =
        "-- Tenderyard: people's logins, with what the server checks their passwords by (SCRAM verifiers).\n"
        "-- Keep this file from others, like the dump. Run after the dump was restored, as a superuser.\n";
    for (const Row &row : *rows)
        text += row.text(QStringLiteral("line")).toUtf8() + '\n';
    return text;
}

Outcome writeLogins(AdministratorConnection &server, const QString &path)
{
    const Expected<QByteArray> text = loginsOf(server);
    if (!text)
        return tl::unexpected(text.error());
    QFile file(path);
    // The rights first: there is no moment at which others may read it.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || !file.setPermissions(ownFile) ||
        file.write(*text) != text->size() || !file.flush())
        return backupError("server.unwritable",
                           ServerBackup::tr("%1 cannot be written: %2").arg(path, file.errorString()));
    return {};
}

Expected<BackupNote> noteOf(AdministratorConnection &server, const QString &folder)
{
    const Expected<QVariant> schema = server.scalar(QStringLiteral("SELECT max(number) FROM office.schema_migration"));
    const Expected<QVariant> name =
        server.scalar(QStringLiteral("SELECT value FROM office.office_setting WHERE name = 'office_name'"));
    const Expected<QString> dump = BackupNote::hashOf(BackupNote::dumpPath(folder));
    const Expected<QString> logins = BackupNote::hashOf(BackupNote::loginsPath(folder));
    if (!schema || !name)
        return tl::unexpected(schema ? name.error() : schema.error());
    if (!dump || !logins)
        return tl::unexpected(dump ? logins.error() : dump.error());
    BackupNote note;
    note.office = name->toString();
    note.madeAt = QDateTime::currentDateTimeUtc();
    note.schema = schema->toInt();
    note.dumpHash = *dump;
    note.loginsHash = *logins;
    return note;
}

} // namespace

Outcome ServerBackup::makeFolder(const QString &folder)
{
    const QDir place(folder);
    if (place.exists() && !place.isEmpty())
        return backupError("server.folder_in_use",
                           tr("%1 is not empty. Name a new folder for the backup.").arg(folder));
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownFolder))
        return backupError("server.unwritable", tr("The folder %1 cannot be made.").arg(folder));
    return {};
}

QStringList ServerBackup::dumpArguments(const QString &folder)
{
    // What was closed in PostgreSQL's own catalogs is another thing in another version of it, and closed again later.
    return {QStringLiteral("--format=custom"),
            QStringLiteral("--no-password"),
            QStringLiteral("--verbose"),
            QStringLiteral("--exclude-schema=pg_catalog"),
            QStringLiteral("--exclude-schema=information_schema"),
            QStringLiteral("--lock-wait-timeout=60s"),
            QStringLiteral("--file=") + BackupNote::dumpPath(folder)};
}

Outcome ServerBackup::finishBackup(AdministratorConnection &server, const QString &folder)
{
    if (!QFile::setPermissions(BackupNote::dumpPath(folder), ownFile))
        return backupError("server.unwritable", tr("%1 cannot be kept from others.").arg(BackupNote::dumpPath(folder)));
    if (const Outcome written = writeLogins(server, BackupNote::loginsPath(folder)); !written)
        return written;
    const Expected<BackupNote> note = noteOf(server, folder);
    return note ? note->write(folder) : tl::unexpected(note.error());
}

Outcome ServerBackup::beginRestore(AdministratorConnection &server, const QString &folder)
{
    if (const Expected<BackupNote> note = BackupNote::read(folder); !note)
        return tl::unexpected(note.error());
    if (const Outcome empty = server.requireEmpty(); !empty)
        return empty;
    return server.asOwner([&] { return ServerScripts::runRoles(server.connection()); });
}

QStringList ServerBackup::restoreArguments(const QString &folder, const QString &database)
{
    // As a connection string, since a name that looks like one would be taken for it.
    QString name = database;
    name.replace(u'\\', QStringLiteral("\\\\")).replace(u'\'', QStringLiteral("\\'"));
    return {QStringLiteral("--no-password"), QStringLiteral("--verbose"), QStringLiteral("--single-transaction"),
            QStringLiteral("--dbname=dbname='%1'").arg(name), BackupNote::dumpPath(folder)};
}

Outcome ServerBackup::finishRestore(AdministratorConnection &server, const QString &folder)
{
    QFile file(BackupNote::loginsPath(folder));
    if (!file.open(QIODevice::ReadOnly))
        return backupError("server.unreadable", tr("%1 cannot be read: %2").arg(file.fileName(), file.errorString()));
    const QString logins = QString::fromUtf8(file.readAll());
    return server.asOwner([&]() -> Outcome {
        if (const Outcome made = server.connection().executeScript(logins); !made)
            return made;
        return ServerScripts::closeDatabase(server.connection());
    });
}

} // namespace tenderyard
