// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace tenderyard {

class Connection;

/// Makes a SQLite connection fail once as if it were interrupted, at the n-th statement from now on (1 is the first) or
/// at the first place after its beginning where SQLite looks for interruptions; trigger programs count as statements.
/// While it lives, nothing else may trace the connection.
class FaultInjector
{
public:
    FaultInjector(Connection &connection, int statement);
    ~FaultInjector();
    FaultInjector(const FaultInjector &) = delete;
    FaultInjector &operator=(const FaultInjector &) = delete;

    /// Whether so many statements ran.
    bool reached() const { return m_left <= 0; }
    /// Whether one was made to fail.
    bool happened() const { return m_happened; }

private:
    static int onStatement(unsigned int event, void *self, void *statement, void *sql);
    static int onProgress(void *self);

    sqlite3 *m_handle;
    int m_left;
    bool m_due = false;
    bool m_happened = false;
};

} // namespace tenderyard
