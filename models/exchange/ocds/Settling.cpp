// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/Settling.h"

#include "models/exchange/ocds/ImportNotes.h"

namespace tenderyard {

Settling::Settling(ReleaseFacts merged) : facts(std::move(merged))
{
    process.leftovers = std::move(facts.leftovers);
    process.ocid = facts.ocid;
    process.date = facts.date;
    process.file = facts.file;
    process.publisher = facts.publisher;
}

void Settling::chooseCurrency()
{
    const auto consider = [this](const std::optional<ImportedAmount> &amount) {
        if (process.currency.isNone() && amount)
            process.currency = amount->currency;
    };
    for (const AwardFacts &award : std::as_const(facts.awards))
        consider(award.value);
    for (const ContractFacts &contract : std::as_const(facts.contracts))
        consider(contract.value);
    consider(facts.budgetMax);
    consider(facts.budgetMin);
    consider(facts.plannedBudget);
    for (const BidFacts &bid : std::as_const(facts.bids))
        consider(bid.value);
    for (const ContractFacts &contract : std::as_const(facts.contracts)) {
        for (const TransactionFacts &transaction : contract.transactions)
            consider(transaction.value);
    }
}

std::optional<Money> Settling::money(const std::optional<ImportedAmount> &amount, Currencies currencies)
{
    if (!amount)
        return {};
    const Money stated(amount->tenThousandths, amount->currency);
    const auto refuse = [&](QLatin1String code) -> std::optional<Money> {
        leave(amount->file, amount->path, code, stated.toDecimal() + u' ' + amount->currency.code());
        return {};
    };
    if (stated.isZero())
        return refuse(notes::amountZero);
    if (amount->currency.isNone()) {
        if (process.currency.isNone())
            return refuse(notes::currencyMissing);
        refuse(notes::currencyAssumed);
        return Money(amount->tenThousandths, process.currency);
    }
    if (currencies == Currencies::OfProcess && amount->currency != process.currency)
        return refuse(notes::currencyDiffers);
    return stated;
}

void Settling::leave(const QString &file, const QString &path, QLatin1String code, const QString &value)
{
    const QString key = file + u'\n' + path + u'\n' + code;
    if (m_noted.contains(key))
        return;
    m_noted.insert(key);
    process.leftovers.append({file, path, value.trimmed(), code});
}

void Settling::leave(QLatin1String code, const QString &value)
{
    leave(facts.file, facts.path, code, value);
}

QString Settling::path(const QString &field) const
{
    return facts.path.isEmpty() ? field : facts.path + u'.' + field;
}

} // namespace tenderyard
