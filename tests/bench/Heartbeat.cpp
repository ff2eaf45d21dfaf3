// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Heartbeat.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

#include <fcntl.h>
#include <unistd.h>

namespace tenderyard {

namespace {

constexpr std::chrono::milliseconds interval(5);
constexpr qint64 intervalNs = std::chrono::nanoseconds(interval).count();
/// Shorter ones are not kept.
constexpr qint64 noticed = 2 * intervalNs;

#ifdef NDEBUG
constexpr double limit = 50; // ms
#else
constexpr double limit = 4 * 50;
#endif

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

Heartbeat::Heartbeat() : m_statistics(::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC))
{
    m_clock.start();
    m_last = m_clock.nsecsElapsed();
    m_lastWorked = workedSoFar();
    m_lastQueued = queuedSoFar();
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval);
    m_timer.callOnTimeout([this] { beat(); });
    m_timer.start();
    m_control = std::thread([this] { control(); });
}

Heartbeat::~Heartbeat()
{
    stop();
    if (m_statistics >= 0)
        ::close(m_statistics);
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

qint64 Heartbeat::queuedSoFar() const
{
    // "worked queued slices", in nanoseconds.
    std::array<char, 64> text{};
    if (m_statistics < 0 || ::pread(m_statistics, text.data(), text.size() - 1, 0) <= 0)
        return 0;
    return QByteArrayView(text.data()).toByteArray().split(' ').value(1).toLongLong();
}

void Heartbeat::beat()
{
    const qint64 now = m_clock.nsecsElapsed();
    const qint64 worked = workedSoFar();
    const qint64 queued = queuedSoFar();
    if (now - m_last > noticed)
        m_gaps.append({m_last, now, worked - m_lastWorked, queued - m_lastQueued, m_phase});
    m_last = now;
    m_lastWorked = worked;
    m_lastQueued = queued;
}

void Heartbeat::control()
{
    qint64 last = m_clock.nsecsElapsed();
    while (!m_stopping) {
        std::this_thread::sleep_for(interval);
        const qint64 now = m_clock.nsecsElapsed();
        if (now - last > noticed)
            m_controlGaps.append({last, now, 0, 0, {}});
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
    return gap.end - gap.begin - intervalNs - std::max(missed, gap.queued);
}

QList<Heartbeat::Stall> Heartbeat::stalls() const
{
    QList<Stall> stalls;
    for (const Gap &gap : m_gaps) {
        const qint64 length = ownLength(gap);
        if (length > noticed)
            stalls.append({gap.phase, milliseconds(length), milliseconds(gap.worked), milliseconds(gap.queued)});
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

QString Heartbeat::judge() const
{
    constexpr int printed = 8;
    const QList<Stall> all = stalls();
    for (const Stall &stall : all.mid(0, printed))
        qInfo("%5.0f ms (%.0f ms of work) while %s, without %.0f ms for want of a processor", stall.length,
              stall.worked, qPrintable(stall.phase), stall.queued);
    const double worst = all.isEmpty() ? 0 : all.constFirst().length;
    const double allowed = worstOfControl() + limit;
    qInfo("worst stall %.0f ms, control thread %.0f ms", worst, worstOfControl());
    if (worst <= allowed)
        return {};
    return QStringLiteral("%1 ms while %2; allowed are %3").arg(worst).arg(all.constFirst().phase).arg(allowed);
}

} // namespace tenderyard
