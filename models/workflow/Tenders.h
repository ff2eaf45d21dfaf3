// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <optional>

namespace tenderyard {

class Connection;
class Database;

/// What the tender form holds; any field may be empty in a draft. Times are UTC, `deadlineZone` the IANA zone they
/// were set in.
struct TenderFields
{
    QString title;
    QString scope;
    QString location;
    QString currency;
    std::optional<Money> budgetMin;
    std::optional<Money> budgetMax;
    bool budgetShown = true;
    QStringList categories;
    QDateTime biddingOpensAt;
    QDateTime deadlineAt;
    QString deadlineZone;
    bool sealed = true;

    bool operator==(const TenderFields &) const = default;
};

/// A draft as stored.
struct TenderDraft
{
    Uuid id;
    qint64 rowVersion = 0;
    TenderFields fields;
    QDateTime savedAt;
};

/// Drafts, posting, members, the opening and taking over.
class Tenders : public QObject
{
    Q_OBJECT
public:
    explicit Tenders(Database &database, QObject *parent = nullptr);

    /// Every error of the form before it can be posted, each with its `field` (title, budget_max, deadline_at …).
    static QList<Error> check(const TenderFields &fields, const QDateTime &now);

    /// Saves a new or existing draft; storage.conflict when another window saved it since.
    QFuture<Expected<TenderDraft>> saveDraft(const TenderDraft &draft);
    QFuture<Expected<TenderDraft>> loadDraft(const Uuid &id);
    QFuture<Outcome> discardDraft(const Uuid &id, qint64 rowVersion);
    /// Posts the tender and deletes its draft, in one transaction. Returns the tender's id.
    QFuture<Expected<Uuid>> post(const TenderDraft &draft);
    /// A new draft with the fields of a tender (re-tender from a copy), dates left out.
    QFuture<Expected<TenderDraft>> copyToDraft(const Uuid &contract);

    /// Opens the sealed bids after the deadline and answers how many were found.
    QFuture<Expected<int>> openBids(const Uuid &contract);
    QFuture<Outcome> addMember(const Uuid &contract, const Uuid &user, const QString &duty);
    QFuture<Outcome> removeMember(const Uuid &member);
    /// Makes an imported open tender live under an owner with a deadline (staff).
    QFuture<Outcome> takeOver(const Uuid &contract, const Uuid &owner, const QDateTime &deadline, const QString &zone);
    QFuture<Outcome> handOver(const Uuid &contract, const Uuid &owner, const QString &reason);

    static Expected<Uuid> postIn(Connection &connection, const TenderFields &fields, const Uuid &draft = {});
    static Expected<int> openBidsIn(Connection &connection, const Uuid &contract);
    static Outcome addMemberIn(Connection &connection, const Uuid &contract, const Uuid &user, const QString &duty);
    static Outcome takeOverIn(Connection &connection, const Uuid &contract, const Uuid &owner,
                              const QDateTime &deadline, const QString &zone);
    static Outcome handOverIn(Connection &connection, const Uuid &contract, const Uuid &owner, const QString &reason);

private:
    Database &m_database;
};

} // namespace tenderyard
