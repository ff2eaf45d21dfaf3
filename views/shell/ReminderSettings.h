// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// What this desk remembers about reminders, in the program's settings.
class ReminderSettings
{
public:
    /// Whether reminders are shown on the desktop too; true where nobody said otherwise.
    static bool onDesktop();
    static void setOnDesktop(bool shown);
};

} // namespace tenderyard
