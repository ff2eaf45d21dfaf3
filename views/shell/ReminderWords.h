// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/ExpiryReminder.h"
#include "views/common/Theme.h"
#include "views/shell/PlaceRequest.h"

#include <QCoreApplication>
#include <QList>

namespace tenderyard {

/// Reminders of expiry in words.
class ReminderWords
{
    Q_DECLARE_TR_FUNCTIONS(ReminderWords)
public:
    /// What tells of one or several reminders at once, and where a click on it leads.
    struct Notice
    {
        QString title;
        /// May be empty; several lines.
        QString body;
        Tone tone = Tone::Blue;
        PlaceRequest place;
    };

    /// "Expires in 6 days, on 29 November 2026".
    static QString when(const ExpiryReminder &reminder);
    /// That a renewal waits to be verified; empty where none does.
    static QString renewal(const ExpiryReminder &reminder);
    static Tone toneOf(const ExpiryReminder &reminder);
    /// The certification itself for a contractor, the list of those that expire for staff.
    static PlaceRequest placeOf(const ExpiryReminder &reminder);
    /// What to tell of these: one's own each by itself while they are few, staff's together.
    static QList<Notice> notices(const QList<ExpiryReminder> &reminders);

private:
    static Notice noticeOf(const ExpiryReminder &own);
    static Notice noticeOfOwn(const QList<ExpiryReminder> &own);
    static Notice noticeOfOthers(const QList<ExpiryReminder> &others);
};

} // namespace tenderyard
