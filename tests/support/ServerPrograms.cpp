// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ServerPrograms.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

#include <arpa/inet.h>
#include <grp.h>
#include <pwd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tenderyard::server {

namespace {

constexpr int oldestVersion = 15;
constexpr int patience = 120'000; // ms

struct Account
{
    uid_t user;
    gid_t group;
};

/// Whom the server runs as: this program's user, unless that is root.
Account serverAccount()
{
    if (geteuid() != 0)
        return {geteuid(), getegid()};
    for (const char *name : {"postgres", "nobody"}) {
        if (const passwd *entry = getpwnam(name))
            return {entry->pw_uid, entry->pw_gid};
    }
    qFatal("There is no user but root that a server could run as");
}

} // namespace

QString programFolder()
{
    if (const QString named = qEnvironmentVariable("TENDERYARD_POSTGRESQL"); !named.isEmpty())
        return named;
    const QDir root(QStringLiteral("/usr/lib/postgresql"));
    int newest = 0;
    for (const QString &version : root.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (QFile::exists(root.filePath(version + QStringLiteral("/bin/postgres"))))
            newest = std::max(newest, version.toInt());
    }
    return newest < oldestVersion ? QString() : root.filePath(QString::number(newest) + QStringLiteral("/bin"));
}

void run(const QString &program, const QStringList &arguments, As as)
{
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    // A folder that the server's user may enter.
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardInputFile(QProcess::nullDevice());
    if (as == As::Server && geteuid() == 0) {
        const Account account = serverAccount();
        process.setChildProcessModifier([account] {
            if (setgroups(0, nullptr) != 0 || setgid(account.group) != 0 || setuid(account.user) != 0)
                _exit(126);
        });
    }
    process.start();
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qFatal("%s failed: %s%s", qPrintable(program), process.readAllStandardOutput().constData(),
               process.readAllStandardError().constData());
}

void makeFolder(const QString &path)
{
    QDir().mkpath(path);
    const QByteArray name = QFile::encodeName(path);
    const Account account = serverAccount();
    if (chown(name.constData(), account.user, account.group) != 0 || chmod(name.constData(), 0700) != 0)
        qFatal("%s cannot be given to the server", name.constData());
}

void handOver(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const Account account = serverAccount();
    if (chmod(name.constData(), 0600) != 0 || chown(name.constData(), account.user, account.group) != 0)
        qFatal("%s cannot be given to the server", name.constData());
}

void makeCertificates(const QString &folder, const QString &hostName)
{
    const QDir place(folder);
    const QString openssl = QStringLiteral("openssl");
    const QStringList newKey{QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                             QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes")};
    const QString days = QStringLiteral("3650");
    run(openssl,
        QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-days"), days,
                    QStringLiteral("-subj"), QStringLiteral("/CN=Authority of a test"), QStringLiteral("-keyout"),
                    place.filePath(QStringLiteral("ca.key")), QStringLiteral("-out"),
                    place.filePath(QStringLiteral("ca.crt"))} +
            newKey,
        As::Self);
    run(openssl,
        QStringList{QStringLiteral("req"), QStringLiteral("-subj"), QStringLiteral("/CN=") + hostName,
                    QStringLiteral("-addext"), QStringLiteral("subjectAltName=DNS:") + hostName,
                    QStringLiteral("-keyout"), place.filePath(QStringLiteral("server.key")), QStringLiteral("-out"),
                    place.filePath(QStringLiteral("server.csr"))} +
            newKey,
        As::Self);
    run(openssl,
        {QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"),
         place.filePath(QStringLiteral("server.csr")), QStringLiteral("-CA"), place.filePath(QStringLiteral("ca.crt")),
         QStringLiteral("-CAkey"), place.filePath(QStringLiteral("ca.key")), QStringLiteral("-CAcreateserial"),
         QStringLiteral("-days"), days, QStringLiteral("-copy_extensions"), QStringLiteral("copy"),
         QStringLiteral("-out"), place.filePath(QStringLiteral("server.crt"))},
        As::Self);
    handOver(place.filePath(QStringLiteral("server.key")));
}

int freePort()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(place);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    if (bind(listener, address, size) != 0 || getsockname(listener, address, &size) != 0)
        qFatal("There is no free port");
    close(listener);
    return ntohs(place.sin_port);
}

} // namespace tenderyard::server
