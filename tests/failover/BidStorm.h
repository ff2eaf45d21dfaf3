// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/BidOffice.h"
#include "tests/failover/BidderProcess.h"

#include <QElapsedTimer>
#include <QMap>
#include <QMultiHash>

#include <chrono>
#include <memory>
#include <vector>

namespace tenderyard {

/// All bidders of an office at their desks at once, each bidding on every tender, and what they were told.
class BidStorm
{
public:
    /// `ports`: where the office may be reached.
    BidStorm(const BidOffice &office, const QList<int> &ports, int messageSize = 0);
    ~BidStorm();

    /// Listens until so many bids are confirmed or the time is over; whether they are.
    bool listenUntil(qsizetype confirmed, std::chrono::milliseconds time);
    void listenFor(std::chrono::milliseconds time);
    /// Something has happened to the server, just now or `ago`, and whatever was confirmed before it was listened to:
    /// from then on it counts how long each desk takes to go on.
    void strike(std::chrono::milliseconds ago = {});
    /// Listens until all desks are done, prints the figures and compares them to what is on the server. What is wrong,
    /// or nothing: every bid that was confirmed is there, exactly once, and no other one is.
    QString conclude(const char *name, PostgresServer &server);

    /// How many bids all desks together have to make.
    qsizetype wanted() const { return m_office.bidders().size() * m_office.tenders().size(); }
    qsizetype confirmed() const { return m_confirmed.size(); }
    /// The codes of tries that failed, and how often.
    const QMap<QString, int> &failures() const { return m_failures; }

private:
    /// What is on the server.
    struct Present
    {
        qsizetype confirmed = 0;
        /// With a content of their own, whether confirmed or not.
        qsizetype all = 0;
        /// A second bid of somebody on one tender.
        qsizetype duplicates = 0;
    };
    struct Desk
    {
        std::unique_ptr<QProcess> process;
        bool isDone = false;
        /// Since strike(), ms; -1 before.
        qint64 wentOn = -1;
    };

    QString finish();
    Present look(PostgresServer &server) const;
    void print(const char *name, const Present &present) const;
    /// How long after strike() each desk that had something left to do went on, in seconds, the first one first.
    QList<double> wentOn() const;
    void hear(Desk &desk, const QByteArray &line);
    void count(Desk &desk, const bidder::Line &line);
    /// Waits a moment for whoever says something.
    void listen();

    const BidOffice &m_office;
    std::vector<Desk> m_desks;
    /// Bid by the contract and the desk.
    QMultiHash<Uuid, Uuid> m_confirmed;
    /// How many of them were only found after their answer had been lost.
    qsizetype m_found = 0;
    QMap<QString, int> m_failures;
    QStringList m_broken;
    QElapsedTimer m_since;
    qint64 m_last = 0;
    qint64 m_struck = 0;
    /// Between two confirmations of anybody, ms.
    qint64 m_longestPause = 0;
};

} // namespace tenderyard
