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
}

void TestClock::advance(qint64 seconds)
{
    m_milliseconds += seconds * 1000;
}

} // namespace tenderyard
