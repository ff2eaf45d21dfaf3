// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/DelayingProxy.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <map>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tenderyard {

namespace {

constexpr std::size_t mostUnderWay = 400;
constexpr int longestWait = 1000; // ms

sockaddr_in onThisComputer(int port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    place.sin_port = htons(quint16(port));
    return place;
}

/// What is small goes at once, as PostgreSQL and libpq have it.
void prepareSocket(int socket)
{
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof(yes));
    fcntl(socket, F_SETFL, fcntl(socket, F_GETFL) | O_NONBLOCK);
    fcntl(socket, F_SETFD, FD_CLOEXEC);
}

bool wouldWait()
{
    return errno == EAGAIN || errno == EINTR;
}

} // namespace

DelayingProxy::DelayingProxy(int targetPort, std::chrono::milliseconds eachWay)
    : m_targetPort(targetPort), m_delay(eachWay.count())
{
    std::array<int, 2> ends{};
    m_listener = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in place = onThisComputer(0);
    socklen_t size = sizeof(place);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    constexpr int backlog = 64;
    if (pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0 || bind(m_listener, address, size) != 0 ||
        listen(m_listener, backlog) != 0 || getsockname(m_listener, address, &size) != 0)
        qFatal("The proxy has no port");
    prepareSocket(m_listener);
    m_port = ntohs(place.sin_port);
    m_wakeReader = ends[0];
    m_wakeWriter = ends[1];
    m_thread = std::thread([this] { run(); });
}

DelayingProxy::~DelayingProxy()
{
    m_stopping = true;
    wake();
    m_thread.join();
    for (const int socket : {m_listener, m_wakeReader, m_wakeWriter})
        ::close(socket);
}

void DelayingProxy::cut()
{
    m_cutting = true;
    wake();
}

void DelayingProxy::wake() const
{
    if (::write(m_wakeWriter, "x", 1) < 0 && !wouldWait())
        qFatal("The proxy cannot be woken");
}

void DelayingProxy::accept()
{
    const int client = ::accept(m_listener, nullptr, nullptr);
    if (client < 0)
        return;
    ++m_accepted;
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in place = onThisComputer(m_targetPort);
    if (::connect(server, reinterpret_cast<const sockaddr *>(&place), sizeof(place)) != 0) {
        ::close(server);
        ::close(client);
        return;
    }
    prepareSocket(client);
    prepareSocket(server);
    Link link;
    link.request.from = link.answer.to = client;
    link.request.to = link.answer.from = server;
    m_links.push_back(std::move(link));
}

bool DelayingProxy::receive(Direction &direction, bool lose)
{
    std::array<char, 64 * 1024> bytes;
    const ssize_t got = ::recv(direction.from, bytes.data(), bytes.size(), 0);
    if (got < 0)
        return wouldWait();
    if (lose)
        return got > 0;
    const auto due = Clock::now() + std::chrono::milliseconds(m_delay);
    if (got == 0)
        direction.ended = true;
    // An empty one is the end.
    direction.underWay.push_back({due, {bytes.begin(), bytes.begin() + got}});
    return true;
}

bool DelayingProxy::send(Direction &direction)
{
    while (!direction.underWay.empty() && direction.underWay.front().due <= Clock::now()) {
        Chunk &chunk = direction.underWay.front();
        if (chunk.bytes.empty()) {
            ::shutdown(direction.to, SHUT_WR);
            direction.closed = true;
        } else {
            const ssize_t sent =
                ::send(direction.to, chunk.bytes.data() + chunk.sent, chunk.bytes.size() - chunk.sent, MSG_NOSIGNAL);
            if (sent < 0)
                return wouldWait();
            chunk.sent += std::size_t(sent);
            if (chunk.sent < chunk.bytes.size())
                return true;
        }
        direction.underWay.pop_front();
    }
    return true;
}

void DelayingProxy::close(const Link &link, bool abruptly)
{
    for (const int socket : {link.request.from, link.request.to}) {
        // A reset, as from a router that has forgotten the connection.
        const linger atOnce{1, 0};
        if (abruptly)
            setsockopt(socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
        ::close(socket);
    }
}

int DelayingProxy::millisecondsToNext() const
{
    auto next = Clock::now() + std::chrono::milliseconds(longestWait);
    for (const Link &link : m_links) {
        for (const Direction *direction : {&link.request, &link.answer}) {
            if (!direction->underWay.empty())
                next = std::min(next, direction->underWay.front().due);
        }
    }
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(next - Clock::now()).count();
    return int(std::max<qint64>(left, 0));
}

void DelayingProxy::run()
{
    while (!m_stopping) {
        if (m_cutting.exchange(false)) {
            for (const Link &link : m_links)
                close(link, true);
            m_links.clear();
        }
        std::map<int, short> wanted{{m_listener, POLLIN}, {m_wakeReader, POLLIN}};
        for (const Link &link : m_links) {
            for (const Direction *direction : {&link.request, &link.answer}) {
                if (!direction->ended && direction->underWay.size() < mostUnderWay)
                    wanted[direction->from] |= POLLIN;
                if (!direction->underWay.empty() && direction->underWay.front().due <= Clock::now())
                    wanted[direction->to] |= POLLOUT;
            }
        }
        std::vector<pollfd> entries;
        for (const auto &[socket, events] : wanted)
            entries.push_back({socket, events, 0});
        ::poll(entries.data(), entries.size(), millisecondsToNext());
        std::map<int, short> ready;
        for (const pollfd &entry : entries)
            ready[entry.fd] = entry.revents;
        std::array<char, 64> nothing;
        if (ready[m_wakeReader] != 0)
            (void)!::read(m_wakeReader, nothing.data(), nothing.size());
        if (ready[m_listener] != 0)
            accept();
        for (auto link = m_links.begin(); link != m_links.end();) {
            bool stands = true;
            for (Direction *direction : {&link->request, &link->answer}) {
                if (!direction->ended && ready[direction->from] != 0)
                    stands = stands && receive(*direction, m_losing && direction == &link->answer);
                stands = stands && send(*direction);
            }
            if (stands && !(link->request.closed && link->answer.closed)) {
                ++link;
                continue;
            }
            close(*link, !stands);
            link = m_links.erase(link);
        }
    }
    for (const Link &link : m_links)
        close(link, true);
    m_links.clear();
}

} // namespace tenderyard
