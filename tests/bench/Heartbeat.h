// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QString>
#include <QTimer>

#include <atomic>
#include <thread>

namespace tenderyard {

/// Measures how long the thread it lives in does not come to its timer, which beats every 5 ms. A control thread sleeps
/// as long each time: what it misses too is the computer's doing, and is taken off; so is the time in which the thread
/// could work and had no processor, where the system tells.
class Heartbeat
{
public:
    Heartbeat();
    ~Heartbeat();
    Heartbeat(const Heartbeat &) = delete;
    Heartbeat &operator=(const Heartbeat &) = delete;

    /// Names what follows.
    void setPhase(const QString &phase) { m_phase = phase; }
    /// Ends the measuring.
    void stop();
    /// Prints the worst stalls. After stop(): what was too long, or nothing: longer than the control thread's worst and
    /// 50 ms (four times as much without optimization, where everything takes several times as long).
    QString judge() const;

private:
    /// In milliseconds.
    struct Stall
    {
        /// What was being done.
        QString phase;
        double length = 0;
        /// Of that, how long the thread worked: the rest it waited for something.
        double worked = 0;
        /// How long it waited for a processor besides.
        double queued = 0;
    };
    struct Gap
    {
        qint64 begin = 0;
        qint64 end = 0;
        qint64 worked = 0;
        qint64 queued = 0;
        QString phase;
    };

    void beat();
    void control();
    /// How long the thread was ready to run and had no processor, nanoseconds; 0 where the system does not tell.
    qint64 queuedSoFar() const;
    /// The longest first; what was shorter than 10 ms is left out.
    QList<Stall> stalls() const;
    /// The longest gap of the control thread in milliseconds.
    double worstOfControl() const;
    /// How long a gap is without its beat and without what the control thread missed meanwhile; nanoseconds.
    qint64 ownLength(const Gap &gap) const;

    int m_statistics;
    QElapsedTimer m_clock;
    QTimer m_timer;
    QString m_phase;
    qint64 m_last = 0;
    qint64 m_lastWorked = 0;
    qint64 m_lastQueued = 0;
    QList<Gap> m_gaps;
    QList<Gap> m_controlGaps;
    std::atomic<bool> m_stopping = false;
    std::thread m_control;
};

} // namespace tenderyard
