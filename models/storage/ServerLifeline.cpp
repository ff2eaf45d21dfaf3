// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ServerLifeline.h"

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace tenderyard {

#ifdef Q_OS_WIN

ServerLifeline::ServerLifeline(int socket) : m_socket(socket) {}

ServerLifeline::~ServerLifeline() = default;

void ServerLifeline::cut() const
{
    shutdown(SOCKET(m_socket), SD_BOTH);
}

#else

// A number of its own: that of the connection may mean another file as soon as it is closed.
ServerLifeline::ServerLifeline(int socket) : m_socket(fcntl(socket, F_DUPFD_CLOEXEC, 0)) {}

ServerLifeline::~ServerLifeline()
{
    if (m_socket >= 0)
        close(int(m_socket));
}

void ServerLifeline::cut() const
{
    if (m_socket >= 0)
        shutdown(int(m_socket), SHUT_RDWR);
}

#endif

} // namespace tenderyard
