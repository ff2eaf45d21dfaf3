// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/OwnerSql.h"

#include "models/workflow/FigureQuery.h"

namespace tenderyard {

namespace {

/// From so many contracts on, looking at each takes longer than looking for those of a status in the whole office.
constexpr int veryMany = 5000;

} // namespace

QString OwnerSql::myContracts()
{
    return QStringLiteral(" FROM my_contract AS mine JOIN contracts_contract AS c ON c.id = mine.contract_id "
                          "AND (c.import_id IS NULL OR c.taken_over_at IS NOT NULL) ");
}

QString OwnerSql::myContractsByStatus(FigureQuery &query)
{
    const int number = query.number(
        QStringLiteral(
            "SELECT count(*) AS number FROM (SELECT mine.contract_id FROM my_contract AS mine LIMIT %1) AS f")
            .arg(veryMany));
    if (number < veryMany)
        return myContracts();
    return QStringLiteral(" FROM contracts_contract AS c JOIN me ON ") + isMine() + u' ';
}

QString OwnerSql::live()
{
    return QStringLiteral("c.status IN ('POSTED', 'BIDDING', 'AWARDED', 'IN_PROGRESS')");
}

QString OwnerSql::isMine()
{
    return QStringLiteral("(c.import_id IS NULL OR c.taken_over_at IS NOT NULL) AND EXISTS (SELECT 1 FROM "
                          "contracts_member AS own WHERE own.contract_id = c.id "
                          "AND own.user_id = (SELECT user_id FROM me))");
}

QString OwnerSql::withDuty(const QString &duty)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM actor_contract_%1 AS a WHERE a.subject_id = c.id "
                          "AND a.user_id = current_user_id())")
        .arg(duty);
}

QString OwnerSql::sealedNow()
{
    return QStringLiteral("c.status IN ('POSTED', 'BIDDING') AND c.sealed AND c.opened_at IS NULL");
}

QString OwnerSql::toOpen()
{
    return sealedNow() + QStringLiteral(" AND c.deadline_at <= now_utc()");
}

QString OwnerSql::toAward()
{
    return QStringLiteral("c.status = 'BIDDING' AND (c.opened_at IS NOT NULL OR NOT c.sealed) "
                          "AND c.deadline_at <= now_utc()");
}

QString OwnerSql::notReviewed()
{
    // NOT IN asks the unique index alone; NOT EXISTS would begin anew for each of what may be most contracts.
    return QStringLiteral("c.status = 'COMPLETED' AND c.id NOT IN (SELECT r.contract_id FROM "
                          "reviews_contractor_rating AS r)");
}

QString OwnerSql::canRetry()
{
    return QStringLiteral("y.release_status = 'FAILED' AND y.kind = 'MILESTONE' AND NOT EXISTS (SELECT 1 FROM "
                          "payments_milestone_payment AS z WHERE z.milestone_id = y.milestone_id AND z.kind = y.kind "
                          "AND (z.release_status = 'PENDING' OR z.attempt > y.attempt)) AND EXISTS (SELECT 1 FROM "
                          "milestone_due AS d WHERE d.milestone_id = y.milestone_id AND d.amount_due > 0)");
}

} // namespace tenderyard
