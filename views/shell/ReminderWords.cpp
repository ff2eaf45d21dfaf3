// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ReminderWords.h"

#include "models/workflow/Categories.h"

#include <QLocale>

#include <algorithm>

namespace tenderyard {

namespace {

/// So many of one's own are told one by one.
constexpr qsizetype mostSingle = 3;

const QString expiringPlace = QStringLiteral("expiring");

bool hasExpired(const ExpiryReminder &reminder)
{
    return reminder.daysLeft() < 0;
}

int countWithin(const QList<ExpiryReminder> &reminders, int days)
{
    return int(std::ranges::count_if(
        reminders, [days](const ExpiryReminder &one) { return !hasExpired(one) && one.days <= days; }));
}

Tone mostUrgent(const QList<ExpiryReminder> &reminders)
{
    return ReminderWords::toneOf(*std::ranges::min_element(reminders, {}, &ExpiryReminder::expiresOn));
}

/// The furthest of the days that they are told for, of those that have not expired; -1 for none.
int furthestDays(const QList<ExpiryReminder> &reminders)
{
    int days = -1;
    for (const ExpiryReminder &reminder : reminders)
        days = hasExpired(reminder) ? days : std::max(days, reminder.days);
    return days;
}

} // namespace

QString ReminderWords::when(const ExpiryReminder &reminder)
{
    const QString date = QLocale().toString(reminder.expiresOn, QLocale::LongFormat);
    const int left = reminder.daysLeft();
    if (left < 0)
        return tr("Expired on %1").arg(date);
    if (left == 0)
        return tr("Expires today, %1").arg(date);
    return tr("Expires in %n days, on %1", nullptr, left).arg(date);
}

QString ReminderWords::renewal(const ExpiryReminder &reminder)
{
    return reminder.renewalWaits ? tr("A renewal waits to be verified") : QString();
}

Tone ReminderWords::toneOf(const ExpiryReminder &reminder)
{
    if (reminder.days == 0)
        return Tone::Red;
    return reminder.days <= 7 ? Tone::Amber : Tone::Blue;
}

PlaceRequest ReminderWords::placeOf(const ExpiryReminder &reminder)
{
    if (reminder.own)
        return {QStringLiteral("certifications"), reminder.certification, {}};
    return {expiringPlace, reminder.certification, reminder.days <= 30 ? QStringLiteral("30") : QStringLiteral("60")};
}

QList<ReminderWords::Notice> ReminderWords::notices(const QList<ExpiryReminder> &reminders)
{
    QList<ExpiryReminder> own;
    QList<ExpiryReminder> others;
    for (const ExpiryReminder &reminder : reminders)
        (reminder.own ? own : others).append(reminder);
    QList<Notice> all;
    if (own.size() > mostSingle) {
        all.append(noticeOfOwn(own));
    } else {
        for (const ExpiryReminder &reminder : std::as_const(own))
            all.append(noticeOf(reminder));
    }
    if (!others.isEmpty())
        all.append(noticeOfOthers(others));
    return all;
}

ReminderWords::Notice ReminderWords::noticeOf(const ExpiryReminder &own)
{
    const QString type = Categories::documentTypeName(own.documentType);
    const int left = own.daysLeft();
    Notice notice;
    notice.title = left < 0    ? tr("“%1” has expired").arg(type)
                   : left == 0 ? tr("“%1” expires today").arg(type)
                               : tr("“%1” expires in %n days", nullptr, left).arg(type);
    notice.body = QLocale().toString(own.expiresOn, QLocale::LongFormat);
    if (own.renewalWaits)
        notice.body = tr("%1. %2.").arg(notice.body, renewal(own));
    notice.tone = toneOf(own);
    notice.place = placeOf(own);
    return notice;
}

ReminderWords::Notice ReminderWords::noticeOfOwn(const QList<ExpiryReminder> &own)
{
    Notice notice;
    const int days = furthestDays(own);
    notice.title = days < 0 ? tr("%n of your certifications have expired", nullptr, int(own.size()))
                            : tr("%n of your certifications expire soon or have expired", nullptr, int(own.size()));
    QStringList types;
    for (const ExpiryReminder &reminder : own)
        types.append(Categories::documentTypeName(reminder.documentType));
    types.removeDuplicates();
    notice.body = QLocale().createSeparatedList(types.mid(0, 4));
    notice.tone = mostUrgent(own);
    notice.place = {QStringLiteral("certifications"), {}, {}};
    return notice;
}

ReminderWords::Notice ReminderWords::noticeOfOthers(const QList<ExpiryReminder> &others)
{
    Notice notice;
    const int expired = int(std::ranges::count_if(others, &hasExpired));
    const int days = furthestDays(others);
    const int ahead = int(others.size()) - expired;
    QStringList lines;
    if (days < 0) {
        notice.title = tr("%n certifications have expired", nullptr, expired);
    } else {
        notice.title =
            days == 0 ? tr("%n certifications expire today", nullptr, ahead)
                      : tr("%n certifications expire within %1 days", nullptr, ahead).arg(QLocale().toString(days));
        for (const int nearer : {0, 7, 30}) {
            if (const int count = countWithin(others, nearer); count > 0 && nearer < days)
                lines.append(nearer == 0
                                 ? tr("%n of them today", nullptr, count)
                                 : tr("%n of them within %1 days", nullptr, count).arg(QLocale().toString(nearer)));
        }
        if (expired > 0)
            lines.append(tr("%n more have expired", nullptr, expired));
    }
    // Of one alone it is said which.
    if (others.size() == 1)
        lines = {tr("%1, %2").arg(others.constFirst().companyName,
                                  Categories::documentTypeName(others.constFirst().documentType))};
    notice.body = QLocale().createSeparatedList(lines);
    const bool pressing = expired > 0 || countWithin(others, 7) > 0;
    notice.tone = days < 0 ? Tone::Red : pressing ? Tone::Amber : Tone::Blue;
    notice.place = {expiringPlace, others.size() == 1 ? others.constFirst().certification : Uuid(),
                    days <= 30 ? QStringLiteral("30") : QStringLiteral("60")};
    return notice;
}

} // namespace tenderyard
