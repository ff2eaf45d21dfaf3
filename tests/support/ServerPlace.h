// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/ProcessLock.h"
#include "tests/support/ServerPrograms.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>
#include <sys/types.h>

namespace tenderyard {

/// The folder of a server that tests start, and what they know of the processes in it.
struct ServerPlace
{
    explicit ServerPlace(const QString &folder) : root(folder) {}

    static inline const QString administrator = QStringLiteral("postgres");
    /// What the certificate says: a connection to 127.0.0.1 finds another name than it asked for.
    static inline const QString hostName = QStringLiteral("localhost");

    QString path(const char *name) const { return root.filePath(QLatin1String(name)); }
    QString data() const { return path("data"); }
    /// Short: a socket's path has room for some 100 characters.
    QString socketFolder() const;
    bool isMade() const { return QFile::exists(path("made")); }
    /// A new server; `settings`: lines of postgresql.conf.
    void make(const QStringList &settings);
    /// A copy of `primary` that follows it.
    void follow(const ServerPlace &primary);
    void readPort();
    bool answers() const;
    pid_t postmaster() const;
    /// The server's process and those that it started.
    QList<pid_t> processes() const;
    QString program(const char *name) const { return QDir(server::programFolder()).filePath(QLatin1String(name)); }

    QDir root;
    int port = 0;
    std::unique_ptr<QTemporaryDir> own;
    std::unique_ptr<ProcessLock> use;
    bool isRunning = false;
    bool isPaused = false;
};

} // namespace tenderyard
