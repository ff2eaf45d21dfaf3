// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/SampleDatabase.h"

#include "models/domain/Clock.h"
#include "models/server/AdministratorConnection.h"
#include "models/server/ServerScripts.h"
#include "models/server/copy/OfficeCopy.h"
#include "tests/support/PostgresServer.h"

namespace tenderyard {

namespace {

template<class T> T requireMoved(Expected<T> answer, const char *what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

} // namespace

SampleDatabase::SampleDatabase(const QString &file, const QString &password)
{
    PostgresServer &server = PostgresServer::shared();
    m_database = server.makeDatabase();
    CopyRequest request;
    request.from = file;
    request.to = server.administratorAddress(m_database);
    const SystemClock clock;
    const CopyReport report =
        requireMoved(OfficeCopy(request, clock).run([](const CopyProgress &) { return true; }), "moving an office");
    for (const CopiedPerson &person : report.people) {
        const QString login = server.run(
            m_database,
            QStringLiteral("SELECT login FROM office.users_user WHERE id = '%1'").arg(person.user.toString()));
        m_signIns.insert(login, person.signIn);
        server.run(m_database, QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(person.signIn, password));
    }
    server.run(m_database, QStringLiteral("SET session_replication_role = replica; "
                                          "UPDATE office.users_user SET must_change_password = false"));
}

SampleDatabase::~SampleDatabase()
{
    PostgresServer::shared().dropDatabase(m_database);
    for (const QString &signIn : std::as_const(m_signIns))
        PostgresServer::shared().dropRole(signIn);
}

QString SampleDatabase::makeCopy() const
{
    PostgresServer &server = PostgresServer::shared();
    QString name = server.makeDatabase(m_database);
    AdministratorConnection administrator = requireMoved(
        AdministratorConnection::open(*PostgresAddress::parse(server.administratorAddress(name)), {}), "administrator");
    // Who may connect is not copied.
    const Outcome closed =
        administrator.asOwner([&] { return ServerScripts::closeDatabase(administrator.connection()); });
    if (!closed)
        qFatal("closing a copy: %s", qPrintable(closed.error().detail));
    return name;
}

} // namespace tenderyard
