// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Bids.h"

#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <optional>

namespace tenderyard {

namespace {

constexpr int mostDays = 36500;
const QString costField = QStringLiteral("proposed_cost");
const QString daysField = QStringLiteral("proposed_timeline_days");

/// 256 random bits: without it the price could be found by trying prices until the commitment matches.
QString newNonce()
{
    std::array<quint32, 8> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(bits.data()), qsizetype(sizeof bits)).toHex());
}

/// What the bidder commits to, in the same words as the check of the workflow file.
QString commitmentOf(const Uuid &bid, int revision, const BidFields &fields, const QString &message,
                     const QString &nonce)
{
    const QString text = QStringList{bid.toString(),
                                     QString::number(revision),
                                     QString::number(fields.cost.tenThousandths()),
                                     QString::number(fields.days),
                                     message,
                                     nonce}
                             .join(u'|');
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Expected<BidReceipt> writeContent(Connection &connection, const Uuid &contract, const Uuid &bid, int revision,
                                  const BidFields &fields)
{
    const QString message = fields.message.trimmed();
    const QString nonce = newNonce();
    const BidReceipt receipt{bid, revision, commitmentOf(bid, revision, fields, message, nonce), connection.now()};
    const Outcome written = connection.insert(QStringLiteral("contracts_bid_content"),
                                              {{QStringLiteral("id"), RowValues::key(Uuid::create())},
                                               {QStringLiteral("bid_id"), RowValues::key(bid)},
                                               {QStringLiteral("contract_id"), RowValues::key(contract)},
                                               {QStringLiteral("revision"), revision},
                                               {costField, QVariant::fromValue(fields.cost)},
                                               {daysField, fields.days},
                                               {QStringLiteral("message"), RowValues::orNull(message)},
                                               {QStringLiteral("nonce"), nonce},
                                               {QStringLiteral("commitment"), receipt.commitment},
                                               {QStringLiteral("written_by"), RowValues::key(connection.user())},
                                               {QStringLiteral("created_at"), receipt.at}});
    return written ? Expected<BidReceipt>(receipt) : tl::unexpected(written.error());
}

/// The tender whose kind and currency the bid shares.
Expected<Row> tenderOf(Connection &connection, const Uuid &contract, const BidFields &fields)
{
    if (const Outcome right = FieldChecks::toOutcome(Bids::check(fields)); !right)
        return tl::unexpected(right.error());
    const Expected<Row> tender =
        connection.selectOne(QStringLiteral("SELECT sealed, currency FROM contracts_contract WHERE id = :id"),
                             {{QStringLiteral("id"), RowValues::key(contract)}});
    const QString currency = tender ? tender->text(QStringLiteral("currency")) : QString();
    // An imported tender may name none; then each bid is in its own.
    if (!currency.isEmpty() && currency != fields.cost.currency().code())
        return failure(QStringLiteral("money.currency_differs"), {}, costField);
    return tender;
}

Expected<BidReceipt> enter(Connection &connection, const Uuid &contract, const Uuid &contractor,
                           const BidFields &fields, const std::optional<OnBehalf> &onBehalf)
{
    Expected<BidReceipt> receipt;
    const Outcome entered = connection.transaction([&]() -> Outcome {
        const Expected<Row> tender = tenderOf(connection, contract, fields);
        if (!tender)
            return tl::unexpected(tender.error());
        const Uuid bid = Uuid::create();
        Binds columns = RowValues::newRow(connection, bid);
        columns.insert({{QStringLiteral("contract_id"), RowValues::key(contract)},
                        {QStringLiteral("contractor_id"), RowValues::key(contractor)},
                        {QStringLiteral("currency"), fields.cost.currency().code()},
                        {QStringLiteral("sealed"), tender->value(QStringLiteral("sealed"))},
                        {QStringLiteral("submitted_at"), connection.now()}});
        if (onBehalf)
            columns.insert({{QStringLiteral("entered_by"), RowValues::key(connection.user())},
                            {QStringLiteral("received_at"), onBehalf->receivedAt}});
        if (const Outcome inserted = connection.insert(words::entity::bid, columns); !inserted)
            return inserted;
        receipt = writeContent(connection, contract, bid, 1, fields);
        return receipt ? Outcome() : tl::unexpected(receipt.error());
    });
    return entered ? receipt : tl::unexpected(entered.error());
}

} // namespace

Bids::Bids(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QList<Error> Bids::check(const BidFields &fields)
{
    FieldChecks checks;
    checks.money(costField, fields.cost, FieldChecks::Zero::Refused);
    if (fields.days < 1 || fields.days > mostDays)
        checks.add(daysField, QStringLiteral("bid.days_out_of_range"));
    checks.text(QStringLiteral("message"), fields.message, 10000, FieldChecks::Presence::Optional,
                FieldChecks::Lines::Many);
    return checks.errors();
}

QFuture<Expected<BidReceipt>> Bids::submit(const Uuid &contract, const Uuid &contractor, const BidFields &fields)
{
    return m_database.write<BidReceipt>([contract, contractor, fields](Connection &connection) {
        return submitIn(connection, contract, contractor, fields);
    });
}

QFuture<Expected<BidReceipt>> Bids::revise(const Uuid &bid, const BidFields &fields)
{
    return m_database.write<BidReceipt>(
        [bid, fields](Connection &connection) { return reviseIn(connection, bid, fields); });
}

QFuture<Expected<BidReceipt>> Bids::record(const Uuid &contract, const Uuid &contractor, const BidFields &fields,
                                           const OnBehalf &onBehalf)
{
    return m_database.write<BidReceipt>([contract, contractor, fields, onBehalf](Connection &connection) {
        return recordIn(connection, contract, contractor, fields, onBehalf);
    });
}

Expected<BidReceipt> Bids::submitIn(Connection &connection, const Uuid &contract, const Uuid &contractor,
                                    const BidFields &fields)
{
    return enter(connection, contract, contractor, fields, {});
}

Expected<BidReceipt> Bids::reviseIn(Connection &connection, const Uuid &bid, const BidFields &fields)
{
    Expected<BidReceipt> receipt;
    const Outcome revised = connection.transaction([&]() -> Outcome {
        const Expected<Row> row =
            connection.selectOne(QStringLiteral("SELECT contract_id, revision FROM contracts_bid WHERE id = :id"),
                                 {{QStringLiteral("id"), RowValues::key(bid)}});
        if (!row)
            return tl::unexpected(row.error());
        const Uuid contract = row->id(QStringLiteral("contract_id"));
        if (const Expected<Row> tender = tenderOf(connection, contract, fields); !tender)
            return tl::unexpected(tender.error());
        const int revision = int(row->integer(QStringLiteral("revision"))) + 1;
        receipt = writeContent(connection, contract, bid, revision, fields);
        return receipt ? Outcome() : tl::unexpected(receipt.error());
    });
    return revised ? receipt : tl::unexpected(revised.error());
}

Expected<BidReceipt> Bids::recordIn(Connection &connection, const Uuid &contract, const Uuid &contractor,
                                    const BidFields &fields, const OnBehalf &onBehalf)
{
    if (!onBehalf.receivedAt.isValid())
        return failure(QStringLiteral("input.required"), {}, QStringLiteral("received_at"));
    return enter(connection, contract, contractor, fields, onBehalf);
}

} // namespace tenderyard
