// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/InitializedOffice.h"

#include "models/server/ServerScripts.h"
#include "models/server/ServerSetup.h"

namespace tenderyard {

namespace {

void requireDone(const Outcome &outcome, const char *what)
{
    if (!outcome)
        qFatal("%s: %s %s %s", what, qPrintable(outcome.error().code), qPrintable(outcome.error().text),
               qPrintable(outcome.error().detail));
}

AdministratorConnection openAs(const PostgresServer &on, const QString &database)
{
    const auto address = PostgresAddress::parse(on.administratorAddress(database));
    auto server = AdministratorConnection::open(*address, {});
    requireDone(server ? Outcome() : tl::unexpected(server.error()), "administrator");
    return std::move(*server);
}

/// Makes the office; answers the first person's login.
QString initialize(AdministratorConnection &server)
{
    NewAccount first;
    first.login = QStringLiteral("alva");
    first.fullName = QStringLiteral("Alva First");
    first.password = InitializedOffice::firstPassword();
    const Expected<Invitation> done = ServerSetup::initialize(server, QStringLiteral("Northgate"), first);
    requireDone(done ? Outcome() : tl::unexpected(done.error()), "server init");
    return done->signIn;
}

struct Template
{
    QString database;
    QString login;
};

const Template &initializedTemplate()
{
    static const Template made = [] {
        Template office{PostgresServer::shared().makeDatabase(), {}};
        AdministratorConnection server = openAs(PostgresServer::shared(), office.database);
        office.login = initialize(server);
        return office;
    }();
    return made;
}

} // namespace

InitializedOffice::InitializedOffice()
    : m_server(PostgresServer::shared()), m_database(m_server.makeDatabase(initializedTemplate().database)),
      m_firstLogin(initializedTemplate().login)
{
    m_administrator.emplace(openAs(m_server, m_database));
    // Who may connect is not copied.
    requireDone(
        m_administrator->asOwner([this] { return ServerScripts::closeDatabase(m_administrator->connection()); }),
        "closing the copy");
}

InitializedOffice::InitializedOffice(PostgresServer &server) : m_server(server), m_database(server.makeDatabase())
{
    m_administrator.emplace(openAs(m_server, m_database));
    m_firstLogin = initialize(*m_administrator);
}

InitializedOffice::~InitializedOffice()
{
    m_administrator.reset();
    m_server.dropDatabase(m_database);
}

QString InitializedOffice::firstPassword()
{
    return QStringLiteral("correct horse, first");
}

QString InitializedOffice::address(const QString &login) const
{
    return m_server.address(m_database, login);
}

Expected<std::unique_ptr<Connection>> InitializedOffice::signIn(const QString &login, const QString &password)
{
    auto dialect = Dialect::forAddress(address(login), password);
    if (!dialect)
        return tl::unexpected(dialect.error());
    m_dialects.push_back(std::move(*dialect));
    return m_dialects.back()->openConnection(address(login), MissingOffice::Refuse, m_clock);
}

std::unique_ptr<Connection> InitializedOffice::asFirst()
{
    auto connection = signIn(firstLogin(), firstPassword());
    requireDone(connection ? Outcome() : tl::unexpected(connection.error()), "first person");
    return std::move(*connection);
}

QString InitializedOffice::run(const QString &sql)
{
    return m_server.run(m_database, sql);
}

} // namespace tenderyard
