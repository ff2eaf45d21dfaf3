// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/ServerProxy.h"

#include <QtGlobal>

#include <algorithm>
#include <array>

#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tenderyard {

namespace {

constexpr int tick = 50;       // ms
constexpr int patience = 5000; // ms
constexpr qsizetype headSize = 5;

sockaddr_in placeOf(int port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    place.sin_port = htons(quint16(port));
    return place;
}

bool sendAll(int socket, const QByteArray &bytes)
{
    for (qsizetype sent = 0; sent < bytes.size();) {
        const ssize_t done = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (done <= 0)
            return false;
        sent += done;
    }
    return true;
}

/// What has come in; empty when the other side has hung up.
QByteArray receive(int socket)
{
    std::array<char, 65536> buffer;
    const ssize_t size = ::recv(socket, buffer.data(), buffer.size(), 0);
    return size > 0 ? QByteArray(buffer.data(), size) : QByteArray();
}

/// What the server answers at once; to anything else it says nothing before the next such message.
bool isAnswered(char kind)
{
    constexpr std::array kinds{'Q', 'S', 'H', 'F', 'X'};
    return std::ranges::find(kinds, kind) != kinds.end();
}

/// Until the server has done what it was told: its answer is what does not arrive.
void awaitAnswer(int server)
{
    pollfd entry{server, POLLIN, 0};
    ::poll(&entry, 1, patience);
}

qint32 numberIn(const QByteArray &bytes, qsizetype place)
{
    quint32 number = 0;
    for (qsizetype i = 0; i < 4; ++i)
        number = (number << 8) | quint8(bytes.at(place + i));
    return qint32(number);
}

} // namespace

ServerProxy::ServerProxy(int serverPort) : m_serverPort(serverPort), m_listener(::socket(AF_INET, SOCK_STREAM, 0))
{
    sockaddr_in place = placeOf(0);
    socklen_t size = sizeof(place);
    auto *address = reinterpret_cast<sockaddr *>(&place);
    if (::bind(m_listener, address, size) != 0 || ::listen(m_listener, 16) != 0 ||
        ::getsockname(m_listener, address, &size) != 0)
        qFatal("The proxy cannot listen");
    m_port = ntohs(place.sin_port);
    m_thread = std::thread([this] { listen(); });
}

ServerProxy::~ServerProxy()
{
    m_ending = true;
    m_thread.join();
    for (std::thread &relay : m_relays)
        relay.join();
    for (const int socket : m_kept)
        ::close(socket);
    ::close(m_listener);
}

void ServerProxy::cutAt(const QByteArray &text, Cut how)
{
    const std::lock_guard lock(m_mutex);
    m_text = text;
    m_how = how;
    m_cuts = 0;
}

void ServerProxy::cutAtMessage(int number, Cut how)
{
    const std::lock_guard lock(m_mutex);
    m_number = number;
    m_how = how;
    m_cuts = 0;
}

void ServerProxy::listen()
{
    while (!m_ending) {
        pollfd entry{m_listener, POLLIN, 0};
        if (::poll(&entry, 1, tick) <= 0)
            continue;
        const int program = ::accept(m_listener, nullptr, nullptr);
        if (program >= 0 && m_admitted)
            m_relays.emplace_back([this, program] { relay(program); });
        else if (program >= 0)
            ::close(program);
    }
}

void ServerProxy::relay(int program)
{
    const int server = ::socket(AF_INET, SOCK_STREAM, 0);
    const sockaddr_in place = placeOf(m_serverPort);
    bool isOpen = ::connect(server, reinterpret_cast<const sockaddr *>(&place), sizeof(place)) == 0;
    QByteArray pending;
    while (isOpen && !m_ending) {
        std::array<pollfd, 2> entries{pollfd{program, POLLIN, 0}, pollfd{server, POLLIN, 0}};
        if (::poll(entries.data(), entries.size(), tick) <= 0)
            continue;
        if (entries[1].revents != 0) {
            const QByteArray answer = receive(server);
            isOpen = !answer.isEmpty() && sendAll(program, answer);
        }
        if (isOpen && entries[0].revents != 0) {
            const QByteArray bytes = receive(program);
            pending += bytes;
            isOpen = !bytes.isEmpty() && forward(server, pending);
        }
    }
    ::close(program);
    const std::lock_guard lock(m_mutex);
    if (m_how == Cut::Silently && m_cuts > 0)
        m_kept.push_back(server);
    else
        ::close(server);
}

bool ServerProxy::forward(int server, QByteArray &pending)
{
    // The first message has no letter before its size; everything behind it has.
    while (!pending.isEmpty()) {
        const bool isFirst = pending.at(0) == '\0';
        const qsizetype head = isFirst ? 0 : 1;
        if (pending.size() < head + 4 || pending.size() < head + numberIn(pending, head))
            return true;
        const QByteArray message = pending.first(head + numberIn(pending, head));
        pending.remove(0, message.size());
        Cut how{};
        const bool cut = !isFirst && wantsCut(message.at(0), message.sliced(headSize), how);
        if (cut && how != Cut::After)
            return false;
        if (!sendAll(server, message))
            return false;
        if (cut) {
            if (isAnswered(message.at(0)))
                awaitAnswer(server);
            return false;
        }
    }
    return true;
}

bool ServerProxy::wantsCut(char kind, const QByteArray &body, Cut &how)
{
    const std::lock_guard lock(m_mutex);
    how = m_how;
    // A query, or a statement to be prepared, whose text comes after its name; p is a part of signing in.
    const QByteArray text = kind == 'Q' ? body : kind == 'P' ? body.sliced(body.indexOf('\0') + 1) : QByteArray();
    const bool isText = !m_text.isEmpty() && text.startsWith(m_text);
    const bool isNumber = m_number > 0 && kind != 'p' && --m_number == 0;
    if (!isText && !isNumber)
        return false;
    m_text.clear();
    m_number = 0;
    ++m_cuts;
    return true;
}

} // namespace tenderyard
