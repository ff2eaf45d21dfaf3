// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/PartySettler.h"

#include "models/domain/Folding.h"
#include "models/exchange/ocds/ImportNotes.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace tenderyard {

namespace {

QString digest(const QStringList &parts)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex().first(40));
}

} // namespace

QString PartySettler::scopeOf(const QString &ocid, const QString &publisher)
{
    static const QRegularExpression prefix(QStringLiteral("^ocds-[a-z0-9]{6}(?=-)"));
    const QRegularExpressionMatch match = prefix.match(ocid);
    return match.hasMatch() ? match.captured() : foldForSearch(publisher);
}

ImportedParty PartySettler::identified(const PartyFacts &party, const QString &scope)
{
    ImportedParty imported{.key = party.key, .name = party.name, .address = party.address, .region = party.region};
    if (!party.scheme.isEmpty() && !party.identifier.isEmpty()) {
        imported.scheme = party.scheme;
        imported.externalId = party.identifier;
    } else if (const QString local = party.localId.isEmpty() ? party.identifier : party.localId; !local.isEmpty()) {
        // An id without a scheme means something only to its publisher, and some use "1" in every process: so the
        // name must be the same too.
        imported.scheme = QStringLiteral("tenderyard:id");
        imported.externalId = digest({scope, local, foldForSearch(party.name)});
    } else {
        imported.scheme = QStringLiteral("tenderyard:name");
        imported.externalId = digest({scope, foldForSearch(party.name)});
    }
    return imported;
}

void PartySettler::settle(Settling &settling)
{
    const ReleaseFacts &facts = settling.facts;
    ImportedProcess &process = settling.process;
    const QString scope = scopeOf(facts.ocid, facts.publisher);
    for (const PartyFacts &party : facts.parties) {
        ImportedParty imported = identified(party, scope);
        if (imported.name.isEmpty()) {
            imported.name = (party.localId.isEmpty() ? party.identifier : party.localId).left(300);
            settling.leave(facts.file, settling.path(QStringLiteral("parties")), notes::partyNameless, imported.name);
        }
        process.parties.append(imported);
    }
    process.owner = facts.buyer;
    if (process.owner.isEmpty()) {
        const auto buyer = std::ranges::find_if(facts.parties, [](const PartyFacts &party) {
            return party.roles.contains(u"buyer") || party.roles.contains(u"procuringEntity");
        });
        process.owner = buyer == facts.parties.end() ? QString() : buyer->key;
    }
    if (process.owner.isEmpty()) {
        // Somebody must own the tender: one unnamed buyer a publisher.
        settling.leave(facts.file, settling.path(QStringLiteral("buyer")), notes::buyerMissing);
        const QString name = facts.publisher.isEmpty() ? scope : facts.publisher;
        ImportedParty unnamed{.key = QStringLiteral("\u2013"), .scheme = QStringLiteral("tenderyard:unnamed")};
        unnamed.externalId = digest({scope});
        unnamed.name = name.isEmpty() ? QStringLiteral("\u2013") : name;
        process.owner = unnamed.key;
        process.parties.append(unnamed);
    }
    const auto owner = std::ranges::find(process.parties, process.owner, &ImportedParty::key);
    process.location = !facts.location.isEmpty() ? facts.location : owner->region;
}

} // namespace tenderyard
