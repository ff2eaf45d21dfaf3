// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/LargeServerOffice.h"

#include "models/server/AdministratorConnection.h"
#include "models/server/ServerSetup.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ScramVerifier.h"
#include "models/storage/ThreadGuard.h"

#include <QFile>

namespace tenderyard {

namespace {

/// A tender of which the remainder by twenty is this is still sealed, or was imported.
constexpr int sealedOnes = 3;
constexpr int importedOnes = 7;
constexpr int bidsEach = 10;

/// Keys as a UUID version 7 is: k(entity, n) is that of the n-th row, in the order of the numbers. :name stands for a
/// number of the office. Everything at once is one transaction, without the triggers that would judge each row.
constexpr auto rows = R"sql(
SET session_replication_role = replica;
SET search_path = office, tenderyard;
CREATE FUNCTION pg_temp.k(entity int, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
    SELECT (lpad(to_hex(x'01900000'::bigint + (n >> 16)), 8, '0') || '-' || lpad(to_hex(n & 65535), 4, '0') || '-7'
            || lpad(to_hex(entity), 3, '0') || '-8000-'
            || lpad(to_hex(((n % 200000) * 30064771072123) % 281474976710656), 12, '0'))::uuid $$;
INSERT INTO users_user (id, login, login_fold, full_name, name_fold, password_hash, created_at, updated_at)
SELECT pg_temp.k(1, n), 'u' || n, 'u' || n, 'Person ' || n, 'person ' || n, 'SCRAM', now(), now()
FROM generate_series(1, :people) AS n;
INSERT INTO users_role SELECT pg_temp.k(1, n), CASE WHEN n <= :owners THEN 'OWNER' WHEN n < :people THEN 'CONTRACTOR'
    ELSE 'STAFF' END, now() FROM generate_series(1, :people) AS n;
INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, search_fold, verified_status, created_at,
    updated_at)
SELECT pg_temp.k(2, n), pg_temp.k(1, n), 'Company ' || n, 'company ' || n, 'company ' || n, 'APPROVED', now(), now()
FROM generate_series(:owners + 1, :people - 1) AS n;
INSERT INTO import_batch (id, source, started_at) VALUES (pg_temp.k(15, 1), 'history.json', now());
INSERT INTO contracts_contract (id, import_id, owner_id, title, title_fold, search_fold, location, location_fold, currency,
    status, sealed, posted_at, bidding_opens_at, deadline_at, deadline_zone, opened_at, created_at, updated_at)
SELECT pg_temp.k(3, n), CASE WHEN n % 20 = :imported THEN pg_temp.k(15, 1) END, pg_temp.k(1, 1 + n % :owners), title,
    lower(title), lower(title) || ' as drawn ' || md5(n::text), 'Cork', 'cork', 'EUR',
    CASE WHEN n % 20 = :sealed THEN 'BIDDING' ELSE 'CANCELLED' END, true, posted, posted,
    CASE WHEN n % 20 = :sealed THEN now() + interval '3 days' ELSE posted + interval '10 min' END, 'Europe/Dublin',
    CASE WHEN n % 20 NOT IN (:sealed, :imported) THEN posted + interval '11 min' END, posted, posted + interval '11 min'
FROM (SELECT n, now() - n * interval '50 min' AS posted,
             (ARRAY['Roof of', 'Extension of', 'Windows of', 'Heating of', 'Painting of', 'Drains of', 'Doors of'])[1 + n % 7]
             || ' ' || (ARRAY['school', 'library', 'depot', 'town hall', 'clinic'])[1 + n % 5] || ' ' || n AS title
      FROM generate_series(1, :tenders) AS n) AS made;
INSERT INTO contracts_member (id, contract_id, user_id, duty, created_at)
SELECT pg_temp.k(4, n), pg_temp.k(3, n), pg_temp.k(1, 1 + n % :owners), 'MANAGE', now()
FROM generate_series(1, :tenders) AS n WHERE n % 20 <> :imported;
INSERT INTO contracts_bid (id, import_id, contract_id, contractor_id, currency, status, submitted_at, created_at, updated_at,
    revision, sealed, commitment, proposed_cost, proposed_timeline_days)
SELECT pg_temp.k(5, n * :each + j), c.import_id, c.id, pg_temp.k(2, :owners + 1 + (n * 31 + j * 67) % :contractors), 'EUR',
    CASE WHEN n % 20 = :sealed THEN 'SUBMITTED' ELSE 'REJECTED' END, c.posted_at + j * interval '1 s', c.posted_at,
    c.posted_at, 1, n % 20 = :sealed, md5(n::text || j), CASE WHEN n % 20 <> :sealed THEN 1000000000 + n * 100 + j * 7919 END,
    CASE WHEN n % 20 <> :sealed THEN 30 + j END
FROM generate_series(1, :tenders) AS n JOIN contracts_contract AS c ON c.id = pg_temp.k(3, n),
    generate_series(0, :each - 1) AS j WHERE j < least(:each, :contractors);
INSERT INTO contracts_bid_content (id, bid_id, contract_id, revision, proposed_cost, proposed_timeline_days, nonce,
    commitment, written_by, created_at)
SELECT pg_temp.k(6, row_number() OVER ()), b.id, b.contract_id, 1, coalesce(b.proposed_cost, 12345678), 30, repeat('x', 40),
    b.commitment, p.user_id, b.created_at
FROM contracts_bid AS b JOIN contractors_contractor AS p ON p.id = b.contractor_id;
SET session_replication_role = origin;
SELECT count(account_make_login(pg_temp.k(1, n), ':verifier', NULL)) FROM generate_series(1, :people) AS n;
)sql";

/// What the lists stand on, as in a file: the rows that one asks for, and no word about who may see them.
constexpr auto bareLayer = R"sql(
CREATE SCHEMA bare;
SET search_path = bare, office, tenderyard;
CREATE FUNCTION bare.current_user_id() RETURNS uuid LANGUAGE sql STABLE AS $$
    SELECT current_setting('bare.person')::uuid $$;
CREATE VIEW bare.contract_bid_count AS
SELECT c.id AS contract_id,
       (SELECT count(*) FROM contracts_bid AS b WHERE b.contract_id = c.id
          AND (b.status <> 'REJECTED' OR coalesce(b.status_reason_code, '') <> 'WITHDRAWN')) AS bids
FROM contracts_contract AS c;
CREATE VIEW bare.own_bid_content AS SELECT x.* FROM contracts_bid_content AS x;
-- The search function of people finds nothing for an administrator, who is nobody.
CREATE FUNCTION bare.tenders_with(pattern text) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
    SELECT c.id FROM contracts_contract AS c WHERE c.search_fold LIKE pattern $$;
)sql";

QString resourceText(const QString &path)
{
    QFile file(QStringLiteral(":/sql/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

template<class T> T must(Expected<T> answer, const char *what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

} // namespace

LargeServerOffice::Size LargeServerOffice::size()
{
    return qEnvironmentVariableIsSet("TENDERYARD_LONG") ? Size{100'000, 1'000} : Size{};
}

LargeServerOffice::LargeServerOffice(const Size &size, const QStringList &settings) : m_size(size)
{
    const ThreadGuard::Allowance allowance;
    const QStringList more{QStringLiteral("shared_buffers = 512MB"), QStringLiteral("max_wal_size = 8GB"),
                           QStringLiteral("autovacuum = off")};
    m_server = std::make_unique<PostgresServer>(more + settings);
    m_database = m_server->makeDatabase();
    makeOffice();
    fill();
}

LargeServerOffice::~LargeServerOffice() = default;

int LargeServerOffice::owners() const
{
    return qMax(1, m_size.people / 20);
}

Uuid LargeServerOffice::person(int number)
{
    return Uuid::fromString(QStringLiteral("01900000-%1-7001-8000-%2")
                                .arg(number, 4, 16, QLatin1Char('0'))
                                .arg((quint64(number) * 30064771072123) % 281474976710656, 12, 16, QLatin1Char('0')));
}

Uuid LargeServerOffice::openedTenderOf(int owner, int number) const
{
    // Of whom 1 + n % owners is, in the words of the script.
    int n = (owner + number * owners()) % m_size.tenders;
    while (n == 0 || n % 20 == sealedOnes || n % 20 == importedOnes)
        n = (n + owners()) % m_size.tenders;
    return Uuid::fromString(
        QStringLiteral("0190%1-%2-7003-8000-%3")
            .arg(n >> 16, 4, 16, QLatin1Char('0'))
            .arg(n & 65535, 4, 16, QLatin1Char('0'))
            .arg((quint64(n % 200000) * 30064771072123) % 281474976710656, 12, 16, QLatin1Char('0')));
}

QString LargeServerOffice::address(const Uuid &person) const
{
    return m_server->address(m_database, m_roles.value(person));
}

void LargeServerOffice::makeOffice()
{
    const PostgresAddress address = must(PostgresAddress::parse(administratorAddress()), "address");
    AdministratorConnection connection = must(AdministratorConnection::open(address, {}), "administrator");
    NewAccount first;
    first.login = QStringLiteral("first");
    first.fullName = QStringLiteral("First");
    first.password = password();
    must(ServerSetup::initialize(connection, QStringLiteral("Large office"), first), "office");
}

void LargeServerOffice::fill()
{
    QString script = QString::fromLatin1(rows);
    const QList<std::pair<QString, int>> numbers{{QStringLiteral(":people"), m_size.people},
                                                 {QStringLiteral(":owners"), owners()},
                                                 {QStringLiteral(":contractors"), contractors()},
                                                 {QStringLiteral(":tenders"), m_size.tenders},
                                                 {QStringLiteral(":each"), bidsEach},
                                                 {QStringLiteral(":sealed"), sealedOnes},
                                                 {QStringLiteral(":imported"), importedOnes}};
    for (const auto &[name, number] : numbers)
        script.replace(name, QString::number(number));
    script.replace(QStringLiteral(":verifier"), must(ScramVerifier::make(password()), "verifier"));
    run(script);
    run(QStringLiteral("VACUUM ANALYZE"));
    const QString logins =
        run(QStringLiteral("SELECT string_agg(user_id || ' ' || role_name, ',') FROM office.account_login"));
    for (const QString &login : logins.split(u','))
        m_roles.insert(Uuid::fromString(login.section(u' ', 0, 0)), login.section(u' ', 1));
}

void LargeServerOffice::makeBareLists()
{
    const PostgresDialect dialect{QString()};
    QString script = QString::fromLatin1(bareLayer);
    for (const char *name : {"sqlite/repeatable/05_visible.sql", "common/repeatable/50_comparison.sql",
                             "sqlite/repeatable/72_compare.sql", "common/lists/50_lists.sql"})
        script += dialect.expandTypes(resourceText(QLatin1String(name)));
    run(script);
}

} // namespace tenderyard
