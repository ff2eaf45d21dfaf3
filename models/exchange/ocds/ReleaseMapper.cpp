// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ReleaseMapper.h"

#include "models/domain/Folding.h"
#include "models/exchange/ocds/ImportNotes.h"
#include "models/exchange/ocds/TolerantText.h"

namespace tenderyard {

namespace {

constexpr qsizetype longestScope = 20'000;
constexpr qsizetype longestDescription = 10'000;
constexpr qsizetype longestId = 500;

/// "Anytown, Any County, United Kingdom" from an address object.
QString placeOf(const FieldReader &address)
{
    QStringList parts;
    for (const QString &key : {QStringLiteral("locality"), QStringLiteral("region"), QStringLiteral("countryName")}) {
        const QString part = address.line(key, 100);
        if (!part.isEmpty() && !parts.contains(part))
            parts.append(part);
    }
    return parts.join(u", ");
}

QString addressOf(const FieldReader &address)
{
    QStringList parts;
    for (const QString &key : {QStringLiteral("streetAddress"), QStringLiteral("postalCode")}) {
        const QString part = address.line(key, 150);
        if (!part.isEmpty())
            parts.append(part);
    }
    const QString place = placeOf(address);
    if (!place.isEmpty())
        parts.append(place);
    return parts.join(u", ");
}

/// Where the works are: the first address of delivery that an item states. The items themselves count as not used.
QString deliveryPlace(const FieldReader &tender)
{
    ReadLog scratch(tender.log().root(), {}, {});
    for (const FieldReader &item : tender.loggingTo(scratch).list(QStringLiteral("items"))) {
        for (const FieldReader &address : item.list(QStringLiteral("deliveryAddresses"))) {
            const QString place = placeOf(address);
            if (!place.isEmpty())
                return place;
        }
        const QString place = placeOf(item.object(QStringLiteral("deliveryAddress")));
        if (!place.isEmpty())
            return place;
    }
    return {};
}

} // namespace

ReleaseFacts ReleaseMapper::map(const JsonValue &release, const Source &source)
{
    ReleaseFacts facts;
    ReadLog log(release, source.file, source.path);
    const FieldReader reader(log);
    ReleaseMapper mapper(facts);
    mapper.readHead(reader, source);
    mapper.readParties(reader);
    mapper.readPlanning(reader.object(QStringLiteral("planning")));
    mapper.readTender(reader.object(QStringLiteral("tender")));
    mapper.readBids(reader.object(QStringLiteral("bids")));
    mapper.readAwards(reader);
    mapper.readContracts(reader);
    facts.leftovers = log.finish();
    return facts;
}

void ReleaseMapper::readHead(const FieldReader &release, const Source &source)
{
    m_facts.file = source.file;
    m_facts.path = source.path;
    m_facts.ocid = release.line(QStringLiteral("ocid"), longestId);
    m_facts.releaseId = release.line(QStringLiteral("id"), longestId);
    m_facts.date = release.time(QStringLiteral("date"));
    m_facts.tags = release.texts(QStringLiteral("tag"));
    m_facts.publisher = source.publisher;
    if (m_facts.publisher.isEmpty()) {
        ReadLog scratch(release.log().root(), {}, {});
        const FieldReader package = release.loggingTo(scratch).object(QStringLiteral("packageInfo"));
        m_facts.publisher = package.object(QStringLiteral("publisher")).line(QStringLiteral("name"));
    }
}

void ReleaseMapper::readParties(const FieldReader &release)
{
    for (const FieldReader &reader : release.list(QStringLiteral("parties")))
        party(reader, {});
    m_facts.buyer = party(release.object(QStringLiteral("buyer")), QStringLiteral("buyer"));
}

void ReleaseMapper::readPlanning(const FieldReader &planning)
{
    const FieldReader budget = planning.object(QStringLiteral("budget"));
    m_facts.plannedBudget = budget.amount(QStringLiteral("amount"));
    if (!m_facts.plannedBudget)
        m_facts.plannedBudget = budget.amount(QStringLiteral("value"));
    m_facts.plannedTitle = planning.line(QStringLiteral("project"));
    if (m_facts.plannedTitle.isEmpty())
        m_facts.plannedTitle = budget.line(QStringLiteral("description"));
    // Dates of the preparation, not parts of the works.
    planning.leave(QStringLiteral("milestones"), notes::milestoneElsewhere);
}

void ReleaseMapper::readTender(const FieldReader &tender)
{
    m_facts.tenderId = tender.line(QStringLiteral("id"));
    m_facts.title = tender.lineInAnyLanguage(QStringLiteral("title"));
    m_facts.description = tender.paragraphs(QStringLiteral("description"), longestScope);
    m_facts.tenderStatus = tender.line(QStringLiteral("status"), 100);
    m_facts.budgetMin = tender.amount(QStringLiteral("minValue"));
    m_facts.budgetMax = tender.amount(QStringLiteral("value"));
    m_facts.publishedAt = tender.time(QStringLiteral("datePublished"));
    const FieldReader period = tender.object(QStringLiteral("tenderPeriod"));
    m_facts.opensAt = period.time(QStringLiteral("startDate"));
    m_facts.deadline = period.time(QStringLiteral("endDate"));
    m_facts.days = tender.periodDays(QStringLiteral("contractPeriod"));
    const FieldReader entity = tender.object(QStringLiteral("procuringEntity"));
    const QString procuring = party(entity, QStringLiteral("procuringEntity"));
    if (m_facts.buyer.isEmpty())
        m_facts.buyer = procuring;
    m_facts.tenderers = parties(tender, QStringLiteral("tenderers"), QStringLiteral("tenderer"));
    m_facts.location = deliveryPlace(tender);
    // Dates of the procedure are no parts of the works.
    tender.leave(QStringLiteral("milestones"), notes::milestoneElsewhere);
}

void ReleaseMapper::readBids(const FieldReader &bids)
{
    QSet<QString> keys;
    for (const FieldReader &reader : bids.list(QStringLiteral("details"))) {
        BidFacts bid;
        bid.key = elementKey(reader, keys);
        bid.status = reader.line(QStringLiteral("status"), 100);
        bid.description = reader.paragraphs(QStringLiteral("description"), longestDescription);
        bid.bidders = parties(reader, QStringLiteral("tenderers"), QStringLiteral("tenderer"));
        bid.value = reader.amount(QStringLiteral("value"));
        bid.date = reader.time(QStringLiteral("date"));
        m_facts.bids.append(bid);
    }
}

void ReleaseMapper::readAwards(const FieldReader &release)
{
    QSet<QString> keys;
    for (const FieldReader &reader : release.list(QStringLiteral("awards"))) {
        AwardFacts award;
        award.file = m_facts.file;
        award.path = reader.path();
        award.key = elementKey(reader, keys);
        award.status = reader.line(QStringLiteral("status"), 100);
        award.title = reader.lineInAnyLanguage(QStringLiteral("title"));
        award.description = reader.paragraphs(QStringLiteral("description"), longestDescription);
        award.suppliers = parties(reader, QStringLiteral("suppliers"), QStringLiteral("supplier"));
        award.relatedBids = reader.texts(QStringLiteral("relatedBids")) + reader.texts(QStringLiteral("relatedBid"));
        award.value = reader.amount(QStringLiteral("value"));
        award.days = reader.periodDays(QStringLiteral("contractPeriod"));
        award.date = reader.time(QStringLiteral("date"));
        if (!award.date.isValid())
            award.date = reader.time(QStringLiteral("datePublished"));
        reader.take(QStringLiteral("datePublished"));
        if (reader.text(QStringLiteral("ocid")) != m_facts.ocid)
            reader.leave(QStringLiteral("ocid"), notes::fieldUnknown);
        m_facts.awards.append(award);
    }
}

void ReleaseMapper::readContracts(const FieldReader &release)
{
    QSet<QString> keys;
    for (const FieldReader &reader : release.list(QStringLiteral("contracts"))) {
        ContractFacts contract;
        contract.file = m_facts.file;
        contract.path = reader.path();
        contract.key = elementKey(reader, keys);
        contract.awardKey = reader.line(QStringLiteral("awardID"), longestId);
        contract.status = reader.line(QStringLiteral("status"), 100);
        contract.title = reader.lineInAnyLanguage(QStringLiteral("title"));
        contract.description = reader.paragraphs(QStringLiteral("description"), longestDescription);
        contract.suppliers = parties(reader, QStringLiteral("suppliers"), QStringLiteral("supplier"));
        contract.value = reader.amount(QStringLiteral("value"));
        contract.days = reader.periodDays(QStringLiteral("period"));
        contract.signedAt = reader.time(QStringLiteral("dateSigned"));
        if (reader.text(QStringLiteral("ocid")) != m_facts.ocid)
            reader.leave(QStringLiteral("ocid"), notes::fieldUnknown);
        readMilestones(reader, contract);
        const FieldReader implementation = reader.object(QStringLiteral("implementation"));
        readMilestones(implementation, contract);
        readImplementation(implementation, contract);
        m_facts.contracts.append(contract);
    }
}

void ReleaseMapper::readMilestones(const FieldReader &owner, ContractFacts &contract)
{
    QSet<QString> keys;
    for (const MilestoneFacts &earlier : std::as_const(contract.milestones))
        keys.insert(earlier.key);
    for (const FieldReader &reader : owner.list(QStringLiteral("milestones"))) {
        MilestoneFacts milestone;
        milestone.key = elementKey(reader, keys);
        milestone.status = reader.line(QStringLiteral("status"), 100);
        milestone.title = reader.lineInAnyLanguage(QStringLiteral("title"));
        milestone.description = reader.paragraphs(QStringLiteral("description"), longestDescription);
        milestone.value = reader.amount(QStringLiteral("value"));
        milestone.dueDate = reader.time(QStringLiteral("dueDate"));
        milestone.metDate = reader.time(QStringLiteral("dateMet"));
        contract.milestones.append(milestone);
    }
}

void ReleaseMapper::readImplementation(const FieldReader &owner, ContractFacts &contract)
{
    QSet<QString> keys;
    for (const FieldReader &reader : owner.list(QStringLiteral("transactions")))
        contract.transactions.append(readTransaction(reader, keys));
}

TransactionFacts ReleaseMapper::readTransaction(const FieldReader &reader, QSet<QString> &keys)
{
    TransactionFacts transaction;
    transaction.file = m_facts.file;
    transaction.path = reader.path();
    transaction.key = elementKey(reader, keys);
    transaction.date = reader.time(QStringLiteral("date"));
    transaction.value = reader.amount(QStringLiteral("value"));
    if (!transaction.value) // OCDS 1.0
        transaction.value = reader.amount(QStringLiteral("amount"));
    transaction.milestone =
        reader.object(QStringLiteral("relatedImplementationMilestone")).line(QStringLiteral("id"), longestId);
    transaction.payee = party(reader.object(QStringLiteral("payee")), QStringLiteral("payee"));
    if (transaction.payee.isEmpty()) // OCDS 1.0
        transaction.payee = party(reader.object(QStringLiteral("receiverOrganization")), QStringLiteral("payee"));
    // Who pays is the owner in our terms, whichever of its offices the payment came from.
    reader.take(QStringLiteral("payer"));
    reader.take(QStringLiteral("providerOrganization"));
    return transaction;
}

QStringList ReleaseMapper::parties(const FieldReader &owner, const QString &list, const QString &role)
{
    QStringList keys;
    for (const FieldReader &reference : owner.list(list)) {
        const QString key = party(reference, role);
        if (!key.isEmpty() && !keys.contains(key))
            keys.append(key);
    }
    return keys;
}

QString ReleaseMapper::party(const FieldReader &reference, const QString &role)
{
    if (!reference.exists())
        return {};
    PartyFacts facts;
    const FieldReader identifier = reference.object(QStringLiteral("identifier"));
    facts.localId = reference.line(QStringLiteral("id"), longestId);
    facts.scheme = identifier.line(QStringLiteral("scheme"), longestId);
    facts.identifier = identifier.line(QStringLiteral("id"), longestId);
    for (QString *id : {&facts.localId, &facts.identifier}) {
        if (isPlaceholder(*id))
            id->clear();
    }
    facts.name = reference.lineInAnyLanguage(QStringLiteral("name"));
    if (facts.name.isEmpty())
        facts.name = identifier.line(QStringLiteral("legalName"));
    if (facts.name.isEmpty())
        facts.name = reference.line(QStringLiteral("legalName"));
    const FieldReader address = reference.object(QStringLiteral("address"));
    facts.address = addressOf(address);
    facts.region = placeOf(address);
    facts.roles = reference.texts(QStringLiteral("roles"));
    if (!role.isEmpty())
        facts.roles.append(role);
    if (!facts.localId.isEmpty())
        facts.key = facts.localId;
    else if (!facts.identifier.isEmpty())
        facts.key = facts.scheme + u':' + facts.identifier;
    else if (!facts.name.isEmpty())
        facts.key = foldForSearch(facts.name);
    else
        return {};
    mergeParty(facts);
    return facts.key;
}

void ReleaseMapper::mergeParty(const PartyFacts &party)
{
    const auto place = m_partyAt.constFind(party.key);
    if (place == m_partyAt.cend()) {
        m_partyAt.insert(party.key, m_facts.parties.size());
        m_facts.parties.append(party);
        return;
    }
    PartyFacts &known = m_facts.parties[*place];
    // The list of parties says more than the references, and comes first.
    for (QString PartyFacts::*field : {&PartyFacts::localId, &PartyFacts::scheme, &PartyFacts::identifier,
                                       &PartyFacts::name, &PartyFacts::address, &PartyFacts::region}) {
        if ((known.*field).isEmpty())
            known.*field = party.*field;
    }
    known.roles += party.roles;
    known.roles.removeDuplicates();
}

QString ReleaseMapper::elementKey(const FieldReader &element, QSet<QString> &keys)
{
    const QString id = element.line(QStringLiteral("id"), longestId);
    const QString base = id.isEmpty() ? u'#' + QString::number(keys.size() + 1) : id;
    QString key = base;
    if (keys.contains(key)) {
        key = base + QStringLiteral(" (") + QString::number(keys.size() + 1) + u')';
        element.log().add(element.path(QStringLiteral("id")), notes::idDuplicate, id);
    }
    keys.insert(key);
    return key;
}

} // namespace tenderyard
