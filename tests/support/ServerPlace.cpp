// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ServerPlace.h"

#include <libpq-fe.h>

namespace tenderyard {

namespace {

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

QString ServerPlace::socketFolder() const
{
    const QString beside = path("socket");
    constexpr qsizetype longest = 80;
    if (beside.size() <= longest)
        return beside;
    return QDir::tempPath() + QStringLiteral("/tenderyard-") + QString::number(qHash(root.path()), 36);
}

void ServerPlace::make(const QStringList &settings)
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
           commonSettings + places.toUtf8() + settings.join(u'\n').toUtf8() + '\n');
    replace(data() + QStringLiteral("/pg_hba.conf"), admission);
    replace(path("port"), QByteArray::number(port));
    append(path("made"), "");
}

void ServerPlace::follow(const ServerPlace &primary)
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

void ServerPlace::readPort()
{
    QFile file(path("port"));
    if (file.open(QIODevice::ReadOnly))
        port = file.readAll().toInt();
}

bool ServerPlace::answers() const
{
    const QByteArray place =
        QStringLiteral("host='%1' port=%2 dbname=postgres connect_timeout=5").arg(socketFolder()).arg(port).toUtf8();
    return PQping(place.constData()) == PQPING_OK;
}

pid_t ServerPlace::postmaster() const
{
    QFile file(data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The server does not run");
    return file.readLine().trimmed().toInt();
}

QList<pid_t> ServerPlace::processes() const
{
    return family(postmaster());
}

} // namespace tenderyard
