// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteLine.h"

#include "models/documents/remote/AwsSignature.h"
#include "models/storage/ThreadGuard.h"

#include <QRegularExpression>

#include <algorithm>

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace tenderyard {

namespace {

constexpr int httpsPort = 443;
constexpr qsizetype mostFree = 4;

/// A value of a header, which cannot begin another one.
QByteArray inOneLine(QByteArray value)
{
    value.replace('\r', ' ');
    value.replace('\n', ' ');
    return value;
}

bool isNamed(const RemoteRequest &request, const QByteArray &name)
{
    return std::ranges::any_of(request.headers, [&](const auto &header) { return header.first.toLower() == name; });
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

bool RemoteLine::isObjectName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("^[0-9a-f]{32}$"));
    return name.match(text).hasMatch();
}

void RemoteLine::noteUpload(qint64 bytes, qint64 milliseconds)
{
    // What is small says more of the way there and back.
    constexpr qint64 leastTelling = 1024 * 1024;
    constexpr qint64 millisecondsInSecond = 1000;
    if (bytes == 0)
        m_bytesPerSecond = 0;
    else if (bytes >= leastTelling)
        m_bytesPerSecond = bytes * millisecondsInSecond / qMax<qint64>(1, milliseconds);
}

QByteArray RemoteLine::authority() const
{
    QByteArray host = m_access.address.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    const int port = m_access.address.port(httpsPort);
    return port == httpsPort ? host : host + ':' + QByteArray::number(port);
}

Error RemoteLine::prepare()
{
    if (m_access.address.scheme() != u"https" || m_access.address.host().isEmpty())
        return {QStringLiteral("store.no_tls"), {}, {}, {}, {}};
    if (m_tls)
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
    m_tls = std::make_unique<QSslConfiguration>(tls);
    return {};
}

RemoteConnection::Call RemoteLine::callOf(const RemoteRequest &request) const
{
    RemoteRequest said = request;
    m_signer->sign(said, authority());
    QByteArray target = AwsSignature::encoded(said.path.isEmpty() ? QByteArrayLiteral("/") : said.path, true);
    if (!said.query.isEmpty())
        target += '?' + AwsSignature::queryOf(said.query);
    QByteArray head = said.verb + ' ' + target + " HTTP/1.1\r\nHost: " + authority() + "\r\n";
    // What is encrypted is not compressed, and what is not is short.
    head += "User-Agent: Tenderyard\r\nAccept-Encoding: identity\r\n";
    const bool sends = !said.body.isEmpty() || said.verb == "PUT" || said.verb == "POST";
    if (sends)
        head += "Content-Length: " + QByteArray::number(said.body.size()) + "\r\n";
    if (!said.body.isEmpty() && !isNamed(said, "content-type"))
        head += "Content-Type: application/octet-stream\r\n";
    for (const auto &[name, value] : std::as_const(said.headers))
        head += name + ": " + inOneLine(value) + "\r\n";
    return {head + "\r\n", said.body, said.making, said.expected, said.verb == "HEAD", said.mostAnswered};
}

RemoteConnection *RemoteLine::takeConnection()
{
    while (!m_free.isEmpty()) {
        RemoteConnection *connection = m_free.takeLast();
        if (connection && connection->isReady())
            return connection;
        delete connection;
    }
    return new RemoteConnection(*m_tls, m_access, this);
}

void RemoteLine::keep(RemoteConnection *connection)
{
    if (connection->isReady() && m_free.size() < mostFree)
        m_free.append(connection);
    else
        connection->deleteLater();
}

RemoteConnection *RemoteLine::send(const RemoteRequest &request, QObject *context, const Receiver &receiver)
{
    ThreadGuard::assertNotGuiThread("a socket");
    if (const Error error = prepare(); !error.code.isEmpty()) {
        RemoteAnswer answer;
        answer.error = error;
        QMetaObject::invokeMethod(context, [receiver, answer] { receiver.answered(answer); }, Qt::QueuedConnection);
        return nullptr;
    }
    RemoteConnection *connection = takeConnection();
    connect(context, &QObject::destroyed, connection, &RemoteConnection::breakOff);
    const auto answered = [this, connection, context, receiver](const RemoteAnswer &answer) {
        disconnect(context, nullptr, connection, nullptr);
        keep(connection);
        receiver.answered(answer);
    };
    connection->ask(callOf(request), {receiver.sent, receiver.received, answered});
    return connection;
}

void RemoteLine::sendOff(const RemoteRequest &request)
{
    auto *context = new QObject(this);
    send(request, context, {{}, {}, [context](const RemoteAnswer &) { context->deleteLater(); }});
}

} // namespace tenderyard
