// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/PostgresHandle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QSqlResult>
#include <QVariant>

#include <cstring>

namespace tenderyard {

namespace {

/// What a variant of the driver holds when its type bears one of these names; null otherwise.
template<class T> T *pointerIn(const QVariant &handle, const char *name, const char *otherName)
{
    if (!handle.isValid() ||
        (std::strcmp(handle.typeName(), name) != 0 && std::strcmp(handle.typeName(), otherName) != 0))
        return nullptr;
    return *static_cast<T *const *>(handle.data());
}

} // namespace

PGconn *postgresHandle(const QSqlDatabase &database)
{
    return pointerIn<PGconn>(database.driver()->handle(), "PGconn*", "pg_conn*");
}

const PGresult *postgresResult(const QSqlQuery &query)
{
    const QSqlResult *result = query.result();
    return result ? pointerIn<PGresult>(result->handle(), "PGresult*", "pg_result*") : nullptr;
}

} // namespace tenderyard
