// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ImportLedger.h"
#include "models/exchange/ocds/ImportedProcess.h"
#include "models/exchange/ocds/PartyStore.h"

#include <QHash>
#include <QMap>

namespace tenderyard {

/// Writes one imported process into the office's tables: its owner, contractors, tender, bids, milestones and payments.
/// To be used as the engine and within a transaction. A row that a CHECK or a unique index refuses becomes a leftover,
/// and the rest goes on; when the tender itself is refused, storing fails. What was imported before is recognised by
/// its identifiers: newer data replaces what it states and leaves the rest, older data only adds what is missing, the
/// same data changes nothing. A tender that an owner has taken over is left alone.
class ProcessStore
{
public:
    enum class Answer { Made, Changed, TakenOver };

    /// `digests`: those of the releases that make the process. `ledger` and `process` outlive the store.
    ProcessStore(ImportLedger &ledger, const ImportedProcess &process, QList<QByteArray> digests);

    /// Errors: those of Connection. Nothing is written then (the caller runs this in an attempt()).
    Expected<Answer> store();

    /// What was refused, to be told along with the process's own leftovers.
    const Leftovers &refused() const { return m_refused; }
    /// Rows made, by entity.
    const QMap<QString, int> &made() const { return m_made; }

private:
    Outcome storeParties();
    Outcome storeTender();
    Outcome storeBids();
    Outcome storeBid(const ImportedBid &bid);
    Outcome storeMilestones();
    Outcome storePayments(const ImportedMilestone &milestone, const Uuid &id);
    Outcome storePayment(const ImportedPayment &payment, const Uuid &milestone);
    Binds tenderColumns() const;
    Binds bidColumns(const ImportedBid &bid) const;
    Binds milestoneColumns(const ImportedMilestone &milestone, int sequence) const;

    /// The id of a part of the process: the one it has, or a new one.
    Uuid idOf(const QString &table, const QString &externalId) const;
    /// Inserts or updates a part, or leaves it alone when it is as it was. A refusal is kept and is no error; then the
    /// answer is false.
    Expected<bool> put(const QString &table, const QString &externalId, const Uuid &id, const Binds &columns);
    Outcome write(const QString &table, const Uuid &id, bool known, const Binds &columns);
    /// A source's time, or now where it states none or one to come.
    QDateTime past(const QDateTime &time) const;

    ImportLedger &m_ledger;
    Connection &m_connection;
    const ImportedProcess &m_process;
    const QList<QByteArray> m_digests;
    PartyStore m_people;
    QHash<QString, ImportLedger::Known> m_parts;
    QHash<QString, Uuid> m_contractors;
    Uuid m_owner;
    Uuid m_contract;
    Uuid m_batch;
    bool m_isKnown = false;
    bool m_onlyAdd = false;
    Leftovers m_refused;
    QMap<QString, int> m_made;
};

} // namespace tenderyard
