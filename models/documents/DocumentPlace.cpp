// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentPlace.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace tenderyard {

namespace {

const QString placeKind = QStringLiteral("kind");
const QString placeAddress = QStringLiteral("address");
const QString placeUser = QStringLiteral("user");
const QString placeBucket = QStringLiteral("bucket");
const QString placeRegion = QStringLiteral("region");
const QString placePathStyle = QStringLiteral("path_style");
const QString officeName = QStringLiteral("office");
const QString webDavName = QStringLiteral("webdav");
const QString s3Name = QStringLiteral("s3");

Outcome checkUrl(const QString &address)
{
    if (address.isEmpty())
        return failure(QStringLiteral("input.required"), {}, placeAddress);
    const QUrl url(address);
    if (url.scheme() != u"https" && !url.scheme().isEmpty() && address.contains(QStringLiteral("://")))
        return failure(QStringLiteral("store.no_tls"), {}, placeAddress);
    const bool plain = url.isValid() && url.scheme() == u"https" && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                       !url.hasQuery() && !url.hasFragment();
    return plain ? Outcome() : failure(QStringLiteral("documents.not_an_address"), {}, placeAddress);
}

} // namespace

RemoteAccess DocumentPlace::access(const QString &secret, const QString &authority) const
{
    RemoteAccess access;
    access.address = QUrl(address);
    access.user = user;
    access.secret = secret;
    access.authority = authority;
    access.region = region;
    if (kind == Kind::S3 && pathStyle) {
        access.address.setPath(u'/' + bucket);
    } else if (kind == Kind::S3) {
        access.bucketInHost = true;
        access.address.setHost(bucket.section(u'/', 0, 0) + u'.' + access.address.host());
        access.address.setPath(u'/' + bucket.section(u'/', 1));
    }
    return access;
}

Outcome DocumentPlace::check() const
{
    if (!isOutside())
        return {};
    if (const Outcome right = checkUrl(address); !right)
        return right;
    if (user.isEmpty())
        return failure(QStringLiteral("input.required"), {}, placeUser);
    if (kind == Kind::WebDav)
        return {};
    static const QRegularExpression named(QStringLiteral("^[a-z0-9][a-z0-9.-]{1,62}(/[A-Za-z0-9._-]+)*$"));
    if (bucket.isEmpty())
        return failure(QStringLiteral("input.required"), {}, placeBucket);
    if (!named.match(bucket).hasMatch())
        return failure(QStringLiteral("documents.not_a_bucket"), {}, placeBucket);
    if (region.isEmpty())
        return failure(QStringLiteral("input.required"), {}, placeRegion);
    // The bucket has a field of its own.
    if (QUrl(address).path().size() > 1)
        return failure(QStringLiteral("documents.bucket_in_address"), {}, placeAddress);
    return {};
}

DocumentPlace DocumentPlace::tidied() const
{
    if (!isOutside())
        return {};
    DocumentPlace place;
    place.kind = kind;
    place.address = address.trimmed();
    place.user = user.trimmed();
    if (kind == Kind::S3) {
        place.bucket = bucket.trimmed();
        while (place.bucket.endsWith(u'/'))
            place.bucket.chop(1);
        place.region = region.trimmed();
        place.pathStyle = pathStyle;
    }
    return place;
}

QString DocumentPlace::secretKey() const
{
    return QStringLiteral("documents %1 %2 %3").arg(kind == Kind::S3 ? s3Name : webDavName, user, address);
}

QString DocumentPlace::host() const
{
    return QUrl(address).host();
}

QString DocumentPlace::toText() const
{
    if (!isOutside())
        return officeName;
    QJsonObject object{{placeKind, kind == Kind::S3 ? s3Name : webDavName}, {placeAddress, address}, {placeUser, user}};
    if (kind == Kind::S3) {
        object.insert(placeBucket, bucket);
        object.insert(placeRegion, region);
        object.insert(placePathStyle, pathStyle);
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Expected<DocumentPlace> DocumentPlace::parse(const QString &text)
{
    DocumentPlace place;
    if (text.isEmpty() || text == officeName)
        return place;
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QString kind = object.value(placeKind).toString();
    if (kind != webDavName && kind != s3Name)
        return failure(QStringLiteral("documents.unknown_place"));
    place.kind = kind == s3Name ? Kind::S3 : Kind::WebDav;
    place.address = object.value(placeAddress).toString();
    place.user = object.value(placeUser).toString();
    place.bucket = object.value(placeBucket).toString();
    place.region = object.value(placeRegion).toString();
    place.pathStyle = object.value(placePathStyle).toBool(true);
    // Whoever wrote it, no desk sends a secret anywhere but by TLS.
    const Outcome right = place.check();
    return right ? Expected<DocumentPlace>(place) : failure(QStringLiteral("documents.unknown_place"));
}

} // namespace tenderyard
