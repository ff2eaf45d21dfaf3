// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/StorageBackend.h"

#include "models/storage/Migrator.h"
#include "models/storage/SqliteDialect.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

#include <QTemporaryDir>
#include <QTest>

namespace tenderyard {

namespace {

class SqliteBackend final : public StorageBackend
{
public:
    const Dialect &dialect() const override { return m_dialect; }
    QString address() const override { return m_folder.filePath(QStringLiteral("office.tenderyard")); }

private:
    QTemporaryDir m_folder;
    // Little patience, so that a test of a held lock is short.
    SqliteDialect m_dialect{std::chrono::milliseconds(100)};
};

} // namespace

StorageBackend::~StorageBackend() = default;

void StorageBackend::addRows()
{
    QTest::addColumn<QString>("backend");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
}

std::unique_ptr<StorageBackend> StorageBackend::current()
{
    QFETCH(QString, backend);
    if (backend == QLatin1String("sqlite"))
        return std::make_unique<SqliteBackend>();
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
