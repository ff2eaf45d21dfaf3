// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Heartbeat.h"

#include <algorithm>
#include <chrono>
#include <ctime>

namespace tenderyard {

namespace {

constexpr std::chrono::milliseconds interval(5);
constexpr qint64 intervalNs = std::chrono::nanoseconds(interval).count();
/// Shorter ones are not kept.
constexpr qint64 noticed = 2 * intervalNs;

/// Processor time of the calling thread, nanoseconds.
qint64 workedSoFar()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
}

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

} // namespace

Heartbeat::Heartbeat()
{
    m_clock.start();
    m_last = m_clock.nsecsElapsed();
    m_lastWorked = workedSoFar();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    m_timer.callOnTimeout([this] { beat(); });
    m_timer.start();
    m_control = std::thread([this] { control(); });
}

Heartbeat::~Heartbeat()
{
    stop();
}

void Heartbeat::stop()
{
    if (!m_control.joinable())
        return;
    beat();
    m_timer.stop();
    m_stopping = true;
    m_control.join();
}

void Heartbeat::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 worked = workedSoFar();
    if (now - m_last > noticed)
        m_gaps.append({m_last, now, worked - m_lastWorked, m_phase});
    m_last = now;
    m_lastWorked = worked;
}

void Heartbeat::control()
{
    qint64 last = m_clock.nsecsElapsed();
    while (!m_stopping) {
        std::this_thread::sleep_for(interval);
        const qint64 now = m_clock.nsecsElapsed();
        if (now - last > noticed)
            m_controlGaps.append({last, now, 0, {}});
        last = now;
    }
}

qint64 Heartbeat::ownLength(const Gap &gap) const
{
    qint64 missed = 0;
    for (const Gap &other : m_controlGaps) {
        const qint64 overlap = std::min(gap.end, other.end) - std::max(gap.begin, other.begin);
        if (overlap > intervalNs)
            missed += overlap - intervalNs;
    }
    return gap.end - gap.begin - intervalNs - missed;
}

QList<Heartbeat::Stall> Heartbeat::stalls() const
{
    QList<Stall> stalls;
    for (const Gap &gap : m_gaps) {
        const qint64 length = ownLength(gap);
        if (length > noticed)
            stalls.append({gap.phase, milliseconds(length), milliseconds(gap.worked)});
    }
    std::ranges::sort(stalls, std::ranges::greater(), &Stall::length);
    return stalls;
}

double Heartbeat::worstOfControl() const
{
    qint64 worst = 0;
    for (const Gap &gap : m_controlGaps)
        worst = std::max(worst, gap.end - gap.begin - intervalNs);
    return milliseconds(worst);
}

} // namespace tenderyard
