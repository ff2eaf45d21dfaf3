// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/HostLookup.h"

#include <QByteArray>

#include <array>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <thread>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <netdb.h>
#include <sys/socket.h>
#endif

namespace tenderyard {

namespace {

/// Shared with the thread that asks, which may well end after the one that waits has given up.
struct HostAnswer
{
    std::mutex mutex;
    std::condition_variable came;
    bool isThere = false;
    QStringList addresses;
};

QStringList askSystemForHost(const QByteArray &name)
{
    addrinfo wanted{};
    wanted.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    QStringList addresses;
    if (getaddrinfo(name.constData(), nullptr, &wanted, &found) != 0)
        return addresses;
    for (const addrinfo *entry = found; entry; entry = entry->ai_next) {
        std::array<char, NI_MAXHOST> text{};
        if (getnameinfo(entry->ai_addr, entry->ai_addrlen, text.data(), text.size(), nullptr, 0, NI_NUMERICHOST) == 0)
            addresses.append(QString::fromLatin1(text.data()));
    }
    freeaddrinfo(found);
    addresses.removeDuplicates();
    return addresses;
}

} // namespace

QStringList lookUpHost(const QString &name, std::chrono::milliseconds limit, const std::atomic<bool> &givenUp)
{
    const auto answer = std::make_shared<HostAnswer>();
    std::thread([answer, text = name.toUtf8()] {
        const QStringList addresses = askSystemForHost(text);
        const std::lock_guard lock(answer->mutex);
        answer->addresses = addresses;
        answer->isThere = true;
        answer->came.notify_all();
    }).detach();
    const auto end = std::chrono::steady_clock::now() + limit;
    std::unique_lock lock(answer->mutex);
    // In short waits, since nobody wakes this one to give up.
    while (!answer->isThere && !givenUp && std::chrono::steady_clock::now() < end)
        answer->came.wait_for(lock, std::chrono::milliseconds(20));
    return answer->addresses;
}

} // namespace tenderyard
