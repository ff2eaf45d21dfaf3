// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/FailingServer.h"

#include "tests/support/DelayingProxy.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace tenderyard {

namespace {

constexpr auto waiting = 5min;

const QStringList writtenThrough{QStringLiteral("fsync = on"), QStringLiteral("full_page_writes = on"),
                                 QStringLiteral("synchronous_commit = on")};
const QString tooSlow = QStringLiteral("the bids do not get on");

/// Not in the file, as nothing would be confirmed before there is a standby.
void waitForStandbyIn(PostgresServer &primary)
{
    const QString postgres = QStringLiteral("postgres");
    primary.run(postgres, QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = '*'"));
    primary.run(postgres, QStringLiteral("SELECT pg_reload_conf()"));
    const QString followers = QStringLiteral("SELECT count(*) FROM pg_stat_replication WHERE sync_state = 'sync'");
    QElapsedTimer timer;
    timer.start();
    while (primary.run(postgres, followers) != u"1") {
        if (timer.hasExpired(20'000))
            qFatal("The standby does not follow");
    }
}

} // namespace

FailingServer::FailingServer(int bidders, int tenders)
    : m_bidders(bidders), m_tenders(tenders), m_server(writtenThrough)
{
}

QString FailingServer::isFollowed() const
{
    PostgresServer primary(writtenThrough);
    const BidOffice office = officeOn(primary);
    const std::unique_ptr<PostgresServer> standby = PostgresServer::standbyOf(primary);
    waitForStandbyIn(primary);
    BidStorm storm(office, {primary.port(), standby->port()});
    if (!storm.listenUntil(share(2, 5), waiting))
        return tooSlow;
    primary.kill();
    // What the primary had confirmed is still on its way to us; nothing else can come before the promotion.
    storm.listenFor(200ms);
    storm.strike(200ms);
    standby->promote();
    return storm.conclude("failover", *standby);
}

QString FailingServer::standsStill(std::chrono::milliseconds time)
{
    const BidOffice office = officeOn(m_server);
    BidStorm storm(office, {m_server.port()});
    if (!storm.listenUntil(share(1, 3), waiting))
        return tooSlow;
    m_server.pause();
    storm.listenFor(time);
    m_server.resume();
    storm.strike();
    return storm.conclude("stopped", m_server);
}

QString FailingServer::isCutOff(int times)
{
    const BidOffice office = officeOn(m_server);
    DelayingProxy network(m_server.port());
    BidStorm storm(office, {network.port()});
    for (int i = 1; i <= times; ++i) {
        if (!storm.listenUntil(share(i, times + 2), waiting))
            return tooSlow;
        network.loseAnswers(true);
        storm.listenFor(50ms);
        network.cut();
        network.loseAnswers(false);
        storm.strike();
    }
    const int connections = network.connections();
    const QString wrong = storm.conclude("cut", m_server);
    // Reader and writer of each desk, and at least once more after a cut.
    if (wrong.isEmpty() && network.connections() < connections + m_bidders)
        return QStringLiteral("nobody was cut off");
    return wrong;
}

QString FailingServer::endsSessions(int times)
{
    const BidOffice office = officeOn(m_server);
    BidStorm storm(office, {m_server.port()});
    int ended = 0;
    for (int i = 1; i <= times; ++i) {
        if (!storm.listenUntil(share(i, times + 2), waiting))
            return tooSlow;
        ended +=
            m_server
                .run(QStringLiteral("postgres"),
                     QStringLiteral("SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM "
                                    "pg_stat_activity WHERE usename LIKE 'ty\\_%' ORDER BY random() LIMIT 2) AS s"))
                .toInt();
        storm.strike();
    }
    const QString wrong = storm.conclude("ended", m_server);
    qInfo("ended: %d sessions", ended);
    return wrong.isEmpty() && ended < times ? QStringLiteral("only %1 sessions were ended").arg(ended) : wrong;
}

QString FailingServer::isStartedAgain()
{
    const BidOffice office = officeOn(m_server);
    BidStorm storm(office, {m_server.port()});
    if (!storm.listenUntil(share(1, 2), waiting))
        return tooSlow;
    m_server.kill();
    storm.listenFor(2s);
    m_server.start();
    storm.strike();
    return storm.conclude("started again", m_server);
}

} // namespace tenderyard
