// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"
#include "models/documents/remote/RemoteConnection.h"
#include "models/documents/remote/RemoteParcel.h"
#include "models/documents/remote/RemoteRequest.h"
#include "models/documents/remote/RemoteSigner.h"
#include "models/domain/Expected.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QPromise>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QSslConfiguration)

namespace tenderyard {

class RemoteTask;

/// The way to one store: TLS that is always verified, requests that are signed, answers and what became of them. Lives
/// in a thread of its own, never in the GUI's. A request is sent once; whoever sent it decides about another try.
class RemoteLine : public QObject
{
    Q_OBJECT
public:
    /// Whoever waits for a request. Called in the line's thread; nobody once its context went.
    using Receiver = RemoteConnection::Receiver;
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

    /// The same for a task that removes what uploads of anybody that were cut more than a day ago have left; it answers
    /// how many, as text.
    virtual RemoteTask *makeTidy(Promise promise) = 0;
    /// Whether this is what a document may be called: 32 hexadecimal digits.
    static bool isObjectName(const QString &text);

    /// Sends `request`; the answer arrives while `context` lives, which ends the request when it goes. Answers the
    /// connection that it goes over, as long as it is under way; none where there cannot be one.
    RemoteConnection *send(const RemoteRequest &request, QObject *context, const Receiver &receiver);
    /// Sends what nobody waits for.
    void sendOff(const RemoteRequest &request);

    /// Whether so many bytes are gone in a few seconds, as far as uploads until now tell: then there is little to lose.
    bool isQuick(qint64 bytes) const { return m_bytesPerSecond > 0 && bytes / m_bytesPerSecond < secondsWorthLosing; }
    /// That an upload of so many bytes took so long; 0 bytes: that it was cut.
    void noteUpload(qint64 bytes, qint64 milliseconds);

    const RemoteAccess &access() const { return m_access; }
    /// The path of the address, without a slash at its end, not percent-encoded.
    QByteArray root() const;

private:
    Error prepare();
    RemoteConnection::Call callOf(const RemoteRequest &request) const;
    RemoteConnection *takeConnection();
    void keep(RemoteConnection *connection);
    QByteArray authority() const;

    static constexpr qint64 secondsWorthLosing = 4;

    RemoteAccess m_access;
    std::unique_ptr<RemoteSigner> m_signer;
    /// Made with the first request, in the thread of the line.
    std::unique_ptr<QSslConfiguration> m_tls;
    /// Those that nobody uses at present.
    QList<QPointer<RemoteConnection>> m_free;
    qint64 m_bytesPerSecond = 0;
};

} // namespace tenderyard
