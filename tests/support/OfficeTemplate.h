// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

class Clock;
class PostgresServer;

/// An empty office on the tests' server with the program's real schema, made once for all test programs and copied for
/// each test. Its now_utc() reads the time that a test has written into office.test_clock, which no program has.
class OfficeTemplate
{
public:
    /// The name of the template's database; makes it when this schema has none yet. Ends the test program when it
    /// cannot be made.
    static QString of(PostgresServer &server, const Clock &clock);
};

} // namespace tenderyard
