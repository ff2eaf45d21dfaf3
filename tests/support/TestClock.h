// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

#include <atomic>
#include <functional>

namespace tenderyard {

/// A clock that stands still until a test moves it. Begins on 23 November 2026, 09:00 UTC.
class TestClock final : public Clock
{
public:
    TestClock();

    QDateTime now() const override;
    void set(const QDateTime &time);
    void advance(qint64 seconds);
    void advanceDays(qint64 days) { advance(days * 24 * 60 * 60); }
    /// Calls `tell` now and after each move, in the thread of whoever moves it: a server has a clock of its own.
    void follow(std::function<void(const QDateTime &)> tell);

private:
    std::atomic<qint64> m_milliseconds;
    std::function<void(const QDateTime &)> m_tell;
};

} // namespace tenderyard
