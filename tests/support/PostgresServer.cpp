// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PostgresServer.h"

#include "tests/support/ServerPrograms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <libpq-fe.h>

#include <csignal>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace tenderyard {

namespace {

const QString administrator = QStringLiteral("postgres");
/// What the certificate says: a connection to 127.0.0.1 finds another name than it asked for.
const QString hostName = QStringLiteral("localhost");

/// Engine, reader, writer, importer, accounts, person and backup.
constexpr int rolesOfAnOffice = 7;

constexpr auto commonSettings = R"(
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 150
shared_buffers = 64MB
listen_addresses = '127.0.0.1'
ssl = on
ssl_cert_file = 'server.crt'
ssl_key_file = 'server.key'
unix_socket_permissions = 0700
# No program may lean on the server's own zone.
timezone = 'Asia/Kathmandu'
log_min_messages = warning
lc_messages = 'C'
)";

// The administrator comes by the socket, whose folder nobody else may enter; everybody else shows a password.
constexpr auto admission = "local all postgres trust\n"
                           "local replication postgres trust\n"
                           "host all all 127.0.0.1/32 scram-sha-256\n";

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("%s cannot be written", qPrintable(path));
}

void replace(const QString &path, const QByteArray &text)
{
    QFile::resize(path, 0);
    append(path, text);
}

/// The whole content of a file of the program's own SQL.
QString resource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not there", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// A lock between the processes of this computer, which goes with the object, and with the process.
class ProcessLock
{
public:
    ProcessLock(const QString &path, int how)
        : m_file(::open(QFile::encodeName(path).constData(), O_CREAT | O_RDWR | O_CLOEXEC, 0600))
    {
        m_held = m_file >= 0 && flock(m_file, how) == 0;
    }
    ~ProcessLock()
    {
        if (m_file >= 0)
            ::close(m_file);
    }
    ProcessLock(const ProcessLock &) = delete;
    ProcessLock &operator=(const ProcessLock &) = delete;

    bool isHeld() const { return m_held; }

private:
    int m_file;
    bool m_held = false;
};

/// The children of a process, and itself.
QList<pid_t> family(pid_t parent)
{
    QList<pid_t> all{parent};
    for (const QString &name : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(name));
        if (name.toInt() <= 0 || !status.open(QIODevice::ReadOnly))
            continue;
        // pid (name) state parent …; the name may hold spaces and parentheses.
        const QByteArray line = status.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toInt() == parent)
            all.append(name.toInt());
    }
    return all;
}

} // namespace

struct PostgresServer::Place
{
    explicit Place(const QString &folder) : root(folder) {}

    QString path(const char *name) const { return root.filePath(QLatin1String(name)); }
    QString data() const { return path("data"); }
    /// Short: a socket's path has room for some 100 characters.
    QString socketFolder() const
    {
        const QString beside = path("socket");
        constexpr qsizetype longest = 80;
        if (beside.size() <= longest)
            return beside;
        return QDir::tempPath() + QStringLiteral("/tenderyard-") + QString::number(qHash(root.path()), 36);
    }
    bool isMade() const { return QFile::exists(path("made")); }
    void make(const QStringList &settings);
    void follow(const Place &primary);
    void readPort();
    bool answers() const;
    pid_t postmaster() const;
    QString program(const char *name) const { return QDir(server::programFolder()).filePath(QLatin1String(name)); }

    QDir root;
    int port = 0;
    std::unique_ptr<QTemporaryDir> own;
    std::unique_ptr<ProcessLock> use;
    bool isRunning = false;
    bool isPaused = false;
};

void PostgresServer::Place::make(const QStringList &settings)
{
    server::makeFolder(data());
    server::makeFolder(socketFolder());
    server::run(program("initdb"),
                {QStringLiteral("-D"), data(), QStringLiteral("-U"), administrator, QStringLiteral("-A"),
                 QStringLiteral("trust"), QStringLiteral("-E"), QStringLiteral("UTF8"),
                 QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync")});
    server::makeCertificates(root.path(), hostName);
    for (const char *name : {"server.crt", "server.key"}) {
        QFile::copy(path(name), data() + u'/' + QLatin1String(name));
        server::handOver(data() + u'/' + QLatin1String(name));
    }
    port = server::freePort();
    const QString places = QStringLiteral("port = %1\nunix_socket_directories = '%2'\n").arg(port).arg(socketFolder());
    append(data() + QStringLiteral("/postgresql.conf"),
           commonSettings + places.toUtf8() + settings.join(u'\n').toUtf8());
    replace(data() + QStringLiteral("/pg_hba.conf"), admission);
    replace(path("port"), QByteArray::number(port));
    append(path("made"), "");
}

void PostgresServer::Place::follow(const Place &primary)
{
    server::makeFolder(data());
    server::makeFolder(socketFolder());
    server::run(program("pg_basebackup"),
                {QStringLiteral("-h"), primary.socketFolder(), QStringLiteral("-p"), QString::number(primary.port),
                 QStringLiteral("-U"), administrator, QStringLiteral("-D"), data(), QStringLiteral("-c"),
                 QStringLiteral("fast"), QStringLiteral("-R"), QStringLiteral("-C"), QStringLiteral("-S"),
                 QStringLiteral("standby")});
    QFile::copy(primary.path("ca.crt"), path("ca.crt"));
    port = server::freePort();
    // What is said last holds.
    append(data() + QStringLiteral("/postgresql.conf"),
           QStringLiteral("port = %1\nunix_socket_directories = '%2'\n").arg(port).arg(socketFolder()).toUtf8());
}

void PostgresServer::Place::readPort()
{
    QFile file(path("port"));
    if (file.open(QIODevice::ReadOnly))
        port = file.readAll().toInt();
}

bool PostgresServer::Place::answers() const
{
    const QByteArray place =
        QStringLiteral("host='%1' port=%2 dbname=postgres connect_timeout=5").arg(socketFolder()).arg(port).toUtf8();
    return PQping(place.constData()) == PQPING_OK;
}

pid_t PostgresServer::Place::postmaster() const
{
    QFile file(data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The server does not run");
    return file.readLine().trimmed().toInt();
}

bool PostgresServer::isInstalled()
{
    return !server::programFolder().isEmpty();
}

PostgresServer &PostgresServer::shared()
{
    static PostgresServer server([] {
        auto place = std::make_unique<Place>(QStringLiteral(TENDERYARD_TEST_SERVER));
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
    if (keep)
        append(mark, "");
    else
        QFile::remove(mark);
}

PostgresServer::PostgresServer(std::unique_ptr<Place> place) : m_place(std::move(place))
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
    if (run(administrator, QStringLiteral("SELECT count(*) FROM pg_roles WHERE rolname LIKE 'tenderyard\\_%'"))
            .toInt() < rolesOfAnOffice)
        run(administrator, resource(QStringLiteral(":/sql/postgresql/server/roles.sql")));
    if (!isThere)
        clearAway();
}

PostgresServer::PostgresServer()
{
    auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + QStringLiteral("/tenderyard-server-XXXXXX"));
    // The server's user has to get through.
    QFile::setPermissions(folder->path(), QFile::permissions(folder->path()) | QFile::ExeGroup | QFile::ExeOther);
    m_place = std::make_unique<Place>(folder->path());
    m_place->own = std::move(folder);
}

PostgresServer::PostgresServer(const QStringList &settings) : PostgresServer()
{
    m_place->make(settings);
    start();
    run(administrator, resource(QStringLiteral(":/sql/postgresql/server/roles.sql")));
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
        run(administrator, QStringLiteral("SELECT string_agg(datname, ' ') FROM pg_database "
                                          "WHERE datname LIKE 'test\\_%' OR datname LIKE 'office\\_%'"));
    for (const QString &name : left.split(u' ', Qt::SkipEmptyParts))
        dropDatabase(name);
    run(administrator, QStringLiteral("DO $do$ DECLARE item name; BEGIN"
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
    const QList<pid_t> processes = family(m_place->postmaster());
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
    for (const pid_t process : family(m_place->postmaster()))
        ::kill(process, SIGSTOP);
    m_place->isPaused = true;
}

void PostgresServer::resume()
{
    for (const pid_t process : family(m_place->postmaster()))
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
           u':' + QString::number(m_place->port) + u'/' + database + QStringLiteral("?user=") + administrator;
}

QString PostgresServer::address(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1:%2/%3?user=%4&sslmode=verify-full&sslrootcert=%5")
        .arg(hostName)
        .arg(m_place->port)
        .arg(database, user, authority());
}

QString PostgresServer::makeDatabase(const QString &like)
{
    static int made = 0;
    const QString name = QStringLiteral("test_%1_%2").arg(QCoreApplication::applicationPid()).arg(++made);
    run(administrator, QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, like));
    return name;
}

void PostgresServer::dropDatabase(const QString &name)
{
    if (m_place->isRunning)
        run(administrator, QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(name));
}

bool PostgresServer::hasDatabase(const QString &name)
{
    return run(administrator, QStringLiteral("SELECT count(*) FROM pg_database WHERE datname = '%1'").arg(name)) ==
           QLatin1String("1");
}

QString PostgresServer::makeLogin(const QString &password)
{
    constexpr int digits = 16;
    const QString name = QStringLiteral("ty_") +
                         QString::number(QRandomGenerator::system()->generate64(), 16).rightJustified(digits, u'0');
    const QString secret = password.isEmpty() ? QString() : QStringLiteral(" PASSWORD '%1'").arg(password);
    run(administrator, QStringLiteral("CREATE ROLE %1 LOGIN%2 IN ROLE tenderyard_person").arg(name, secret));
    return name;
}

void PostgresServer::dropRole(const QString &role)
{
    if (m_place->isRunning)
        run(administrator, QStringLiteral("DROP ROLE IF EXISTS %1").arg(role));
}

QString PostgresServer::run(const QString &database, const QString &script)
{
    const QByteArray place =
        QStringLiteral("host='%1' port=%2 user=%3 dbname='%4' options='-c client_min_messages=error'")
            .arg(m_place->socketFolder())
            .arg(m_place->port)
            .arg(administrator, database)
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
