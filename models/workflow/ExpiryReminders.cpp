// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/ExpiryReminders.h"

#include "models/domain/Deliver.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"

#include <QLoggingCategory>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tenderyard {

namespace {

using namespace std::chrono_literals;

Q_LOGGING_CATEGORY(reminderLog, "tenderyard.reminders")

/// A computer may sleep over midnight, and its timers with it.
constexpr std::chrono::milliseconds longestSleep = 10min;
constexpr std::chrono::milliseconds quietTime = 1s;
/// Rows of one INSERT.
constexpr qsizetype rowsAtOnce = 50;
/// How often another desk may be quicker.
constexpr int mostTries = 5;
constexpr int longestExpiredForStaff = 60;

const QString reminderSql = QStringLiteral(
    "SELECT k.id AS id, k.document_type AS document_type, k.expires_on AS expires_on, p.company_name AS company_name, "
    "coalesce(k.contractor_id = (SELECT contractor_id FROM me_contractor), false) AS own, "
    "EXISTS (SELECT 1 FROM contractors_certification AS n WHERE n.contractor_id = k.contractor_id AND n.id <> k.id "
    "AND (n.supersedes_id = k.id OR n.document_type = k.document_type) AND NOT n.verified "
    "AND n.status_reason_code IS NULL AND n.replaced_at IS NULL) AS renewal_waits, "
    "(SELECT min(r.days) FROM certification_reminder AS r WHERE r.user_id = (SELECT user_id FROM me) "
    "AND r.certification_id = k.id AND r.expires_on = k.expires_on) AS told "
    "FROM contractors_certification AS k JOIN contractors_contractor AS p ON p.id = k.contractor_id "
    "WHERE k.verified AND k.replaced_at IS NULL AND k.expires_on <= :until "
    "AND (k.contractor_id = (SELECT contractor_id FROM me_contractor) "
    "OR (EXISTS (SELECT 1 FROM me_staff) AND p.verified_status = 'APPROVED' AND k.expires_on >= :since)) "
    "ORDER BY k.expires_on, p.company_name, k.document_type, k.id");

/// A row of certification_reminder that is not there yet.
struct Unrecorded
{
    Uuid certification;
    QDate expiresOn;
    int days = 0;
};

struct FoundReminders
{
    QList<ExpiryReminder> standing;
    QList<Unrecorded> unrecorded;
};

/// The calendar of whoever sits here, by the database's clock.
QDate localDay(const QDateTime &now)
{
    return now.toLocalTime().date();
}

int nearestThreshold(int daysLeft)
{
    int nearest = ExpiryReminders::thresholds.front();
    for (const int days : ExpiryReminders::thresholds) {
        if (daysLeft <= days)
            nearest = days;
    }
    return nearest;
}

Expected<FoundReminders> findReminders(Connection &connection)
{
    const QDate today = localDay(connection.now());
    const Expected<Rows> rows =
        connection.select(reminderSql, {{QStringLiteral("until"), today.addDays(ExpiryReminders::thresholds.front())},
                                        {QStringLiteral("since"), today.addDays(-longestExpiredForStaff)}});
    if (!rows)
        return tl::unexpected(rows.error());
    FoundReminders found;
    for (const Row &row : *rows) {
        ExpiryReminder reminder{row.id(),
                                row.text(QStringLiteral("document_type")),
                                row.text(QStringLiteral("company_name")),
                                row.date(QStringLiteral("expires_on")),
                                today,
                                0,
                                row.flag(QStringLiteral("own")),
                                row.flag(QStringLiteral("renewal_waits")),
                                false};
        reminder.days = nearestThreshold(reminder.daysLeft());
        // Whatever was passed before was recorded with it.
        const bool isFirst = row.isNull(QStringLiteral("told"));
        const auto told = int(row.integer(QStringLiteral("told")));
        for (const int days : ExpiryReminders::thresholds) {
            if (days >= reminder.days && (isFirst || days < told))
                found.unrecorded.append({reminder.certification, reminder.expiresOn, days});
        }
        reminder.isNew = isFirst || reminder.days < told;
        found.standing.append(reminder);
    }
    return found;
}

/// All of them or none: input.not_unique where somebody was quicker with one.
Outcome recordReminders(Connection &connection, const Uuid &user, const QList<Unrecorded> &rows)
{
    for (qsizetype first = 0; first < rows.size(); first += rowsAtOnce) {
        QStringList lines;
        Binds binds{{QStringLiteral("user"), QVariant::fromValue(user)}, {QStringLiteral("now"), connection.now()}};
        for (const Unrecorded &row : rows.mid(first, rowsAtOnce)) {
            const QString number = QString::number(lines.size());
            lines.append(QStringLiteral("(:user, :id%1, :day%1, :days%1, :now)").arg(number));
            binds.insert(QStringLiteral("id") + number, QVariant::fromValue(row.certification));
            binds.insert(QStringLiteral("day") + number, row.expiresOn);
            binds.insert(QStringLiteral("days") + number, row.days);
        }
        const Expected<qint64> written =
            connection.execute(QStringLiteral("INSERT INTO certification_reminder (user_id, certification_id, "
                                              "expires_on, days, shown_at) VALUES ") +
                                   lines.join(QStringLiteral(", ")),
                               binds);
        if (!written)
            return tl::unexpected(written.error());
    }
    return {};
}

} // namespace

Expected<QList<ExpiryReminder>> ExpiryReminders::findIn(Connection &connection)
{
    const Expected<FoundReminders> found = findReminders(connection);
    return found ? Expected<QList<ExpiryReminder>>(found->standing) : tl::unexpected(found.error());
}

Expected<QList<ExpiryReminder>> ExpiryReminders::takeIn(Connection &connection)
{
    Error last;
    for (int tries = 0; tries < mostTries; ++tries) {
        const Expected<FoundReminders> found = findReminders(connection);
        if (!found)
            return tl::unexpected(found.error());
        if (found->unrecorded.isEmpty())
            return found->standing;
        const Expected<QVariant> user = connection.scalar(QStringLiteral("SELECT user_id FROM me"));
        if (!user)
            return tl::unexpected(user.error());
        const Outcome recorded = connection.attempt(
            [&] { return recordReminders(connection, Uuid::fromString(user->toString()), found->unrecorded); });
        if (recorded)
            return found->standing;
        last = recorded.error();
        if (last.code != u"input.not_unique")
            break;
    }
    return tl::unexpected(last);
}

ExpiryReminders::ExpiryReminders(Database &database, QObject *parent) : QObject(parent), m_database(database)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(quietTime);
    connect(&m_soon, &QTimer::timeout, this, &ExpiryReminders::refresh);
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, &ExpiryReminders::lookAtClock);
    connect(&database, &Database::changed, this, &ExpiryReminders::onChanged);
}

void ExpiryReminders::start()
{
    stop();
    m_started = true;
    lookAtClock();
}

void ExpiryReminders::stop()
{
    ++m_round;
    m_started = m_busy = m_wanted = false;
    m_day = {};
    m_soon.stop();
    m_clock.stop();
    show({});
}

QDate ExpiryReminders::todayHere() const
{
    return localDay(m_database.clock().now());
}

void ExpiryReminders::lookAtClock()
{
    if (m_day != todayHere())
        refresh();
    const QDateTime now = m_database.clock().now();
    const auto toMidnight = std::chrono::milliseconds(now.msecsTo(todayHere().addDays(1).startOfDay()));
    m_clock.start(std::clamp<std::chrono::milliseconds>(toMidnight, quietTime, longestSleep));
}

void ExpiryReminders::onChanged(const ChangeSet &changes)
{
    // A person who has just chosen a password sees more than before.
    const bool concerns = changes.touches(words::entity::certification) || changes.touches(words::entity::profile) ||
                          changes.touches(words::entity::user);
    if (m_started && concerns)
        m_soon.start();
}

void ExpiryReminders::refresh()
{
    if (m_busy) {
        m_wanted = true;
        return;
    }
    m_busy = true;
    deliver(m_database.read<QList<ExpiryReminder>>(findIn), this,
            [this, round = m_round](const Expected<QList<ExpiryReminder>> &found) {
                if (round != m_round)
                    return;
                if (found && std::ranges::any_of(*found, &ExpiryReminder::isNew)) {
                    takeNew();
                    return;
                }
                if (found) {
                    m_day = todayHere();
                    show(*found);
                } else {
                    qCWarning(reminderLog, "not read: %s", qPrintable(found.error().code));
                }
                finish();
            });
}

void ExpiryReminders::takeNew()
{
    deliver(m_database.write<QList<ExpiryReminder>>(takeIn), this,
            [this, round = m_round](const Expected<QList<ExpiryReminder>> &found) {
                if (round != m_round)
                    return;
                if (found) {
                    m_day = todayHere();
                    QList<ExpiryReminder> told = *found;
                    told.removeIf([](const ExpiryReminder &reminder) { return !reminder.isNew; });
                    show(*found);
                    if (!told.isEmpty())
                        Q_EMIT due(told);
                } else {
                    // Told of when it can be recorded: else it would be told of again.
                    qCWarning(reminderLog, "not recorded: %s", qPrintable(found.error().code));
                }
                finish();
            });
}

void ExpiryReminders::show(QList<ExpiryReminder> standing)
{
    // What this desk has told since the sign-in stays marked.
    for (ExpiryReminder &reminder : standing) {
        reminder.isNew = reminder.isNew || std::ranges::any_of(m_standing, [&](const ExpiryReminder &old) {
                             return old.isNew && old.certification == reminder.certification &&
                                    old.expiresOn == reminder.expiresOn && old.days == reminder.days;
                         });
    }
    if (standing == m_standing)
        return;
    m_standing = std::move(standing);
    Q_EMIT standingChanged();
}

void ExpiryReminders::finish()
{
    m_busy = false;
    if (std::exchange(m_wanted, false))
        refresh();
}

} // namespace tenderyard
