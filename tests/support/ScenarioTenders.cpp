// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scenario.h"

#include "models/domain/Folding.h"

#include <QCryptographicHash>

namespace tenderyard {

namespace {

constexpr qint64 awardedCost = 90000;
constexpr qint64 rivalCost = 100000;
const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");
const QString milestones = QStringLiteral("contracts_milestone");
const QString statusColumn = QStringLiteral("status");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

bool isAwarded(const QString &status)
{
    return status == u"AWARDED" || status == u"IN_PROGRESS" || status == u"COMPLETED";
}

} // namespace

Uuid Scenario::tender(const QString &status, const Binds &changes)
{
    const QString title = QStringLiteral("Roof of the school");
    const bool posted = status == u"POSTED";
    Binds values{{QStringLiteral("owner_id"), key(user(Person::Owner))},
                 {QStringLiteral("title"), title},
                 {QStringLiteral("title_fold"), foldForSearch(title)},
                 {QStringLiteral("search_fold"), foldForSearch(title)},
                 {QStringLiteral("currency"), QStringLiteral("EUR")},
                 {QStringLiteral("budget_min"), stored(50000)},
                 {QStringLiteral("budget_max"), stored(120000)},
                 {QStringLiteral("posted_at"), inDays(-5)},
                 {QStringLiteral("bidding_opens_at"), inDays(posted ? 1 : -2)},
                 {QStringLiteral("deadline_at"), inDays(10)},
                 {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")},
                 {statusColumn, isAwarded(status) ? QStringLiteral("BIDDING") : status}};
    values.insert(changes);
    const Uuid contract = insert(contracts, values);
    addMember(contract, Person::Evaluator, QStringLiteral("EVALUATE"));
    addMember(contract, Person::Approver, QStringLiteral("APPROVE"));
    addMember(contract, Person::Releaser, QStringLiteral("RELEASE"));
    addMember(contract, Person::Reader, QStringLiteral("READ"));
    addMember(contract, Person::Deactivated, QStringLiteral("MANAGE"));
    if (status == u"BIDDING" || isAwarded(status)) {
        addBid(contract, profile(Person::Awarded), awardedCost);
        addBid(contract, profile(Person::Rival), rivalCost);
    }
    if (!isAwarded(status))
        return contract;
    award(contract);
    const bool completed = status == u"COMPLETED";
    for (const qint64 amount : {60000, 30000}) {
        const Uuid milestone =
            addMilestone(contract, amount, completed ? QStringLiteral("PAID") : QStringLiteral("PENDING"));
        if (completed)
            addPayment(milestone, amount, QStringLiteral("RELEASED"));
    }
    change(contracts, contract, {{statusColumn, status}});
    return contract;
}

void Scenario::award(const Uuid &contract)
{
    const QDateTime now = clock().now();
    change(contracts, contract,
           {{QStringLiteral("deadline_at"), inDays(-1)},
            {QStringLiteral("opened_at"), now},
            {statusColumn, QStringLiteral("AWARDED")},
            {QStringLiteral("awarded_at"), now},
            {QStringLiteral("awarded_bid_id"), key(bidOf(contract, Person::Awarded))},
            {QStringLiteral("awarded_contractor_id"), key(profile(Person::Awarded))},
            {QStringLiteral("awarded_cost"), stored(awardedCost)}});
    const Binds opened{{QStringLiteral("sealed"), false},
                       {QStringLiteral("status_before_award"), QStringLiteral("SUBMITTED")},
                       {QStringLiteral("proposed_timeline_days"), 60}};
    Binds won = opened;
    won.insert(statusColumn, QStringLiteral("AWARDED"));
    won.insert(QStringLiteral("proposed_cost"), stored(awardedCost));
    change(bids, bidOf(contract, Person::Awarded), won);
    Binds lost = opened;
    lost.insert(statusColumn, QStringLiteral("REJECTED"));
    lost.insert(QStringLiteral("status_reason_code"), QStringLiteral("NOT_AWARDED"));
    lost.insert(QStringLiteral("proposed_cost"), stored(rivalCost));
    change(bids, bidOf(contract, Person::Rival), lost);
}

Uuid Scenario::importedTender(const QString &status)
{
    const Uuid batch = insert(QStringLiteral("import_batch"), {{QStringLiteral("source"), QStringLiteral("ocds.json")},
                                                               {QStringLiteral("started_at"), clock().now()}});
    const Uuid buyer = addPerson(QStringLiteral("imported buyer ") + batch.toString(), {QStringLiteral("OWNER")});
    const QString title = QStringLiteral("Imported bridge");
    return insert(contracts, {{QStringLiteral("owner_id"), key(buyer)},
                              {QStringLiteral("title"), title},
                              {QStringLiteral("title_fold"), foldForSearch(title)},
                              {QStringLiteral("search_fold"), foldForSearch(title)},
                              {QStringLiteral("currency"), QStringLiteral("EUR")},
                              {QStringLiteral("import_id"), key(batch)},
                              {QStringLiteral("import_source"), QStringLiteral("ocds.json")},
                              {QStringLiteral("deadline_at"), inDays(-100)},
                              {statusColumn, status}});
}

Uuid Scenario::openedTender(const Binds &changes)
{
    const Uuid contract = tender(QStringLiteral("BIDDING"), changes);
    change(contracts, contract, {{QStringLiteral("deadline_at"), inDays(-1)}});
    insert(QStringLiteral("contracts_opening"), {{QStringLiteral("contract_id"), key(contract)},
                                                 {QStringLiteral("opened_by"), key(user(Person::Owner))},
                                                 {QStringLiteral("opened_at"), clock().now()}});
    return contract;
}

Uuid Scenario::addMember(const Uuid &contract, Person person, const QString &duty)
{
    return insert(QStringLiteral("contracts_member"), {{QStringLiteral("contract_id"), key(contract)},
                                                       {QStringLiteral("user_id"), key(user(person))},
                                                       {QStringLiteral("duty"), duty}});
}

Uuid Scenario::addBid(const Uuid &contract, const Uuid &contractor, qint64 cost, const Binds &changes)
{
    Binds values{{QStringLiteral("contract_id"), key(contract)},
                 {QStringLiteral("contractor_id"), key(contractor)},
                 {QStringLiteral("currency"), QStringLiteral("EUR")},
                 {QStringLiteral("sealed"), row(contracts, contract).flag(QStringLiteral("sealed"))},
                 {QStringLiteral("submitted_at"), clock().now()}};
    values.insert(changes);
    const Uuid bid = insert(bids, values);
    const Uuid writer = row(QStringLiteral("contractors_contractor"), contractor).id(QStringLiteral("user_id"));
    insert(QStringLiteral("contracts_bid_content"), contentOf(bid, 1, cost, writer));
    return bid;
}

Binds Scenario::contentOf(const Uuid &bid, qint64 revision, qint64 cost, const Uuid &writer)
{
    const QString nonce(32, u'n');
    const QString message = QStringLiteral("We begin in May");
    const QString committed =
        QStringLiteral("%1|%2|%3|60|%4|%5")
            .arg(bid.toString(), QString::number(revision), QString::number(stored(cost)), message, nonce);
    const QByteArray hash = QCryptographicHash::hash(committed.toUtf8(), QCryptographicHash::Sha256).toHex();
    return {{QStringLiteral("id"), key(Uuid::create())},
            {QStringLiteral("bid_id"), key(bid)},
            {QStringLiteral("contract_id"), key(row(bids, bid).id(QStringLiteral("contract_id")))},
            {QStringLiteral("revision"), revision},
            {QStringLiteral("proposed_cost"), stored(cost)},
            {QStringLiteral("proposed_timeline_days"), 60},
            {QStringLiteral("message"), message},
            {QStringLiteral("nonce"), nonce},
            {QStringLiteral("commitment"), QString::fromLatin1(hash)},
            {QStringLiteral("written_by"), key(writer)},
            {QStringLiteral("created_at"), clock().now()}};
}

Uuid Scenario::bidOf(const Uuid &contract, Person person)
{
    const Expected<Rows> found = everything(
        QStringLiteral("SELECT id FROM contracts_bid WHERE contract_id = :contract AND contractor_id = :contractor "
                       "ORDER BY id DESC LIMIT 1"),
        {{QStringLiteral("contract"), key(contract)}, {QStringLiteral("contractor"), key(profile(person))}});
    return found && !found->isEmpty() ? found->constFirst().id() : Uuid();
}

Uuid Scenario::addMilestone(const Uuid &contract, qint64 amount, const QString &status, const Binds &changes)
{
    Binds values{{QStringLiteral("contract_id"), key(contract)},
                 {QStringLiteral("sequence"), milestonesOf(contract).size() + 1},
                 {QStringLiteral("title"), QStringLiteral("Part")},
                 {QStringLiteral("amount"), stored(amount)},
                 {statusColumn, status}};
    if (status == u"APPROVED" || status == u"PAID")
        values.insert(QStringLiteral("approved_amount"), stored(amount));
    if (status != u"PENDING")
        values.insert(QStringLiteral("completed_note"), QStringLiteral("Done"));
    values.insert(changes);
    return insert(milestones, values);
}

QList<Uuid> Scenario::milestonesOf(const Uuid &contract)
{
    QList<Uuid> ids;
    const Expected<Rows> rows = everything(
        QStringLiteral("SELECT id FROM contracts_milestone WHERE contract_id = :contract ORDER BY sequence, id"),
        {{QStringLiteral("contract"), key(contract)}});
    for (const Row &milestone : rows.value_or(Rows()))
        ids.append(milestone.id());
    return ids;
}

Uuid Scenario::addPayment(const Uuid &milestone, qint64 amount, const QString &status, const Binds &changes)
{
    const Row work = row(milestones, milestone);
    const Uuid contract = work.id(QStringLiteral("contract_id"));
    const Row tender = row(contracts, contract);
    const Uuid payment =
        insert(QStringLiteral("payments_payment"),
               {{QStringLiteral("contract_id"), key(contract)},
                {QStringLiteral("contractor_id"), key(tender.id(QStringLiteral("awarded_contractor_id")))},
                {QStringLiteral("amount"), stored(amount)},
                {QStringLiteral("currency"), QStringLiteral("EUR")}});
    Binds values{{QStringLiteral("milestone_id"), key(milestone)},
                 {QStringLiteral("contract_id"), key(contract)},
                 {QStringLiteral("payment_id"), key(payment)},
                 {QStringLiteral("release_status"), status},
                 {QStringLiteral("amount"), stored(amount)},
                 {QStringLiteral("end_to_end_reference"), QStringLiteral("TY1")}};
    values.insert(changes);
    return insert(QStringLiteral("payments_milestone_payment"), values);
}

Uuid Scenario::addReview(const Uuid &contract, int score, const Binds &changes)
{
    const Row tender = row(contracts, contract);
    Binds values{{QStringLiteral("contract_id"), key(contract)},
                 {QStringLiteral("owner_id"), key(tender.id(QStringLiteral("owner_id")))},
                 {QStringLiteral("contractor_id"), key(tender.id(QStringLiteral("awarded_contractor_id")))},
                 {QStringLiteral("score"), score}};
    values.insert(changes);
    return insert(QStringLiteral("reviews_contractor_rating"), values);
}

} // namespace tenderyard
