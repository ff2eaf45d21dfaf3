// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

#include <atomic>

namespace tenderyard {

/// This computer's clock, put forward by some days: the walkthrough does not wait for a deadline.
class WalkthroughClock final : public Clock
{
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addDays(m_days); }
    void putForward(int days) { m_days += days; }

private:
    std::atomic<int> m_days = 0;
};

} // namespace tenderyard
