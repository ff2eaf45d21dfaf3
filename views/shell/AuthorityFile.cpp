// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/AuthorityFile.h"

#include "models/domain/Invitation.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace tenderyard {

namespace {

const QString certificateField = QStringLiteral("certificate");
/// A larger file is the list of a whole system, and none that an office made.
constexpr qint64 largestAuthority = 64 * 1024;

} // namespace

Outcome AuthorityFile::check(const QString &path, const QString &fingerprint)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("authority.unreadable"), {}, certificateField);
    const QStringList found = Invitation::fingerprintsOf(file.read(largestAuthority));
    if (found.isEmpty())
        return failure(QStringLiteral("authority.not_a_certificate"), {}, certificateField);
    if (!fingerprint.isEmpty() && !found.contains(fingerprint))
        return failure(QStringLiteral("authority.another"), {}, certificateField);
    return {};
}

Expected<QString> AuthorityFile::keep(const QString &pem)
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/authorities");
    const QString fingerprint = Invitation::fingerprintsOf(pem.toLatin1()).value(0);
    QString path = folder + u'/' + fingerprint.left(16) + QStringLiteral(".pem");
    QDir().mkpath(folder);
    QSaveFile file(path);
    const QByteArray bytes = pem.toLatin1();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("authority.not_kept"), {}, certificateField);
    return path;
}

QString AuthorityFile::certificates(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || path == ofSystem() || !file.open(QIODevice::ReadOnly) || file.size() > largestAuthority)
        return {};
    return Invitation::certificatesOf(file.readAll());
}

QString AuthorityFile::ofSystem()
{
    if (QFileInfo::exists(QDir::homePath() + QStringLiteral("/.postgresql/root.crt")))
        return {};
    // Debian and Arch, Fedora, SUSE, and what others share.
    for (const char *path : {"/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt",
                             "/etc/ssl/ca-bundle.pem", "/etc/ssl/cert.pem"}) {
        if (QFileInfo::exists(QLatin1String(path)))
            return QLatin1String(path);
    }
    return {};
}

} // namespace tenderyard
