// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/support/TestClock.h"

#include <QStringList>

#include <memory>

namespace tenderyard {

/// An office on the tests' own server, in a database that goes with it.
class ServerOffice
{
public:
    ServerOffice();
    ~ServerOffice();
    ServerOffice(const ServerOffice &) = delete;
    ServerOffice &operator=(const ServerOffice &) = delete;

    /// The administrator's.
    QString address() const;
    TestClock &clock() { return m_clock; }
    /// Somebody with a login and these roles.
    Uuid addUser(const QString &login, const QStringList &roles);
    /// A profile of that person, and a certification with a file of this hash that `uploader` has uploaded.
    Uuid addContractor(const Uuid &user);
    void addCertification(const Uuid &contractor, const Uuid &uploader, const QString &sha256);
    /// The first value that a statement answers, of the office's own tables and without any rule; ends the test program
    /// when it fails.
    QString run(const QString &sql);

private:
    ThreadGuard::Allowance m_allowance;
    TestClock m_clock;
    QString m_database;
};

} // namespace tenderyard
