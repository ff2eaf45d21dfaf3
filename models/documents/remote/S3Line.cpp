// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Line.h"

#include "models/documents/remote/S3Put.h"
#include "models/documents/remote/S3Remove.h"
#include "models/documents/remote/S3Signer.h"
#include "models/documents/remote/S3Tidy.h"

namespace tenderyard {

S3Line::S3Line(const RemoteAccess &access)
    : RemoteLine(access, std::make_unique<S3Signer>(AwsSignature::Signer{access.user.toUtf8(), access.secret.toUtf8(),
                                                                         access.region.toUtf8()}))
{
}

QByteArray S3Line::pathOf(const QString &objectName) const
{
    return root() + '/' + objectName.toLatin1();
}

QByteArray S3Line::bucketPath() const
{
    if (access().bucketInHost)
        return QByteArrayLiteral("/");
    const QByteArray path = root();
    const qsizetype end = path.indexOf('/', 1);
    return end < 0 ? path : path.first(end);
}

QByteArray S3Line::keyOf(const QString &objectName) const
{
    const qsizetype before = access().bucketInHost ? 1 : bucketPath().size() + 1;
    return pathOf(objectName).mid(before);
}

RemoteTask *S3Line::makePut(Promise promise, const RemoteParcel &parcel)
{
    return new S3Put(*this, std::move(promise), parcel);
}

RemoteTask *S3Line::makeTidy(Promise promise)
{
    return new S3Tidy(*this, std::move(promise));
}

RemoteTask *S3Line::makeRemove(Promise promise, const QString &objectName)
{
    return new S3Remove(*this, std::move(promise), objectName);
}

} // namespace tenderyard
