// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/SilentServer.h"

#include <QtGlobal>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tenderyard {

SilentServer::SilentServer() : m_socket(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof(place);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    // The system answers for it; nobody ever takes what waits.
    if (m_socket < 0 || ::bind(m_socket, address, length) != 0 || ::listen(m_socket, 8) != 0 ||
        ::getsockname(m_socket, address, &length) != 0)
        qFatal("No port to be silent on");
    m_port = ntohs(place.sin_port);
}

SilentServer::~SilentServer()
{
    ::close(m_socket);
}

} // namespace tenderyard
