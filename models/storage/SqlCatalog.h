// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/SchemaSource.h"

#include <QString>

namespace tenderyard {

class Dialect;

/// Reads the schema from a tree of .sql files: common/NNN_name.sql and <dialect>/NNN_name.sql are migrations (where
/// both have a number, they are one migration, the common part first); <dialect>/repeatable/*.sql and then
/// common/repeatable/*.sql are repeatable, each folder by name.
/// storage.failed when a file cannot be read or is not named like a migration.
Expected<SchemaSource> readSqlCatalog(const QString &root, const Dialect &dialect);

} // namespace tenderyard
