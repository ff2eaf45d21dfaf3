// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/OfficeRules.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"

#include <array>

namespace tenderyard {

namespace {

struct RowRule
{
    const char *name;
    /// Answers the rows that break it; the first column names one.
    const char *brokenBy;
};

constexpr std::array rowRules{
    RowRule{"a draft goes with its posting",
            "SELECT d.id FROM contracts_draft AS d JOIN contracts_contract AS c ON c.title = d.title"},
    RowRule{"who posts is a member", "SELECT c.id FROM contracts_contract AS c WHERE NOT EXISTS (SELECT 1 FROM "
                                     "contracts_member AS m WHERE m.contract_id = c.id AND m.user_id = c.owner_id)"},
    RowRule{"a bid has its content", "SELECT b.id FROM contracts_bid AS b WHERE NOT EXISTS (SELECT 1 FROM "
                                     "contracts_bid_content AS x WHERE x.bid_id = b.id AND x.revision = b.revision "
                                     "AND x.commitment = b.commitment)"},
    RowRule{"an opening is written down",
            "SELECT c.id FROM contracts_contract AS c WHERE CASE WHEN c.opened_at IS NULL THEN 0 ELSE 1 END <> "
            "(SELECT count(*) FROM contracts_opening AS o WHERE o.contract_id = c.id AND o.superseded_at IS NULL)"},
    RowRule{"an opening counts its bids", "SELECT o.id FROM contracts_opening AS o WHERE o.bid_count <> (SELECT "
                                          "count(*) FROM contracts_opening_bid AS g WHERE g.opening_id = o.id)"},
    RowRule{"an opening opens every bid",
            "SELECT b.id FROM contracts_opening_bid AS g JOIN contracts_bid AS b ON b.id = g.bid_id "
            "JOIN contracts_bid_content AS x ON x.bid_id = b.id AND x.revision = b.revision "
            "WHERE b.sealed OR b.proposed_cost IS DISTINCT FROM x.proposed_cost"},
    RowRule{"an awarded contract has its bid",
            "SELECT c.id FROM contracts_contract AS c WHERE c.status IN ('AWARDED', 'IN_PROGRESS', 'COMPLETED') "
            "AND (SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id AND b.id = c.awarded_bid_id "
            "AND b.status = 'AWARDED' AND b.proposed_cost = c.awarded_cost "
            "AND b.contractor_id = c.awarded_contractor_id) <> 1"},
    RowRule{"an award is single and final",
            "SELECT b.id FROM contracts_bid AS b JOIN contracts_contract AS c ON c.id = b.contract_id WHERE CASE "
            "WHEN c.status IN ('AWARDED', 'IN_PROGRESS', 'COMPLETED') THEN b.status IN ('SUBMITTED', 'SHORTLISTED') "
            "OR (b.status = 'AWARDED' AND b.id <> c.awarded_bid_id) ELSE b.status = 'AWARDED' END"},
    RowRule{"the rest is split whole",
            "SELECT c.id FROM contracts_contract AS c WHERE c.status = 'AWARDED' AND (SELECT count(*) FROM "
            "contracts_milestone AS m WHERE m.contract_id = c.id) NOT IN (0, 1, 4)"},
    RowRule{"a plan sums to the price",
            "SELECT c.id FROM contracts_contract AS c WHERE c.status IN ('IN_PROGRESS', 'COMPLETED') "
            "AND c.awarded_cost <> (SELECT sum(m.amount) FROM contracts_milestone AS m WHERE m.contract_id = c.id)"},
    RowRule{"what is approved is instructed",
            "SELECT m.id FROM contracts_milestone AS m WHERE m.status IN ('APPROVED', 'PAID') AND (m.approved_amount "
            "<> m.amount OR NOT EXISTS (SELECT 1 FROM payments_milestone_payment AS y WHERE y.milestone_id = m.id))"},
    RowRule{"a payment has its amount", "SELECT y.id FROM payments_milestone_payment AS y JOIN payments_payment AS p "
                                        "ON p.id = y.payment_id WHERE p.amount <> y.amount"},
    RowRule{"no payment is alone", "SELECT p.id FROM payments_payment AS p WHERE (SELECT count(*) FROM "
                                   "payments_milestone_payment AS y WHERE y.payment_id = p.id) <> 1"},
    RowRule{"what is released is paid",
            "SELECT m.id FROM contracts_milestone AS m WHERE (m.status = 'PAID') <> (coalesce((SELECT sum(y.amount) "
            "FROM payments_milestone_payment AS y WHERE y.milestone_id = m.id AND y.release_status = 'RELEASED'), 0) "
            ">= m.amount)"},
    RowRule{"a completed contract is paid",
            "SELECT m.id FROM contracts_milestone AS m JOIN contracts_contract AS c ON c.id = m.contract_id "
            "WHERE c.status = 'COMPLETED' AND m.status <> 'PAID'"},
    RowRule{"a rating is the mean",
            "SELECT p.id FROM contractors_contractor AS p WHERE p.rating_count <> (SELECT count(*) FROM "
            "reviews_contractor_rating AS r WHERE r.contractor_id = p.id) OR p.rating_avg IS DISTINCT FROM (SELECT "
            "(200 * CAST(sum(r.score) AS bigint) + count(*)) / (2 * count(*)) FROM reviews_contractor_rating AS r "
            "WHERE r.contractor_id = p.id)"},
    RowRule{"the history has no gap",
            "SELECT h.entity || ' ' || h.entity_id FROM (SELECT a.entity AS entity, a.entity_id AS entity_id, "
            "a.before_json AS before_json, lag(a.after_json) OVER (PARTITION BY a.entity, a.entity_id ORDER BY a.seq) "
            "AS earlier FROM audit_entry AS a) AS h WHERE h.before_json IS DISTINCT FROM h.earlier"},
};

/// Tables and the column of their status: the newest history tells it.
constexpr std::array<std::pair<const char *, const char *>, 5> statuses{
    {{"contracts_contract", "status"},
     {"contracts_bid", "status"},
     {"contracts_milestone", "status"},
     {"payments_milestone_payment", "release_status"},
     {"contractors_contractor", "verified_status"}}};

void look(Connection &connection, const QString &name, const QString &sql, QStringList &broken)
{
    const Expected<QVariant> found = connection.scalar(sql);
    if (!found)
        broken.append(name + QStringLiteral(": ") + found.error().code + u' ' + found.error().detail);
    else if (!found->isNull())
        broken.append(name + QStringLiteral(": ") + found->toString());
}

/// What only a file can be asked, which has nobody who looks after it.
void lookThroughFile(Connection &connection, QStringList &broken)
{
    const Expected<QVariant> whole = connection.scalar(QStringLiteral("PRAGMA integrity_check"));
    if (!whole || whole->toString() != u"ok")
        broken.append(QStringLiteral("integrity: ") + (whole ? whole->toString() : whole.error().code));
    look(connection, QStringLiteral("references"),
         QStringLiteral("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1"), broken);
}

void lookAtRows(Connection &connection, QStringList &broken)
{
    for (const RowRule &rule : rowRules)
        look(connection, QLatin1String(rule.name), QLatin1String(rule.brokenBy) + QStringLiteral(" LIMIT 1"), broken);
    const QString told = connection.dialect().isRemote() ? QStringLiteral("CAST(a.after_json AS jsonb) ->> '%2'")
                                                         : QStringLiteral("json_extract(a.after_json, '$.%2')");
    const QString differs = QStringLiteral("SELECT x.id FROM %1 AS x WHERE x.%2 IS DISTINCT FROM (SELECT ") + told +
                            QStringLiteral(" FROM audit_entry AS a WHERE a.entity = '%1' AND a.entity_id = "
                                           "CAST(x.id AS text) ORDER BY a.seq DESC LIMIT 1) LIMIT 1");
    for (const auto &[table, column] : statuses)
        look(connection, QStringLiteral("the history of %1").arg(QLatin1String(table)),
             differs.arg(QLatin1String(table), QLatin1String(column)), broken);
}

} // namespace

QStringList OfficeRules::broken(Connection &connection)
{
    QStringList broken;
    if (!connection.dialect().isRemote())
        lookThroughFile(connection, broken);
    // Whoever is signed in sees a part.
    const Outcome looked = connection.asSchemaOwner([&]() -> Outcome {
        lookAtRows(connection, broken);
        return {};
    });
    if (!looked)
        broken.append(looked.error().code);
    return broken;
}

} // namespace tenderyard
