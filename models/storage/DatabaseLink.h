// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/ConnectionState.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>
#include <QWaitCondition>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

QT_FORWARD_DECLARE_CLASS(QThread)

namespace tenderyard {

/// Whether the server of an office answers. Once it was lost it is asked again after 0.5 s, 1 s, 2 s … 30 s, in a
/// thread of its own, and when it answers, reachable() lets the connections be opened anew. Lives in the Database's
/// thread and never waits there.
class DatabaseLink : public QObject
{
    Q_OBJECT
public:
    /// Whether the server lets us in, asked in a thread of its own; must end soon after stop().
    using Probe = std::function<Outcome()>;

    explicit DatabaseLink(QObject *parent = nullptr);
    ~DatabaseLink() override;

    /// Before anything else: what the server is asked by.
    void setProbe(Probe probe) { m_probe = std::move(probe); }
    ConnectionState state() const { return m_state; }

    /// Whether the server is gone at the moment. Any thread.
    bool isGone() const { return m_gone; }
    /// A connection was lost. Any thread.
    void lose();
    /// In a worker: waits until the server could be reached again, and with it this connection opened; false after
    /// `milliseconds`, or soon after stop().
    bool waitUntilReachable(int milliseconds);
    /// Asks at once, and from now on as if it had just been lost.
    void retryNow();
    /// The connections stand again; or they could not be opened, and why.
    void settle(const Outcome &opened);
    /// Asks whether the server still answers while a statement has been waiting for long; unresponsive() when not.
    void doubt();
    /// Asks no more. Any thread.
    void stop();

Q_SIGNALS:
    void changed(const tenderyard::ConnectionState &state);
    /// The server lets us in: now the connections may be opened, and settle() called.
    void reachable();
    /// The server takes connections no more, or does not answer, though they still stand.
    void unresponsive();

private:
    void onLost();
    void ask();
    void onAnswer(const Outcome &answer);
    void waitForNextTry(const Error &reason);
    void set(const ConnectionState &state);
    void run(std::function<void(const Outcome &)> then);

    Probe m_probe;
    ConnectionState m_state;
    std::atomic<bool> m_gone = false;
    QTimer m_nextTry;
    int m_delay = 0;
    std::unique_ptr<QThread> m_asking;
    QMutex m_mutex;
    QWaitCondition m_came;
    bool m_isReachable = false;
    bool m_stopped = false;
};

} // namespace tenderyard
