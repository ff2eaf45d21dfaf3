// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ics/CalendarReader.h"

#include "models/storage/Connection.h"

#include <QTimeZone>

#include <algorithm>

namespace tenderyard {

namespace {

const QString titleColumn = QStringLiteral("title");
const QString companyColumn = QStringLiteral("company_name");

/// What every kind of event takes of its row.
CalendarEvent eventOf(const Row &row, const QString &kind)
{
    CalendarEvent event;
    event.uid = QStringLiteral("%1-%2@tenderyard").arg(kind, row.id().toString());
    event.sequence = row.integer(QStringLiteral("row_version"));
    event.changedAt = row.time(QStringLiteral("updated_at"));
    return event;
}

/// The time as it was set, in words that need no zone of the reader's: "15.01.2027 14:00 (Europe/Berlin)".
QString timeInZone(const QDateTime &time, const QString &zone)
{
    const QTimeZone known(zone.toLatin1());
    if (!known.isValid())
        return {};
    const QString local = QLocale().toString(time.toTimeZone(known), QLocale::ShortFormat);
    return QStringLiteral("%1 (%2)").arg(local, zone);
}

} // namespace

Expected<QList<CalendarEvent>> CalendarReader::readIn(Connection &connection, const TypeName &typeName)
{
    QList<CalendarEvent> events;
    const Outcome outcome = connection.snapshot([&]() -> Outcome {
        return addDeadlines(connection, events)
            .and_then([&] { return addMilestones(connection, events); })
            .and_then([&] { return addExpiries(connection, typeName, events); });
    });
    if (!outcome)
        return tl::unexpected(outcome.error());
    std::ranges::stable_sort(events, {}, [](const CalendarEvent &event) {
        return event.at.isValid() ? event.at : event.day.startOfDay(Qt::UTC);
    });
    return events;
}

Outcome CalendarReader::addDeadlines(Connection &connection, QList<CalendarEvent> &events)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT id, title, location, deadline_at, deadline_zone, status, row_version, updated_at "
                       "FROM list_contract WHERE deadline_at > now_utc() AND NOT imported "
                       "AND status IN ('POSTED', 'BIDDING', 'CANCELLED') ORDER BY deadline_at, id LIMIT 5000"));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        CalendarEvent event = eventOf(row, QStringLiteral("deadline"));
        event.at = row.time(QStringLiteral("deadline_at"));
        event.summary = tr("Deadline for bids: %1").arg(row.text(titleColumn));
        event.description = timeInZone(event.at, row.text(QStringLiteral("deadline_zone")));
        event.location = row.text(QStringLiteral("location"));
        event.category = tr("Tender deadline");
        event.cancelled = row.text(QStringLiteral("status")) == u"CANCELLED";
        event.remindDays = 1;
        events.append(event);
    }
    return {};
}

Outcome CalendarReader::addMilestones(Connection &connection, QList<CalendarEvent> &events)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT id, title, contract_title, company_name, due_date, row_version, updated_at "
                       "FROM list_milestone WHERE due_date IS NOT NULL AND status = 'PENDING' "
                       "AND contract_status IN ('AWARDED', 'IN_PROGRESS') AND (is_owner OR is_contractor) "
                       "ORDER BY due_date, id LIMIT 5000"));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        CalendarEvent event = eventOf(row, QStringLiteral("milestone"));
        event.day = row.date(QStringLiteral("due_date"));
        event.summary = tr("Milestone due: %1").arg(row.text(titleColumn));
        const QString tender = row.text(QStringLiteral("contract_title"));
        const QString company = row.text(companyColumn);
        event.description = company.isEmpty() ? tender : tr("%1, %2").arg(tender, company);
        event.category = tr("Milestone");
        event.remindDays = 1;
        events.append(event);
    }
    return {};
}

Outcome CalendarReader::addExpiries(Connection &connection, const TypeName &typeName, QList<CalendarEvent> &events)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT k.id AS id, k.document_type AS document_type, k.company_name AS company_name, "
                       "k.number AS number, k.expires_on AS expires_on, k.is_mine AS is_mine, "
                       "k.row_version AS row_version, k.updated_at AS updated_at FROM list_certification AS k "
                       "WHERE k.verified AND k.replaced_at IS NULL AND k.expires_on >= today_utc() AND (k.is_mine "
                       "OR (EXISTS (SELECT 1 FROM me_staff) AND EXISTS (SELECT 1 FROM contractors_contractor AS p "
                       "WHERE p.id = k.contractor_id AND p.verified_status = 'APPROVED'))) "
                       "ORDER BY k.expires_on, k.id LIMIT 5000"));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const Row &row : *rows) {
        CalendarEvent event = eventOf(row, QStringLiteral("expiry"));
        event.day = row.date(QStringLiteral("expires_on"));
        const QString type = typeName(row.text(QStringLiteral("document_type")));
        event.summary = row.flag(QStringLiteral("is_mine"))
                            ? tr("“%1” expires").arg(type)
                            : tr("“%1” of %2 expires").arg(type, row.text(companyColumn));
        if (const QString number = row.text(QStringLiteral("number")); !number.isEmpty())
            event.description = tr("Number %1").arg(number);
        event.category = tr("Certification");
        event.remindDays = 30;
        events.append(event);
    }
    return {};
}

} // namespace tenderyard
