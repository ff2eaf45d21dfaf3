// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/PostgresAddress.h"

#include <QCoreApplication>

namespace tenderyard {

/// Where an administrator connects to: what psql understands as a connection string, "host=/run/postgresql
/// dbname=office" or postgresql://…, completed from the environment as psql does it (PGHOST, PGPORT, PGUSER,
/// PGDATABASE, PGSSLMODE, PGSSLROOTCERT …).
class AdministratorAddress
{
    Q_DECLARE_TR_FUNCTIONS(AdministratorAddress)
public:
    /// Errors, with their text: usage.wrong for what cannot be read, for a password (an argument of a program is seen
    /// by everybody on the computer) and for a setting that the program has no use for.
    static Expected<PostgresAddress> parse(const QString &connection);
};

} // namespace tenderyard
