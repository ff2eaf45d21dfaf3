// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QString>

namespace tenderyard {

class Connection;

/// What an administrator runs on a server, from resources/sql/postgresql/server.
class ServerScripts
{
public:
    /// The roles of the whole server; each time, as somebody may have changed them.
    static Outcome runRoles(Connection &connection);
    /// The schema of the tables; once, in an empty database.
    static Outcome runSchemas(Connection &connection);
    /// Who may connect, and what PostgreSQL's own catalogs tell; after every migration and in every copy of a database.
    static Outcome closeDatabase(Connection &connection);
};

} // namespace tenderyard
