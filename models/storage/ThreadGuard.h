// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace tenderyard {

/// Watches that what may wait (a database, a socket, a larger file) is not used in the GUI thread, the thread of
/// QCoreApplication. A violation ends the program in debug builds and wherever setFatal(true) was called (tests);
/// otherwise it is logged and counted, so that a person's work is not lost to it.
class ThreadGuard
{
public:
    /// While one lives, its thread may use everything: for tests that have no window.
    class Allowance
    {
    public:
        Allowance();
        ~Allowance();
        Allowance(const Allowance &) = delete;
        Allowance &operator=(const Allowance &) = delete;
    };

    [[nodiscard]] static Allowance allowHere() { return {}; }
    /// `what` names what was used, for the log. Any thread; no violation without an application object.
    static void assertNotGuiThread(const char *what);
    /// How many violations this process has seen.
    static qint64 violations();
    static void setFatal(bool fatal);
};

} // namespace tenderyard
