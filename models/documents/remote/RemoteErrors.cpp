// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteErrors.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace tenderyard {

namespace {

Error remoteError(const char *code, const QString &detail)
{
    return {QLatin1String(code), {}, detail, {}, {}};
}

struct CodeOfStatus
{
    int status;
    const char *code;
};

constexpr CodeOfStatus remoteStatuses[] = {
    {401, "store.denied"}, {403, "store.denied"},   {404, "store.no_place"}, {405, "store.no_place"},
    {408, "store.busy"},   {409, "store.no_place"}, {412, "store.changed"},  {413, "store.too_large"},
    {423, "store.locked"}, {425, "store.busy"},     {429, "store.busy"},     {500, "store.busy"},
    {502, "store.busy"},   {503, "store.busy"},     {504, "store.busy"},     {507, "store.full"},
};

/// What S3 stores say more exactly than by their status.
struct CodeOfWord
{
    const char *word;
    const char *code;
};

constexpr CodeOfWord remoteWords[] = {
    {"RequestTimeTooSkewed", "store.clock"},
    {"RequestExpired", "store.clock"},
    {"QuotaExceeded", "store.full"},
    {"AuthorizationHeaderMalformed", "store.region"},
    {"PermanentRedirect", "store.region"},
    {"XMinioStorageFull", "store.full"},
    {"SlowDown", "store.busy"},
    {"OperationAborted", "store.busy"},
    {"RequestTimeout", "store.busy"},
    {"EntityTooLarge", "store.too_large"},
};

} // namespace

QByteArray RemoteErrors::codeIn(const QByteArray &body)
{
    QXmlStreamReader reader(body);
    if (!reader.readNextStartElement() || reader.name() != u"Error")
        return {};
    while (reader.readNextStartElement()) {
        if (reader.name() == u"Code")
            return reader.readElementText().toLatin1();
        reader.skipCurrentElement();
    }
    return {};
}

Error RemoteErrors::ofStatus(int status, const QByteArray &body)
{
    const QByteArray said = codeIn(body);
    QString detail = QStringLiteral("HTTP %1").arg(status);
    if (!said.isEmpty())
        detail += u' ' + QString::fromLatin1(said.left(60));
    // OpenStack's quota has no code of its own.
    if ((status == 413 || said == "EntityTooLarge") && body.contains("exceeds quota"))
        return remoteError("store.full", detail);
    const auto word =
        std::ranges::find_if(remoteWords, [&said](const CodeOfWord &entry) { return said == entry.word; });
    if (word != std::end(remoteWords))
        return remoteError(word->code, detail);
    const auto *known = std::ranges::find(remoteStatuses, status, &CodeOfStatus::status);
    return remoteError(known != std::end(remoteStatuses) ? known->code : "store.failed", detail);
}

Error RemoteErrors::ofSocket(QAbstractSocket::SocketError error)
{
    const QString detail = QStringLiteral("socket error %1").arg(int(error));
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError:
    case QAbstractSocket::SocketTimeoutError:
    case QAbstractSocket::TemporaryError:
    case QAbstractSocket::UnknownSocketError:
        return remoteError("store.interrupted", detail);
    case QAbstractSocket::SslHandshakeFailedError:
        return remoteError("store.certificate", detail);
    case QAbstractSocket::ConnectionRefusedError:
    case QAbstractSocket::HostNotFoundError:
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
        return remoteError("store.unreachable", detail);
    default:
        return remoteError("store.failed", detail);
    }
}

Error RemoteErrors::ofCertificate(const QList<QSslError> &errors)
{
    const auto has = [&errors](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(
            errors, [kinds](const QSslError &error) { return std::ranges::find(kinds, error.error()) != kinds.end(); });
    };
    const QString detail =
        errors.isEmpty() ? QString() : QStringLiteral("TLS error %1").arg(int(errors.first().error()));
    if (has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}))
        return remoteError("store.certificate_expired", detail);
    if (has({QSslError::UnableToGetLocalIssuerCertificate, QSslError::UnableToGetIssuerCertificate,
             QSslError::UnableToVerifyFirstCertificate, QSslError::SelfSignedCertificate,
             QSslError::SelfSignedCertificateInChain, QSslError::CertificateUntrusted}))
        return remoteError("store.unknown_ca", detail);
    if (has({QSslError::HostNameMismatch}))
        return remoteError("store.wrong_host_name", detail);
    return remoteError("store.certificate", detail);
}

bool RemoteErrors::mayPass(const Error &error)
{
    static const QStringList passing{QStringLiteral("store.unreachable"), QStringLiteral("store.interrupted"),
                                     QStringLiteral("store.changed"), QStringLiteral("store.locked"),
                                     QStringLiteral("store.busy")};
    return passing.contains(error.code);
}

} // namespace tenderyard
