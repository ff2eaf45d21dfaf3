// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderSettings.h"

#include <QSettings>

namespace tenderyard {

namespace {

const QString desktopRemindersKey = QStringLiteral("reminders/desktop");

} // namespace

bool ReminderSettings::onDesktop()
{
    return QSettings().value(desktopRemindersKey, true).toBool();
}

void ReminderSettings::setOnDesktop(bool shown)
{
    QSettings().setValue(desktopRemindersKey, shown);
}

} // namespace tenderyard
