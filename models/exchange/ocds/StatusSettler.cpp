// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/StatusSettler.h"

#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"

namespace tenderyard {

namespace {

using Phase = OcdsStatus::Phase;

constexpr qsizetype longestStatusWords = 500;

template<class Facts> void noteStatus(Settling &settling, const Facts &facts)
{
    const QString path = facts.path + QStringLiteral(".status");
    settling.leave(facts.file, path, facts.status.isEmpty() ? notes::statusAssumed : notes::statusUnknown,
                   facts.status);
}

} // namespace

Phase StatusSettler::phaseOf(Settling &settling, const AwardFacts &award)
{
    const Phase phase = OcdsStatus::ofAward(award.status);
    if (phase != Phase::Unknown)
        return phase;
    noteStatus(settling, award);
    return !award.suppliers.isEmpty() || award.value ? Phase::Alive : Phase::Unknown;
}

Phase StatusSettler::phaseOf(Settling &settling, const ContractFacts &contract)
{
    const Phase phase = OcdsStatus::ofContract(contract.status);
    if (phase != Phase::Unknown)
        return phase;
    noteStatus(settling, contract);
    return Phase::Alive;
}

void StatusSettler::settle(Settling &settling)
{
    QLatin1String status = fromContracts(settling);
    if (status.isEmpty())
        status = fromTender(settling);
    settling.process.status = status;
    settling.process.statusWords = wordsUsed(settling.facts).left(longestStatusWords);
}

QLatin1String StatusSettler::fromContracts(Settling &settling)
{
    QSet<int> contracts;
    for (const ContractFacts &contract : std::as_const(settling.facts.contracts))
        contracts.insert(int(phaseOf(settling, contract)));
    QSet<int> awards;
    for (const AwardFacts &award : std::as_const(settling.facts.awards))
        awards.insert(int(phaseOf(settling, award)));
    if (contracts.contains(int(Phase::Alive)))
        return words::contract::inProgress;
    if (contracts.contains(int(Phase::Closed)))
        return words::contract::completed;
    if (contracts.contains(int(Phase::Pending)))
        return words::contract::awarded;
    // Every contract was called off, whatever became of its award.
    if (contracts.contains(int(Phase::Dead)))
        return words::contract::cancelled;
    if (awards.contains(int(Phase::Alive)))
        return words::contract::awarded;
    const bool tenderDead = OcdsStatus::ofTender(settling.facts.tenderStatus) == Phase::Dead;
    if (awards.contains(int(Phase::Pending)) && !tenderDead)
        return words::contract::bidding;
    if (awards.contains(int(Phase::Dead)))
        return words::contract::cancelled;
    return {};
}

QLatin1String StatusSettler::fromTender(Settling &settling)
{
    const ReleaseFacts &facts = settling.facts;
    const QString path = settling.path(QStringLiteral("tender.status"));
    switch (OcdsStatus::ofTender(facts.tenderStatus)) {
    case Phase::Planned:
        return words::contract::posted;
    case Phase::Open:
        return words::contract::bidding;
    case Phase::Dead:
        return words::contract::cancelled;
    case Phase::Closed:
        // The procedure is over, and who won is not in the data.
        settling.leave(facts.file, path, notes::statusAssumed, facts.tenderStatus);
        return words::contract::completed;
    case Phase::Unknown:
    case Phase::Pending:
    case Phase::Alive:
        break;
    }
    settling.leave(facts.file, path, facts.tenderStatus.isEmpty() ? notes::statusAssumed : notes::statusUnknown,
                   facts.tenderStatus);
    if (facts.tags.contains(u"tenderCancellation") || facts.tags.contains(u"awardCancellation") ||
        facts.tags.contains(u"contractTermination"))
        return words::contract::cancelled;
    const bool hasTender = !facts.tenderId.isEmpty() || facts.deadline.isValid() || !facts.bids.isEmpty();
    return hasTender && !facts.tags.contains(u"planning") ? words::contract::bidding : words::contract::posted;
}

QString StatusSettler::wordsUsed(const ReleaseFacts &facts)
{
    QStringList used;
    const auto add = [&used](const QString &section, const QString &word) {
        const QString text = section + u": " + word;
        if (!word.isEmpty() && !used.contains(text))
            used.append(text);
    };
    add(QStringLiteral("tender"), facts.tenderStatus);
    for (const AwardFacts &award : facts.awards)
        add(QStringLiteral("award"), award.status);
    for (const ContractFacts &contract : facts.contracts)
        add(QStringLiteral("contract"), contract.status);
    return used.join(u", ");
}

} // namespace tenderyard
