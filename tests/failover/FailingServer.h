// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/failover/BidStorm.h"
#include "tests/support/PostgresServer.h"

#include <chrono>

namespace tenderyard {

/// A server that writes all through to the disk, and what may befall it while all bidders of an office bid as fast as
/// they can. Each function makes an office, prints its figures, and returns what is wrong, or nothing: every bid that
/// was confirmed is there, exactly once, no other one is, and all desks went on by themselves until they were done.
class FailingServer
{
public:
    /// `tenders`: how many each bidder bids on.
    FailingServer(int bidders, int tenders);

    /// A standby has what the primary confirms and takes over when it is killed in the middle.
    QString isFollowed() const;
    /// It stands still, as a computer that hangs.
    QString standsStill(std::chrono::milliseconds time);
    /// All connections break `times` times, each time also for bids that the server has just confirmed.
    QString isCutOff(int times);
    /// Sessions are ended at random, two at a time.
    QString endsSessions(int times);
    /// It is killed as by a power cut, and started again.
    QString isStartedAgain();

private:
    BidOffice officeOn(PostgresServer &server) const { return {server, m_bidders, m_tenders}; }
    qsizetype share(int part, int of) const { return qsizetype(m_bidders) * m_tenders * part / of; }

    int m_bidders;
    int m_tenders;
    PostgresServer m_server;
};

} // namespace tenderyard
