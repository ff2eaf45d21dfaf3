// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QDate>
#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace tenderyard {

class Connection;
class Database;

struct MilestoneFields
{
    QString title;
    QString description;
    Money amount;
    QDate dueDate;
};

/// The milestone plan, approvals and payments.
class Milestones : public QObject
{
    Q_OBJECT
public:
    explicit Milestones(Database &database, QObject *parent = nullptr);

    static QList<Error> check(const MilestoneFields &fields);
    /// Adds at the end of the plan.
    QFuture<Expected<Uuid>> add(const Uuid &contract, const MilestoneFields &fields);
    QFuture<Outcome> change(const Uuid &milestone, qint64 rowVersion, const MilestoneFields &fields);
    QFuture<Outcome> remove(const Uuid &milestone, qint64 rowVersion);
    /// Gives the milestones the sequence 1, 2, 3 … of this order, in one transaction.
    QFuture<Outcome> reorder(const Uuid &contract, const QList<Uuid> &order);
    /// Adds `parts` milestones that sum exactly to what is still to be planned, named by `titlePattern` (%1 is the
    /// number), due at equal distances until `lastDue`.
    QFuture<Outcome> splitRest(const Uuid &contract, int parts, const QString &titlePattern, const QDate &firstDue,
                               const QDate &lastDue);
    /// Marks work as done, by the contractor; or on behalf with the time the notice arrived (UTC).
    QFuture<Outcome> complete(const Uuid &milestone, qint64 rowVersion, const QString &note,
                              const QDateTime &receivedAt = {});
    /// Approves all or less of it (the rest becomes a milestone of its own), holding back `retained`.
    QFuture<Outcome> approve(const Uuid &milestone, qint64 rowVersion, const Money &approved, const Money &retained);
    /// Instructs what is still due of a milestone again, after a failed payment.
    QFuture<Outcome> retryPayment(const Uuid &milestone);

    static Expected<Uuid> addIn(Connection &connection, const Uuid &contract, const MilestoneFields &fields);
    static Outcome splitRestIn(Connection &connection, const Uuid &contract, int parts, const QString &titlePattern,
                               const QDate &firstDue, const QDate &lastDue);
    static Outcome completeIn(Connection &connection, const Uuid &milestone, qint64 rowVersion, const QString &note,
                              const QDateTime &receivedAt = {});
    static Outcome approveIn(Connection &connection, const Uuid &milestone, qint64 rowVersion, const Money &approved,
                             const Money &retained);
    static Outcome retryPaymentIn(Connection &connection, const Uuid &milestone);

private:
    Database &m_database;
};

} // namespace tenderyard
