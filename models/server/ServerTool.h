// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/PostgresAddress.h"

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryFile>

namespace tenderyard {

/// Runs one of PostgreSQL's own programs (pg_dump, pg_restore) on a server, without waiting for it. It learns where to
/// connect from its environment, and the password from a file that only this user can read and that is gone at the end:
/// never from its arguments.
class ServerTool : public QObject
{
    Q_OBJECT
public:
    /// `secret`: the password; empty: as the program finds it itself (PGPASSWORD, ~/.pgpass).
    ServerTool(const PostgresAddress &address, const QString &secret, QObject *parent = nullptr);
    /// Ends the program when it still runs.
    ~ServerTool() override;

    /// Once per object; always ends in succeeded() or failed().
    void start(const QString &program, const QStringList &arguments);

Q_SIGNALS:
    /// A line that the program said, as it came.
    void progressed(const QString &line);
    void succeeded();
    /// Errors, with their text: server.no_tool (not installed), server.tool_failed (with what it said last).
    void failed(const tenderyard::Error &error);

private:
    Outcome prepare(const QString &program);
    void readLines();
    void end(int exitCode, QProcess::ExitStatus status);
    void forgetPassword();
    void fail(const QString &code, const QString &text);

    PostgresAddress m_address;
    QString m_secret;
    QTemporaryFile m_passwords;
    QProcess m_process;
    QByteArray m_unread;
    QStringList m_lastLines;
};

} // namespace tenderyard
