// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include "tests/support/ServerPlace.h"

#include <QCoreApplication>
#include <QFile>
#include <QRandomGenerator>
#include <QThread>
#include <QUrl>

#include <libpq-fe.h>

#include <csignal>

namespace tenderyard {

namespace {

/// Engine, reader, writer, importer, accounts, person and backup.
constexpr int rolesOfAnOffice = 7;

/// The whole content of a file of the program's own SQL.
QString resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

bool PostgresServer::isInstalled()
{
    return !server::programFolder().isEmpty();
}

PostgresServer &PostgresServer::shared()
{
    static PostgresServer server([] {
        auto place = std::make_unique<ServerPlace>(QStringLiteral(TENDERYARD_TEST_SERVER));
        QDir().mkpath(place->root.path());
        const ProcessLock alone(place->path("start.lock"), LOCK_EX);
        place->use = std::make_unique<ProcessLock>(place->path("users.lock"), LOCK_SH);
        return place;
    }());
    return server;
}

void PostgresServer::keepRunning(bool keep)
{
    const QString folder = QStringLiteral(TENDERYARD_TEST_SERVER);
    QDir().mkpath(folder);
    const QString mark = folder + QStringLiteral("/keep");
    if (QFile file(mark); !keep)
        file.remove();
    else if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(mark));
}

PostgresServer::PostgresServer(std::unique_ptr<ServerPlace> place) : m_place(std::move(place))
{
    const ProcessLock alone(m_place->path("start.lock"), LOCK_EX);
    if (m_place->isMade())
        m_place->readPort();
    else
        m_place->make({});
    const bool isThere = m_place->answers();
    if (isThere)
        m_place->isRunning = true;
    else
        start();
    // A test of the roles may have taken them away.
    if (run(ServerPlace::administrator,
            QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'tenderyard\\_%'"))
            .toInt() < rolesOfAnOffice)
        run(ServerPlace::administrator, resource(QStringLiteral(":/sql/postgresql/server/roles.sql")));
    if (!isThere)
        clearAway();
}

PostgresServer::PostgresServer()
{
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/tenderyard-server-XXXXXX"));
    // The server's user has to get through.
    QFile::setPermissions(folder->path(), QFile::permissions(folder->path()) | QFile::ExeGroup | QFile::ExeOther);
    m_place = std::make_unique<ServerPlace>(folder->path());
    m_place->own = std::move(folder);
}

PostgresServer::PostgresServer(const QStringList &settings) : PostgresServer()
{
    m_place->make(settings);
    start();
    run(ServerPlace::administrator, resource(QStringLiteral(":/sql/postgresql/server/roles.sql")));
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer);
    standby->m_place->follow(*primary.m_place);
    standby->start();
    return standby;
}

void PostgresServer::clearAway()
{
    // What tests that were killed have left, and what older schemas were made of.
    const QString left =
        run(ServerPlace::administrator, QStringLiteral("SELECT string_agg(datname, ' ') FROM pg_database "
                                                       "WHERE datname LIKE 'test\\_%' OR datname LIKE 'office\\_%'"));
    for (const QString &name : left.split(u' ', Qt::SkipEmptyParts))
        dropDatabase(name);
    run(ServerPlace::administrator,
        QStringLiteral("DO $do$ DECLARE item name; BEGIN"
                       " FOR item IN SELECT rolname FROM pg_roles WHERE rolname LIKE 'ty\\_%' LOOP"
                       "  EXECUTE format('DROP ROLE %I', item);"
                       " END LOOP; END $do$"));
}

PostgresServer::~PostgresServer()
{
    if (m_place->isPaused)
        resume();
    if (m_place->own) {
        if (m_place->isRunning)
            stop(Stop::Immediate);
        return;
    }
    const ProcessLock alone(m_place->path("start.lock"), LOCK_EX);
    m_place->use.reset();
    if (const ProcessLock last(m_place->path("users.lock"), LOCK_EX | LOCK_NB);
        last.isHeld() && !QFile::exists(m_place->path("keep")))
        stop();
}

bool PostgresServer::answers() const
{
    return m_place->answers();
}

void PostgresServer::start()
{
    server::run(m_place->program("pg_ctl"),
                {QStringLiteral("-D"), m_place->data(), QStringLiteral("-w"), QStringLiteral("-l"),
                 m_place->data() + QStringLiteral("/server.log"), QStringLiteral("start")});
    m_place->isRunning = true;
}

void PostgresServer::stop(Stop how)
{
    server::run(m_place->program("pg_ctl"),
                {QStringLiteral("-D"), m_place->data(), QStringLiteral("-w"), QStringLiteral("-m"),
                 how == Stop::Fast ? QStringLiteral("fast") : QStringLiteral("immediate"), QStringLiteral("stop")});
    m_place->isRunning = false;
}

void PostgresServer::kill()
{
    const QList<pid_t> processes = m_place->processes();
    for (const pid_t process : processes)
        ::kill(process, SIGKILL);
    for (const pid_t process : processes) {
        while (::kill(process, 0) == 0)
            QThread::msleep(1);
    }
    m_place->isRunning = false;
}

void PostgresServer::promote()
{
    server::run(m_place->program("pg_ctl"),
                {QStringLiteral("-D"), m_place->data(), QStringLiteral("-w"), QStringLiteral("promote")});
}

void PostgresServer::pause()
{
    for (const pid_t process : m_place->processes())
        ::kill(process, SIGSTOP);
    m_place->isPaused = true;
}

void PostgresServer::resume()
{
    for (const pid_t process : m_place->processes())
        ::kill(process, SIGCONT);
    m_place->isPaused = false;
}

int PostgresServer::port() const
{
    return m_place->port;
}

QString PostgresServer::authority() const
{
    return m_place->path("ca.crt");
}

QString PostgresServer::log() const
{
    return m_place->data() + QStringLiteral("/server.log");
}

QString PostgresServer::administratorAddress(const QString &database) const
{
    // Not by arg(), to which %2F would be a place of its own.
    return QStringLiteral("postgresql://") + QString::fromLatin1(QUrl::toPercentEncoding(m_place->socketFolder())) +
           u':' + QString::number(m_place->port) + u'/' + database + QStringLiteral("?user=") +
           ServerPlace::administrator;
}

QString PostgresServer::address(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1:%2/%3?user=%4&sslmode=verify-full&sslrootcert=%5")
        .arg(ServerPlace::hostName)
        .arg(m_place->port)
        .arg(database, user, authority());
}

QString PostgresServer::makeDatabase(const QString &like)
{
    static int made = 0;
    const QString name = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
    run(ServerPlace::administrator, QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, like));
    return name;
}

void PostgresServer::dropDatabase(const QString &name)
{
    if (m_place->isRunning)
        run(ServerPlace::administrator, QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

bool PostgresServer::hasDatabase(const QString &name)
{
    return run(ServerPlace::administrator,
               QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = '%1'").arg(name)) == QLatin1String("1");
}

QString PostgresServer::makeLogin(const QString &password)
{
    constexpr int digits = 16;
    const QString name = QStringLiteral("ty_") +
                         QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(digits, u'0');
    const QString secret = password.isEmpty() ? QString() : QStringLiteral(" PASSWORD '%1'").arg(password);
    run(ServerPlace::administrator,
        QStringLiteral("CREATE ROLE %1 LOGIN%2 IN ROLE tenderyard_person").arg(name, secret));
    return name;
}

void PostgresServer::dropRole(const QString &role)
{
    if (m_place->isRunning)
        run(ServerPlace::administrator, QStringLiteral("DROP ROLE IF EXISTS %1").arg(role));
}

QString PostgresServer::run(const QString &database, const QString &script)
{
    const QByteArray place =
        QStringLiteral("host='%1' port=%2 user=%3 dbname='%4' options='-c client_min_messages=error'")
            .arg(m_place->socketFolder())
            .arg(m_place->port)
            .arg(ServerPlace::administrator, database)
            .toUtf8();
    PGconn *connection = PQconnectdb(place.constData());
    PGresult *result = PQexec(connection, script.toUtf8().constData());
    const ExecStatusType status = PQresultStatus(result);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        qFatal("%s: %s", qPrintable(script.left(200)), PQerrorMessage(connection));
    const bool isValue = status == PGRES_TUPLES_OK && PQntuples(result) > 0;
    const QString value = isValue ? QString::fromUtf8(PQgetvalue(result, 0, 0)) : QString();
    PQclear(result);
    PQfinish(connection);
    return value;
}

} // namespace tenderyard
