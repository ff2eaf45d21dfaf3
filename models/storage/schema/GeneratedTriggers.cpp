// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/GeneratedTriggers.h"

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/schema/PostgresTriggers.h"
#include "models/storage/schema/SqliteTriggers.h"

#include <QFile>

namespace tenderyard {

namespace {

// All at once: the writers ask for the same tables hundreds of times, whenever an office is opened.
const QString sqliteColumns =
    QStringLiteral("SELECT t.name AS table_name, c.name AS name, c.type AS type FROM sqlite_master AS t, "
                   "pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY t.name, c.cid");
const QString postgresColumns =
    QStringLiteral("SELECT t.relname AS table_name, c.attname AS name, format_type(c.atttypid, NULL) AS type "
                   "FROM pg_catalog.pg_class AS t JOIN pg_catalog.pg_namespace AS n ON n.oid = t.relnamespace "
                   "JOIN pg_catalog.pg_attribute AS c ON c.attrelid = t.oid "
                   "WHERE n.nspname = 'office' AND t.relkind = 'r' AND c.attnum > 0 AND NOT c.attisdropped "
                   "ORDER BY t.relname, c.attnum");

QString readFollowUp(const QString &table, const QString &event)
{
    QFile file(QStringLiteral(":/sql/common/followups/%1.%2.sql").arg(table, event));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

Expected<QString> generatedTriggers(Connection &connection)
{
    const bool isPostgres = connection.dialect().name() == QLatin1String("postgresql");
    const Expected<Rows> rows = connection.select(isPostgres ? postgresColumns : sqliteColumns);
    if (!rows)
        return tl::unexpected(rows.error());
    TriggerSource source{WorkflowFile::ofProgram(), {}, readFollowUp};
    for (const Row &row : *rows)
        source.columns[row.text(QStringLiteral("table_name"))].append(
            {row.text(QStringLiteral("name")), row.text(QStringLiteral("type"))});
    return isPostgres ? PostgresTriggers(source).script() : SqliteTriggers(source).script();
}

} // namespace tenderyard
