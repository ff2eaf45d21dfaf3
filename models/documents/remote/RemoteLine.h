// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "models/documents/remote/RemoteAnswer.h"
#include "models/documents/remote/RemoteParcel.h"
#include "models/documents/remote/RemoteRequest.h"
#include "models/documents/remote/RemoteSigner.h"
#include "models/domain/Expected.h"

#include <QObject>
#include <QPromise>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QNetworkAccessManager)
QT_FORWARD_DECLARE_CLASS(QNetworkReply)
QT_FORWARD_DECLARE_CLASS(QSslConfiguration)

namespace tenderyard {

class RemoteTask;

/// The way to one store: TLS that is always verified, requests that are signed, answers and what became of them. Lives
/// in a thread of its own, never in the GUI's. A request is sent once; whoever sent it decides about another try.
class RemoteLine : public QObject
{
    Q_OBJECT
public:
    /// Whoever waits for a request. Called in the line's thread.
    struct Receiver
    {
        /// How many bytes of the body are sent; may be empty.
        std::function<void(qint64 sent)> sent;
        /// How many bytes of the answer are here; may be empty.
        std::function<void(qint64 received)> received;
        /// Once, but not after its context went.
        std::function<void(const RemoteAnswer &answer)> answered;
    };

    using Promise = QPromise<Expected<QByteArray>>;

    RemoteLine(RemoteAccess access, std::unique_ptr<RemoteSigner> signer);
    ~RemoteLine() override;

    /// Where a document is, from the root of the server.
    virtual QByteArray pathOf(const QString &objectName) const = 0;
    /// A task that puts a document there, which answers nothing (an empty text) when all of it is there and was looked
    /// at. It belongs to the line and has to be started.
    virtual RemoteTask *makePut(Promise promise, const RemoteParcel &parcel) = 0;
    /// The same for a task that removes a document, and what uploads of it that were cut have left.
    virtual RemoteTask *makeRemove(Promise promise, const QString &objectName) = 0;

    /// Sends `request`; the answer arrives while `context` lives, which ends the request when it goes.
    void send(const RemoteRequest &request, QObject *context, const Receiver &receiver);
    /// Sends what nobody waits for.
    void sendOff(const RemoteRequest &request);

    const RemoteAccess &access() const { return m_access; }
    /// The path of the address, without a slash at its end, not percent-encoded.
    QByteArray root() const;

private:
    Error prepare();
    QNetworkReply *start(const RemoteRequest &request);
    QByteArray authority() const;

    RemoteAccess m_access;
    std::unique_ptr<RemoteSigner> m_signer;
    /// Made with the first request, in the thread of the line.
    QNetworkAccessManager *m_network = nullptr;
    std::unique_ptr<QSslConfiguration> m_tls;
};

} // namespace tenderyard
