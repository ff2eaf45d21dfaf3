// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ProcessStore.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/domain/Timestamp.h"
#include "models/exchange/ocds/ImportNotes.h"

#include <QCryptographicHash>

#include <algorithm>

namespace tenderyard {

namespace {

const QString contractTable = words::entity::contract;
const QString bidTable = words::entity::bid;
const QString milestoneTable = words::entity::milestone;
const QString paymentTable = QStringLiteral("payments_payment");
const QString milestonePaymentTable = words::entity::milestonePayment;

/// ISO 4217's code for "no currency": of a bid whose price nobody states.
const QString noCurrency = QStringLiteral("XXX");

constexpr qsizetype longestReference = 35;
constexpr qsizetype longestBankReference = 140;
constexpr qsizetype longestReason = 4000;

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QString orEmpty(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text;
}

QVariant amountOrNull(const std::optional<Money> &money)
{
    return money ? QVariant(money->tenThousandths()) : QVariant();
}

/// Of the columns as they will be stored, so that a row which would not change is not written.
QString hashOf(const Binds &columns)
{
    QStringList names = columns.keys();
    names.sort();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : std::as_const(names)) {
        const QVariant &value = columns[name];
        const QString text = value.typeId() == QMetaType::QDateTime            ? toTimestamp(value.toDateTime())
                             : value.metaType() == QMetaType::fromType<Uuid>() ? value.value<Uuid>().toString()
                                                                               : value.toString();
        const QByteArray line = QString(name + u'=' + text + u'\n').toUtf8();
        hash.addData(line);
    }
    return QString::fromLatin1(hash.result().toHex());
}

/// Refusals of a row, as opposed to an office that cannot be written at all.
bool isRefusal(const Error &error)
{
    return !error.code.startsWith(u"storage.") || error.code == u"storage.reference" ||
           error.code == u"storage.conflict";
}

} // namespace

ProcessStore::ProcessStore(ImportLedger &ledger, const ImportedProcess &process, QList<QByteArray> digests)
    : m_ledger(ledger), m_connection(ledger.connection()), m_process(process), m_digests(std::move(digests)),
      m_people(ledger, m_made)
{
}

Expected<ProcessStore::Answer> ProcessStore::store()
{
    const auto known = m_ledger.find(ImportLedger::processScheme, m_process.ocid, contractTable);
    if (!known)
        return tl::unexpected(known.error());
    m_isKnown = !known->id.isNull();
    m_contract = m_isKnown ? known->id : Uuid::create();
    if (m_isKnown) {
        const Expected<Row> row = m_connection.selectOne(
            QStringLiteral("SELECT taken_over_at, updated_at FROM contracts_contract WHERE id = :id"),
            {{QStringLiteral("id"), key(m_contract)}});
        // On a server the importer does not even see a tender that somebody took over.
        const bool isHidden = !row && row.error().code == QLatin1String("storage.not_found");
        if (!row && !isHidden)
            return tl::unexpected(row.error());
        if (isHidden || !row->isNull(QStringLiteral("taken_over_at"))) {
            const Outcome kept = m_ledger.rememberReleases(m_digests, m_contract);
            return kept ? Expected<Answer>(Answer::TakenOver) : tl::unexpected(kept.error());
        }
        m_onlyAdd = m_process.date.isValid() && m_process.date < row->time(QStringLiteral("updated_at"));
    }
    const Expected<Uuid> batch = m_ledger.batch();
    if (!batch)
        return tl::unexpected(batch.error());
    m_batch = *batch;
    auto parts = m_ledger.partsOf(m_process.ocid);
    if (!parts)
        return tl::unexpected(parts.error());
    m_parts = std::move(*parts);
    for (const auto step : {&ProcessStore::storeParties, &ProcessStore::storeTender, &ProcessStore::storeBids,
                            &ProcessStore::storeMilestones}) {
        if (const Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (m_onlyAdd)
        m_refused.append({m_process.file, {}, m_process.date.toString(Qt::ISODate), notes::processOlder});
    if (const Outcome kept = m_ledger.rememberReleases(m_digests, m_contract); !kept)
        return tl::unexpected(kept.error());
    if (const Outcome kept = m_ledger.keepLeftovers(m_process.ocid, m_process.leftovers + m_refused); !kept)
        return tl::unexpected(kept.error());
    return m_isKnown ? Answer::Changed : Answer::Made;
}

Outcome ProcessStore::storeParties()
{
    QSet<QString> contractors;
    for (const ImportedBid &bid : m_process.bids)
        contractors.insert(bid.bidder);
    for (const ImportedMilestone &milestone : m_process.milestones) {
        for (const ImportedPayment &payment : milestone.payments)
            contractors.insert(payment.payee);
    }
    for (const ImportedParty &party : m_process.parties) {
        if (party.key == m_process.owner) {
            const Expected<Uuid> owner = m_people.owner(party);
            if (!owner)
                return tl::unexpected(owner.error());
            m_owner = *owner;
        }
        if (contractors.contains(party.key)) {
            const Expected<Uuid> contractor = m_people.contractor(party);
            if (!contractor)
                return tl::unexpected(contractor.error());
            m_contractors.insert(party.key, *contractor);
        }
    }
    return {};
}

Binds ProcessStore::tenderColumns() const
{
    const auto awarded = std::ranges::find(m_process.bids, m_process.awardedBid, &ImportedBid::externalId);
    const bool isAwarded = !m_process.awardedBid.isEmpty() && awarded != m_process.bids.end();
    const QString source = m_process.publisher.isEmpty()
                               ? m_process.ocid
                               : QString(m_process.publisher + QStringLiteral(": ") + m_process.ocid);
    return {
        {QStringLiteral("owner_id"), key(m_owner)},
        {QStringLiteral("title"), m_process.title},
        {QStringLiteral("description_scope"), orEmpty(m_process.description)},
        {QStringLiteral("location"), orEmpty(m_process.location)},
        {QStringLiteral("title_fold"), orEmpty(foldForSearch(m_process.title))},
        {QStringLiteral("location_fold"), orEmpty(foldForSearch(m_process.location))},
        {QStringLiteral("search_fold"),
         orEmpty(foldForSearch(m_process.title + u' ' + m_process.description + u' ' + m_process.location))},
        {QStringLiteral("currency"), orNull(m_process.currency.code())},
        {QStringLiteral("budget_min"), amountOrNull(m_process.budgetMin)},
        {QStringLiteral("budget_max"), amountOrNull(m_process.budgetMax)},
        {QStringLiteral("status"), QString(m_process.status)},
        {QStringLiteral("sealed"), false},
        {QStringLiteral("posted_at"), m_process.postedAt},
        {QStringLiteral("bidding_opens_at"), m_process.opensAt},
        {QStringLiteral("deadline_at"), m_process.deadline},
        {QStringLiteral("deadline_zone"), m_process.deadline.isValid() ? QVariant(QStringLiteral("UTC")) : QVariant()},
        {QStringLiteral("awarded_at"), m_process.awardedAt},
        {QStringLiteral("awarded_bid_id"), isAwarded ? key(idOf(bidTable, m_process.awardedBid)) : QVariant()},
        {QStringLiteral("awarded_contractor_id"), isAwarded ? key(m_contractors.value(awarded->bidder)) : QVariant()},
        {QStringLiteral("awarded_cost"), amountOrNull(m_process.awardedCost)},
        {QStringLiteral("status_reason"), orNull(m_process.statusWords)},
        {QStringLiteral("import_id"), key(m_batch)},
        {QStringLiteral("import_source"), source}};
}

Outcome ProcessStore::storeTender()
{
    // The parts are referred to by ids of their own, so those of new ones are settled before.
    const QString awarded = ImportLedger::partKey(bidTable, m_process.ocid + u'/' + m_process.awardedBid);
    if (!m_process.awardedBid.isEmpty() && !m_parts.contains(awarded))
        m_parts.insert(awarded, {Uuid::create(), {}});
    if (m_isKnown && m_onlyAdd)
        return {};
    Binds columns = tenderColumns();
    // The source's own times: imported history is not what happened last in this office.
    columns.insert(QStringLiteral("updated_at"), past(m_process.date));
    if (m_isKnown) {
        // What the new data does not state stays.
        for (const QString &name : columns.keys()) {
            const QVariant &value = columns[name];
            const bool noTime = value.typeId() == QMetaType::QDateTime && !value.toDateTime().isValid();
            const bool noText = value.typeId() == QMetaType::QString && value.toString().isEmpty();
            if (value.isNull() || noTime || noText)
                columns.remove(name);
        }
    } else {
        columns.insert(QStringLiteral("created_at"), past(m_process.postedAt));
    }
    if (const Outcome written = write(contractTable, m_contract, m_isKnown, columns); !written)
        return written;
    if (!m_isKnown)
        ++m_made[contractTable];
    return m_ledger.remember(ImportLedger::processScheme, m_process.ocid, contractTable, {m_contract, hashOf(columns)});
}

Binds ProcessStore::bidColumns(const ImportedBid &bid) const
{
    const Currency currency = bid.cost ? bid.cost->currency() : m_process.currency;
    QDateTime submitted = bid.submittedAt;
    if (!submitted.isValid())
        submitted = m_process.deadline.isValid() ? m_process.deadline : m_process.postedAt;
    return {{QStringLiteral("contract_id"), key(m_contract)},
            {QStringLiteral("contractor_id"), key(m_contractors.value(bid.bidder))},
            {QStringLiteral("proposed_cost"), amountOrNull(bid.cost)},
            {QStringLiteral("proposed_timeline_days"), bid.days ? QVariant(*bid.days) : QVariant()},
            {QStringLiteral("message"), orNull(bid.message)},
            {QStringLiteral("currency"), currency.isNone() ? noCurrency : currency.code()},
            {QStringLiteral("status"), QString(bid.status)},
            {QStringLiteral("status_before_award"), orNull(QString(bid.statusBeforeAward))},
            {QStringLiteral("status_reason_code"), orNull(QString(bid.reasonCode))},
            {QStringLiteral("sealed"), false},
            {QStringLiteral("submitted_at"), submitted.isValid() ? submitted : past({})},
            {QStringLiteral("import_id"), key(m_batch)}};
}

Outcome ProcessStore::storeBids()
{
    // At most one is AWARDED at any time, so the one that no longer is goes first.
    for (const bool awarded : {false, true}) {
        for (const ImportedBid &bid : m_process.bids) {
            if ((bid.status == words::bid::awarded) != awarded)
                continue;
            if (const Outcome stored = storeBid(bid); !stored)
                return stored;
        }
    }
    return {};
}

Outcome ProcessStore::storeBid(const ImportedBid &bid)
{
    const Expected<bool> put = this->put(bidTable, bid.externalId, idOf(bidTable, bid.externalId), bidColumns(bid));
    return put ? Outcome() : tl::unexpected(put.error());
}

Binds ProcessStore::milestoneColumns(const ImportedMilestone &milestone, int sequence) const
{
    const bool done = milestone.status != words::milestone::pending;
    return {{QStringLiteral("contract_id"), key(m_contract)},
            {QStringLiteral("sequence"), sequence},
            {QStringLiteral("title"), milestone.title},
            {QStringLiteral("title_fold"), orEmpty(foldForSearch(milestone.title))},
            {QStringLiteral("description"), orEmpty(milestone.description)},
            {QStringLiteral("amount"), milestone.amount.tenThousandths()},
            {QStringLiteral("due_date"), milestone.dueDate.isValid() ? QVariant(milestone.dueDate) : QVariant()},
            {QStringLiteral("status"), QString(milestone.status)},
            {QStringLiteral("approved_amount"), done ? QVariant(milestone.amount.tenThousandths()) : QVariant()},
            {QStringLiteral("completed_at"), done ? QVariant(milestone.metAt) : QVariant()},
            {QStringLiteral("approved_at"), done ? QVariant(milestone.metAt) : QVariant()},
            {QStringLiteral("import_id"), key(m_batch)}};
}

Outcome ProcessStore::storeMilestones()
{
    int sequence = 0;
    for (const ImportedMilestone &milestone : m_process.milestones) {
        const Uuid id = idOf(milestoneTable, milestone.externalId);
        const Expected<bool> stored =
            put(milestoneTable, milestone.externalId, id, milestoneColumns(milestone, ++sequence));
        if (!stored)
            return tl::unexpected(stored.error());
        if (!*stored)
            continue;
        if (const Outcome paid = storePayments(milestone, id); !paid)
            return paid;
    }
    return {};
}

Outcome ProcessStore::storePayments(const ImportedMilestone &milestone, const Uuid &id)
{
    for (const ImportedPayment &payment : milestone.payments) {
        if (const Outcome stored = storePayment(payment, id); !stored)
            return stored;
    }
    return {};
}

Outcome ProcessStore::storePayment(const ImportedPayment &payment, const Uuid &milestone)
{
    const Uuid id = idOf(paymentTable, payment.externalId);
    const Expected<bool> made = put(paymentTable, payment.externalId, id,
                                    {{QStringLiteral("contract_id"), key(m_contract)},
                                     {QStringLiteral("contractor_id"), key(m_contractors.value(payment.payee))},
                                     {QStringLiteral("amount"), payment.amount.tenThousandths()},
                                     {QStringLiteral("currency"), payment.amount.currency().code()},
                                     {QStringLiteral("import_id"), key(m_batch)}});
    if (!made || !*made)
        return made ? Outcome() : tl::unexpected(made.error());
    const Expected<bool> put =
        this->put(milestonePaymentTable, payment.externalId, idOf(milestonePaymentTable, payment.externalId),
                  {{QStringLiteral("milestone_id"), key(milestone)},
                   {QStringLiteral("contract_id"), key(m_contract)},
                   {QStringLiteral("payment_id"), key(id)},
                   {QStringLiteral("release_status"), QString(words::payment::released)},
                   {QStringLiteral("kind"), QStringLiteral("MILESTONE")},
                   {QStringLiteral("amount"), payment.amount.tenThousandths()},
                   {QStringLiteral("end_to_end_reference"), payment.reference.left(longestReference)},
                   {QStringLiteral("bank_reference"), payment.reference.left(longestBankReference)},
                   {QStringLiteral("released_at"), payment.releasedAt},
                   {QStringLiteral("import_id"), key(m_batch)}});
    return put ? Outcome() : tl::unexpected(put.error());
}

Uuid ProcessStore::idOf(const QString &table, const QString &externalId) const
{
    const auto known = m_parts.constFind(ImportLedger::partKey(table, m_process.ocid + u'/' + externalId));
    return known == m_parts.cend() ? Uuid::create() : known->id;
}

Expected<bool> ProcessStore::put(const QString &table, const QString &externalId, const Uuid &id, const Binds &columns)
{
    const QString fullId = m_process.ocid + u'/' + externalId;
    Binds stated = columns;
    stated.remove(QStringLiteral("import_id"));
    const QString hash = hashOf(stated);
    const ImportLedger::Known known = m_parts.value(ImportLedger::partKey(table, fullId));
    const bool isStored = !known.contentHash.isEmpty();
    if (isStored && (m_onlyAdd || known.contentHash == hash))
        return true;
    Binds row = columns;
    row.insert(QStringLiteral("updated_at"), past(m_process.date));
    if (!isStored)
        row.insert(QStringLiteral("created_at"), past(m_process.date));
    const Outcome written = m_connection.attempt([&]() -> Outcome {
        if (const Outcome done = write(table, id, isStored, row); !done)
            return done;
        return m_ledger.remember(ImportLedger::processScheme, fullId, table, {id, hash});
    });
    if (written) {
        m_made[table] += isStored ? 0 : 1;
        return true;
    }
    if (!isRefusal(written.error()))
        return tl::unexpected(written.error());
    m_refused.append(
        {m_process.file, externalId,
         QString(table + u' ' + written.error().code + u' ' + written.error().field).trimmed().left(longestReason),
         notes::entityRefused});
    return false;
}

Outcome ProcessStore::write(const QString &table, const Uuid &id, bool known, const Binds &columns)
{
    if (known) {
        const Expected<QVariant> version = m_connection.scalar(
            QStringLiteral("SELECT row_version FROM %1 WHERE id = :id").arg(table), {{QStringLiteral("id"), key(id)}});
        if (!version)
            return tl::unexpected(version.error());
        if (!version->isNull())
            return m_connection.update(table, id, version->toLongLong(), columns);
    }
    Binds row = columns;
    row.insert(QStringLiteral("id"), key(id));
    if (!row.contains(QStringLiteral("created_at")))
        row.insert(QStringLiteral("created_at"), past(m_process.date));
    return m_connection.insert(table, row);
}

QDateTime ProcessStore::past(const QDateTime &time) const
{
    const QDateTime now = m_connection.now();
    return time.isValid() && time < now ? time : now;
}

} // namespace tenderyard
