// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/SwiftServer.h"

#include <QDirIterator>
#include <QFileInfo>

namespace tenderyard {

namespace {

const QString swiftUser = QStringLiteral("office:keeper");
const QString swiftSecret = QStringLiteral("a-secret-of-the-test");
/// Debian's own, which has the packages of its system.
const QString systemPython = QStringLiteral("/usr/bin/python3");

} // namespace

SwiftServer::SwiftServer(qint64 quota) : m_quota(quota)
{
    makeFolder(QStringLiteral("."));
    write(QStringLiteral("secret"), swiftSecret.toUtf8());
    QFile program(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") +
                  QStringLiteral("/tests/documents/remote/swift_server.py"));
    if (!program.open(QIODevice::ReadOnly))
        qFatal("TENDERYARD_SOURCE_DIR names the checkout");
    // The checkout may be where the server's user cannot look.
    write(QStringLiteral("swift_server.py"), program.readAll());
    SwiftServer::start();
}

bool SwiftServer::isInstalled()
{
    return QFileInfo::exists(QStringLiteral("/usr/lib/python3/dist-packages/swift/common/middleware/s3api/s3api.py"));
}

void SwiftServer::start()
{
    run(systemPython, {path(QStringLiteral("swift_server.py")), path(QStringLiteral(".")), QString::number(port()),
                       QString::number(m_quota)});
}

RemoteAccess SwiftServer::access(const QString &bucket, const QString &prefix) const
{
    RemoteAccess access;
    access.address = QUrl(QStringLiteral("https://localhost:%1/%2%3").arg(port()).arg(bucket, prefix));
    access.user = swiftUser;
    access.secret = swiftSecret;
    access.authority = authority();
    access.region = QStringLiteral("test-region");
    return access;
}

QStringList SwiftServer::files() const
{
    QStringList found;
    QDirIterator all(path(QStringLiteral("devices/sda/objects")), {QStringLiteral("*.data")}, QDir::Files,
                     QDirIterator::Subdirectories);
    while (all.hasNext())
        found.append(all.next());
    return found;
}

} // namespace tenderyard
