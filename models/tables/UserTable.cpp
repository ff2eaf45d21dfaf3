// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/UserTable.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

UserTable::UserTable(Connection &connection)
    : EntityTable(connection, words::entity::user,
                  {QStringLiteral("login"), QStringLiteral("login_fold"), QStringLiteral("full_name"),
                   QStringLiteral("name_fold"), QStringLiteral("email"), QStringLiteral("password_hash"),
                   QStringLiteral("must_change_password"), QStringLiteral("active"), QStringLiteral("created_by")})
{
}

} // namespace tenderyard
