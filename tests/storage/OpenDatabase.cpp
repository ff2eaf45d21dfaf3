// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/OpenDatabase.h"

#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

namespace tenderyard {

std::unique_ptr<Database> openDatabase(StorageBackend &backend)
{
    auto database = std::make_unique<Database>(backend.clock(), smallSchema);
    const Outcome opened = answerOf(database->open(backend.address(), Database::Missing::Create));
    if (!opened)
        qFatal("%s", static_cast<const char *>(why(opened)));
    return database;
}

Outcome addThing(Connection &connection, const QString &name, const Uuid &id)
{
    return connection.insert(QStringLiteral("thing"), thingNamed(name, id));
}

Expected<int> countThings(Connection &connection)
{
    const Expected<QVariant> number = connection.scalar(QStringLiteral("SELECT count(*) FROM thing"));
    return number ? Expected<int>(number->toInt()) : tl::unexpected(number.error());
}

} // namespace tenderyard
