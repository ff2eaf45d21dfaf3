// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace tenderyard {

/// What is written into a backup's folder last, so that one that was cut off is known: backup.json.
struct BackupNote
{
    Q_DECLARE_TR_FUNCTIONS(BackupNote)
public:
    QString office;
    QDateTime madeAt;
    /// The newest migration of the office.
    int schema = 0;
    /// Of the dump and of the logins, lower-case SHA-256.
    QString dumpHash;
    QString loginsHash;

    static QString dumpPath(const QString &folder);
    static QString loginsPath(const QString &folder);
    /// The hash of a file, read piece by piece. Error: server.unreadable with its text.
    static Expected<QString> hashOf(const QString &path);

    /// Reads the note of a folder and compares its files with it. Errors, with their text: server.no_backup (missing or
    /// cut off), server.damaged_backup, server.unreadable.
    static Expected<BackupNote> read(const QString &folder);
    /// Error: server.unwritable with its text.
    Outcome write(const QString &folder) const;
};

} // namespace tenderyard
