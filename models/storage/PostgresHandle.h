// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>

#include <libpq-fe.h>

#include <memory>

namespace tenderyard {

/// The libpq connection behind a handle of Qt's driver, which owns it; null when the handle is closed or another
/// driver's.
PGconn *postgresHandle(const QSqlDatabase &database);
/// The answer behind a query of Qt's driver, which owns it; null when there is none.
const PGresult *postgresResult(const QSqlQuery &query);

/// An answer of libpq with its end taken care of.
struct ClearResult
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, ClearResult>;

} // namespace tenderyard
