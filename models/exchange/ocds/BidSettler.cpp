// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/BidSettler.h"

#include "models/domain/Statuses.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/StatusSettler.h"

#include <algorithm>

namespace tenderyard {

namespace {

using Phase = OcdsStatus::Phase;

constexpr QLatin1String alsoAwarded("ALSO_AWARDED");
constexpr QLatin1String awardCancelled("AWARD_REVOKED");
constexpr QLatin1String anotherAwarded("NOT_AWARDED");
constexpr QLatin1String tenderCancelled("TENDER_CANCELLED");

} // namespace

void BidSettler::settle()
{
    addBids();
    addAwards();
    if (m_settling.facts.awards.isEmpty())
        addAwardsOfContracts();
    addTenderers();
    rejectTheOthers();
}

void BidSettler::addBids()
{
    const ReleaseFacts &facts = m_settling.facts;
    for (const BidFacts &bid : facts.bids) {
        const QString path = m_settling.path(QStringLiteral("bids.details"));
        if (bid.bidders.isEmpty()) {
            m_settling.leave(facts.file, path + u'/' + bid.key, notes::bidNoBidder, bid.status);
            continue;
        }
        if (bid.bidders.size() > 1)
            m_settling.leave(facts.file, path + u'/' + bid.key, notes::bidJoint, bid.bidders.mid(1).join(u", "));
        if (OcdsStatus::ofBid(bid.status) == Phase::Planned) {
            m_settling.leave(facts.file, path + u'/' + bid.key, notes::bidInvited, bid.status);
            continue;
        }
        ImportedBid imported{.externalId = u"bids/" + bid.key, .bidder = bid.bidders.constFirst()};
        imported.cost = m_settling.money(bid.value, Settling::Currencies::AnyCurrency);
        imported.message = bid.description;
        imported.submittedAt = bid.date;
        setStatus(imported, bid);
        m_place.insert(imported.externalId, m_settling.process.bids.size());
        m_settling.process.bids.append(imported);
    }
}

void BidSettler::setStatus(ImportedBid &bid, const BidFacts &facts)
{
    bid.status = words::bid::submitted;
    switch (OcdsStatus::ofBid(facts.status)) {
    case Phase::Alive:
        bid.status = words::bid::shortlisted;
        break;
    case Phase::Closed:
        bid.status = words::bid::rejected;
        bid.reasonCode = words::bid::withdrawn;
        break;
    case Phase::Dead:
        bid.status = words::bid::rejected;
        break;
    case Phase::Unknown:
        if (!facts.status.isEmpty())
            m_settling.leave(m_settling.facts.file, m_settling.path(QStringLiteral("bids.details/")) + facts.key,
                             notes::statusUnknown, facts.status);
        break;
    case Phase::Planned:
    case Phase::Open:
    case Phase::Pending:
        break;
    }
}

void BidSettler::addAwards()
{
    for (const AwardFacts &award : std::as_const(m_settling.facts.awards))
        addAward(award);
}

void BidSettler::addAwardsOfContracts()
{
    // Some publishers have contracts and no awards; the supplier stands in the contract, or only among the parties.
    QStringList suppliers;
    for (const PartyFacts &party : std::as_const(m_settling.facts.parties)) {
        if (party.roles.contains(u"supplier"))
            suppliers.append(party.key);
    }
    for (const ContractFacts &contract : std::as_const(m_settling.facts.contracts)) {
        AwardFacts award;
        award.key = u"contracts/" + contract.key;
        award.file = contract.file;
        award.path = contract.path;
        award.suppliers = contract.suppliers;
        if (award.suppliers.isEmpty() && suppliers.size() == 1)
            award.suppliers = suppliers;
        award.value = contract.value;
        award.days = contract.days;
        award.date = contract.signedAt;
        const Phase phase = StatusSettler::phaseOf(m_settling, contract);
        award.status = phase == Phase::Dead ? QStringLiteral("cancelled") : QStringLiteral("active");
        addAward(award);
    }
}

void BidSettler::addAward(const AwardFacts &award)
{
    const Phase phase = StatusSettler::phaseOf(m_settling, award);
    if (award.suppliers.isEmpty() && phase != Phase::Dead)
        m_settling.leave(award.file, award.path, notes::awardNoSupplier);
    bool first = true;
    for (const QString &supplier : award.suppliers) {
        ImportedBid &bid = bidOf(award, supplier);
        m_taken.insert(bid.externalId);
        judge(bid, award, first);
        first = false;
    }
}

void BidSettler::judge(ImportedBid &bid, const AwardFacts &award, bool first)
{
    ImportedProcess &process = m_settling.process;
    const Phase phase = StatusSettler::phaseOf(m_settling, award);
    if (phase == Phase::Dead) {
        bid.status = words::bid::rejected;
        bid.reasonCode = awardCancelled;
    } else if (phase == Phase::Pending) {
        bid.status = words::bid::shortlisted;
    } else if (process.awardedBid.isEmpty()) {
        bid.statusBeforeAward = bid.status == words::bid::submitted ? bid.status : words::bid::shortlisted;
        bid.status = words::bid::awarded;
        bid.reasonCode = {};
        process.awardedBid = bid.externalId;
        process.awardedAt = award.date;
        const std::optional<Money> contractual = contractValue(award);
        process.awardedCost = contractual ? contractual : m_settling.money(award.value);
        if (!process.awardedCost && bid.cost && bid.cost->currency() == process.currency)
            process.awardedCost = bid.cost;
    } else {
        bid.status = words::bid::shortlisted;
        bid.reasonCode = alsoAwarded;
        m_settling.leave(award.file, award.path, notes::awardMoreThanOne, award.title);
    }
    // What is awarded to several together is stated once, so the first has it.
    if (!bid.cost && first)
        bid.cost = m_settling.money(award.value, Settling::Currencies::AnyCurrency);
    if (!bid.cost && bid.status == words::bid::awarded)
        bid.cost = process.awardedCost;
    if (!bid.days)
        bid.days = daysOf(award);
    if (bid.message.isEmpty())
        bid.message = award.description.isEmpty() ? award.title : award.description;
}

ImportedBid &BidSettler::bidOf(const AwardFacts &award, const QString &supplier)
{
    QList<ImportedBid> &bids = m_settling.process.bids;
    for (const QString &named : award.relatedBids) {
        const auto place = m_place.constFind(u"bids/" + named);
        if (place != m_place.cend() && bids.at(*place).bidder == supplier)
            return bids[*place];
    }
    const auto own = std::ranges::find_if(bids, [&](const ImportedBid &bid) {
        return bid.bidder == supplier && !m_taken.contains(bid.externalId) && bid.status != words::bid::rejected;
    });
    if (own != bids.end())
        return *own;
    ImportedBid bid{.externalId = u"awards/" + award.key + u'/' + supplier, .bidder = supplier};
    bid.status = words::bid::submitted;
    m_place.insert(bid.externalId, bids.size());
    bids.append(bid);
    return bids.last();
}

std::optional<Money> BidSettler::contractValue(const AwardFacts &award)
{
    for (const ContractFacts &contract : std::as_const(m_settling.facts.contracts)) {
        if (contract.awardKey == award.key && contract.value &&
            StatusSettler::phaseOf(m_settling, contract) != Phase::Dead) {
            if (const std::optional<Money> value = m_settling.money(contract.value))
                return value;
        }
    }
    return {};
}

std::optional<int> BidSettler::daysOf(const AwardFacts &award) const
{
    if (award.days)
        return award.days;
    for (const ContractFacts &contract : std::as_const(m_settling.facts.contracts)) {
        if (contract.awardKey == award.key && contract.days)
            return contract.days;
    }
    return m_settling.facts.days;
}

void BidSettler::addTenderers()
{
    ImportedProcess &process = m_settling.process;
    QStringList tenderers = m_settling.facts.tenderers;
    for (const PartyFacts &party : std::as_const(m_settling.facts.parties)) {
        if (party.roles.contains(u"tenderer") && !tenderers.contains(party.key))
            tenderers.append(party.key);
    }
    QSet<QString> bidders;
    for (const ImportedBid &bid : std::as_const(process.bids))
        bidders.insert(bid.bidder);
    for (const BidFacts &bid : std::as_const(m_settling.facts.bids))
        bidders.unite(QSet<QString>(bid.bidders.cbegin(), bid.bidders.cend()));
    for (const QString &tenderer : std::as_const(tenderers)) {
        if (bidders.contains(tenderer))
            continue;
        ImportedBid bid{.externalId = u"tenderers/" + tenderer, .bidder = tenderer};
        bid.status = words::bid::submitted;
        process.bids.append(bid);
    }
}

void BidSettler::rejectTheOthers()
{
    ImportedProcess &process = m_settling.process;
    const bool cancelled = process.status == words::contract::cancelled;
    for (ImportedBid &bid : process.bids) {
        const bool live = bid.status == words::bid::submitted || bid.status == words::bid::shortlisted;
        if (!live || bid.reasonCode == alsoAwarded || (process.awardedBid.isEmpty() && !cancelled))
            continue;
        bid.statusBeforeAward = bid.status;
        bid.status = words::bid::rejected;
        bid.reasonCode = cancelled ? tenderCancelled : anotherAwarded;
    }
}

} // namespace tenderyard
