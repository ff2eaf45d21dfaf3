// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/Milestones.h"

#include "models/domain/Folding.h"
#include "models/domain/Statuses.h"
#include "models/storage/Database.h"
#include "models/workflow/FieldChecks.h"
#include "models/workflow/RowValues.h"
#include "models/workflow/Workflow.h"

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int mostParts = 1000;
const QString milestones = words::entity::milestone;
const QString milestoneSequence = QStringLiteral("sequence");
const QString milestoneAmount = QStringLiteral("amount");
const QString dueColumn = QStringLiteral("amount_due");
const QString contractColumn = QStringLiteral("contract_id");

Binds columnsOf(const MilestoneFields &fields)
{
    return {{QStringLiteral("title"), RowValues::orEmpty(fields.title)},
            {QStringLiteral("title_fold"), RowValues::orEmpty(foldForSearch(fields.title))},
            {QStringLiteral("description"), RowValues::orEmpty(fields.description)},
            {milestoneAmount, QVariant::fromValue(fields.amount)},
            {QStringLiteral("due_date"), fields.dueDate}};
}

/// Right for a contract of this currency.
Outcome checkFor(Connection &connection, const Uuid &contract, const MilestoneFields &fields)
{
    if (const Outcome right = FieldChecks::toOutcome(Milestones::check(fields)); !right)
        return right;
    const Expected<QVariant> currency =
        connection.scalar(QStringLiteral("SELECT currency FROM contracts_contract WHERE id = :id"),
                          {{QStringLiteral("id"), RowValues::key(contract)}});
    if (!currency)
        return tl::unexpected(currency.error());
    return currency->toString() == fields.amount.currency().code()
               ? Outcome()
               : failure(QStringLiteral("money.currency_differs"), {}, milestoneAmount);
}

Expected<int> lastSequence(Connection &connection, const Uuid &contract)
{
    const Expected<QVariant> last = connection.scalar(
        QStringLiteral("SELECT coalesce(max(sequence), 0) FROM contracts_milestone WHERE contract_id = :contract"),
        {{QStringLiteral("contract"), RowValues::key(contract)}});
    if (!last)
        return tl::unexpected(last.error());
    return last->toInt();
}

/// The awarded cost less what is planned already.
Expected<Money> restOf(Connection &connection, const Uuid &contract)
{
    const Expected<Row> row = connection.selectOne(
        QStringLiteral("SELECT c.currency AS currency, c.awarded_cost - coalesce((SELECT money_sum(m.amount) "
                       "FROM contracts_milestone AS m WHERE m.contract_id = c.id), 0) AS rest "
                       "FROM contracts_contract AS c WHERE c.id = :contract"),
        {{QStringLiteral("contract"), RowValues::key(contract)}});
    if (!row)
        return tl::unexpected(row.error());
    const Money rest = row->money(QStringLiteral("rest"));
    if (rest.isZero() || rest.isNegative())
        return failure(QStringLiteral("milestone.nothing_left"));
    return rest;
}

/// The `part`-th (from 0) of `parts` days at equal distances from the first to the last.
QDate dueOf(int part, int parts, const QDate &first, const QDate &last)
{
    if (parts == 1 || !first.isValid() || !last.isValid())
        return last;
    return first.addDays(first.daysTo(last) * part / (parts - 1));
}

Outcome reorderIn(Connection &connection, const Uuid &contract, const QList<Uuid> &order)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<Rows> rows = connection.select(
            QStringLiteral("SELECT id, sequence, row_version FROM contracts_milestone WHERE contract_id = :contract"),
            {{QStringLiteral("contract"), RowValues::key(contract)}});
        if (!rows)
            return tl::unexpected(rows.error());
        // Somebody added or deleted one meanwhile: this order speaks of another plan.
        if (rows->size() != order.size())
            return failure(QStringLiteral("storage.conflict"));
        for (const Row &row : *rows) {
            const auto place = order.indexOf(row.id());
            if (place < 0)
                return failure(QStringLiteral("storage.conflict"));
            if (row.integer(milestoneSequence) == place + 1)
                continue;
            const Outcome moved =
                Workflow::editIn(connection, milestones, row.id(), 0, {{milestoneSequence, place + 1}});
            if (!moved)
                return moved;
        }
        return {};
    });
}

/// The generic payment behind a milestone's, of all that is due.
Outcome insertPayment(Connection &connection, const Uuid &payment, const Row &due)
{
    Binds columns = RowValues::newRow(connection, payment);
    columns.insert({{contractColumn, due.value(contractColumn)},
                    {QStringLiteral("contractor_id"), due.value(QStringLiteral("awarded_contractor_id"))},
                    {milestoneAmount, due.value(dueColumn)},
                    {QStringLiteral("currency"), due.value(QStringLiteral("currency"))},
                    {QStringLiteral("created_by"), RowValues::key(connection.user())}});
    return connection.insert(QStringLiteral("payments_payment"), columns);
}

/// Its instruction under a reference of its own, as the approval makes the first one.
Outcome instruct(Connection &connection, const Uuid &payment, const Row &due)
{
    const QString milestone = QStringLiteral("milestone_id");
    const QString reference = QStringLiteral("TY") + Uuid::create().toString().remove(u'-').toUpper();
    Binds columns = RowValues::newRow(connection, Uuid::create());
    columns.insert({{milestone, due.value(milestone)},
                    {contractColumn, due.value(contractColumn)},
                    {QStringLiteral("payment_id"), RowValues::key(payment)},
                    {QStringLiteral("release_status"), QString(words::payment::pending)},
                    {QStringLiteral("kind"), QStringLiteral("MILESTONE")},
                    {milestoneAmount, due.value(dueColumn)},
                    {QStringLiteral("attempt"), due.integer(QStringLiteral("attempts")) + 1},
                    {QStringLiteral("end_to_end_reference"), reference}});
    return connection.insert(words::entity::milestonePayment, columns);
}

} // namespace

Milestones::Milestones(Database &database, QObject *parent) : QObject(parent), m_database(database) {}

QList<Error> Milestones::check(const MilestoneFields &fields)
{
    FieldChecks checks;
    checks.text(QStringLiteral("title"), fields.title, 300, FieldChecks::Presence::Required);
    checks.text(QStringLiteral("description"), fields.description, 10000, FieldChecks::Presence::Optional,
                FieldChecks::Lines::Many);
    checks.money(milestoneAmount, fields.amount, FieldChecks::Zero::Allowed);
    checks.date(QStringLiteral("due_date"), fields.dueDate);
    return checks.errors();
}

QFuture<Expected<Uuid>> Milestones::add(const Uuid &contract, const MilestoneFields &fields)
{
    return m_database.write<Uuid>(
        [contract, fields](Connection &connection) { return addIn(connection, contract, fields); });
}

QFuture<Outcome> Milestones::change(const Uuid &milestone, qint64 rowVersion, const MilestoneFields &fields)
{
    return m_database.write<void>([milestone, rowVersion, fields](Connection &connection) -> Outcome {
        const Expected<QVariant> contract =
            connection.scalar(QStringLiteral("SELECT contract_id FROM contracts_milestone WHERE id = :id"),
                              {{QStringLiteral("id"), RowValues::key(milestone)}});
        if (!contract)
            return tl::unexpected(contract.error());
        if (const Outcome right = checkFor(connection, Uuid::fromString(contract->toString()), fields); !right)
            return right;
        return Workflow::editIn(connection, milestones, milestone, rowVersion, columnsOf(fields));
    });
}

QFuture<Outcome> Milestones::remove(const Uuid &milestone, qint64 rowVersion)
{
    return m_database.write<void>([milestone, rowVersion](Connection &connection) {
        return Workflow::performIn(connection, {milestones, milestone, rowVersion, QStringLiteral("delete"), {}});
    });
}

QFuture<Outcome> Milestones::reorder(const Uuid &contract, const QList<Uuid> &order)
{
    return m_database.write<void>(
        [contract, order](Connection &connection) { return reorderIn(connection, contract, order); });
}

QFuture<Outcome> Milestones::splitRest(const Uuid &contract, int parts, const QString &titlePattern,
                                       const QDate &firstDue, const QDate &lastDue)
{
    return m_database.write<void>([contract, parts, titlePattern, firstDue, lastDue](Connection &connection) {
        return splitRestIn(connection, contract, parts, titlePattern, firstDue, lastDue);
    });
}

QFuture<Outcome> Milestones::complete(const Uuid &milestone, qint64 rowVersion, const QString &note,
                                      const QDateTime &receivedAt)
{
    return m_database.write<void>([milestone, rowVersion, note, receivedAt](Connection &connection) {
        return completeIn(connection, milestone, rowVersion, note, receivedAt);
    });
}

QFuture<Outcome> Milestones::approve(const Uuid &milestone, qint64 rowVersion, const Money &approved,
                                     const Money &retained)
{
    return m_database.write<void>([milestone, rowVersion, approved, retained](Connection &connection) {
        return approveIn(connection, milestone, rowVersion, approved, retained);
    });
}

QFuture<Outcome> Milestones::retryPayment(const Uuid &milestone)
{
    return m_database.write<void>(
        [milestone](Connection &connection) { return retryPaymentIn(connection, milestone); });
}

Expected<Uuid> Milestones::addIn(Connection &connection, const Uuid &contract, const MilestoneFields &fields)
{
    const Uuid id = Uuid::create();
    const Outcome added = connection.transaction([&]() -> Outcome {
        if (const Outcome right = checkFor(connection, contract, fields); !right)
            return right;
        const Expected<int> last = lastSequence(connection, contract);
        if (!last)
            return tl::unexpected(last.error());
        Binds columns = RowValues::newRow(connection, id);
        columns.insert(columnsOf(fields));
        columns.insert(contractColumn, RowValues::key(contract));
        columns.insert(milestoneSequence, *last + 1);
        return connection.insert(milestones, columns);
    });
    return added ? Expected<Uuid>(id) : tl::unexpected(added.error());
}

Outcome Milestones::splitRestIn(Connection &connection, const Uuid &contract, int parts, const QString &titlePattern,
                                const QDate &firstDue, const QDate &lastDue)
{
    if (parts < 1 || parts > mostParts)
        return failure(QStringLiteral("input.out_of_range"), {}, QStringLiteral("parts"));
    return connection.transaction([&]() -> Outcome {
        const Expected<Money> rest = restOf(connection, contract);
        if (!rest)
            return tl::unexpected(rest.error());
        const Expected<int> last = lastSequence(connection, contract);
        if (!last)
            return tl::unexpected(last.error());
        const QList<Money> amounts = rest->splitEvenly(parts);
        for (int part = 0; part < parts; ++part) {
            const QString number = QLocale().toString(*last + part + 1);
            QString title = titlePattern;
            title.replace(QStringLiteral("%1"), number);
            const Expected<Uuid> added =
                addIn(connection, contract, {title, {}, amounts.at(part), dueOf(part, parts, firstDue, lastDue)});
            if (!added)
                return tl::unexpected(added.error());
        }
        return {};
    });
}

Outcome Milestones::completeIn(Connection &connection, const Uuid &milestone, qint64 rowVersion, const QString &note,
                               const QDateTime &receivedAt)
{
    const QString noteColumn = QStringLiteral("completed_note");
    FieldChecks checks;
    checks.text(noteColumn, note, 4000, FieldChecks::Presence::Optional, FieldChecks::Lines::Many);
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    ActionRequest request{
        milestones, milestone, rowVersion, QStringLiteral("complete"), {{noteColumn, RowValues::orNull(note)}}};
    if (receivedAt.isValid()) {
        request.action = QStringLiteral("record_completion");
        request.values.insert(QStringLiteral("received_at"), receivedAt);
    }
    return Workflow::performIn(connection, request);
}

Outcome Milestones::approveIn(Connection &connection, const Uuid &milestone, qint64 rowVersion, const Money &approved,
                              const Money &retained)
{
    const QString approvedColumn = QStringLiteral("approved_amount");
    const QString retainedColumn = QStringLiteral("retained_amount");
    FieldChecks checks;
    checks.money(approvedColumn, approved, FieldChecks::Zero::Allowed);
    if (!retained.isZero())
        checks.money(retainedColumn, retained, FieldChecks::Zero::Allowed);
    if (retained.tenThousandths() > approved.tenThousandths())
        checks.add(retainedColumn, QStringLiteral("milestone.retained_over_approved"));
    if (const Outcome right = FieldChecks::toOutcome(checks.errors()); !right)
        return right;
    return connection.transaction([&]() -> Outcome {
        const Expected<QVariant> amount =
            connection.scalar(QStringLiteral("SELECT amount FROM contracts_milestone WHERE id = :id"),
                              {{QStringLiteral("id"), RowValues::key(milestone)}});
        if (!amount)
            return tl::unexpected(amount.error());
        if (approved.tenThousandths() > amount->toLongLong())
            return failure(QStringLiteral("milestone.approved_over_amount"), {}, approvedColumn);
        return Workflow::performIn(connection, {milestones,
                                                milestone,
                                                rowVersion,
                                                QStringLiteral("approve"),
                                                {{approvedColumn, QVariant::fromValue(approved)},
                                                 {retainedColumn, QVariant::fromValue(retained)}}});
    });
}

Outcome Milestones::retryPaymentIn(Connection &connection, const Uuid &milestone)
{
    return connection.transaction([&]() -> Outcome {
        const Expected<Row> due = connection.selectOne(
            QStringLiteral(
                "SELECT d.milestone_id, d.contract_id, d.amount_due, c.awarded_contractor_id, c.currency, "
                "(SELECT count(*) FROM payments_milestone_payment AS p WHERE p.milestone_id = d.milestone_id) "
                "AS attempts FROM milestone_due AS d JOIN contracts_contract AS c ON c.id = d.contract_id "
                "WHERE d.milestone_id = :milestone"),
            {{QStringLiteral("milestone"), RowValues::key(milestone)}});
        if (!due)
            return tl::unexpected(due.error());
        if (due->integer(dueColumn) <= 0)
            return failure(QStringLiteral("rule.payment_over_due"));
        const Uuid payment = Uuid::create();
        if (const Outcome made = insertPayment(connection, payment, *due); !made)
            return made;
        return instruct(connection, payment, *due);
    });
}

} // namespace tenderyard
