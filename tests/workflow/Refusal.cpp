// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/Refusal.h"

#include "tests/support/TestOffice.h"

namespace tenderyard {

bool Refusal::isSeen(Connection &connection, const QString &table, const Binds &key)
{
    QStringList conditions;
    const QStringList columns = key.keys();
    for (const QString &column : columns)
        conditions.append(QStringLiteral("%1 = :%1").arg(column));
    bool found = false;
    // A name that does not exist would end the transaction.
    const Outcome asked = connection.attempt([&]() -> Outcome {
        const Expected<QVariant> count = connection.scalar(
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, conditions.join(QStringLiteral(" AND "))),
            key);
        found = count && count->toInt() > 0;
        return count ? Outcome() : tl::unexpected(count.error());
    });
    return asked && found;
}

QString Refusal::codeOf(Connection &connection, const QString &table, const Binds &key, const Outcome &outcome)
{
    if (outcome)
        return {};
    const QString code = outcome.error().code;
    const bool foundNone = code == u"test.no_row" || code == u"storage.conflict" || code == u"storage.not_found";
    if (TestOffice::isOnServer() && foundNone && !key.isEmpty() && !isSeen(connection, table, key))
        return QStringLiteral("transition.actor");
    return code;
}

QString Refusal::codeOf(Connection &connection, const QString &table, const Uuid &id, const Outcome &outcome)
{
    return codeOf(connection, table, Binds{{QStringLiteral("id"), QVariant::fromValue(id)}}, outcome);
}

} // namespace tenderyard
