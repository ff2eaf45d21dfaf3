// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace tenderyard {

class AdministratorConnection;

/// A backup of an office on a server: a new folder, which nobody else may read, with a dump of the database
/// (office.dump, by pg_dump), people's logins (logins.sql: roles belong to the server and are in no dump) and a note
/// that is written last. A restore goes into an empty database, of the same or another server.
/// The steps are for a worker's thread; between them a ServerTool runs pg_dump or pg_restore with the arguments that
/// are given here. Errors: those of AdministratorConnection, BackupNote and a Connection; server.folder_in_use.
class ServerBackup
{
    Q_DECLARE_TR_FUNCTIONS(ServerBackup)
public:
    /// Makes the folder, which must not be there yet or be empty.
    static Outcome makeFolder(const QString &folder);
    /// Of pg_dump.
    static QStringList dumpArguments(const QString &folder);
    /// After the dump: writes the logins (so that none of the dump is missing) and the note.
    static Outcome finishBackup(AdministratorConnection &server, const QString &folder);

    /// Looks whether the database is empty and the backup whole, and makes the roles of the program.
    static Outcome beginRestore(AdministratorConnection &server, const QString &folder);
    /// Of pg_restore. One transaction: all or nothing.
    static QStringList restoreArguments(const QString &folder, const QString &database);
    /// Makes the logins that are missing on the server, lets them in and closes the database.
    static Outcome finishRestore(AdministratorConnection &server, const QString &folder);
};

} // namespace tenderyard
