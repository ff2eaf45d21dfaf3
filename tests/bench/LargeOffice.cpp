// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LargeOffice.h"

#include "models/domain/Clock.h"
#include "models/storage/Connection.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/PasswordHash.h"
#include "models/storage/SqliteDialect.h"

#include <QRegularExpression>

#include <array>

namespace tenderyard {

namespace {

constexpr int companies = 50;

/// In these scripts :count is the number of tenders, :companies that of the contractors, :owner who has them all.
/// i is a tender's number; i % 100 says how it stands. ID(e, n) is the key of the n-th row of an entity.
constexpr auto numbers = "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < :count) ";
constexpr auto companyNumbers =
    "WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < :companies) ";

constexpr std::array companyScripts{
    "INSERT INTO users_user (id, login, login_fold, full_name, name_fold, created_at, updated_at) SELECT ID(1, i), "
    "'builder' || i, 'builder' || i, 'Builder ' || i, 'builder ' || i, now_utc(), now_utc() FROM n",
    "INSERT INTO users_role (user_id, role, granted_at) SELECT ID(1, i), 'CONTRACTOR', now_utc() FROM n",
    "INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, search_fold, verified_status, "
    "created_at, updated_at) SELECT ID(2, i), ID(1, i), 'Builder ' || i, 'builder ' || i, 'builder ' || i, 'APPROVED', "
    "now_utc(), now_utc() FROM n",
};

constexpr std::array scripts{
    "INSERT INTO contracts_contract (id, owner_id, title, title_fold, description_scope, location, location_fold, "
    "search_fold, currency, budget_min, budget_max, status, sealed, posted_at, bidding_opens_at, deadline_at, "
    "deadline_zone, opened_at, awarded_at, awarded_contractor_id, awarded_cost, created_at, updated_at) SELECT id, "
    ":owner, title, fold(title), 'As drawn and specified.', place, fold(place), fold(title || ' As drawn and "
    "specified. ' || place), CASE WHEN i % 7 = 0 THEN 'GBP' ELSE 'EUR' END, CASE WHEN i % 5 > 0 THEN cost - cost / 10 "
    "END, CASE WHEN i % 5 > 0 THEN cost + cost / 10 END, status, i % 3 > 0, made, made, deadline, 'Europe/Dublin', "
    "CASE WHEN i % 3 > 0 AND status NOT IN ('POSTED', 'BIDDING', 'CANCELLED') THEN deadline END, CASE WHEN status NOT "
    "IN ('POSTED', 'BIDDING', 'CANCELLED') THEN deadline END, CASE WHEN status NOT IN ('POSTED', 'BIDDING', "
    "'CANCELLED') THEN ID(2, i % :companies) END, CASE WHEN status NOT IN ('POSTED', 'BIDDING', 'CANCELLED') THEN cost "
    "END, made, changed FROM (SELECT i, ID(3, i) AS id, json_extract('[\"Roof of\",\"Extension of\",\"Windows "
    "of\",\"Heating of\",\"Painting of\",\"Drains of\",\"Fire doors of\"]', '$[' || (i % 7) || ']') || ' ' || "
    "json_extract('[\"school\",\"library\",\"depot\",\"town hall\",\"clinic\"]', '$[' || (i % 5) || ']') || ' ' || i "
    "AS title, json_extract('[\"Cork\",\"Galway\",\"Sligo\",\"\",\"Ennis\",\"Athlone\"]', '$[' || (i % 6) || ']') AS "
    "place, (20000 + (i * 7919) % 900000) * 10000 AS cost, CASE WHEN i % 100 < 1 THEN 'POSTED' WHEN i % 100 < 5 THEN "
    "'BIDDING' WHEN i % 100 < 7 THEN 'AWARDED' WHEN i % 100 < 15 THEN 'IN_PROGRESS' WHEN i % 100 < 92 THEN 'COMPLETED' "
    "ELSE 'CANCELLED' END AS status, strftime('%Y-%m-%dT%H:%M:%fZ', now_utc(), '-' || (30000 + i * 50) || ' minutes') "
    "AS made, strftime('%Y-%m-%dT%H:%M:%fZ', now_utc(), '-' || (i * 50) || ' minutes') AS changed, CASE WHEN i % 100 < "
    "5 THEN strftime('%Y-%m-%dT%H:%M:%fZ', now_utc(), ((i / 100) % 30 - 2) || ' days', '1 hours') ELSE "
    "strftime('%Y-%m-%dT%H:%M:%fZ', now_utc(), '-' || (20000 + i * 50) || ' minutes') END AS deadline FROM n)",
    "INSERT INTO contracts_member (id, contract_id, user_id, duty, created_at) SELECT ID(4, i), ID(3, i), :owner, "
    "'MANAGE', now_utc() FROM n",
    "INSERT INTO contracts_bid (id, contract_id, contractor_id, proposed_cost, proposed_timeline_days, currency, "
    "status, sealed, commitment, revision, submitted_at, created_at, updated_at) SELECT ID(5, i * 2 + k.value), c.id, "
    "ID(2, i % :companies + k.value), CASE WHEN c.status = 'BIDDING' AND c.sealed THEN NULL ELSE "
    "coalesce(c.awarded_cost, 100000000) + k.value * 5000000 END, 30 + i % 90, c.currency, CASE WHEN c.status = "
    "'BIDDING' THEN 'SUBMITTED' WHEN c.awarded_cost IS NOT NULL AND k.value = 0 THEN 'AWARDED' ELSE 'REJECTED' END, "
    "c.status = 'BIDDING' AND c.sealed, '', 1, c.deadline_at, c.created_at, c.updated_at FROM n JOIN "
    "contracts_contract AS c ON c.id = ID(3, i), json_each('[0,1]') AS k WHERE c.status <> 'POSTED'",
    "UPDATE contracts_contract SET awarded_bid_id = (SELECT b.id FROM contracts_bid AS b WHERE b.contract_id = "
    "contracts_contract.id AND b.status = 'AWARDED') WHERE awarded_cost IS NOT NULL",
    "INSERT INTO contracts_milestone (id, contract_id, sequence, title, title_fold, amount, due_date, status, "
    "approved_amount, completed_at, approved_at, created_at, updated_at) SELECT id, contract_id, part + 1, 'Part ' "
    "|| (part + 1), 'part ' || (part + 1), amount, due, status, CASE WHEN status = 'PAID' THEN amount END, CASE WHEN "
    "status <> 'PENDING' THEN changed END, CASE WHEN status = 'PAID' THEN changed END, made, changed FROM (SELECT "
    "ID(6, i * 2 + k.value) AS id, c.id AS contract_id, k.value AS part, c.awarded_cost / 2 AS amount, "
    "date(now_utc(), (i % 300 - 30 + k.value * 20) || ' days') AS due, CASE WHEN c.status = 'COMPLETED' THEN 'PAID' "
    "WHEN c.status = 'AWARDED' THEN 'PENDING' WHEN k.value = 0 AND i % 2 = 0 THEN 'PAID' WHEN k.value = 0 AND i % 5 "
    "= 0 THEN 'COMPLETED' ELSE 'PENDING' END AS status, c.created_at AS made, c.updated_at AS changed FROM n JOIN "
    "contracts_contract AS c ON c.id = ID(3, i), json_each('[0,1]') AS k WHERE c.awarded_cost IS NOT NULL AND "
    "(c.status <> 'AWARDED' OR i % 3 > 0))",
    "INSERT INTO payments_payment (id, contract_id, contractor_id, amount, currency, created_at, updated_at) SELECT "
    "ID(7, m.rowid), m.contract_id, c.awarded_contractor_id, m.amount, c.currency, m.updated_at, m.updated_at FROM "
    "contracts_milestone AS m JOIN contracts_contract AS c ON c.id = m.contract_id WHERE m.status = 'PAID'",
    "INSERT INTO payments_milestone_payment (id, milestone_id, contract_id, payment_id, release_status, amount, "
    "end_to_end_reference, released_at, created_at, updated_at) SELECT ID(8, m.rowid), m.id, m.contract_id, ID(7, "
    "m.rowid), 'RELEASED', m.amount, 'TY' || m.rowid, m.updated_at, m.updated_at, m.updated_at FROM "
    "contracts_milestone AS m WHERE m.status = 'PAID'",
    "INSERT INTO reviews_contractor_rating (id, contract_id, owner_id, contractor_id, score, created_at, updated_at) "
    "SELECT ID(9, i), c.id, :owner, c.awarded_contractor_id, 1 + i % 5, c.updated_at, c.updated_at FROM n JOIN "
    "contracts_contract AS c ON c.id = ID(3, i) WHERE c.status = 'COMPLETED' AND i % 1000 <> 550",
    "INSERT INTO audit_entry (id, at, user_id, entity, entity_id, action, after_json, contract_id, hash) SELECT ID(a, "
    "i), c.created_at, :owner, 'contracts_contract', c.id, 'post', '{}', c.id, '' FROM n JOIN contracts_contract AS c "
    "ON c.id = ID(3, i)",
};

/// Keys as a UUID version 7 is: in the order of the numbers, and with an end that looks like chance.
QString withKeys(QString script)
{
    static const QRegularExpression key(QStringLiteral("ID\\((\\w), ([^()]*)\\)"));
    return script.replace(key, QStringLiteral("printf('0190%04x-%04x-700\\1-8000-%012x', (\\2) / 65536, (\\2) % 65536, "
                                              "(\\2) * 30064771072123 % 281474976710656)"));
}

/// Binds what the script speaks of, and no more.
Outcome run(Connection &connection, const QString &script, const Binds &all)
{
    const QString sql = withKeys(script);
    Binds used;
    for (auto bind = all.begin(); bind != all.end(); ++bind) {
        if (sql.contains(u':' + bind.key()))
            used.insert(bind.key(), bind.value());
    }
    const Expected<qint64> ran = connection.execute(sql, used);
    return ran ? Outcome() : tl::unexpected(ran.error());
}

} // namespace

Uuid LargeOffice::owner()
{
    return Uuid::fromString(QStringLiteral("01900000-0000-7000-8000-000000000001"));
}

Outcome LargeOffice::create(const QString &path, int count)
{
    const SystemClock clock;
    const SqliteDialect dialect;
    const auto connection = dialect.openConnection(path, MissingOffice::Create, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    Expected<SchemaSource> schema = officeSchema(dialect);
    if (!schema)
        return tl::unexpected(schema.error());
    // Tables first, rows then, and what watches over rows last.
    const SchemaSource bare{schema->migrations, {}, {}};
    if (const auto made = Migrator(bare).migrate(**connection); !made)
        return tl::unexpected(made.error());
    const Outcome filled = (*connection)->transaction([&]() -> Outcome {
        const Outcome people = addPeople(**connection);
        return people ? fill(**connection, count) : people;
    });
    if (!filled)
        return filled;
    if (const auto made = Migrator(*schema).migrate(**connection); !made)
        return tl::unexpected(made.error());
    return (*connection)->executeScript(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

Outcome LargeOffice::addPeople(Connection &connection)
{
    const Expected<QString> hash = PasswordHash(PasswordHash::Cost::Lowest).hash(password());
    if (!hash)
        return tl::unexpected(hash.error());
    const QVariant id = QVariant::fromValue(owner());
    const QDateTime now = connection.now();
    const QString name = login();
    const Outcome added = connection.insert(QStringLiteral("users_user"), {{QStringLiteral("id"), id},
                                                                           {QStringLiteral("login"), name},
                                                                           {QStringLiteral("login_fold"), name},
                                                                           {QStringLiteral("full_name"), name},
                                                                           {QStringLiteral("name_fold"), name},
                                                                           {QStringLiteral("password_hash"), *hash},
                                                                           {QStringLiteral("created_at"), now},
                                                                           {QStringLiteral("updated_at"), now}});
    if (!added)
        return added;
    return connection.insert(QStringLiteral("users_role"), {{QStringLiteral("user_id"), id},
                                                            {QStringLiteral("role"), QStringLiteral("OWNER")},
                                                            {QStringLiteral("granted_at"), now}});
}

Outcome LargeOffice::fill(Connection &connection, int count)
{
    const Binds binds{{QStringLiteral("count"), count},
                      {QStringLiteral("companies"), companies},
                      {QStringLiteral("owner"), QVariant::fromValue(owner())}};
    for (const char *script : companyScripts) {
        if (const Outcome ran = run(connection, QLatin1String(companyNumbers) + QLatin1String(script), binds); !ran)
            return ran;
    }
    for (const char *script : scripts) {
        if (const Outcome ran = run(connection, QLatin1String(numbers) + QLatin1String(script), binds); !ran)
            return ran;
    }
    return {};
}

} // namespace tenderyard
