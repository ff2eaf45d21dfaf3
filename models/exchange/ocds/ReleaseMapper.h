// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/FieldReader.h"
#include "models/exchange/ocds/ReleaseFacts.h"

#include <QHash>
#include <QSet>

namespace tenderyard {

/// Reads one release. Nothing in it can make this fail: what is not understood, missing or wrong becomes a leftover
/// with the field's path. No state between releases; may run in any thread.
class ReleaseMapper
{
public:
    /// Where a release comes from.
    struct Source
    {
        QString file;
        /// The release's place in the file.
        QString path;
        /// The name of the package's publisher, where it has one.
        QString publisher;
    };

    static ReleaseFacts map(const JsonValue &release, const Source &source);

private:
    explicit ReleaseMapper(ReleaseFacts &facts) : m_facts(facts) {}

    void readHead(const FieldReader &release, const Source &source);
    void readParties(const FieldReader &release);
    void readPlanning(const FieldReader &planning);
    void readTender(const FieldReader &tender);
    void readBids(const FieldReader &bids);
    void readAwards(const FieldReader &release);
    void readContracts(const FieldReader &release);
    void readImplementation(const FieldReader &owner, ContractFacts &contract);
    void readMilestones(const FieldReader &owner, ContractFacts &contract);
    TransactionFacts readTransaction(const FieldReader &reader, QSet<QString> &keys);

    /// The key of an organisation that a section names, which is added to the parties when it is new.
    QString party(const FieldReader &reference, const QString &role);
    QStringList parties(const FieldReader &owner, const QString &list, const QString &role);
    void mergeParty(const PartyFacts &party);
    /// The element's id, made different where an earlier one has the same; its place where it has none. Joins `keys`.
    static QString elementKey(const FieldReader &element, QSet<QString> &keys);

    ReleaseFacts &m_facts;
    /// Where each party stands in the list, by its key.
    QHash<QString, qsizetype> m_partyAt;
};

} // namespace tenderyard
