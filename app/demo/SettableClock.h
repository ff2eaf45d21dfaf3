// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"

#include <atomic>

namespace tenderyard {

/// A clock that stands where it was set: the demonstration office lives its months through in seconds.
class SettableClock final : public Clock
{
public:
    explicit SettableClock(const QDateTime &start) : m_milliseconds(start.toMSecsSinceEpoch()) {}

    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC); }
    void set(const QDateTime &time) { m_milliseconds = time.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_milliseconds;
};

} // namespace tenderyard
