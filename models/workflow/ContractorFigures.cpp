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
const QString andRunning = QStringLiteral("AND c.status IN ('AWARDED', 'IN_PROGRESS') ");
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

/// Codes without their check digit and closing zeros: "4526" holds "45261".
QStringList groupsOf(const QStringList &codes)
{
    QStringList groups;
    for (const QString &code : codes) {
        QString group = code.left(8);
        while (group.endsWith(u'0'))
            group.chop(1);
        if (!group.isEmpty())
            groups.append(group);
    }
    return groups;
}

QStringList placesOf(const QString &region)
{
    QStringList places;
    const QStringList parts = region.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        places.append(foldForSearch(part));
    places.removeAll(QString());
    return places;
}

/// Whoever names no place works everywhere, and a tender without one is anywhere.
bool isNear(const QString &place, const QStringList &places)
{
    return places.isEmpty() || place.isEmpty() ||
           std::ranges::any_of(places, [&place](const QString &part) { return place.contains(part); });
}

bool isOfTrade(const QStringList &categories, const QStringList &trades)
{
    return std::ranges::any_of(categories, [&trades](const QString &category) {
        return std::ranges::any_of(trades, [&category](const QString &trade) { return category.startsWith(trade); });
    });
}

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
    const Rows profile =
        query.rows(QStringLiteral("SELECT p.operating_region AS region, p.service_categories AS trades "
                                  "FROM contractors_contractor AS p WHERE p.id = ") +
                   me);
    if (profile.isEmpty())
        return 0;
    const QStringList trades = groupsOf(profile.constFirst().list(QStringLiteral("trades")));
    const QStringList places = placesOf(profile.constFirst().text(QStringLiteral("region")));
    // The words of the index on deadlines, so that only those ahead are looked at.
    const Rows tenders = query.rows(
        QStringLiteral("SELECT c.location_fold AS place, c.categories AS categories FROM contracts_contract AS c "
                       "WHERE coalesce(c.deadline_at, '9999-12-31T00:00:00.000Z') > now_utc() "
                       "AND c.deadline_at IS NOT NULL AND c.status IN ('POSTED', 'BIDDING') "
                       "AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) "
                       "AND NOT EXISTS (SELECT 1 FROM contracts_member AS o WHERE o.contract_id = c.id "
                       "AND o.user_id = (SELECT user_id FROM me)) "
                       "AND NOT EXISTS (SELECT 1 FROM seen_bid AS b WHERE b.own AND b.contract_id = c.id "
                       "AND b.status <> 'REJECTED' AND b.contractor_id = ") +
        me + u')');
    return int(std::ranges::count_if(tenders, [&](const Row &tender) {
        return isNear(tender.text(QStringLiteral("place")), places) &&
               isOfTrade(tender.list(QStringLiteral("categories")), trades);
    }));
}

void ContractorFigures::readWork(FigureQuery &query, ContractorDashboard &dashboard)
{
    dashboard.contracted =
        query.sums(QStringLiteral("SELECT c.currency AS currency, money_sum(c.awarded_cost) AS amount") + myContracts +
                   andRunning + byCurrency);
    dashboard.received = query.sums(
        QStringLiteral("SELECT c.currency AS currency, money_sum(y.amount) AS amount FROM "
                       "contracts_contract AS c JOIN payments_milestone_payment AS y ON y.contract_id = c.id "
                       "WHERE y.release_status = 'RELEASED' AND c.awarded_contractor_id = ") +
        me + u' ' + andRunning + byCurrency);
    dashboard.needs = query.needs(
        QStringLiteral("COMPLETE_MILESTONE"), entity::milestone,
        QStringLiteral("SELECT m.id AS subject, c.id AS contract, m.title AS title, c.title AS contract_title, "
                       "m.due_date AS at, c.currency AS currency, m.amount AS amount") +
            pendingMilestones + dueSoon +
            QStringLiteral("ORDER BY coalesce(m.due_date, '9999-12-31'), m.id LIMIT 100"));
    dashboard.running =
        query.running(QStringLiteral("SELECT c.id AS contract, o.full_name AS company, ") + FigureQuery::nextDue() +
                      QStringLiteral(" FROM contracts_contract AS c JOIN users_user AS o ON o.id = "
                                     "c.owner_id WHERE c.status = 'IN_PROGRESS' "
                                     "AND c.awarded_contractor_id = ") +
                      me);
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
        query.deadlines(
            QStringLiteral("DEADLINE"), entity::contract,
            QStringLiteral("SELECT b.id AS subject, c.id AS contract, c.title AS title, c.title AS "
                           "contract_title, c.deadline_at AS at, c.deadline_zone AS zone "
                           "FROM seen_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id "
                           "WHERE b.own AND b.status IN ('SUBMITTED', 'SHORTLISTED') AND c.deadline_at > now_utc() "
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
    const QStringList places{QStringLiteral("find_tenders"), QStringLiteral("my_bids"), QStringLiteral("milestones"),
                             QStringLiteral("certifications")};
    for (const QString &place : places)
        counts[place] += 0;
    if (query.number(QStringLiteral("SELECT count(*) AS number FROM me_contractor")) == 0)
        return;
    counts[QStringLiteral("find_tenders")] += countFitting(query);
    add("my_bids", QStringLiteral(" FROM seen_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id "
                                  "WHERE b.own AND b.status IN ('SUBMITTED', 'SHORTLISTED') AND b.contractor_id = ") +
                       me);
    add("milestones", pendingMilestones + dueSoon);
    counts[QStringLiteral("certifications")] += int(certificationNeeds(query).size());
}

} // namespace tenderyard
