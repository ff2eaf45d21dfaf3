// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestClock.h"

namespace tenderyard {

TestClock::TestClock() : m_milliseconds(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC).toMSecsSinceEpoch()) {}

QDateTime TestClock::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_milliseconds, Qt::UTC);
}

void TestClock::set(const QDateTime &time)
{
    m_milliseconds = time.toMSecsSinceEpoch();
    if (m_tell)
        m_tell(now());
}

void TestClock::advance(qint64 seconds)
{
    set(now().addSecs(seconds));
}

void TestClock::follow(std::function<void(const QDateTime &)> tell)
{
    m_tell = std::move(tell);
    if (m_tell)
        m_tell(now());
}

} // namespace tenderyard
