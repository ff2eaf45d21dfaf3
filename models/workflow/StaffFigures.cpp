// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/StaffFigures.h"

#include "models/domain/Statuses.h"

#include <algorithm>

namespace tenderyard {

namespace {

const QString onlyStaff = QStringLiteral(" AND EXISTS (SELECT 1 FROM me_staff) ");
const QString suspended =
    QStringLiteral("SELECT count(*) AS number FROM contractors_contractor AS p WHERE p.verified_status = 'SUSPENDED'") +
    onlyStaff;
const QString expiringWithin =
    QStringLiteral(" FROM certification_valid AS v JOIN contractors_contractor AS p ON p.id = v.contractor_id "
                   "WHERE p.import_id IS NULL AND v.expires_on <= days_after(today_utc(), :days)") +
    onlyStaff;

} // namespace

Expected<StaffDashboard> StaffFigures::read(Connection &connection)
{
    FigureQuery query(connection);
    StaffDashboard dashboard;
    readQueue(query, dashboard);
    dashboard.expiring30 = countExpiring(query, 30);
    dashboard.expiring60 = countExpiring(query, 60);
    dashboard.expiring90 = countExpiring(query, 90);
    dashboard.suspended = query.number(suspended);
    dashboard.people = query.number(QStringLiteral("SELECT count(*) AS number FROM users_user AS u WHERE u.active AND "
                                                   "u.password_hash IS NOT NULL") +
                                    onlyStaff);
    dashboard.imported = query.number(QStringLiteral("SELECT count(*) AS number FROM contracts_contract AS c WHERE "
                                                     "c.import_id IS NOT NULL AND c.taken_over_at IS NULL") +
                                      onlyStaff);
    dashboard.expiries = query.deadlines(
        QStringLiteral("CERTIFICATION_EXPIRES"), words::entity::certification,
        QStringLiteral("SELECT v.certification_id AS subject, v.document_type AS title, p.company_name AS "
                       "contract_title, v.expires_on AS at FROM certification_valid AS v JOIN contractors_contractor "
                       "AS p ON p.id = v.contractor_id WHERE p.import_id IS NULL AND v.expires_on <= "
                       "days_after(today_utc(), 90)") +
            onlyStaff + QStringLiteral("ORDER BY v.expires_on, v.certification_id LIMIT 100"));
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return dashboard;
}

void StaffFigures::readQueue(FigureQuery &query, StaffDashboard &dashboard)
{
    const QHash<QString, int> waiting = query.numbers(
        QStringLiteral("SELECT q.kind AS name, count(*) AS number FROM list_verification_queue AS q GROUP BY q.kind"));
    const QString profile = QStringLiteral("PROFILE");
    const QString certification = QStringLiteral("CERTIFICATION");
    dashboard.waitingProfiles = waiting.value(profile);
    dashboard.waitingCertifications = waiting.value(certification);
    const QString queue =
        QStringLiteral("SELECT q.subject_id AS subject, q.company_name AS contract_title, q.what AS title, q.state AS "
                       "detail, q.waiting_since AS at FROM list_verification_queue AS q WHERE q.kind = '%1' "
                       "ORDER BY q.waiting_since, q.subject_id LIMIT 100");
    dashboard.needs =
        query.needs(QStringLiteral("VERIFY_PROFILE"), words::entity::profile, queue.arg(profile)) +
        query.needs(QStringLiteral("VERIFY_CERTIFICATION"), words::entity::certification, queue.arg(certification));
    std::ranges::stable_sort(dashboard.needs, {}, &Need::at);
    if (!dashboard.needs.isEmpty())
        dashboard.oldestWaiting = dashboard.needs.constFirst().at;
}

int StaffFigures::countExpiring(FigureQuery &query, int days)
{
    return query.number(QStringLiteral("SELECT count(*) AS number") + expiringWithin, {{QStringLiteral("days"), days}});
}

void StaffFigures::count(FigureQuery &query, PlaceCounts &counts)
{
    counts[QStringLiteral("verification")] =
        query.number(QStringLiteral("SELECT count(*) AS number FROM list_verification_queue"));
    counts[QStringLiteral("expiring")] = countExpiring(query, 90);
    counts[QStringLiteral("suspended")] = query.number(suspended);
}

} // namespace tenderyard
