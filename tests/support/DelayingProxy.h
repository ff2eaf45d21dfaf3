// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <deque>
#include <list>
#include <thread>
#include <vector>

namespace tenderyard {

/// A way to a server of this computer that is as long, and as unreliable, as a network: bytes arrive later than they
/// were sent, answers get lost, connections break. Works in a thread of its own; its functions may be called from any.
/// Ends the test program when there is no port for it.
class DelayingProxy
{
public:
    /// To the server on `targetPort` of 127.0.0.1.
    explicit DelayingProxy(int targetPort, std::chrono::milliseconds eachWay = {});
    ~DelayingProxy();
    DelayingProxy(const DelayingProxy &) = delete;
    DelayingProxy &operator=(const DelayingProxy &) = delete;

    /// Where to connect to instead, on 127.0.0.1.
    int port() const { return m_port; }
    /// How long whatever is sent from now on is under way, in each direction.
    void setDelay(std::chrono::milliseconds eachWay) { m_delay = eachWay.count(); }
    /// What the server answers from now on does not arrive any more.
    void loseAnswers(bool lose) { m_losing = lose; }
    /// All connections break at once; new ones can be made.
    void cut();
    /// How many connections were made so far.
    int connections() const { return m_accepted; }

private:
    using Clock = std::chrono::steady_clock;
    struct Chunk
    {
        Clock::time_point due;
        std::vector<char> bytes;
        std::size_t sent = 0;
    };
    struct Direction
    {
        int from = -1;
        int to = -1;
        std::deque<Chunk> underWay;
        bool ended = false;
        bool closed = false;
    };
    struct Link
    {
        Direction request;
        Direction answer;
    };

    void run();
    void accept();
    void wake() const;
    /// Each answers whether the link still stands.
    bool receive(Direction &direction, bool lose);
    static bool send(Direction &direction);
    static void close(const Link &link, bool abruptly);
    int millisecondsToNext() const;

    int m_targetPort;
    int m_listener = -1;
    int m_port = 0;
    int m_wakeReader = -1;
    int m_wakeWriter = -1;
    std::atomic<qint64> m_delay;
    std::atomic<bool> m_losing = false;
    std::atomic<bool> m_cutting = false;
    std::atomic<bool> m_stopping = false;
    std::atomic<int> m_accepted = 0;
    /// Of the proxy's thread alone.
    std::list<Link> m_links;
    std::thread m_thread;
};

} // namespace tenderyard
