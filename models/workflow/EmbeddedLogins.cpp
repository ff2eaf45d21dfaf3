// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/EmbeddedLogins.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Connection.h"
#include "models/storage/PasswordHash.h"
#include "models/storage/ScramVerifier.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Workflow.h"

#include <atomic>

namespace tenderyard {

namespace {

const QString hashColumn = QStringLiteral("password_hash");

std::atomic<bool> hashesQuickly = false;

PasswordHash hashing()
{
    return PasswordHash(hashesQuickly ? PasswordHash::Cost::Lowest : PasswordHash::Cost::Moderate);
}

} // namespace

Expected<QString> EmbeddedLogins::hashOf(const QString &password)
{
    if (password.size() < ScramVerifier::shortestPassword)
        return failure(QStringLiteral("account.password_too_short"), {}, QStringLiteral("password"));
    return hashing().hash(password);
}

Expected<EmbeddedLogins::Verified> EmbeddedLogins::verifyIn(Connection &connection, const QString &login,
                                                            const QString &password)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT id, password_hash FROM users_user WHERE login_fold = :fold AND active"),
        {{QStringLiteral("fold"), foldForSearch(login.trimmed())}});
    if (!rows)
        return tl::unexpected(rows.error());
    // An unknown login takes as long as a known one.
    const QString stored = rows->isEmpty() ? QString() : rows->first().text(hashColumn);
    if (!hashing().verify(password, stored))
        return failure(QStringLiteral("account.wrong_password"));
    return Verified{rows->first().id(), hashing().needsRehash(stored)};
}

Outcome EmbeddedLogins::rehashIn(Connection &connection, const Uuid &user, const QString &password)
{
    const Expected<QString> hash = hashing().hash(password);
    if (!hash)
        return tl::unexpected(hash.error());
    return Workflow::editIn(connection, words::entity::user, user, 0, {{hashColumn, *hash}});
}

Outcome EmbeddedLogins::setPasswordIn(Connection &connection, const Uuid &user, const QString &password,
                                      bool mustChange)
{
    const Expected<QString> hash = hashOf(password);
    if (!hash)
        return tl::unexpected(hash.error());
    return Workflow::editIn(connection, words::entity::user, user, 0,
                            {{hashColumn, *hash}, {QStringLiteral("must_change_password"), mustChange}});
}

Outcome EmbeddedLogins::changeOwnIn(Connection &connection, const QString &oldPassword, const QString &newPassword)
{
    const Expected<QVariant> stored =
        connection.scalar(QStringLiteral("SELECT password_hash FROM users_user WHERE id = :id AND active"),
                          {{QStringLiteral("id"), RowValues::key(connection.user())}});
    if (!stored)
        return tl::unexpected(stored.error());
    if (!hashing().verify(oldPassword, stored->toString()))
        return failure(QStringLiteral("account.wrong_password"), {}, QStringLiteral("old_password"));
    return setPasswordIn(connection, connection.user(), newPassword, false);
}

void EmbeddedLogins::setQuickHashing(bool quick)
{
    hashesQuickly = quick;
}

bool EmbeddedLogins::isQuickHashing()
{
    return hashesQuickly;
}

} // namespace tenderyard
