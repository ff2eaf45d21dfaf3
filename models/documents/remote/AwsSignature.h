// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <utility>

namespace tenderyard {

/// Amazon's Signature Version 4, by which an S3-compatible store knows who asks and that nothing of the request was
/// changed; the payload's hash is part of what is signed. Any thread.
class AwsSignature
{
public:
    using Pairs = QList<std::pair<QByteArray, QByteArray>>;

    /// Who signs, and for which part of which store. The secret is never part of an error or of a log.
    struct Signer
    {
        QByteArray accessKey;
        QByteArray secret;
        QByteArray region;
        QByteArray service = QByteArrayLiteral("s3");
    };
    /// What is signed. `path` and the query are as they are meant, not yet percent-encoded.
    struct Request
    {
        QByteArray method;
        QByteArray path;
        Pairs query;
        /// All that are signed: the host, x-amz-date, and what else matters. The same name may come more than once.
        Pairs headers;
        /// SHA-256 of the body, as 64 lower-case hexadecimal digits.
        QByteArray payloadHash;
    };

    /// A path or (`slash` is false) a name or a value, as it is sent and signed.
    static QByteArray encoded(const QByteArray &text, bool slash);
    /// The query, as it is sent and signed.
    static QByteArray queryOf(const Pairs &query);
    /// `time` as x-amz-date has it.
    static QByteArray timeOf(const QDateTime &time);

    static QByteArray canonicalRequest(const Request &request);
    static QByteArray stringToSign(const Request &request, const Signer &signer, const QDateTime &time);
    /// 64 lower-case hexadecimal digits.
    static QByteArray signature(const Request &request, const Signer &signer, const QDateTime &time);
    /// The value of the header Authorization.
    static QByteArray authorization(const Request &request, const Signer &signer, const QDateTime &time);
};

} // namespace tenderyard
