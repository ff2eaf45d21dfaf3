// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/FaultServer.h"

#include "tests/support/ServerPrograms.h"

#include <QFile>
#include <QTimer>

#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>
#include <QtNetwork/QSslKey>
#include <QtNetwork/QTcpSocket>

namespace tenderyard {

namespace {

QByteArray fileIn(const QTemporaryDir &folder, const QString &name)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

FaultServer::FaultServer()
{
    server::makeCertificates(m_folder.path(), QStringLiteral("localhost"));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(fileIn(m_folder, QStringLiteral("server.crt"))));
    tls.setPrivateKey(QSslKey(fileIn(m_folder, QStringLiteral("server.key")), QSsl::Ec));
    m_server.setSslConfiguration(tls);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("There is no port for the server");
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

RemoteAccess FaultServer::access() const
{
    RemoteAccess access;
    access.address = QUrl(QStringLiteral("https://localhost:%1/office").arg(m_server.serverPort()));
    access.user = QStringLiteral("keeper");
    access.secret = QStringLiteral("secret");
    access.authority = m_folder.filePath(QStringLiteral("ca.crt"));
    access.region = QStringLiteral("region");
    access.pause = std::chrono::milliseconds(10);
    return access;
}

void FaultServer::refuse(const QByteArray &verb, int status, int times, const QByteArray &body,
                         const QByteArrayList &headers)
{
    m_refusals.insert(verb, {status, times, body, headers});
}

void FaultServer::read(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = received.first(end);
    const qsizetype length = headerIn(head, "content-length").toLongLong();
    if (received.size() < end + 4 + length)
        return;
    const QByteArray body = received.mid(end + 4, length);
    received.remove(0, end + 4 + length);
    const QByteArrayList words = head.first(head.indexOf('\r')).split(' ');
    ++m_asked[words.at(0)];
    const QByteArray said = answer(words.at(0), words.at(1), head, body);
    // Its own child: it is gone with whoever did not wait.
    QTimer::singleShot(m_pauses.value(words.at(0)), socket, [socket, said] { socket->write(said); });
}

QByteArray FaultServer::answer(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                               const QByteArray &body)
{
    Refusal &refusal = m_refusals[verb];
    if (refusal.times > 0) {
        --refusal.times;
        return response(refusal.status, refusal.body, refusal.headers);
    }
    const QByteArray truth = done(verb, path, head, body);
    const int lie = m_denied.take(verb);
    return lie > 0 ? response(lie, {}) : truth;
}

QByteArray FaultServer::done(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                             const QByteArray &body)
{
    if (verb == "PUT") {
        m_kept.insert(path, body);
        return response(201, {});
    }
    if (verb == "MOVE") {
        if (!m_kept.contains(path))
            return response(404, {});
        m_kept.insert(QUrl(QString::fromLatin1(headerIn(head, "destination"))).path().toLatin1(), m_kept.take(path));
        return response(201, {});
    }
    if (verb == "DELETE")
        return response(m_kept.remove(path) > 0 ? 204 : 404, {});
    if (verb == "HEAD" && m_kept.contains(path))
        return response(200, {}, {"Content-Length: " + QByteArray::number(m_kept.value(path).size())});
    if (verb == "GET")
        return m_kept.contains(path) ? response(200, m_kept.value(path)) : response(404, {});
    return response(201, {});
}

QByteArray FaultServer::response(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray lines;
    for (const QByteArray &header : headers)
        lines += header + "\r\n";
    if (!lines.contains("Content-Length:"))
        lines += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return "HTTP/1.1 " + QByteArray::number(status) + " said\r\n" + lines + "\r\n" + body;
}

} // namespace tenderyard
