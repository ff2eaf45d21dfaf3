// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace tenderyard {

/// Stands between a program and a PostgreSQL server, without TLS, and cuts a connection at a message that a test
/// chooses. Takes connections on a port of this computer in threads of its own.
class ServerProxy
{
public:
    explicit ServerProxy(int serverPort);
    ~ServerProxy();
    ServerProxy(const ServerProxy &) = delete;
    ServerProxy &operator=(const ServerProxy &) = delete;

    int port() const { return m_port; }

    enum class Cut {
        /// The server does not get the message, and loses the connection too.
        Before,
        /// The server gets the message, and its answer goes nowhere.
        After,
        /// The server does not get the message, and does not learn either that the program is no longer there.
        Silently
    };
    /// Cuts the connection of the next query (or statement to prepare) whose text begins so. Once.
    void cutAt(const QByteArray &text, Cut how);
    /// Cuts at the n-th message of a program that has signed in, from now on, counted over all connections. Once.
    void cutAtMessage(int number, Cut how);
    bool hasCut() const { return m_cuts > 0; }
    /// Whether new connections are taken; otherwise they are closed at once.
    void admit(bool admitted) { m_admitted = admitted; }

private:
    void listen();
    void relay(int program);
    bool forward(int server, QByteArray &pending);
    bool wantsCut(char kind, const QByteArray &body, Cut &how);

    int m_serverPort;
    int m_listener;
    int m_port = 0;
    std::atomic<bool> m_admitted = true;
    std::atomic<bool> m_ending = false;
    std::atomic<int> m_cuts = 0;
    std::mutex m_mutex;
    QByteArray m_text;
    int m_number = 0;
    Cut m_how = Cut::Before;
    std::thread m_thread;
    std::vector<std::thread> m_relays;
    /// Ends of connections that were cut silently.
    std::vector<int> m_kept;
};

} // namespace tenderyard
