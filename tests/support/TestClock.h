// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

#include <atomic>

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

private:
    std::atomic<qint64> m_milliseconds;
};

} // namespace tenderyard
