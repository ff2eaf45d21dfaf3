// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"
#include "models/workflow/SignedIn.h"

#include <QStringList>

#include <memory>

namespace tenderyard {

/// An empty database on the tests' own server, which goes with the object, with the logins that were made for it.
class ServerDatabase
{
public:
    ServerDatabase();
    ~ServerDatabase();
    ServerDatabase(const ServerDatabase &) = delete;
    ServerDatabase &operator=(const ServerDatabase &) = delete;

    QString name() const { return m_name; }
    /// The administrator's.
    QString address() const;
    /// The first value that a script answers, run by the administrator.
    QString run(const QString &sql);
    /// Ends every other connection to it.
    void cutConnections();

private:
    QString m_name;
};

/// A look at an office that was copied, whatever rules it has. Ends the test program when it cannot be had.
class CopiedOffice
{
public:
    explicit CopiedOffice(const QString &address);

    /// The office and its documents, as files.
    static void copyFiles(const QString &from, const QString &to);
    /// Whether a text stands in the log of the tests' server.
    static bool serverLogHolds(const QString &text);

    /// Tables, without those that every program makes anew.
    QStringList tables();
    /// Every row of a table as one text each, without passwords.
    QStringList rows(const QString &table);
    QStringList triggers();
    /// The first column of every row.
    QStringList column(const QString &sql);
    /// The hashes of the documents beside a file, sorted.
    QStringList documents() const;
    void damageDocument(const QString &sha256) const;
    void removeDocument(const QString &sha256) const;
    /// A statement as the engine.
    void change(const QString &sql);
    Expected<SignedIn> signIn(const QString &login, const QString &password);
    /// What somebody is told who takes a step that is nobody's: a contractor who verifies themselves.
    QString codeOfForbiddenStep();

private:
    QString pathOf(const QString &sha256) const;

    ThreadGuard::Allowance m_allowance;
    SystemClock m_clock;
    QString m_address;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
