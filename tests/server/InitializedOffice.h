// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/AdministratorConnection.h"
#include "models/storage/ThreadGuard.h"
#include "tests/support/PostgresServer.h"

#include <memory>
#include <optional>
#include <vector>

namespace tenderyard {

/// An office that `tenderyard server init` made on the tests' server, with a first person who is owner and staff.
/// Made once a program and copied for each test; goes with the object.
class InitializedOffice
{
public:
    InitializedOffice();
    /// The same on another server than the tests' own, which outlives it, and made for it alone.
    explicit InitializedOffice(PostgresServer &server);
    ~InitializedOffice();
    InitializedOffice(const InitializedOffice &) = delete;
    InitializedOffice &operator=(const InitializedOffice &) = delete;

    AdministratorConnection &administrator() { return *m_administrator; }
    QString database() const { return m_database; }
    PostgresAddress administratorAddress() const { return m_administrator->address(); }
    /// The login of the first person, and their password.
    QString firstLogin() const { return m_firstLogin; }
    static QString firstPassword();
    /// The office's address for a login, by TLS.
    QString address(const QString &login) const;

    /// Signs in by the network, as a person does.
    Expected<std::unique_ptr<Connection>> signIn(const QString &login, const QString &password);
    /// The first person's connection.
    std::unique_ptr<Connection> asFirst();
    /// Runs SQL as the superuser; the first value of its answer.
    QString run(const QString &sql);

private:
    ThreadGuard::Allowance m_allowance;
    PostgresServer &m_server;
    QString m_database;
    QString m_firstLogin;
    std::optional<AdministratorConnection> m_administrator;
    SystemClock m_clock;
    std::vector<std::unique_ptr<Dialect>> m_dialects;
};

} // namespace tenderyard
