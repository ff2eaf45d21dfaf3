// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/support/TestClock.h"

#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <memory>
#include <vector>

namespace tenderyard {

/// An office with the program's real schema in a folder that goes with it, and a connection that the test's own
/// thread may use. Ends the test program when the office cannot be made.
class TestOffice
{
public:
    /// Whether this run tests offices on a server (TENDERYARD_TEST_DATABASE=postgresql) rather than in a file.
    static bool isOnServer();

    TestOffice();
    ~TestOffice();
    TestOffice(const TestOffice &) = delete;
    TestOffice &operator=(const TestOffice &) = delete;

    Connection &connection() { return *m_connection; }
    TestClock &clock() { return m_clock; }
    /// Where the office is, for a Database or a second connection: a file, or an administrator's address on a server.
    QString path() const { return m_path; }
    /// Another connection to the same office, as another window has it; with this much patience where it meets a lock.
    std::unique_ptr<Connection> openAnother(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Makes a person, as the engine: roles of words::role; the name and login are `login`, without a password.
    Uuid addUser(const QString &login, const QStringList &roles);
    /// Who acts from now on; the default Uuid is nobody.
    void actAs(const Uuid &user) { m_connection->setUser(user); }
    /// Runs `work` as the engine, in a transaction.
    Outcome asEngine(const std::function<Outcome()> &work);
    /// Gives a person a login on a server, without a password: only an administrator can act as them. Nothing in a
    /// file.
    Outcome giveLogin(const Uuid &user);
    /// The office's address on a server as this person has it, who from now on signs in with the password, over the
    /// network. Not in a file.
    QString addressOf(const Uuid &user, const QString &password);
    /// Lets the server find its clock behind the history, or no longer; a file finds out for itself.
    void setClockBehind(bool behind);

private:
    ThreadGuard::Allowance m_allowance;
    void openFile();
    void openOnServer();

    QTemporaryDir m_folder;
    TestClock m_clock;
    QString m_path;
    QString m_database;
    /// Those of connections that were opened besides, which they outlive.
    std::vector<std::unique_ptr<Dialect>> m_dialects;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
