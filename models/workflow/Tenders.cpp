// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Tenders.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/Drafts.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Workflow.h"

#include <QTimeZone>

namespace tenderyard {

namespace {

const QString contracts = words::entity::contract;
const QString minField = QStringLiteral("budget_min");
const QString maxField = QStringLiteral("budget_max");
const QString opensField = QStringLiteral("bidding_opens_at");
const QString deadlineField = QStringLiteral("deadline_at");
const QString zoneField = QStringLiteral("deadline_zone");

void checkBudget(FieldChecks &checks, const TenderFields &fields)
{
    const Currency currency = Currency::fromCode(fields.currency);
    if (currency.isNone())
        checks.add(QStringLiteral("currency"), fields.currency.trimmed().isEmpty()
                                                   ? QStringLiteral("input.required")
                                                   : QStringLiteral("money.unknown_currency"));
    for (const auto &[field, amount] : {std::pair(minField, fields.budgetMin), std::pair(maxField, fields.budgetMax)}) {
        if (!amount)
            continue;
        checks.money(field, *amount, FieldChecks::Zero::Refused);
        if (!currency.isNone() && amount->currency() != currency)
            checks.add(field, QStringLiteral("money.currency_differs"));
    }
    if (fields.budgetMin && fields.budgetMax && fields.budgetMin->tenThousandths() > fields.budgetMax->tenThousandths())
        checks.add(maxField, QStringLiteral("rule.budget_range"));
}

void checkTimes(FieldChecks &checks, const TenderFields &fields, const QDateTime &now)
{
    checks.time(opensField, fields.biddingOpensAt);
    checks.time(deadlineField, fields.deadlineAt, FieldChecks::Presence::Required);
    if (!fields.deadlineAt.isValid())
        return;
    if (fields.deadlineAt <= now)
        checks.add(deadlineField, QStringLiteral("rule.deadline_not_ahead"));
    if (fields.biddingOpensAt.isValid() && fields.biddingOpensAt >= fields.deadlineAt)
        checks.add(opensField, QStringLiteral("rule.bidding_opens_after_deadline"));
    if (!QTimeZone(fields.deadlineZone.toLatin1()).isValid())
        checks.add(zoneField, fields.deadlineZone.isEmpty() ? QStringLiteral("input.required")
                                                            : QStringLiteral("input.unknown_zone"));
}

Binds columnsOf(const Connection &connection, const TenderFields &fields, const Uuid &id)
{
    const QString title = fields.title.trimmed();
    const QString scope = fields.scope.trimmed();
    const QString location = fields.location.trimmed();
    const QDateTime now = connection.now();
    const auto amount = [](const std::optional<Money> &money) {
        return money ? QVariant::fromValue(*money) : QVariant();
    };
    Binds values = RowValues::newRow(connection, id);
    values.insert(
        {{QStringLiteral("owner_id"), RowValues::key(connection.user())},
         {QStringLiteral("title"), title},
         {QStringLiteral("description_scope"), RowValues::orEmpty(scope)},
         {QStringLiteral("location"), RowValues::orEmpty(location)},
         {QStringLiteral("title_fold"), foldForSearch(title)},
         {QStringLiteral("location_fold"), RowValues::orEmpty(foldForSearch(location))},
         {QStringLiteral("search_fold"), foldForSearch(title + u' ' + scope + u' ' + location)},
         {QStringLiteral("currency"), Currency::fromCode(fields.currency).code()},
         {minField, amount(fields.budgetMin)},
         {maxField, amount(fields.budgetMax)},
         {QStringLiteral("budget_shown"), fields.budgetShown},
         {QStringLiteral("categories"), fields.categories},
         {QStringLiteral("status"), QString(words::contract::posted)},
         {QStringLiteral("sealed"), fields.sealed},
         {QStringLiteral("posted_at"), now},
         {opensField, fields.biddingOpensAt.isValid() && fields.biddingOpensAt > now ? fields.biddingOpensAt : now},
         {deadlineField, fields.deadlineAt},
         {zoneField, fields.deadlineZone}});
    return values;
}

/// A draft that is gone was posted before: the second click of a double click finds nothing to do.
Outcome removeDraft(Connection &connection, const Uuid &draft)
{
    if (draft.isNull())
        return {};
    const Expected<qint64> removed = connection.execute(
        QStringLiteral("DELETE FROM contracts_draft WHERE id = :id AND owner_id = :owner"),
        {{QStringLiteral("id"), RowValues::key(draft)}, {QStringLiteral("owner"), RowValues::key(connection.user())}});
    if (!removed)
        return tl::unexpected(removed.error());
    return *removed == 1 ? Outcome() : failure(QStringLiteral("storage.conflict"));
}

Expected<Uuid> postDraft(Connection &connection, const TenderDraft &draft)
{
    if (draft.rowVersion == 0)
        return Tenders::postIn(connection, draft.fields);
    const Expected<TenderDraft> stored = Drafts::load(connection, draft.id);
    // Another window wrote on: nobody posts words that they have not seen.
    if (!stored || stored->rowVersion != draft.rowVersion)
        return failure(QStringLiteral("storage.conflict"));
    return Tenders::postIn(connection, draft.fields, draft.id);
}

} // namespace

Tenders::Tenders(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QList<Error> Tenders::check(const TenderFields &fields, const QDateTime &now)
{
    using enum FieldChecks::Presence;
    FieldChecks checks;
    checks.text(QStringLiteral("title"), fields.title, 300, Required);
    checks.text(QStringLiteral("description_scope"), fields.scope, 20000, Required, FieldChecks::Lines::Many);
    checks.text(QStringLiteral("location"), fields.location, 300, Required);
    for (const QString &category : fields.categories)
        checks.text(QStringLiteral("categories"), category, 100);
    checkBudget(checks, fields);
    checkTimes(checks, fields, now);
    return checks.errors();
}

QFuture<Expected<TenderDraft>> Tenders::saveDraft(const TenderDraft &draft)
{
    return m_database.write<TenderDraft>([draft](Connection &connection) { return Drafts::save(connection, draft); });
}

QFuture<Expected<TenderDraft>> Tenders::loadDraft(const Uuid &id)
{
    return m_database.read<TenderDraft>([id](Connection &connection) { return Drafts::load(connection, id); });
}

QFuture<Outcome> Tenders::discardDraft(const Uuid &id, qint64 rowVersion)
{
    return m_database.write<void>(
        [id, rowVersion](Connection &connection) { return Drafts::discard(connection, id, rowVersion); });
}

QFuture<Expected<Uuid>> Tenders::post(const TenderDraft &draft)
{
    return m_database.write<Uuid>([draft](Connection &connection) { return postDraft(connection, draft); });
}

QFuture<Expected<TenderDraft>> Tenders::copyToDraft(const Uuid &contract)
{
    return m_database.write<TenderDraft>(
        [contract](Connection &connection) { return Drafts::copyOf(connection, contract); });
}

QFuture<Expected<int>> Tenders::openBids(const Uuid &contract)
{
    return m_database.write<int>([contract](Connection &connection) { return openBidsIn(connection, contract); });
}

QFuture<Outcome> Tenders::addMember(const Uuid &contract, const Uuid &user, const QString &duty)
{
    return m_database.write<void>(
        [contract, user, duty](Connection &connection) { return addMemberIn(connection, contract, user, duty); });
}

QFuture<Outcome> Tenders::removeMember(const Uuid &member)
{
    return m_database.write<void>([member](Connection &connection) {
        return Workflow::performIn(connection,
                                   {QStringLiteral("contracts_member"), member, 0, QStringLiteral("remove"), {}});
    });
}

QFuture<Outcome> Tenders::takeOver(const Uuid &contract, const Uuid &owner, const QDateTime &deadline,
                                   const QString &zone)
{
    return m_database.write<void>([contract, owner, deadline, zone](Connection &connection) {
        return takeOverIn(connection, contract, owner, deadline, zone);
    });
}

QFuture<Outcome> Tenders::handOver(const Uuid &contract, const Uuid &owner, const QString &reason)
{
    return m_database.write<void>(
        [contract, owner, reason](Connection &connection) { return handOverIn(connection, contract, owner, reason); });
}

Expected<Uuid> Tenders::postIn(Connection &connection, const TenderFields &fields, const Uuid &draft)
{
    if (const Outcome right = FieldChecks::toOutcome(check(fields, connection.now())); !right)
        return tl::unexpected(right.error());
    const Uuid id = Uuid::create();
    const Outcome posted = connection.transaction([&]() -> Outcome {
        if (const Outcome removed = removeDraft(connection, draft); !removed)
            return removed;
        const Binds columns = columnsOf(connection, fields, id);
        if (const Outcome inserted = connection.insert(contracts, columns); !inserted)
            return inserted;
        if (columns.value(opensField).toDateTime() > connection.now())
            return {};
        return Workflow::performIn(connection, {contracts, id, 0, QStringLiteral("open_bidding"), {}});
    });
    return posted ? Expected<Uuid>(id) : tl::unexpected(posted.error());
}

Expected<int> Tenders::openBidsIn(Connection &connection, const Uuid &contract)
{
    const Uuid id = Uuid::create();
    int count = 0;
    const Outcome opened = connection.transaction([&]() -> Outcome {
        const Outcome inserted = connection.insert(QStringLiteral("contracts_opening"),
                                                   {{QStringLiteral("id"), RowValues::key(id)},
                                                    {QStringLiteral("contract_id"), RowValues::key(contract)},
                                                    {QStringLiteral("opened_by"), RowValues::key(connection.user())},
                                                    {QStringLiteral("opened_at"), connection.now()}});
        if (!inserted)
            return inserted;
        const Expected<QVariant> found =
            connection.scalar(QStringLiteral("SELECT bid_count FROM contracts_opening WHERE id = :id"),
                              {{QStringLiteral("id"), RowValues::key(id)}});
        if (!found)
            return tl::unexpected(found.error());
        count = found->toInt();
        return {};
    });
    return opened ? Expected<int>(count) : tl::unexpected(opened.error());
}

Outcome Tenders::addMemberIn(Connection &connection, const Uuid &contract, const Uuid &user, const QString &duty)
{
    return connection.insert(QStringLiteral("contracts_member"),
                             {{QStringLiteral("id"), RowValues::key(Uuid::create())},
                              {QStringLiteral("contract_id"), RowValues::key(contract)},
                              {QStringLiteral("user_id"), RowValues::key(user)},
                              {QStringLiteral("duty"), duty},
                              {QStringLiteral("created_at"), connection.now()}});
}

Outcome Tenders::takeOverIn(Connection &connection, const Uuid &contract, const Uuid &owner, const QDateTime &deadline,
                            const QString &zone)
{
    return Workflow::performIn(connection, {contracts,
                                            contract,
                                            0,
                                            QStringLiteral("take_over"),
                                            {{QStringLiteral("owner_id"), RowValues::key(owner)},
                                             {deadlineField, deadline},
                                             {zoneField, zone},
                                             {opensField, connection.now()},
                                             {QStringLiteral("sealed"), true}}});
}

Outcome Tenders::handOverIn(Connection &connection, const Uuid &contract, const Uuid &owner, const QString &reason)
{
    return Workflow::performIn(
        connection, {contracts,
                     contract,
                     0,
                     QStringLiteral("hand_over"),
                     {{QStringLiteral("owner_id"), RowValues::key(owner)}, {QStringLiteral("status_reason"), reason}}});
}

} // namespace tenderyard
