// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Signer.h"

#include "models/documents/ContentHash.h"

namespace tenderyard {

void S3Signer::sign(RemoteRequest &request, const QByteArray &authority) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QByteArray hash = request.bodyHash.isEmpty() ? ContentHash::sha256(request.body).toHex() : request.bodyHash;
    request.headers.append({QByteArrayLiteral("x-amz-date"), AwsSignature::timeOf(now)});
    request.headers.append({QByteArrayLiteral("x-amz-content-sha256"), hash});
    AwsSignature::Request said{request.verb, request.path, request.query, request.headers, hash};
    said.headers.append({QByteArrayLiteral("host"), authority});
    request.headers.append({QByteArrayLiteral("Authorization"), AwsSignature::authorization(said, m_signer, now)});
}

} // namespace tenderyard
