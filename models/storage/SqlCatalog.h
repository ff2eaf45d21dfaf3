// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/SchemaSource.h"

#include <QString>

namespace tenderyard {

class Dialect;

/// Reads the schema from a tree of .sql files: common/NNN_name.sql and <dialect>/NNN_name.sql are migrations (where
/// both have a number, they are one migration, the common part first); <dialect>/repeatable, <dialect>/layer,
/// common/repeatable and common/lists hold what is repeatable, in the order of the files' names. Where people have a
/// schema of their own, what is in layer/ and common/repeatable is made for the engine first, and then once more, with
/// common/lists, over what people see.
/// storage.failed when a file cannot be read or is not named like a migration.
Expected<SchemaSource> readSqlCatalog(const QString &root, const Dialect &dialect);

} // namespace tenderyard
