// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/ApacheServer.h"

#include <QDirIterator>
#include <QFileInfo>

namespace tenderyard {

namespace {

const QString apacheProgram = QStringLiteral("/usr/sbin/apache2");
const QString apacheUser = QStringLiteral("office keeper");
const QString apachePassword = QStringLiteral("p\u00e4ss:w\u00f6rd");

constexpr auto apacheSettings = R"(
ServerRoot "%1"
ServerName localhost
PidFile "%1/apache.pid"
DefaultRuntimeDir "%1"
Mutex file:%1 default
Listen 127.0.0.1:%2
ErrorLog "%1/error.log"
LoadModule mpm_event_module %3/mod_mpm_event.so
LoadModule authn_core_module %3/mod_authn_core.so
LoadModule authn_file_module %3/mod_authn_file.so
LoadModule authz_core_module %3/mod_authz_core.so
LoadModule authz_user_module %3/mod_authz_user.so
LoadModule auth_basic_module %3/mod_auth_basic.so
LoadModule ssl_module %3/mod_ssl.so
LoadModule dav_module %3/mod_dav.so
LoadModule dav_fs_module %3/mod_dav_fs.so
StartServers 1
ThreadsPerChild 16
MaxRequestWorkers 16
SSLEngine on
SSLCertificateFile "%1/server.crt"
SSLCertificateKeyFile "%1/server.key"
DocumentRoot "%1/www"
DavLockDB "%1/locks/db"
<Directory "%1/www">
    Dav On
    AuthType Basic
    AuthName store
    AuthUserFile "%1/people"
    Require valid-user
    %4
</Directory>
)";

} // namespace

ApacheServer::ApacheServer(const QByteArray &settings) : m_settings(settings)
{
    makeFolder(QStringLiteral("."));
    makeFolder(QStringLiteral("www"));
    makeFolder(QStringLiteral("locks"));
    const QString folder = QFileInfo(path(QStringLiteral("www"))).path();
    write(QStringLiteral("apache.conf"),
          QString::fromLatin1(apacheSettings)
              .arg(folder)
              .arg(port())
              .arg(QStringLiteral("/usr/lib/apache2/modules"), QString::fromUtf8(m_settings))
              .toUtf8());
    QProcess hashing;
    hashing.start(QStringLiteral("openssl"),
                  {QStringLiteral("passwd"), QStringLiteral("-apr1"), QStringLiteral("-stdin")});
    hashing.write(apachePassword.toUtf8());
    hashing.closeWriteChannel();
    if (!hashing.waitForFinished() || hashing.exitCode() != 0)
        qFatal("openssl failed: %s", hashing.readAllStandardError().constData());
    write(QStringLiteral("people"), apacheUser.toUtf8() + ':' + hashing.readAllStandardOutput());
    ApacheServer::start();
}

bool ApacheServer::isInstalled()
{
    return QFileInfo(apacheProgram).isExecutable();
}

void ApacheServer::start()
{
    run(apacheProgram, {QStringLiteral("-DFOREGROUND"), QStringLiteral("-f"), path(QStringLiteral("apache.conf"))});
}

RemoteAccess ApacheServer::access(const QString &folder) const
{
    RemoteAccess access;
    access.address = QUrl(QStringLiteral("https://localhost:%1/%2").arg(port()).arg(folder));
    access.user = apacheUser;
    access.secret = apachePassword;
    access.authority = authority();
    return access;
}

QStringList ApacheServer::files() const
{
    QStringList found;
    QDirIterator all(path(QStringLiteral("www")), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        // mod_dav keeps its properties there.
        if (const QString file = all.next(); !file.contains(QLatin1String("/.DAV/")))
            found.append(file);
    }
    return found;
}

QString ApacheServer::fileNamed(const QString &name) const
{
    for (const QString &file : files()) {
        if (QFileInfo(file).fileName() == name)
            return file;
    }
    return {};
}

} // namespace tenderyard
