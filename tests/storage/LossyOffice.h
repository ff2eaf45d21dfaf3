// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Database.h"
#include "tests/storage/ServerProxy.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/TestClock.h"

#include <QStringList>

#include <memory>

namespace tenderyard {

/// An office of the small schema on a server of its own, opened by a person through a proxy that can cut.
class LossyOffice
{
public:
    static constexpr auto password = "correct horse";

    LossyOffice();
    ~LossyOffice();

    PostgresServer &server() { return m_server; }
    ServerProxy &proxy() { return m_proxy; }
    QString database() const { return m_database; }
    QString login() const { return m_login; }
    Uuid user() const { return m_user; }
    /// Through the proxy, without TLS.
    QString address() const;
    /// Open, as the person.
    std::unique_ptr<Database> open();
    /// The names of all things, as the administrator finds them.
    QStringList things();
    /// Ends all sessions of the person.
    void endSessions();

private:
    PostgresServer m_server;
    ServerProxy m_proxy;
    TestClock m_clock;
    QString m_database;
    QString m_login;
    Uuid m_user;
};

} // namespace tenderyard
