// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

struct sqlite3;

namespace tenderyard {

/// SQLite's own handle behind an open database of Qt's driver (which uses the same library); null when it is none.
sqlite3 *sqliteHandle(const QSqlDatabase &database);

} // namespace tenderyard
