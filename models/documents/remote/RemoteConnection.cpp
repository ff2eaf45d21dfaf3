// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteConnection.h"

#include "models/documents/remote/RemoteErrors.h"

#include <QtNetwork/QSslConfiguration>

namespace tenderyard {

namespace {

constexpr quint16 tlsPort = 443;
/// So much is encrypted at once, and little more than the other waits for the network.
constexpr qint64 bytesInSlice = 64 * 1024;
constexpr qint64 mostWaiting = 256 * 1024;

} // namespace

RemoteConnection::RemoteConnection(const QSslConfiguration &tls, const RemoteAccess &access, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(access.patience);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { fail(RemoteErrors::ofSocket(QAbstractSocket::SocketTimeoutError)); });
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificate = RemoteErrors::ofCertificate(errors); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        hear();
        feed();
    });
    connect(&m_socket, &QSslSocket::encryptedBytesWritten, this, [this] {
        hear();
        feed();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &RemoteConnection::take);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &RemoteConnection::lost);
    m_socket.setSslConfiguration(tls);
    m_socket.connectToHostEncrypted(access.address.host(QUrl::FullyEncoded), quint16(access.address.port(tlsPort)));
}

RemoteConnection::~RemoteConnection()
{
    // It may still hold slices of the body.
    m_socket.abort();
}

bool RemoteConnection::isReady() const
{
    return !m_isBusy && m_socket.isEncrypted() && m_socket.state() == QAbstractSocket::ConnectedState &&
           m_socket.bytesAvailable() == 0;
}

void RemoteConnection::ask(const Call &call, const Receiver &receiver)
{
    m_call = call;
    m_receiver = receiver;
    m_answer.emplace(call.isHead, call.mostAnswered, call.expected);
    m_fed = -1;
    m_isBusy = true;
    m_isPaused = false;
    ++m_calls;
    if (m_call.making)
        connect(m_call.making.get(), &SealedDocument::more, this, &RemoteConnection::feed);
    m_patience.start();
    feed();
}

void RemoteConnection::hear()
{
    if (m_isBusy && !m_isPaused)
        m_patience.start();
}

void RemoteConnection::feed()
{
    if (!m_isBusy || m_isPaused || !m_socket.isEncrypted() || m_socket.state() != QAbstractSocket::ConnectedState)
        return;
    if (m_fed < 0) {
        m_socket.write(m_call.head);
        m_fed = 0;
    }
    const qint64 there = m_call.making ? m_call.making->ready() : m_call.body.size();
    while (m_fed < there && m_socket.bytesToWrite() + m_socket.encryptedBytesToWrite() < mostWaiting)
        m_fed += m_socket.write(slice());
    const qint64 sent = m_fed - m_socket.bytesToWrite() - m_socket.encryptedBytesToWrite();
    if (m_receiver.sent && sent > 0)
        m_receiver.sent(sent);
}

QByteArray RemoteConnection::slice() const
{
    // Not copied: what is sent stays where it is until it is answered or the socket is cut.
    const qint64 size = qMin(bytesInSlice, (m_call.making ? m_call.making->ready() : m_call.body.size()) - m_fed);
    return QByteArray::fromRawData(m_call.body.constData() + m_fed, size);
}

void RemoteConnection::take()
{
    if (!m_isBusy)
        return;
    hear();
    switch (m_answer->read(m_socket)) {
    case HttpAnswer::State::Reading:
        if (m_receiver.received)
            m_receiver.received(m_answer->bytesRead());
        return;
    case HttpAnswer::State::Complete:
        answer(m_answer->answer());
        return;
    case HttpAnswer::State::TooLarge:
        fail({QStringLiteral("document.tampered"), {}, QStringLiteral("too large"), {}, {}});
        return;
    case HttpAnswer::State::Senseless:
        fail({QStringLiteral("store.interrupted"), {}, QStringLiteral("not HTTP"), {}, {}});
        return;
    }
}

void RemoteConnection::lost()
{
    if (!m_isBusy)
        return;
    // What came before the end counts.
    const QAbstractSocket::SocketError error = m_socket.error();
    take();
    if (!m_isBusy)
        return;
    if (m_answer->end() == HttpAnswer::State::Complete && error == QAbstractSocket::RemoteHostClosedError)
        answer(m_answer->answer());
    else
        fail(m_certificate.code.isEmpty() ? RemoteErrors::ofSocket(error) : m_certificate);
}

void RemoteConnection::fail(const Error &error)
{
    m_socket.abort();
    RemoteAnswer failed;
    failed.stale = m_calls > 1 && !m_answer->hasBegun() && error.code == u"store.interrupted";
    failed.error = error;
    answer(failed);
}

void RemoteConnection::answer(const RemoteAnswer &answer)
{
    if (!m_isBusy)
        return;
    m_isBusy = false;
    m_patience.stop();
    // An answer that came before all was sent is the last one of this connection.
    if (!m_answer->staysOpen() || m_fed < m_call.body.size() || m_socket.bytesToWrite() > 0)
        m_socket.abort();
    if (m_call.making)
        disconnect(m_call.making.get(), nullptr, this, nullptr);
    m_call = {};
    RemoteAnswer told = answer;
    if (told.status >= 300)
        told.error = RemoteErrors::ofStatus(told.status, told.body);
    const Receiver receiver = std::exchange(m_receiver, {});
    if (receiver.answered)
        receiver.answered(told);
}

void RemoteConnection::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused) {
        m_patience.stop();
    } else {
        hear();
        feed();
    }
}

void RemoteConnection::breakOff()
{
    m_isBusy = false;
    m_receiver = {};
    m_patience.stop();
    m_socket.abort();
    deleteLater();
}

} // namespace tenderyard
