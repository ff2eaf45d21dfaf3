// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteAccess.h"

#include <QByteArrayList>
#include <QHash>
#include <QObject>
#include <QTemporaryDir>

#include <chrono>

#include <QtNetwork/QSslServer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace tenderyard {

/// A store that answers what a test says, over TLS: for refusals that no real server can be brought to. What it was not
/// told to refuse it does as a WebDAV server would, in memory. Works in the event loop of its thread.
class FaultServer : public QObject
{
    Q_OBJECT
public:
    FaultServer();

    RemoteAccess access() const;
    /// The next requests with this verb are answered so, `times` times; `headers` are whole lines.
    void refuse(const QByteArray &verb, int status, int times, const QByteArray &body = {},
                const QByteArrayList &headers = {});
    /// The next request with this verb is done and answered as if it was not.
    void doButSay(const QByteArray &verb, int status) { m_denied.insert(verb, status); }
    /// Answers to this verb come so much later.
    void keepWaiting(const QByteArray &verb, std::chrono::milliseconds pause) { m_pauses.insert(verb, pause); }
    /// How often something with this verb was asked.
    int asked(const QByteArray &verb) const { return m_asked.value(verb); }
    /// What is kept, by path.
    QHash<QByteArray, QByteArray> &kept() { return m_kept; }

private:
    struct Refusal
    {
        int status = 0;
        int times = 0;
        QByteArray body;
        QByteArrayList headers;
    };

    void read(QTcpSocket *socket);
    QByteArray done(const QByteArray &verb, const QByteArray &path, const QByteArray &head, const QByteArray &body);
    QByteArray answer(const QByteArray &verb, const QByteArray &path, const QByteArray &head, const QByteArray &body);
    static QByteArray response(int status, const QByteArray &body, const QByteArrayList &headers = {});

    QTemporaryDir m_folder;
    QHash<QByteArray, Refusal> m_refusals;
    QHash<QByteArray, int> m_denied;
    QHash<QByteArray, int> m_asked;
    QHash<QByteArray, std::chrono::milliseconds> m_pauses;
    QHash<QByteArray, QByteArray> m_kept;
    QHash<QTcpSocket *, QByteArray> m_received;
    /// The last one: its sockets tell that they go.
    QSslServer m_server;
};

} // namespace tenderyard
