// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// A session bus for a test program alone, which starts nothing by itself.
class OwnBus
{
public:
    /// Starts the program once more on such a bus, in place of this one; returns when it is there already, or when
    /// there is no dbus-run-session. To be called first in main().
    static void enter(char **arguments);
    static bool isThere();
};

} // namespace tenderyard
