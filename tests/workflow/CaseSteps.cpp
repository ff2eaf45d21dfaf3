// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseSteps.h"

namespace tenderyard {

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");
const QString payments = QStringLiteral("payments_milestone_payment");
const QString statusColumn = QStringLiteral("status");
const QString reason = QStringLiteral("status_reason");

QVariant key(const Uuid &id)
{
    return QVariant::fromValue(id);
}

} // namespace

QString CaseSteps::codeOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

Outcome CaseSteps::change(Person person, const QString &table, const Uuid &id, Binds values)
{
    m_scenario.actAs(person);
    const Row before = m_scenario.row(table, id);
    const bool moves = values.contains(statusColumn) || values.contains(QStringLiteral("release_status")) ||
                       values.contains(QStringLiteral("verified_status")) ||
                       values.contains(QStringLiteral("verified"));
    if (moves && before.has(QStringLiteral("status_by")))
        values.insert(QStringLiteral("status_by"), key(m_scenario.user(person)));
    return m_scenario.connection().attempt([&] {
        return m_scenario.connection().update(table, id, before.integer(QStringLiteral("row_version")), values);
    });
}

Outcome CaseSteps::add(Person person, const QString &table, Binds values)
{
    m_scenario.actAs(person);
    const Uuid id = Uuid::create();
    const QStringList columns = m_scenario.columnsOf(table);
    if (columns.contains(QStringLiteral("id")) && !values.contains(QStringLiteral("id")))
        values.insert(QStringLiteral("id"), key(id));
    for (const QString &column : {QStringLiteral("created_at"), QStringLiteral("updated_at")}) {
        if (columns.contains(column))
            values.insert(column, m_scenario.inDays(0));
    }
    const Outcome added =
        m_scenario.connection().attempt([&] { return m_scenario.connection().insert(table, values); });
    if (added)
        m_lastId = id;
    return added;
}

Outcome CaseSteps::openBids(Person person, const Uuid &contract)
{
    return add(person, QStringLiteral("contracts_opening"),
               {{QStringLiteral("contract_id"), key(contract)},
                {QStringLiteral("opened_by"), key(m_scenario.user(person))},
                {QStringLiteral("opened_at"), m_scenario.inDays(0)}});
}

Outcome CaseSteps::award(const Uuid &contract, const Uuid &bid)
{
    return change(Person::Owner, contracts, contract,
                  {{statusColumn, QStringLiteral("AWARDED")},
                   {QStringLiteral("awarded_bid_id"), key(bid)},
                   {reason, QStringLiteral("The best offer")}});
}

Outcome CaseSteps::revoke(const Uuid &contract)
{
    return change(Person::Owner, contracts, contract,
                  {{statusColumn, QStringLiteral("BIDDING")}, {reason, QStringLiteral("Went bankrupt")}});
}

Outcome CaseSteps::submitBid(Person contractor, const Uuid &contract, qint64 cost)
{
    const Outcome submitted =
        add(contractor, bids,
            {{QStringLiteral("contract_id"), key(contract)},
             {QStringLiteral("contractor_id"), key(m_scenario.profile(contractor))},
             {QStringLiteral("currency"), QStringLiteral("EUR")},
             {QStringLiteral("sealed"), m_scenario.row(contracts, contract).flag(QStringLiteral("sealed"))},
             {QStringLiteral("submitted_at"), m_scenario.inDays(0)}});
    return submitted ? reviseBid(contractor, contract, cost) : submitted;
}

Outcome CaseSteps::reviseBid(Person contractor, const Uuid &contract, qint64 cost)
{
    m_scenario.actAs(contractor);
    const Uuid bid = m_scenario.bidOf(contract, contractor);
    const qint64 revision = m_scenario.row(bids, bid).integer(QStringLiteral("revision")) + 1;
    const Binds content = m_scenario.contentOf(bid, revision, cost, m_scenario.user(contractor));
    return m_scenario.connection().attempt(
        [&] { return m_scenario.connection().insert(QStringLiteral("contracts_bid_content"), content); });
}

Outcome CaseSteps::approve(const Uuid &milestone, qint64 amount, qint64 retained)
{
    return change(Person::Approver, QStringLiteral("contracts_milestone"), milestone,
                  {{statusColumn, QStringLiteral("APPROVED")},
                   {QStringLiteral("approved_amount"), Scenario::stored(amount)},
                   {QStringLiteral("retained_amount"), Scenario::stored(retained)}});
}

Outcome CaseSteps::release(const Uuid &payment)
{
    return change(Person::Releaser, payments, payment,
                  {{QStringLiteral("release_status"), QStringLiteral("RELEASED")},
                   {QStringLiteral("bank_reference"), QStringLiteral("B1")}});
}

Outcome CaseSteps::fail(const Uuid &payment)
{
    return change(Person::Releaser, payments, payment,
                  {{QStringLiteral("release_status"), QStringLiteral("FAILED")},
                   {QStringLiteral("failure_code"), QStringLiteral("AC04")}});
}

Outcome CaseSteps::retry(const Uuid &payment, qint64 amount, const QString &kind)
{
    const Row before = m_scenario.row(payments, payment);
    return add(Person::Releaser, payments,
               {{QStringLiteral("milestone_id"), before.value(QStringLiteral("milestone_id"))},
                {QStringLiteral("contract_id"), before.value(QStringLiteral("contract_id"))},
                {QStringLiteral("payment_id"), before.value(QStringLiteral("payment_id"))},
                {QStringLiteral("kind"), kind},
                {QStringLiteral("amount"), Scenario::stored(amount)},
                {QStringLiteral("attempt"), before.integer(QStringLiteral("attempt")) + 1},
                {QStringLiteral("end_to_end_reference"), QStringLiteral("TY9")}});
}

QList<Uuid> CaseSteps::paymentsOf(const Uuid &milestone)
{
    QList<Uuid> ids;
    const Expected<Rows> rows = m_scenario.everything(
        QStringLiteral("SELECT id FROM payments_milestone_payment WHERE milestone_id = :id ORDER BY id"),
        {{QStringLiteral("id"), key(milestone)}});
    for (const Row &row : rows.value_or(Rows()))
        ids.append(row.id());
    return ids;
}

QString CaseSteps::statusOf(const QString &table, const Uuid &id)
{
    return text(table, id, table == payments ? QStringLiteral("release_status") : statusColumn);
}

QString CaseSteps::text(const QString &table, const Uuid &id, const QString &column)
{
    return m_scenario.row(table, id).text(column);
}

QVariant CaseSteps::ask(const QString &sql, const Binds &binds)
{
    const Expected<QVariant> answer = m_scenario.asked(sql, binds);
    if (!answer)
        qFatal("%s: %s", qPrintable(sql), qPrintable(answer.error().detail));
    return *answer;
}

QVariant CaseSteps::shown(const QString &sql, const Binds &binds)
{
    const Expected<QVariant> answer = m_scenario.connection().scalar(sql, binds);
    if (!answer)
        qFatal("%s: %s", qPrintable(sql), qPrintable(answer.error().detail));
    return *answer;
}

} // namespace tenderyard
