// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/OfficeSchema.h"

#include "models/storage/Dialect.h"
#include "models/storage/SqlCatalog.h"
#include "models/storage/schema/GeneratedTriggers.h"

namespace tenderyard {

Expected<SchemaSource> officeSchema(const Dialect &dialect)
{
    Expected<SchemaSource> source = readSqlCatalog(QStringLiteral(":/sql"), dialect);
    if (source)
        source->generated = [shut = dialect.hasPeoplesSchema()](Connection &connection) -> Expected<QString> {
            Expected<QString> script = generatedTriggers(connection);
            // Who owns what and who may use it can only be said when all of it is there (90_close.sql).
            if (script && shut)
                *script += QStringLiteral("SELECT close_border();\n");
            return script;
        };
    return source;
}

} // namespace tenderyard
