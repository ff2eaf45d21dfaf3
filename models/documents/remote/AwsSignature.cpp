// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/AwsSignature.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace tenderyard {

namespace {

const QByteArray signatureAlgorithm = QByteArrayLiteral("AWS4-HMAC-SHA256");

QByteArray keyed(const QByteArray &key, const QByteArray &message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// By their names in lower case: the values, without needless spaces, in the order in which they are sent.
QMap<QByteArray, QByteArray> canonicalHeaders(const AwsSignature::Pairs &headers)
{
    QMap<QByteArray, QByteArray> canonical;
    for (const auto &[name, value] : headers) {
        const QByteArray key = name.toLower();
        const bool isFurther = canonical.contains(key);
        canonical[key] += (isFurther ? QByteArrayLiteral(",") : QByteArray()) + value.simplified();
    }
    return canonical;
}

QByteArray scopeOf(const AwsSignature::Signer &signer, const QDateTime &time)
{
    return AwsSignature::timeOf(time).first(8) + '/' + signer.region + '/' + signer.service + "/aws4_request";
}

} // namespace

QByteArray AwsSignature::encoded(const QByteArray &text, bool slash)
{
    // Letters, digits and -._~ stay.
    return text.toPercentEncoding(slash ? QByteArrayLiteral("/") : QByteArray());
}

QByteArray AwsSignature::queryOf(const Pairs &query)
{
    Pairs all;
    for (const auto &[name, value] : query)
        all.append({encoded(name, false), encoded(value, false)});
    std::ranges::sort(all);
    QByteArrayList parts;
    for (const auto &[name, value] : std::as_const(all))
        parts.append(name + '=' + value);
    return parts.join('&');
}

QByteArray AwsSignature::timeOf(const QDateTime &time)
{
    return QLocale::c().toString(time.toUTC(), QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
}

QByteArray AwsSignature::canonicalRequest(const Request &request)
{
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request.headers);
    QByteArray lines;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        lines += header.key() + ':' + header.value() + '\n';
    const QByteArrayList parts{request.method,
                               encoded(request.path, true),
                               queryOf(request.query),
                               lines,
                               QByteArrayList(headers.keys()).join(';'),
                               request.payloadHash};
    return parts.join('\n');
}

QByteArray AwsSignature::stringToSign(const Request &request, const Signer &signer, const QDateTime &time)
{
    const QByteArray hash = QCryptographicHash::hash(canonicalRequest(request), QCryptographicHash::Sha256).toHex();
    return QByteArrayList{signatureAlgorithm, timeOf(time), scopeOf(signer, time), hash}.join('\n');
}

QByteArray AwsSignature::signature(const Request &request, const Signer &signer, const QDateTime &time)
{
    QByteArray key = keyed("AWS4" + signer.secret, timeOf(time).first(8));
    for (const QByteArray &part : {signer.region, signer.service, QByteArrayLiteral("aws4_request")})
        key = keyed(key, part);
    return keyed(key, stringToSign(request, signer, time)).toHex();
}

QByteArray AwsSignature::authorization(const Request &request, const Signer &signer, const QDateTime &time)
{
    return signatureAlgorithm + " Credential=" + signer.accessKey + '/' + scopeOf(signer, time) +
           ", SignedHeaders=" + QByteArrayList(canonicalHeaders(request.headers).keys()).join(';') +
           ", Signature=" + signature(request, signer, time);
}

} // namespace tenderyard
