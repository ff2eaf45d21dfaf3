// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/StorageBackend.h"

#include "models/storage/Migrator.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/SqliteDialect.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"
#include "tests/support/PostgresServer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tenderyard {

namespace {

class SqliteBackend final : public StorageBackend
{
public:
    const Dialect &dialect() const override { return m_dialect; }
    QString address() const override { return m_folder.filePath(QStringLiteral("office.tenderyard")); }
    bool isFile() const override { return true; }
    Uuid makeUser() override { return Uuid::create(); }
    void prepareForOffice() override {}
    QString missingAddress() const override { return address(); }

private:
    QTemporaryDir m_folder;
    // Little patience, so that a test of a held lock is short.
    SqliteDialect m_dialect{std::chrono::milliseconds(100)};
};

class PostgresBackend final : public StorageBackend
{
public:
    PostgresBackend() : m_server(PostgresServer::shared()), m_database(m_server.makeDatabase()) {}
    ~PostgresBackend() override
    {
        m_server.dropDatabase(m_database);
        for (const QString &role : std::as_const(m_roles))
            m_server.dropRole(role);
    }

    const Dialect &dialect() const override { return m_dialect; }
    QString address() const override { return m_server.administratorAddress(m_database); }
    bool isFile() const override { return false; }
    Uuid makeUser() override
    {
        const Uuid user = Uuid::create();
        m_roles.append(m_server.makeLogin());
        m_server.run(m_database,
                     QStringLiteral("INSERT INTO office.account_login (role_name, user_id) VALUES ('%1', '%2')")
                         .arg(m_roles.last(), user.toString()));
        return user;
    }
    void prepareForOffice() override
    {
        QFile script(QStringLiteral(":/sql/postgresql/server/schemas.sql"));
        if (!script.open(QIODevice::ReadOnly))
            qFatal("The script of a new office is missing");
        m_server.run(m_database, QString::fromUtf8(script.readAll()));
    }
    QString missingAddress() const override { return m_server.administratorAddress(QStringLiteral("nowhere")); }

private:
    PostgresServer &m_server;
    QString m_database;
    QStringList m_roles;
    PostgresDialect m_dialect{QString(), std::chrono::milliseconds(500)};
};

} // namespace

StorageBackend::~StorageBackend() = default;

void StorageBackend::addRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    if (PostgresServer::isInstalled())
        QTest::newRow("postgresql") << QStringLiteral("postgresql");
    else
        qWarning("PostgreSQL is not installed: its part of the storage contract is not tested");
}

void StorageBackend::addFileRow()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
}

std::unique_ptr<StorageBackend> StorageBackend::current()
{
    QFETCH(QString, backend);
    if (backend == QLatin1String("sqlite"))
        return std::make_unique<SqliteBackend>();
    if (backend == QLatin1String("postgresql"))
        return std::make_unique<PostgresBackend>();
    qFatal("No backend is called %s", qPrintable(backend));
}

Expected<std::unique_ptr<Connection>> StorageBackend::connect(MissingOffice missing)
{
    return dialect().openConnection(address(), missing, m_clock);
}

std::unique_ptr<Connection> StorageBackend::office()
{
    return office(smallSchema(dialect()).value());
}

std::unique_ptr<Connection> StorageBackend::office(const SchemaSource &schema)
{
    Expected<std::unique_ptr<Connection>> connection = connect();
    if (!connection)
        qFatal("No office: %s", static_cast<const char *>(why(connection)));
    const Expected<Migrator::Report> migrated = Migrator(schema).migrate(**connection);
    if (!migrated)
        qFatal("No schema: %s", static_cast<const char *>(why(migrated)));
    return std::move(*connection);
}

} // namespace tenderyard
