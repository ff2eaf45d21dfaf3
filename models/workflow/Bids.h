// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QFuture>
#include <QObject>

namespace tenderyard {

class Connection;
class Database;

/// What a bid says.
struct BidFields
{
    Money cost;
    int days = 0;
    QString message;
};

/// What came by letter or e-mail: when it arrived (UTC).
struct OnBehalf
{
    QDateTime receivedAt;
};

/// Proof of a submission for the bidder: what was sealed, when, under which commitment (SHA-256, hex).
struct BidReceipt
{
    Uuid bid;
    int revision = 0;
    QString commitment;
    QDateTime at;
};

/// Bidding. Every write is one transaction: a bid is never there without what it says.
class Bids : public QObject
{
    Q_OBJECT
public:
    explicit Bids(Database &database, QObject *parent = nullptr);

    static QList<Error> check(const BidFields &fields);
    QFuture<Expected<BidReceipt>> submit(const Uuid &contract, const Uuid &contractor, const BidFields &fields);
    QFuture<Expected<BidReceipt>> revise(const Uuid &bid, const BidFields &fields);
    /// Enters a bid that came by letter, for a contractor of the office.
    QFuture<Expected<BidReceipt>> record(const Uuid &contract, const Uuid &contractor, const BidFields &fields,
                                         const OnBehalf &onBehalf);

    static Expected<BidReceipt> submitIn(Connection &connection, const Uuid &contract, const Uuid &contractor,
                                         const BidFields &fields);
    static Expected<BidReceipt> reviseIn(Connection &connection, const Uuid &bid, const BidFields &fields);
    static Expected<BidReceipt> recordIn(Connection &connection, const Uuid &contract, const Uuid &contractor,
                                         const BidFields &fields, const OnBehalf &onBehalf);

private:
    Database &m_database;
};

} // namespace tenderyard
