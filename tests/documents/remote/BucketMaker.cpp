// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/BucketMaker.h"

#include "models/documents/remote/AwsSignature.h"

#include <QCryptographicHash>
#include <QProcess>

namespace tenderyard {

QStringList BucketMaker::curl(const RemoteAccess &access, const QByteArray &verb, const QByteArray &path,
                              const QByteArray &hash)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray time = AwsSignature::timeOf(now);
    const QByteArray host = access.address.authority().toLatin1();
    const AwsSignature::Request request{
        verb, path, {}, {{"host", host}, {"x-amz-date", time}, {"x-amz-content-sha256", hash}}, hash};
    const QByteArray authorization = AwsSignature::authorization(
        request, {access.user.toUtf8(), access.secret.toUtf8(), access.region.toUtf8()}, now);
    QStringList arguments{QStringLiteral("--silent"), QStringLiteral("--fail"),    QStringLiteral("--cacert"),
                          access.authority,           QStringLiteral("--request"), QString::fromLatin1(verb)};
    for (const QByteArray &header :
         QByteArrayList{"x-amz-date: " + time, "x-amz-content-sha256: " + hash, "Authorization: " + authorization})
        arguments += {QStringLiteral("--header"), QString::fromLatin1(header)};
    return arguments + QStringList{QString::fromLatin1("https://" + host + path)};
}

bool BucketMaker::make(const RemoteAccess &access)
{
    const QByteArray hash = QCryptographicHash::hash({}, QCryptographicHash::Sha256).toHex();
    QProcess process;
    process.start(QStringLiteral("curl"), curl(access, "PUT", access.address.path().toUtf8(), hash));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace tenderyard
