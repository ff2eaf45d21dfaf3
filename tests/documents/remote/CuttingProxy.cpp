// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/remote/CuttingProxy.h"

#include <QTimer>

#include <memory>

#include <QtNetwork/QTcpSocket>

namespace tenderyard {

namespace {

constexpr qint64 bytesInTick = 64 * 1024;
constexpr int tick = 6; // ms

} // namespace

CuttingProxy::CuttingProxy(int targetPort) : m_targetPort(targetPort)
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("There is no port for the proxy");
    connect(&m_server, &QTcpServer::newConnection, this, &CuttingProxy::accept);
}

void CuttingProxy::cutAfter(qint64 bytes, int times, bool answers)
{
    m_limit = bytes;
    m_timesLeft = times;
    m_cutsAnswers = answers;
}

void CuttingProxy::cutAll()
{
    for (QTcpSocket *client : m_server.findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly))
        client->abort();
}

void CuttingProxy::accept()
{
    while (QTcpSocket *client = m_server.nextPendingConnection()) {
        auto *target = new QTcpSocket(client);
        target->connectToHost(QStringLiteral("127.0.0.1"), quint16(m_targetPort));
        // Of one connection, in one direction each.
        auto passed = std::make_shared<std::pair<qint64, qint64>>();
        const auto passOn = [this, client, target, passed] { pass(client, target, passed->first, false); };
        if (m_slow) {
            client->setReadBufferSize(bytesInTick);
            auto *ticks = new QTimer(client);
            connect(ticks, &QTimer::timeout, target, passOn);
            ticks->start(tick);
        } else {
            connect(client, &QTcpSocket::readyRead, target, passOn);
        }
        connect(target, &QTcpSocket::readyRead, client,
                [this, client, target, passed] { pass(target, client, passed->second, true); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(target, &QTcpSocket::disconnected, client, [client] { client->disconnectFromHost(); });
    }
}

void CuttingProxy::pass(QTcpSocket *from, QTcpSocket *to, qint64 &passed, bool isAnswer)
{
    QByteArray bytes = from->readAll();
    const bool counts = m_timesLeft > 0 && isAnswer == m_cutsAnswers;
    const bool cuts = counts && passed + bytes.size() >= m_limit;
    if (cuts)
        bytes.truncate(m_limit - passed);
    passed += bytes.size();
    if (!isAnswer)
        m_sent += bytes.size();
    to->write(bytes);
    if (!cuts)
        return;
    --m_timesLeft;
    ++m_cuts;
    to->flush();
    from->abort();
    to->abort();
}

} // namespace tenderyard
