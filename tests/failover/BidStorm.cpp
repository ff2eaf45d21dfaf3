// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/BidStorm.h"

#include <algorithm>

namespace tenderyard {

namespace {

constexpr int moment = 5;            // ms, for each desk in turn
constexpr int patience = 5 * 60'000; // ms

} // namespace

BidStorm::BidStorm(const BidOffice &office, const QList<int> &ports, int messageSize) : m_office(office)
{
    for (qsizetype i = 0; i < office.bidders().size(); ++i) {
        const BidOffice::Bidder &bidder = office.bidders().at(i);
        // Each begins elsewhere, so that not all of them meet at one tender.
        QList<Uuid> tenders = office.tenders();
        std::ranges::rotate(tenders, tenders.begin() + i * tenders.size() / office.bidders().size());
        m_desks.push_back({bidder::start(office.address(bidder, ports), BidOffice::password(), bidder.contractor,
                                         tenders, messageSize),
                           false});
    }
    m_since.start();
}

BidStorm::~BidStorm()
{
    for (const Desk &desk : m_desks) {
        desk.process->kill();
        desk.process->waitForFinished();
    }
}

void BidStorm::count(Desk &desk, const bidder::Line &line)
{
    m_confirmed.insert(line.contract, line.bid);
    const qint64 now = m_since.elapsed();
    if (m_struck > 0 && desk.wentOn < 0)
        desk.wentOn = now - m_struck;
    // From the first on: before it the desks are only being set up.
    if (m_last > 0)
        m_longestPause = std::max(m_longestPause, now - m_last);
    m_last = now;
}

void BidStorm::hear(Desk &desk, const QByteArray &text)
{
    const bidder::Line line = bidder::parse(text);
    switch (line.kind) {
    case bidder::Line::Kind::Found:
        ++m_found;
        count(desk, line);
        break;
    case bidder::Line::Kind::Confirmed:
        count(desk, line);
        break;
    case bidder::Line::Kind::Failed:
        ++m_failures[line.text.section(u' ', 0, 0)];
        break;
    case bidder::Line::Kind::Done:
        desk.isDone = true;
        break;
    case bidder::Line::Kind::Broken:
        m_broken.append(line.text);
        break;
    }
}

void BidStorm::listen()
{
    for (Desk &desk : m_desks) {
        if (!desk.process->canReadLine())
            desk.process->waitForReadyRead(moment);
        while (desk.process->canReadLine())
            hear(desk, desk.process->readLine());
        if (!desk.isDone && desk.process->state() == QProcess::NotRunning) {
            m_broken.append(QStringLiteral("a desk has ended"));
            desk.isDone = true;
        }
    }
}

bool BidStorm::listenUntil(qsizetype confirmed, std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (m_confirmed.size() < confirmed && m_broken.isEmpty() && timer.elapsed() < time.count())
        listen();
    return m_confirmed.size() >= confirmed;
}

void BidStorm::listenFor(std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < time.count())
        listen();
}

QString BidStorm::finish()
{
    QElapsedTimer timer;
    timer.start();
    const auto allDone = [this] { return std::ranges::all_of(m_desks, &Desk::isDone); };
    while (!allDone() && !timer.hasExpired(patience))
        listen();
    if (!m_broken.isEmpty())
        return m_broken.join(u'\n');
    return allDone() ? QString() : QStringLiteral("the desks do not get on");
}

void BidStorm::strike(std::chrono::milliseconds ago)
{
    m_struck = m_since.elapsed() - ago.count();
    for (Desk &desk : m_desks)
        desk.wentOn = -1;
}

QList<double> BidStorm::wentOn() const
{
    QList<double> times;
    for (const Desk &desk : m_desks) {
        if (desk.wentOn >= 0)
            times.append(double(desk.wentOn) / 1000);
    }
    std::ranges::sort(times);
    return times;
}

BidStorm::Present BidStorm::look(PostgresServer &server) const
{
    const QString all =
        server.run(m_office.database(),
                   QStringLiteral("SELECT string_agg(b.contract_id || ' ' || b.id, ',') FROM office.contracts_bid AS b "
                                  "WHERE (SELECT count(*) FROM office.contracts_bid_content AS x WHERE x.bid_id = b.id "
                                  "AND x.revision = 1 AND x.commitment = b.commitment) = 1"));
    QMultiHash<Uuid, Uuid> there;
    for (const QString &bid : all.split(u',', Qt::SkipEmptyParts))
        there.insert(Uuid::fromString(bid.section(u' ', 0, 0)), Uuid::fromString(bid.section(u' ', 1)));
    Present present;
    present.all = there.size();
    for (auto bid = m_confirmed.cbegin(); bid != m_confirmed.cend(); ++bid)
        present.confirmed += there.count(bid.key(), bid.value());
    // Those without a content too.
    const QString twice = server.run(
        m_office.database(),
        QStringLiteral("SELECT count(*) - count(DISTINCT (contract_id, contractor_id)) FROM office.contracts_bid"));
    present.duplicates = twice.toLongLong();
    return present;
}

void BidStorm::print(const char *name, const Present &present) const
{
    QStringList failures;
    int failed = 0;
    for (auto failure = m_failures.cbegin(); failure != m_failures.cend(); ++failure) {
        failures.append(QStringLiteral("%1 %2").arg(failure.value()).arg(failure.key()));
        failed += failure.value();
    }
    qInfo("%s: %lld bids to be made, %lld sent, %lld confirmed (%lld of them by looking, as the answer was lost), "
          "%lld of these present, %lld present in all, %lld duplicates",
          name, qlonglong(wanted()), qlonglong(confirmed() + failed), qlonglong(confirmed()), qlonglong(m_found),
          qlonglong(present.confirmed), qlonglong(present.all), qlonglong(present.duplicates));
    const QList<double> times = wentOn();
    qInfo("%s: %.0f bids a second, the longest pause %.1f s; the first desk went on after %.1f s, the last one after "
          "%.1f s; failed tries: %s",
          name, m_last > 0 ? 1000 * double(confirmed()) / double(m_last) : 0, double(m_longestPause) / 1000,
          times.isEmpty() ? 0 : times.constFirst(), times.isEmpty() ? 0 : times.constLast(),
          failures.isEmpty() ? "none" : qPrintable(failures.join(QStringLiteral(", "))));
}

QString BidStorm::conclude(const char *name, PostgresServer &server)
{
    const QString unfinished = finish();
    const Present present = look(server);
    print(name, present);
    if (!unfinished.isEmpty())
        return unfinished;
    if (confirmed() != wanted())
        return QStringLiteral("not all bids were confirmed, or some twice");
    if (present.confirmed != confirmed())
        return QStringLiteral("a confirmed bid is not there");
    if (present.all != confirmed())
        return QStringLiteral("there are bids that nobody was told of");
    return present.duplicates == 0 ? QString() : QStringLiteral("somebody has bid twice");
}

} // namespace tenderyard
