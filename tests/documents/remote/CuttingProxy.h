// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QtNetwork/QTcpServer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace tenderyard {

/// A way to a server of this computer that breaks after a number of bytes. Works in the event loop of its thread.
class CuttingProxy : public QObject
{
    Q_OBJECT
public:
    /// To 127.0.0.1; ends the test program when there is no port for it.
    explicit CuttingProxy(int targetPort);

    int port() const { return m_server.serverPort(); }
    /// The next connections break, each after this many bytes were sent (or, `answers`, received) through it, until as
    /// many were cut as `times` says. A connection that ends before does not count.
    void cutAfter(qint64 bytes, int times, bool answers = false);

    /// Breaks all connections there are.
    void cutAll();

    /// Lets some 10 MB/s through to the server, from the next connection on.
    void slowDown() { m_slow = true; }

    int cuts() const { return m_cuts; }
    /// How many bytes went to the server so far.
    qint64 sent() const { return m_sent; }

private:
    void accept();
    void pass(QTcpSocket *from, QTcpSocket *to, qint64 &passed, bool isAnswer);

    QTcpServer m_server;
    int m_targetPort;
    qint64 m_limit = -1;
    int m_timesLeft = 0;
    bool m_cutsAnswers = false;
    bool m_slow = false;
    int m_cuts = 0;
    qint64 m_sent = 0;
};

} // namespace tenderyard
