// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/LossyOffice.h"

#include "models/storage/Migrator.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

namespace tenderyard {

LossyOffice::LossyOffice() : m_server(QStringList()), m_proxy(m_server.port()), m_database(m_server.makeDatabase())
{
    const ThreadGuard::Allowance allowance;
    const PostgresDialect dialect{QString()};
    const auto connection =
        dialect.openConnection(m_server.administratorAddress(m_database), MissingOffice::Create, m_clock);
    if (!connection)
        qFatal("No office: %s", static_cast<const char *>(why(connection)));
    if (const auto migrated = Migrator(smallSchema(dialect).value()).migrate(**connection); !migrated)
        qFatal("No schema: %s", static_cast<const char *>(why(migrated)));
    m_login = m_server.makeLogin(QLatin1String(password));
    m_user = Uuid::create();
    m_server.run(m_database, QStringLiteral("INSERT INTO office.account_login (role_name, user_id) VALUES ('%1', '%2')")
                                 .arg(m_login, m_user.toString()));
}

LossyOffice::~LossyOffice() = default;

QString LossyOffice::address() const
{
    return QStringLiteral("postgresql://127.0.0.1:%1/%2?user=%3&sslmode=disable")
        .arg(m_proxy.port())
        .arg(m_database, m_login);
}

std::unique_ptr<Database> LossyOffice::open()
{
    auto database = std::make_unique<Database>(m_clock, smallSchema);
    const Outcome opened = answerOf(database->open(address(), MissingOffice::Refuse, QLatin1String(password)));
    if (!opened)
        qFatal("%s", static_cast<const char *>(why(opened)));
    return database;
}

QStringList LossyOffice::things()
{
    return m_server.run(m_database, QStringLiteral("SELECT string_agg(name, ',' ORDER BY name) FROM office.thing"))
        .split(u',', Qt::SkipEmptyParts);
}

void LossyOffice::endSessions()
{
    m_server.run(m_database,
                 QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE usename = '%1'")
                     .arg(m_login));
}

} // namespace tenderyard
