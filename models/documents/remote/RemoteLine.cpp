// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteLine.h"

#include "models/documents/remote/AwsSignature.h"
#include "models/documents/remote/RemoteErrors.h"
#include "models/storage/ThreadGuard.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace tenderyard {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype mostOfRefusal = 64 * 1024;

/// What has come of an answer so far.
struct AnswerUnderWay
{
    RemoteAnswer answer;
    Error certificate;
    bool tooLarge = false;
};

/// What is known once a reply has ended.
RemoteAnswer endOf(QNetworkReply &reply, const AnswerUnderWay &underWay)
{
    RemoteAnswer answer = underWay.answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.etag = reply.rawHeader("ETag");
    const QByteArray length = reply.rawHeader("Content-Length");
    answer.retryAfter = reply.rawHeader("Retry-After").toInt();
    answer.length = length.isEmpty() ? -1 : length.toLongLong();
    if (underWay.tooLarge) {
        answer.status = 0;
        answer.error = {QStringLiteral("document.tampered"), {}, QStringLiteral("too large"), {}, {}};
    } else if (!underWay.certificate.code.isEmpty()) {
        answer.status = 0;
        answer.error = underWay.certificate;
    } else if (answer.status >= 300) {
        answer.error = RemoteErrors::ofStatus(answer.status, answer.body);
    } else if (reply.error() != QNetworkReply::NoError) {
        // Whatever its beginning said, it did not arrive.
        answer.status = 0;
        answer.error = RemoteErrors::ofNetwork(reply.error());
    }
    return answer;
}

} // namespace

RemoteLine::RemoteLine(RemoteAccess access, std::unique_ptr<RemoteSigner> signer)
    : m_access(std::move(access)), m_signer(std::move(signer))
{
}

RemoteLine::~RemoteLine() = default;

QByteArray RemoteLine::root() const
{
    QByteArray path = m_access.address.path(QUrl::FullyDecoded).toUtf8();
    while (path.endsWith('/'))
        path.chop(1);
    return path;
}

QByteArray RemoteLine::authority() const
{
    const QByteArray host = m_access.address.host(QUrl::FullyEncoded).toLatin1();
    const int port = m_access.address.port(httpsPort);
    return port == httpsPort ? host : host + ':' + QByteArray::number(port);
}

Error RemoteLine::prepare()
{
    if (m_access.address.scheme() != u"https" || m_access.address.host().isEmpty())
        return {QStringLiteral("store.no_tls"), {}, {}, {}, {}};
    if (m_network)
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_access.authority.isEmpty()) {
        const QList<QSslCertificate> trusted = QSslCertificate::fromPath(m_access.authority, QSsl::Pem);
        if (trusted.isEmpty())
            return {QStringLiteral("authority.not_a_certificate"), {}, {}, {}, {}};
        tls.setCaCertificates(trusted);
    }
    m_network = new QNetworkAccessManager(this);
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(int(m_access.patience.count()));
    m_tls = std::make_unique<QSslConfiguration>(tls);
    return {};
}

QNetworkReply *RemoteLine::start(const RemoteRequest &request)
{
    RemoteRequest said = request;
    m_signer->sign(said, authority());
    QByteArray address = "https://" + authority() + AwsSignature::encoded(said.path, true);
    if (!said.query.isEmpty())
        address += '?' + AwsSignature::queryOf(said.query);
    QNetworkRequest sent(QUrl::fromEncoded(address, QUrl::StrictMode));
    sent.setSslConfiguration(*m_tls);
    sent.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    sent.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    sent.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    sent.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // What is encrypted is not compressed, and what is not is short.
    sent.setRawHeader("Accept-Encoding", "identity");
    if (!said.body.isEmpty() && !sent.hasRawHeader("Content-Type"))
        sent.setRawHeader("Content-Type", "application/octet-stream");
    for (const auto &[name, value] : std::as_const(said.headers))
        sent.setRawHeader(name, value);
    // Whose answer has a length and no body.
    if (said.verb == "HEAD")
        return m_network->head(sent);
    return m_network->sendCustomRequest(sent, said.verb, said.body);
}

void RemoteLine::send(const RemoteRequest &request, QObject *context, const Receiver &receiver)
{
    ThreadGuard::assertNotGuiThread("a socket");
    if (const Error error = prepare(); !error.code.isEmpty()) {
        RemoteAnswer answer;
        answer.error = error;
        QMetaObject::invokeMethod(context, [receiver, answer] { receiver.answered(answer); }, Qt::QueuedConnection);
        return;
    }
    QNetworkReply *reply = start(request);
    // Goes with whoever waits for it; that ends the request.
    reply->setParent(context);
    auto underWay = std::make_shared<AnswerUnderWay>();
    connect(reply, &QNetworkReply::sslErrors, context, [underWay](const QList<QSslError> &errors) {
        underWay->certificate = RemoteErrors::ofCertificate(errors);
    });
    // The last one is of nothing.
    connect(reply, &QNetworkReply::uploadProgress, context, [receiver](qint64 sent, qint64 all) {
        if (receiver.sent && all > 0)
            receiver.sent(sent);
    });
    connect(reply, &QNetworkReply::readyRead, context, [reply, underWay, receiver, most = request.mostAnswered] {
        const QByteArray bytes = reply->readAll();
        // Of a refusal no more is kept than it takes to understand it.
        const bool isRefusal = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 300;
        if (isRefusal) {
            underWay->answer.body += bytes.first(qMin(bytes.size(), mostOfRefusal - underWay->answer.body.size()));
            return;
        }
        if (underWay->answer.body.isEmpty())
            underWay->answer.body.reserve(qMin(most, reply->header(QNetworkRequest::ContentLengthHeader).toLongLong()));
        underWay->answer.body += bytes;
        if (underWay->answer.body.size() > most) {
            underWay->tooLarge = true;
            underWay->answer.body.clear();
            reply->abort();
        } else if (receiver.received) {
            receiver.received(underWay->answer.body.size());
        }
    });
    connect(reply, &QNetworkReply::finished, context, [reply, underWay, receiver] {
        reply->deleteLater();
        receiver.answered(endOf(*reply, *underWay));
    });
}

void RemoteLine::sendOff(const RemoteRequest &request)
{
    auto *context = new QObject(this);
    send(request, context, {{}, {}, [context](const RemoteAnswer &) { context->deleteLater(); }});
}

} // namespace tenderyard
