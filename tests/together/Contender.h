// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/storage/Connection.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace tenderyard {

/// Somebody with a login and a connection of their own to an office on a server, in a thread of its own: one of two who
/// do something at the same time. Ends the test program when the connection cannot be had.
class Contender
{
public:
    using Work = std::function<Outcome(Connection &)>;
    enum class End {
        Commit,
        /// The transaction stays open before its COMMIT until letCommit().
        Held
    };

    Contender(const QString &address, const QString &password, const Clock &clock);
    /// Lets the transaction end first.
    ~Contender();
    Contender(const Contender &) = delete;
    Contender &operator=(const Contender &) = delete;

    /// Begins a transaction of `work`; the one before it must have been asked for its outcome.
    void begin(Work work, End end);
    /// What the work answered, when it is done; not yet committed when it is held.
    Outcome worked();
    void letCommit();
    /// How the transaction ended.
    Outcome outcome();
    /// The same, or nothing when it has not ended by then.
    std::optional<Outcome> outcomeWithin(std::chrono::milliseconds time);

private:
    void run(const QString &address, const QString &password, const Clock &clock);
    Outcome transact(Connection &connection);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    Work m_work;
    End m_end = End::Commit;
    bool m_mayCommit = false;
    bool m_closing = false;
    bool m_open = false;
    std::optional<Outcome> m_worked;
    std::optional<Outcome> m_outcome;
    std::thread m_thread;
};

} // namespace tenderyard
