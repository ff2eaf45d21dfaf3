// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/WorksSettler.h"

#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/OcdsStatus.h"

#include <algorithm>

namespace tenderyard {

namespace {

using Phase = OcdsStatus::Phase;

QString prefixOf(const ContractFacts &contract)
{
    return u"contracts/" + contract.key;
}

QString paymentsKey(const ContractFacts &contract)
{
    return prefixOf(contract) + u"/payments";
}

} // namespace

void WorksSettler::settle()
{
    for (const ContractFacts &contract : std::as_const(m_settling.facts.contracts)) {
        const qsizetype from = m_settling.process.milestones.size();
        addMilestones(contract);
        for (const TransactionFacts &transaction : contract.transactions)
            addTransaction(contract, transaction);
        closeMilestones(contract, from);
    }
}

void WorksSettler::addMilestones(const ContractFacts &contract)
{
    for (const MilestoneFacts &milestone : contract.milestones) {
        ImportedMilestone imported{.externalId = prefixOf(contract) + u"/milestones/" + milestone.key};
        imported.title = milestone.title;
        if (imported.title.isEmpty())
            imported.title = milestone.description.simplified().left(300);
        if (imported.title.isEmpty())
            imported.title = milestone.key.left(300);
        imported.description = milestone.description;
        imported.amount = m_settling.money(milestone.value).value_or(Money(0, m_settling.process.currency));
        imported.dueDate = milestone.dueDate.date();
        imported.metAt = milestone.metDate;
        const Phase phase = OcdsStatus::ofMilestone(milestone.status);
        imported.status = phase == Phase::Closed ? words::milestone::approved : words::milestone::pending;
        if (phase == Phase::Unknown && !milestone.status.isEmpty())
            m_settling.leave(contract.file, contract.path + u"/milestones/" + milestone.key, notes::statusUnknown,
                             milestone.status);
        m_settling.process.milestones.append(imported);
    }
}

void WorksSettler::addTransaction(const ContractFacts &contract, const TransactionFacts &transaction)
{
    const std::optional<Money> amount = m_settling.money(transaction.value);
    if (!amount) {
        if (!transaction.value)
            m_settling.leave(transaction.file, transaction.path, notes::paymentNoAmount, transaction.key);
        return;
    }
    const QString payee = payeeOf(contract, transaction);
    if (payee.isEmpty()) {
        m_settling.leave(transaction.file, transaction.path, notes::paymentNoPayee,
                         amount->toDecimal() + u' ' + amount->currency().code());
        return;
    }
    ImportedMilestone &milestone = milestoneOf(contract, transaction);
    qint64 paid = amount->tenThousandths();
    for (const ImportedPayment &payment : std::as_const(milestone.payments))
        paid += payment.amount.tenThousandths();
    if (paid > Money::largest) {
        m_settling.leave(transaction.file, transaction.path, notes::amountTooLarge,
                         amount->toDecimal() + u' ' + amount->currency().code());
        return;
    }
    ImportedPayment payment{.externalId = prefixOf(contract) + u"/transactions/" + transaction.key, .payee = payee};
    payment.amount = *amount;
    payment.reference = transaction.key;
    payment.releasedAt = transaction.date;
    milestone.payments.append(payment);
}

ImportedMilestone &WorksSettler::milestoneOf(const ContractFacts &contract, const TransactionFacts &transaction)
{
    QList<ImportedMilestone> &milestones = m_settling.process.milestones;
    const auto find = [&](const QString &externalId) {
        return std::ranges::find(milestones, externalId, &ImportedMilestone::externalId);
    };
    if (!transaction.milestone.isEmpty()) {
        const auto named = find(prefixOf(contract) + u"/milestones/" + transaction.milestone);
        if (named != milestones.end())
            return *named;
    }
    const auto made = find(paymentsKey(contract));
    if (made != milestones.end())
        return *made;
    m_settling.leave(contract.file, contract.path + QStringLiteral(".implementation.transactions"),
                     notes::milestoneForPayments, contract.key);
    ImportedMilestone milestone{.externalId = paymentsKey(contract), .title = contract.title};
    if (milestone.title.isEmpty())
        milestone.title = m_settling.process.title;
    milestone.amount = Money(0, m_settling.process.currency);
    milestone.status = words::milestone::approved;
    milestones.append(milestone);
    return milestones.last();
}

QString WorksSettler::payeeOf(const ContractFacts &contract, const TransactionFacts &transaction) const
{
    if (!transaction.payee.isEmpty())
        return transaction.payee;
    if (!contract.suppliers.isEmpty())
        return contract.suppliers.constFirst();
    for (const AwardFacts &award : std::as_const(m_settling.facts.awards)) {
        if (award.key == contract.awardKey && !award.suppliers.isEmpty())
            return award.suppliers.constFirst();
    }
    const ImportedProcess &process = m_settling.process;
    const auto awarded = std::ranges::find(process.bids, process.awardedBid, &ImportedBid::externalId);
    return awarded == process.bids.end() ? QString() : awarded->bidder;
}

void WorksSettler::closeMilestones(const ContractFacts &contract, qsizetype from)
{
    QList<ImportedMilestone> &milestones = m_settling.process.milestones;
    for (qsizetype i = from; i < milestones.size(); ++i) {
        ImportedMilestone &milestone = milestones[i];
        Money paid(0, m_settling.process.currency);
        for (const ImportedPayment &payment : std::as_const(milestone.payments)) {
            paid = paid + payment.amount;
            if (!milestone.metAt.isValid() || (payment.releasedAt.isValid() && milestone.metAt < payment.releasedAt))
                milestone.metAt = payment.releasedAt;
        }
        if (milestone.amount.isZero())
            milestone.amount = paid;
        const bool reached = paid.tenThousandths() >= milestone.amount.tenThousandths();
        if (milestone.status == words::milestone::approved && reached)
            milestone.status = words::milestone::paid;
        if (!milestone.metAt.isValid() && milestone.status != words::milestone::pending)
            milestone.metAt = milestone.dueDate.isValid() ? milestone.dueDate.startOfDay(Qt::UTC) : contract.signedAt;
    }
}

} // namespace tenderyard
