// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ActionKeys.h"

#include "models/storage/Connection.h"

namespace tenderyard::action_keys {

Outcome claim(Connection &connection, const Uuid &key)
{
    return connection.insert(QStringLiteral("action_key"),
                             {{QStringLiteral("user_id"), QVariant::fromValue(connection.user())},
                              {QStringLiteral("key"), QVariant::fromValue(key)},
                              {QStringLiteral("result"), QStringLiteral("")},
                              {QStringLiteral("created_at"), connection.now()}});
}

bool canClaim(Connection &connection)
{
    return !connection.user().isNull() && !connection.isEngine();
}

Expected<bool> isClaimed(Connection &connection, const Uuid &key)
{
    const Expected<QVariant> found =
        connection.scalar(QStringLiteral("SELECT count(*) FROM action_key WHERE key = :key"),
                          {{QStringLiteral("key"), QVariant::fromValue(key)}});
    if (!found)
        return tl::unexpected(found.error());
    return found->toLongLong() > 0;
}

} // namespace tenderyard::action_keys
