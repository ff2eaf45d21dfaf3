// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ProcessMerger.h"

#include <QHash>

#include <algorithm>

namespace tenderyard {

namespace {

void replace(QString &older, const QString &newer)
{
    if (!newer.isEmpty())
        older = newer;
}

void replace(QStringList &older, const QStringList &newer)
{
    if (!newer.isEmpty())
        older = newer;
}

void replace(QDateTime &older, const QDateTime &newer)
{
    if (newer.isValid())
        older = newer;
}

template<class T> void replace(std::optional<T> &older, const std::optional<T> &newer)
{
    if (newer)
        older = newer;
}

/// Merges elements of one key, appends those that are new; `mergeOne(older, newer)`.
template<class T, class MergeOne> void mergeList(QList<T> &older, const QList<T> &newer, const MergeOne &mergeOne)
{
    QHash<QString, qsizetype> placeOfKey;
    for (qsizetype i = 0; i < older.size(); ++i)
        placeOfKey.insert(older.at(i).key, i);
    for (const T &element : newer) {
        const auto place = placeOfKey.constFind(element.key);
        if (place == placeOfKey.cend()) {
            placeOfKey.insert(element.key, older.size());
            older.append(element);
        } else {
            mergeOne(older[*place], element);
        }
    }
}

void mergeParty(PartyFacts &older, const PartyFacts &newer)
{
    replace(older.localId, newer.localId);
    replace(older.scheme, newer.scheme);
    replace(older.identifier, newer.identifier);
    replace(older.name, newer.name);
    replace(older.address, newer.address);
    replace(older.region, newer.region);
    older.roles += newer.roles;
    older.roles.removeDuplicates();
}

void mergeBid(BidFacts &older, const BidFacts &newer)
{
    replace(older.status, newer.status);
    replace(older.description, newer.description);
    replace(older.bidders, newer.bidders);
    replace(older.value, newer.value);
    replace(older.date, newer.date);
}

void mergeAward(AwardFacts &older, const AwardFacts &newer)
{
    replace(older.status, newer.status);
    replace(older.title, newer.title);
    replace(older.description, newer.description);
    replace(older.suppliers, newer.suppliers);
    replace(older.relatedBids, newer.relatedBids);
    replace(older.value, newer.value);
    replace(older.days, newer.days);
    replace(older.date, newer.date);
    replace(older.path, newer.path);
    replace(older.file, newer.file);
}

void mergeMilestone(MilestoneFacts &older, const MilestoneFacts &newer)
{
    replace(older.status, newer.status);
    replace(older.title, newer.title);
    replace(older.description, newer.description);
    replace(older.value, newer.value);
    replace(older.dueDate, newer.dueDate);
    replace(older.metDate, newer.metDate);
}

void mergeTransaction(TransactionFacts &older, const TransactionFacts &newer)
{
    replace(older.milestone, newer.milestone);
    replace(older.payee, newer.payee);
    replace(older.value, newer.value);
    replace(older.date, newer.date);
    replace(older.path, newer.path);
    replace(older.file, newer.file);
}

void mergeContract(ContractFacts &older, const ContractFacts &newer)
{
    replace(older.awardKey, newer.awardKey);
    replace(older.status, newer.status);
    replace(older.title, newer.title);
    replace(older.description, newer.description);
    replace(older.suppliers, newer.suppliers);
    replace(older.value, newer.value);
    replace(older.days, newer.days);
    replace(older.signedAt, newer.signedAt);
    replace(older.path, newer.path);
    replace(older.file, newer.file);
    mergeList(older.milestones, newer.milestones, mergeMilestone);
    mergeList(older.transactions, newer.transactions, mergeTransaction);
}

void mergeRelease(ReleaseFacts &older, const ReleaseFacts &newer)
{
    for (QString ReleaseFacts::*field :
         {&ReleaseFacts::releaseId, &ReleaseFacts::publisher, &ReleaseFacts::file, &ReleaseFacts::tenderId,
          &ReleaseFacts::title, &ReleaseFacts::description, &ReleaseFacts::location, &ReleaseFacts::tenderStatus,
          &ReleaseFacts::plannedTitle, &ReleaseFacts::buyer})
        replace(older.*field, newer.*field);
    older.path = newer.path;
    replace(older.date, newer.date);
    replace(older.tags, newer.tags);
    replace(older.budgetMin, newer.budgetMin);
    replace(older.budgetMax, newer.budgetMax);
    replace(older.plannedBudget, newer.plannedBudget);
    replace(older.days, newer.days);
    replace(older.publishedAt, newer.publishedAt);
    replace(older.opensAt, newer.opensAt);
    replace(older.deadline, newer.deadline);
    replace(older.tenderers, newer.tenderers);
    mergeList(older.parties, newer.parties, mergeParty);
    mergeList(older.bids, newer.bids, mergeBid);
    mergeList(older.awards, newer.awards, mergeAward);
    mergeList(older.contracts, newer.contracts, mergeContract);
    older.leftovers += newer.leftovers;
}

} // namespace

ReleaseFacts ProcessMerger::merge(QList<ReleaseFacts> releases)
{
    Q_ASSERT(!releases.isEmpty());
    std::ranges::stable_sort(releases, [](const ReleaseFacts &a, const ReleaseFacts &b) {
        return b.date.isValid() && (!a.date.isValid() || a.date < b.date);
    });
    ReleaseFacts merged = std::move(releases.front());
    for (qsizetype i = 1; i < releases.size(); ++i)
        mergeRelease(merged, releases.at(i));
    return merged;
}

} // namespace tenderyard
