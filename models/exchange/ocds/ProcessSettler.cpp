// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ProcessSettler.h"

#include "models/exchange/ocds/BidSettler.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/PartySettler.h"
#include "models/exchange/ocds/Settling.h"
#include "models/exchange/ocds/StatusSettler.h"
#include "models/exchange/ocds/WorksSettler.h"

namespace tenderyard {

namespace {

constexpr qsizetype longestTitle = 300;

QString firstOf(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        const QString title = candidate.simplified();
        if (!title.isEmpty())
            return title.left(longestTitle);
    }
    return {};
}

} // namespace

ImportedProcess ProcessSettler::settle(ReleaseFacts facts)
{
    Settling settling(std::move(facts));
    settleTitle(settling);
    settling.chooseCurrency();
    settleBudget(settling);
    PartySettler::settle(settling);
    StatusSettler::settle(settling);
    BidSettler(settling).settle();
    WorksSettler(settling).settle();
    settleTimes(settling);
    return std::move(settling.process);
}

void ProcessSettler::settleTitle(Settling &settling)
{
    const ReleaseFacts &facts = settling.facts;
    ImportedProcess &process = settling.process;
    process.title = facts.title;
    process.description = facts.description;
    QStringList titles;
    QStringList descriptions;
    for (const ContractFacts &contract : facts.contracts) {
        titles.append(contract.title);
        descriptions.append(contract.description);
    }
    for (const AwardFacts &award : facts.awards) {
        titles.append(award.title);
        descriptions.append(award.description);
    }
    for (qsizetype i = 0; process.description.isEmpty() && i < descriptions.size(); ++i)
        process.description = descriptions.at(i);
    if (!process.title.isEmpty())
        return;
    process.title = firstOf(titles + QStringList{facts.plannedTitle} + QStringList{facts.description} + descriptions +
                            QStringList{facts.tenderId, facts.ocid, QStringLiteral("\u2013")});
    settling.leave(facts.file, settling.path(QStringLiteral("tender.title")), notes::titleMissing, process.title);
}

void ProcessSettler::settleBudget(Settling &settling)
{
    const ReleaseFacts &facts = settling.facts;
    ImportedProcess &process = settling.process;
    process.budgetMin = settling.money(facts.budgetMin);
    process.budgetMax = settling.money(facts.budgetMax);
    if (!process.budgetMax) {
        process.budgetMax = settling.money(facts.plannedBudget);
    } else if (facts.plannedBudget && facts.plannedBudget->tenThousandths != process.budgetMax->tenThousandths()) {
        const Money planned(facts.plannedBudget->tenThousandths, facts.plannedBudget->currency);
        settling.leave(facts.plannedBudget->file, facts.plannedBudget->path, notes::fieldNotUsed,
                       planned.toDecimal() + u' ' + planned.currency().code());
    }
    if (process.budgetMin && process.budgetMax &&
        process.budgetMin->tenThousandths() > process.budgetMax->tenThousandths()) {
        settling.leave(facts.budgetMin->file, facts.budgetMin->path, notes::budgetRange,
                       process.budgetMin->toDecimal() + u' ' + process.currency.code());
        process.budgetMin.reset();
    }
}

void ProcessSettler::settleTimes(Settling &settling)
{
    const ReleaseFacts &facts = settling.facts;
    ImportedProcess &process = settling.process;
    process.opensAt = facts.opensAt;
    process.deadline = facts.deadline;
    process.postedAt = facts.publishedAt.isValid() ? facts.publishedAt : facts.opensAt;
    if (!process.postedAt.isValid())
        process.postedAt = facts.date;
}

} // namespace tenderyard
