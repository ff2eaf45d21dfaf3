// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/VerificationClaims.h"

#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Workflow.h"

namespace tenderyard {

namespace {

const QString claims = QStringLiteral("verification_claim");
const QString claimedBy = QStringLiteral("claimed_by");
const QString claimedUntil = QStringLiteral("claimed_until");
const QString ofOther = QStringLiteral("rule.claimed_by_other");

/// Each by itself: what is refused is left out, and the rest goes on.
template<class Work> Expected<ManyDone> doEach(Connection &connection, const QList<Uuid> &items, Work work)
{
    ManyDone all;
    for (const Uuid &item : items) {
        const Outcome done = connection.attempt([&] { return work(item); });
        if (done)
            ++all.done;
        else if (done.error().code.startsWith(QLatin1String("storage.")) &&
                 done.error().code != QLatin1String("storage.conflict"))
            return tl::unexpected(done.error());
        else
            all.leftOut.append({item, done.error()});
    }
    return all;
}

Expected<Rows> claimOf(Connection &connection, const Uuid &item)
{
    return connection.select(
        QStringLiteral("SELECT claimed_by, claimed_until, row_version FROM verification_claim WHERE id = :id"),
        {{QStringLiteral("id"), RowValues::key(item)}});
}

} // namespace

QFuture<Outcome> VerificationClaims::take(const Uuid &item, From from) const
{
    return m_database.write<void>([item, from](Connection &connection) { return takeIn(connection, item, from); });
}

QFuture<Outcome> VerificationClaims::release(const Uuid &item) const
{
    return m_database.write<void>([item](Connection &connection) { return releaseIn(connection, item); });
}

QFuture<Expected<ManyDone>> VerificationClaims::takeAll(const QList<Uuid> &items) const
{
    return m_database.write<ManyDone>([items](Connection &connection) {
        return doEach(connection, items, [&](const Uuid &item) { return takeIn(connection, item); });
    });
}

QFuture<Expected<ManyDone>> VerificationClaims::releaseAll(const QList<Uuid> &items) const
{
    return m_database.write<ManyDone>([items](Connection &connection) {
        return doEach(connection, items, [&](const Uuid &item) { return releaseIn(connection, item); });
    });
}

QFuture<Expected<ManyDone>> VerificationClaims::rejectAll(const QList<Uuid> &items, const QString &code,
                                                          const QString &text) const
{
    return m_database.write<ManyDone>(
        [items, code, text](Connection &connection) { return rejectAllIn(connection, items, code, text); });
}

Outcome VerificationClaims::takeIn(Connection &connection, const Uuid &item, From from)
{
    const Expected<Rows> present = claimOf(connection, item);
    if (!present)
        return tl::unexpected(present.error());
    const QDateTime now = connection.now();
    Binds values{{claimedBy, RowValues::key(connection.user())}, {claimedUntil, now.addSecs(60 * minutes)}};
    if (present->isEmpty()) {
        values.insert(RowValues::newRow(connection, item));
        const Outcome taken = connection.attempt([&] { return connection.insert(claims, values); });
        // Somebody was quicker.
        return !taken && taken.error().code == u"input.not_unique" ? failure(ofOther) : taken;
    }
    const Row &claim = present->constFirst();
    const bool isOthers = claim.id(claimedBy) != connection.user() && claim.time(claimedUntil) > now;
    if (isOthers && from == From::Queue)
        return failure(ofOther);
    values.insert(QStringLiteral("updated_at"), now);
    return connection.update(claims, item, claim.integer(QStringLiteral("row_version")), values);
}

Outcome VerificationClaims::releaseIn(Connection &connection, const Uuid &item)
{
    const Expected<Rows> present = claimOf(connection, item);
    if (!present)
        return tl::unexpected(present.error());
    if (present->isEmpty() || present->constFirst().id(claimedBy) != connection.user())
        return {};
    return connection.remove(claims, item, present->constFirst().integer(QStringLiteral("row_version")));
}

Expected<ManyDone> VerificationClaims::rejectAllIn(Connection &connection, const QList<Uuid> &items,
                                                   const QString &code, const QString &text)
{
    QVariantHash values{{QStringLiteral("status_reason_code"), code}};
    if (!text.trimmed().isEmpty())
        values.insert(QStringLiteral("status_reason"), text.trimmed());
    return doEach(connection, items, [&](const Uuid &item) -> Outcome {
        const Expected<QVariant> isCertification =
            connection.scalar(QStringLiteral("SELECT 1 FROM contractors_certification WHERE id = :id"),
                              {{QStringLiteral("id"), RowValues::key(item)}});
        if (!isCertification)
            return tl::unexpected(isCertification.error());
        if (isCertification->isNull())
            return failure(QStringLiteral("desk.profile_alone"));
        return Workflow::performIn(connection,
                                   {words::entity::certification, item, 0, QStringLiteral("reject"), values});
    });
}

} // namespace tenderyard
