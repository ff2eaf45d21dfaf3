// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/ContractorFigures.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"

#include <algorithm>

namespace tenderyard {

namespace {

namespace entity = words::entity;

const QString me = QStringLiteral("(SELECT contractor_id FROM me_contractor)");
const QString myContracts = QStringLiteral(" FROM contracts_contract AS c WHERE c.awarded_contractor_id = ") + me +
                            QStringLiteral(" AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) ");
const QString running = QStringLiteral("AND c.status IN ('AWARDED', 'IN_PROGRESS') ");
const QString byCurrency = QStringLiteral("GROUP BY c.currency ORDER BY c.currency");
/// Pending milestones of running contracts: m.
const QString pendingMilestones =
    QStringLiteral(" FROM contracts_contract AS c JOIN contracts_milestone AS m ON m.contract_id = c.id "
                   "WHERE c.awarded_contractor_id = ") +
    me + QStringLiteral(" AND c.status = 'IN_PROGRESS' AND m.status = 'PENDING' ");
/// Late, due within two weeks, or sent back.
const QString dueSoon =
    QStringLiteral("AND (m.due_date <= days_after(today_utc(), 14) OR m.status_reason IS NOT NULL) ");
const QString myCertifications = QStringLiteral(" FROM contractors_certification AS k WHERE k.contractor_id = ") + me +
                                 QStringLiteral(" AND k.replaced_at IS NULL ");
/// Nothing newer of this type waits for its verification.
const QString noRenewal =
    QStringLiteral("AND NOT EXISTS (SELECT 1 FROM contractors_certification AS n WHERE n.contractor_id = "
                   "k.contractor_id AND n.document_type = k.document_type AND n.id <> k.id AND n.replaced_at IS NULL "
                   "AND n.created_at > k.created_at AND n.status_reason_code IS NULL) ");
const QString rejected = QStringLiteral("AND NOT k.verified AND k.status_reason_code IS NOT NULL ");
const QString expiring = QStringLiteral("AND k.verified AND k.expires_on <= days_after(today_utc(), 60) ");
/// Types that are needed, and of which there is nothing that counts or waits to be verified.
const QString missingTypes =
    QStringLiteral(" FROM contractor_required_type AS t WHERE t.contractor_id = ") + me +
    QStringLiteral(" AND NOT EXISTS (SELECT 1 FROM contractors_certification AS k WHERE k.contractor_id = "
                   "t.contractor_id AND k.document_type = t.document_type AND k.replaced_at IS NULL) ");

} // namespace

Expected<ContractorDashboard> ContractorFigures::read(Connection &connection)
{
    FigureQuery query(connection);
    ContractorDashboard dashboard;
    dashboard.profileStatus = query.text(
        QStringLiteral("SELECT p.verified_status AS name FROM contractors_contractor AS p WHERE p.id = ") + me);
    if (query.outcome() && !dashboard.profileStatus.isEmpty()) {
        dashboard.fittingTenders = countFitting(query);
        dashboard.bidsByStatus = query.numbers(QStringLiteral("SELECT b.status_shown AS name, count(*) AS number FROM "
                                                              "list_bid AS b WHERE b.is_mine GROUP BY b.status_shown"));
        readWork(query, dashboard);
        dashboard.needs += certificationNeeds(query);
        readDeadlines(query, dashboard);
    }
    if (!query.outcome())
        return tl::unexpected(query.outcome().error());
    return dashboard;
}

int ContractorFigures::countFitting(FigureQuery &query)
{
    const QString region = query.text(
        QStringLiteral("SELECT p.operating_region AS name FROM contractors_contractor AS p WHERE p.id = ") + me);
    QStringList places;
    const QStringList parts = region.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        places.append(foldForSearch(part));
    places.removeAll(QString());
    const Rows tenders =
        query.rows(QStringLiteral("SELECT c.location_fold AS place FROM contracts_contract AS c "
                                  "WHERE c.status IN ('POSTED', 'BIDDING') AND c.deadline_at > now_utc() "
                                  "AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) "
                                  "AND NOT EXISTS (SELECT 1 FROM my_contract AS o WHERE o.contract_id = c.id) "
                                  "AND NOT EXISTS (SELECT 1 FROM contracts_bid AS b WHERE b.contract_id = c.id "
                                  "AND b.status <> 'REJECTED' AND b.contractor_id = ") +
                   me +
                   QStringLiteral(") AND EXISTS (SELECT 1 FROM contract_category AS t JOIN contractor_category AS g "
                                  "ON t.code LIKE rtrim(substr(g.code, 1, 8), '0') || '%' "
                                  "WHERE t.contract_id = c.id AND g.contractor_id = ") +
                   me + u')');
    return int(std::ranges::count_if(tenders, [&places](const Row &tender) {
        const QString place = tender.text(QStringLiteral("place"));
        return places.isEmpty() || place.isEmpty() ||
               std::ranges::any_of(places, [&place](const QString &part) { return place.contains(part); });
    }));
}

void ContractorFigures::readWork(FigureQuery &query, ContractorDashboard &dashboard)
{
    dashboard.contracted =
        query.sums(QStringLiteral("SELECT c.currency AS currency, money_sum(c.awarded_cost) AS amount") + myContracts +
                   running + byCurrency);
    dashboard.received = query.sums(
        QStringLiteral("SELECT c.currency AS currency, money_sum(y.amount) AS amount FROM "
                       "contracts_contract AS c JOIN payments_milestone_payment AS y ON y.contract_id = c.id "
                       "WHERE y.release_status = 'RELEASED' AND c.awarded_contractor_id = ") +
        me + u' ' + running + byCurrency);
    dashboard.needs = query.needs(
        QStringLiteral("COMPLETE_MILESTONE"), entity::milestone,
        QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS contract_title, "
                       "m.due_date AS at, c.currency AS currency, m.amount AS amount") +
            pendingMilestones + dueSoon +
            QStringLiteral("ORDER BY coalesce(m.due_date, '9999-12-31'), m.id LIMIT 100"));
    dashboard.running = query.running(
        QStringLiteral(
            "SELECT c.id AS contract, c.title AS title, o.full_name AS company, c.currency AS currency, "
            "c.awarded_cost AS cost, "
            "coalesce((SELECT money_sum(y.amount) FROM payments_milestone_payment AS y WHERE y.contract_id "
            "= c.id AND y.release_status = 'RELEASED'), 0) AS paid, "
            "coalesce((SELECT money_sum(m.approved_amount) FROM contracts_milestone AS m WHERE m.contract_id "
            "= c.id AND m.status = 'APPROVED'), 0) AS approved, "
            "coalesce((SELECT money_sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id "
            "AND m.status = 'COMPLETED'), 0) AS completed, "
            "(SELECT min(m.due_date) FROM contracts_milestone AS m WHERE m.contract_id = c.id "
            "AND m.status = 'PENDING') AS next_due "
            "FROM contracts_contract AS c JOIN users_user AS o ON o.id = c.owner_id "
            "WHERE c.status = 'IN_PROGRESS' AND c.awarded_contractor_id = ") +
        me + QStringLiteral(" ORDER BY coalesce(next_due, '9999-12-31'), c.id"));
}

QList<Need> ContractorFigures::certificationNeeds(FigureQuery &query)
{
    const QString certification = QStringLiteral("SELECT k.id AS subject, k.document_type AS title, ");
    QList<Need> needs = query.needs(
        QStringLiteral("PROFILE_CHANGE"), entity::profile,
        QStringLiteral("SELECT q.contractor_id AS subject, q.body AS title, q.created_at AS at FROM "
                       "contractors_change_request AS q WHERE q.answered_at IS NULL AND q.contractor_id = ") +
            me + QStringLiteral(" ORDER BY q.created_at"));
    needs += query.needs(QStringLiteral("CERTIFICATION_REJECTED"), entity::certification,
                         certification + QStringLiteral("k.status_reason_code AS detail, k.updated_at AS at") +
                             myCertifications + rejected + noRenewal + QStringLiteral("ORDER BY at, subject"));
    needs += query.needs(QStringLiteral("CERTIFICATION_MISSING"), entity::certification,
                         QStringLiteral("SELECT DISTINCT t.document_type AS title") + missingTypes +
                             QStringLiteral("ORDER BY title"));
    needs += query.needs(QStringLiteral("CERTIFICATION_EXPIRING"), entity::certification,
                         certification + QStringLiteral("k.expires_on AS at") + myCertifications + expiring +
                             noRenewal + QStringLiteral("ORDER BY at, subject"));
    return needs;
}

void ContractorFigures::readDeadlines(FigureQuery &query, ContractorDashboard &dashboard)
{
    dashboard.deadlines =
        query.deadlines(QStringLiteral("DEADLINE"), entity::contract,
                        QStringLiteral("SELECT b.id AS subject, c.id AS contract, c.title AS title, c.title AS "
                                       "contract_title, c.deadline_at AS at, c.deadline_zone AS zone "
                                       "FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id "
                                       "WHERE b.status IN ('SUBMITTED', 'SHORTLISTED') AND c.deadline_at > now_utc() "
                                       "AND c.deadline_at <= days_after(now_utc(), 14) AND b.contractor_id = ") +
                            me) +
        query.deadlines(
            QStringLiteral("MILESTONE_DUE"), entity::milestone,
            QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS "
                           "contract_title, m.due_date AS at, c.currency AS currency, m.amount AS amount") +
                pendingMilestones +
                QStringLiteral("AND m.due_date >= today_utc() AND m.due_date <= days_after(today_utc(), 14)")) +
        query.deadlines(QStringLiteral("CERTIFICATION_EXPIRES"), entity::certification,
                        QStringLiteral("SELECT k.id AS subject, k.document_type AS title, k.expires_on AS at") +
                            myCertifications + expiring + QStringLiteral("AND k.expires_on >= today_utc()"));
    std::ranges::stable_sort(dashboard.deadlines, {},
                             [](const Deadline &deadline) { return std::pair(deadline.at, deadline.title); });
}

void ContractorFigures::count(FigureQuery &query, PlaceCounts &counts)
{
    const auto add = [&](const char *place, const QString &from) {
        counts[QLatin1String(place)] += query.number(QStringLiteral("SELECT count(*) AS number") + from);
    };
    counts[QStringLiteral("find_tenders")] += countFitting(query);
    add("my_bids", QStringLiteral(" FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id "
                                  "WHERE b.status IN ('SUBMITTED', 'SHORTLISTED') AND b.contractor_id = ") +
                       me);
    add("milestones", pendingMilestones + dueSoon);
    counts[QStringLiteral("certifications")] += int(certificationNeeds(query).size());
}

} // namespace tenderyard
