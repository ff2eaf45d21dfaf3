// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/BidOffice.h"

#include "models/server/AdministratorConnection.h"
#include "models/server/ServerSetup.h"
#include "models/storage/ScramVerifier.h"
#include "models/storage/ThreadGuard.h"

namespace tenderyard {

namespace {

/// Past the triggers; the login and its password as the program makes them.
constexpr auto bidderRows = R"sql(
SET session_replication_role = replica;
SET search_path = office, tenderyard;
INSERT INTO users_user (id, login, login_fold, full_name, name_fold, password_hash, created_at, updated_at)
SELECT new_id(), 'bidder' || n, 'bidder' || n, 'Bidder ' || n, 'bidder ' || n, 'SCRAM', now(), now()
FROM generate_series(1, %1) AS n;
INSERT INTO users_role SELECT u.id, 'CONTRACTOR', now() FROM users_user AS u WHERE u.login LIKE 'bidder%';
INSERT INTO contractors_contractor (id, user_id, company_name, company_fold, verified_status, created_at, updated_at)
SELECT new_id(), u.id, u.full_name, u.name_fold, 'APPROVED', now(), now() FROM users_user AS u WHERE u.login LIKE 'bidder%';
INSERT INTO contracts_contract (id, owner_id, title, title_fold, search_fold, currency, status, sealed, posted_at,
    bidding_opens_at, deadline_at, deadline_zone, created_at, updated_at)
SELECT new_id(), (SELECT u.id FROM users_user AS u WHERE u.login = 'first'), 'Tender ' || n, 'tender ' || n, 'tender ' || n,
    'EUR', 'BIDDING', true, now(), now(), now() + interval '1 day', 'Europe/Dublin', now(), now()
FROM generate_series(1, %2) AS n;
SET session_replication_role = origin;
SELECT string_agg(p.id || ' ' || account_make_login(u.id, '%3', NULL), ',')
FROM users_user AS u JOIN contractors_contractor AS p ON p.user_id = u.id;
)sql";

template<class T> T had(Expected<T> answer, const char *what)
{
    if (!answer)
        qFatal("%s: %s %s", what, qPrintable(answer.error().code), qPrintable(answer.error().detail));
    return std::move(*answer);
}

} // namespace

BidOffice::BidOffice(PostgresServer &server, int bidders, int tenders, const QString &tablespace)
    : m_authority(server.authority())
{
    const ThreadGuard::Allowance allowance;
    m_database = server.makeDatabase();
    if (!tablespace.isEmpty())
        server.run(QStringLiteral("postgres"),
                   QStringLiteral("ALTER DATABASE %1 SET TABLESPACE %2").arg(m_database, tablespace));
    make(server);
    fill(server, bidders, tenders);
}

void BidOffice::make(PostgresServer &server)
{
    const PostgresAddress address = had(PostgresAddress::parse(server.administratorAddress(m_database)), "address");
    AdministratorConnection connection = had(AdministratorConnection::open(address, {}), "administrator");
    NewAccount first;
    first.login = QStringLiteral("first");
    first.fullName = QStringLiteral("First");
    first.password = password();
    had(ServerSetup::initialize(connection, QStringLiteral("Office of bids"), first), "office");
}

void BidOffice::fill(PostgresServer &server, int bidders, int tenders)
{
    const QString verifier = had(ScramVerifier::make(password()), "verifier");
    const QString made = server.run(
        m_database, QString::fromLatin1(bidderRows).arg(QString::number(bidders), QString::number(tenders), verifier));
    for (const QString &bidder : made.split(u','))
        m_bidders.append({Uuid::fromString(bidder.section(u' ', 0, 0)), bidder.section(u' ', 1)});
    const QString ids =
        server.run(m_database, QStringLiteral("SELECT string_agg(id::text, ',') FROM office.contracts_contract"));
    for (const QString &id : ids.split(u','))
        m_tenders.append(Uuid::fromString(id));
}

QString BidOffice::address(const Bidder &bidder, const QList<int> &ports) const
{
    QStringList hosts;
    for (const int port : ports)
        hosts.append(QStringLiteral("localhost:%1").arg(port));
    return QStringLiteral("postgresql://%1/%2?user=%3&sslmode=verify-full&sslrootcert=%4")
        .arg(hosts.join(u','), m_database, bidder.role, m_authority);
}

} // namespace tenderyard
