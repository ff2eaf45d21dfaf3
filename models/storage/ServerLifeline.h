// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tenderyard {

/// Another hold on the socket of a server connection, by which any thread can end a wait for the server: libpq waits
/// for an answer without an end, and a server that hangs sends none.
class ServerLifeline
{
public:
    explicit ServerLifeline(int socket);
    ~ServerLifeline();
    ServerLifeline(const ServerLifeline &) = delete;
    ServerLifeline &operator=(const ServerLifeline &) = delete;

    /// Shuts the socket: whoever waits for it is told that the connection was lost. Any thread.
    void cut() const;

private:
    qintptr m_socket;
};

} // namespace tenderyard
