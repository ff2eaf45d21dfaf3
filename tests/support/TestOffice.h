// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/support/TestClock.h"

#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace tenderyard {

/// An office with the program's real schema in a folder that goes with it, and a connection that the test's own
/// thread may use. Ends the test program when the office cannot be made.
class TestOffice
{
public:
    TestOffice();
    ~TestOffice();

    Connection &connection() { return *m_connection; }
    TestClock &clock() { return m_clock; }
    /// Where the file lies, for a Database or a second connection on the same office.
    QString path() const;
    /// Another connection to the same office, as another window has it.
    std::unique_ptr<Connection> openAnother();

    /// Makes a person, as the engine: roles of words::role; the name and login are `login`, without a password.
    Uuid addUser(const QString &login, const QStringList &roles);
    /// Who acts from now on; the default Uuid is nobody.
    void actAs(const Uuid &user) { m_connection->setUser(user); }
    /// Runs `work` as the engine, in a transaction.
    Outcome asEngine(const std::function<Outcome()> &work);

private:
    ThreadGuard::Allowance m_allowance;
    QTemporaryDir m_folder;
    TestClock m_clock;
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Connection> m_connection;
};

} // namespace tenderyard
