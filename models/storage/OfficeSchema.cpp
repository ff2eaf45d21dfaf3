// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/OfficeSchema.h"

#include "models/storage/SqlCatalog.h"
#include "models/storage/schema/TriggerWriter.h"

namespace tenderyard {

Expected<SchemaSource> officeSchema(const Dialect &dialect)
{
    Expected<SchemaSource> source = readSqlCatalog(QStringLiteral(":/sql"), dialect);
    if (source)
        source->generated = generatedTriggers;
    return source;
}

} // namespace tenderyard
