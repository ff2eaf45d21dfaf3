// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/HttpAnswer.h"
#include "models/documents/remote/RemoteAccess.h"
#include "models/documents/remote/SealedDocument.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

#include <QtNetwork/QSslSocket>

namespace tenderyard {

/// One connection to a store, over TLS that is always verified, for one request at a time. It belongs to whoever made
/// it and works in the thread of that. Its own rather than Qt's access manager, which hands an upload over in pieces of
/// 16 KiB between two threads and cannot be paused.
class RemoteConnection : public QObject
{
    Q_OBJECT
public:
    /// What is sent, and what may come back.
    struct Call
    {
        /// The first line and the headers, with the empty line behind them.
        QByteArray head;
        /// These as RemoteRequest has them.
        QByteArray body;
        std::shared_ptr<SealedDocument> making;
        QByteArray expected;
        bool isHead = false;
        qint64 mostAnswered = 0;
    };
    /// Whoever waits; may be empty, each.
    struct Receiver
    {
        std::function<void(qint64 bytes)> sent;
        std::function<void(qint64 bytes)> received;
        /// Once, unless it was broken off.
        std::function<void(const RemoteAnswer &answer)> answered;
    };

    RemoteConnection(const QSslConfiguration &tls, const RemoteAccess &access, QObject *parent);
    ~RemoteConnection() override;

    /// Sends `call`, now or once the connection stands.
    void ask(const Call &call, const Receiver &receiver);
    /// Sends nothing more, but for what is on its way, until it is not paused any longer.
    void setPaused(bool paused);
    /// Ends at once and answers nothing.
    void breakOff();

    /// Whether another request may be sent.
    bool isReady() const;

private:
    void feed();
    QByteArray slice() const;
    void take();
    void fail(const Error &error);
    void lost();
    void answer(const RemoteAnswer &answer);
    void hear();

    QSslSocket m_socket;
    QTimer m_patience;
    Call m_call;
    Receiver m_receiver;
    std::optional<HttpAnswer> m_answer;
    Error m_certificate;
    qint64 m_fed = 0;
    int m_calls = 0;
    bool m_isBusy = false;
    bool m_isPaused = false;
};

} // namespace tenderyard
