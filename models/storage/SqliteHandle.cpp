// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteHandle.h"

#include <QSqlDriver>
#include <QVariant>

#include <cstring>

namespace tenderyard {

sqlite3 *sqliteHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    if (!handle.isValid() || std::strcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    return *static_cast<sqlite3 *const *>(handle.data());
}

} // namespace tenderyard
