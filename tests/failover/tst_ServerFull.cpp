// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/AdministratorConnection.h"
#include "models/storage/PostgresDialect.h"
#include "models/storage/ThreadGuard.h"
#include "models/workflow/Bids.h"
#include "models/workflow/RuleWords.h"
#include "tests/failover/BidStorm.h"
#include "tests/failover/SmallDisk.h"
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/Why.h"
#include "tests/support/ServerPrograms.h"

#include <QCoreApplication>
#include <QTest>

#include <memory>

using namespace tenderyard;
using namespace std::chrono_literals;

namespace {

bool hasSmallDisks = false;

/// Some 10 kB that cannot be packed smaller by much.
BidFields longBid()
{
    constexpr int mostLetters = 10'000;
    QString message;
    while (message.size() < mostLetters)
        message += Uuid::create().toString();
    return {Money(1'000'000'000, Currency::fromCode(QStringLiteral("EUR"))), 30, message.left(mostLetters)};
}

/// Whether people read these words: not the code, and what to do.
bool isClear(const Error &error, const QString &todo)
{
    const QString text = RuleWords::text(error);
    return !text.contains(error.code) && text.contains(QStringLiteral("Nothing was saved")) && text.contains(todo) &&
           RuleWords::mend(error.code) == QStringLiteral("Try again");
}

} // namespace

/// A server that has no room left, on its disk or otherwise: what somebody does is told them not to have happened, and
/// why; nothing of it is there; and when there is room again the same can be done.
class ServerFullTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theDiskOfTheTables();
    void theWholeDisk();
    void theDiskOfTheLog();
    void theMemory();

private:
    static std::unique_ptr<PostgresServer> serverOn(const SmallDisk &disk);
};

void ServerFullTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("There is no PostgreSQL server here");
}

void ServerFullTest::theDiskOfTheTables()
{
    if (!hasSmallDisks)
        QSKIP("Only who may mount can fill a disk");
    SmallDisk disk(100);
    server::makeFolder(disk.path() + QStringLiteral("/tables"));
    PostgresServer server{QStringList()};
    server.run(QStringLiteral("postgres"),
               QStringLiteral("CREATE TABLESPACE small LOCATION '%1/tables'").arg(disk.path()));
    const BidOffice office(server, 1, 200, QStringLiteral("small"));
    const BidOffice::Bidder bidder = office.bidders().constFirst();
    const SystemClock clock;
    Database database(clock);
    const Outcome opened = answerOf(
        database.open(office.address(bidder, {server.port()}), Database::Missing::Refuse, BidOffice::password()));
    QVERIFY2(opened, why(opened));
    Bids bids(database);
    const auto count = [&] {
        return server
            .run(office.database(), QStringLiteral("SELECT count(*) FROM office.contracts_bid AS b JOIN "
                                                   "office.contracts_bid_content AS x ON x.bid_id = b.id"))
            .toInt();
    };
    disk.fill();
    int made = 0;
    Expected<BidReceipt> receipt;
    // What is free within the tables is still used up.
    for (; made < office.tenders().size(); ++made) {
        receipt = answerOf(bids.submit(office.tenders().at(made), bidder.contractor, longBid()));
        if (!receipt)
            break;
    }
    QCOMPARE(codeOf(receipt), QStringLiteral("storage.server_full"));
    QVERIFY2(isClear(receipt.error(), QStringLiteral("make room")), qPrintable(RuleWords::text(receipt.error())));
    QVERIFY2(receipt.error().detail.contains(QStringLiteral("53100")), why(receipt));
    QCOMPARE(count(), made);
    // Nothing of it is there: neither a bid nor a word of it in the history.
    const QString parts = QStringLiteral("SELECT (SELECT count(*) FROM office.contracts_bid) || ' ' || "
                                         "(SELECT count(*) FROM office.contracts_bid_content)");
    QCOMPARE(server.run(office.database(), parts), QStringLiteral("%1 %1").arg(made));
    // The office stays open, and can be read.
    QCOMPARE(database.connectionState().kind, ConnectionState::Kind::Connected);
    const Expected<QVariant> own = answerOf(database.read<QVariant>([](Connection &connection) {
        return connection.scalar(QStringLiteral("SELECT count(*) FROM contracts_bid"));
    }));
    QVERIFY2(own, why(own));
    QCOMPARE(own->toInt(), made);

    disk.makeRoom();
    receipt = answerOf(bids.submit(office.tenders().at(made), bidder.contractor, longBid()));
    QVERIFY2(receipt, why(receipt));
    QCOMPARE(count(), made + 1);
}

/// With all that it has.
std::unique_ptr<PostgresServer> ServerFullTest::serverOn(const SmallDisk &disk)
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", disk.path().toLocal8Bit());
    auto server = std::make_unique<PostgresServer>(
        QStringList{QStringLiteral("wal_recycle = off"), QStringLiteral("synchronous_commit = on")});
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    return server;
}

void ServerFullTest::theWholeDisk()
{
    if (!hasSmallDisks)
        QSKIP("Only who may mount can fill a disk");
    SmallDisk disk(200);
    const std::unique_ptr<PostgresServer> server = serverOn(disk);
    const BidOffice office(*server, 2, 60);
    BidStorm storm(office, {server->port()}, 9'000);
    QVERIFY(storm.listenUntil(storm.wanted() / 3, 1min));
    disk.fill();
    storm.listenFor(5s);
    QVERIFY(storm.confirmed() < storm.wanted());
    disk.makeRoom();
    storm.strike();
    const QString wrong = storm.conclude("full", *server);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(storm.failures().value(QStringLiteral("storage.server_full")) > 0);
}

/// Without room for its log a server dies, and does not rise before there is some.
void ServerFullTest::theDiskOfTheLog()
{
    if (!hasSmallDisks)
        QSKIP("Only who may mount can fill a disk");
    SmallDisk disk(200);
    const std::unique_ptr<PostgresServer> server = serverOn(disk);
    const BidOffice office(*server, 2, 60);
    BidStorm storm(office, {server->port()});
    QVERIFY(storm.listenUntil(storm.wanted() / 3, 1min));
    const ThreadGuard::Allowance allowance;
    auto administrator =
        PostgresAddress::parse(server->administratorAddress(office.database())).and_then([](const PostgresAddress &at) {
            return AdministratorConnection::open(at, {});
        });
    QVERIFY2(administrator, why(administrator));
    disk.fill();
    // Each lets it begin a new file, of which it may have one or two in reserve.
    QString code;
    for (int files = 0; files < 20 && code.isEmpty(); ++files) {
        code = codeOf(administrator->scalar(QStringLiteral("SELECT pg_switch_wal()::text")));
        storm.listenFor(100ms);
    }
    QCOMPARE(code, QStringLiteral("storage.gone"));
    storm.listenFor(3s);
    QVERIFY(storm.confirmed() < storm.wanted());
    QVERIFY(!server->answers());
    disk.makeRoom();
    server->start();
    storm.strike();
    const QString wrong = storm.conclude("no log", *server);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

/// More locks than the server has memory for. (Nobody but this test may take such.)
void ServerFullTest::theMemory()
{
    const ThreadGuard::Allowance allowance;
    PostgresServer server{QStringList()};
    const BidOffice office(server, 1, 1);
    server.run(office.database(), QStringLiteral("GRANT EXECUTE ON FUNCTION pg_advisory_xact_lock(bigint) TO PUBLIC"));
    const SystemClock clock;
    const PostgresDialect dialect{QString()};
    const auto connection =
        dialect.openConnection(server.administratorAddress(office.database()), MissingOffice::Refuse, clock);
    QVERIFY2(connection, why(connection));
    const Outcome locked = (*connection)->transaction([&]() -> Outcome {
        const auto all =
            (*connection)
                ->scalar(QStringLiteral("SELECT count(pg_advisory_xact_lock(n)) FROM generate_series(1, 100000) AS n"));
        return all ? Outcome() : tl::unexpected(all.error());
    });
    QCOMPARE(codeOf(locked), QStringLiteral("storage.server_busy"));
    QVERIFY2(locked.error().detail.contains(QStringLiteral("53200")), why(locked));
    QVERIFY2(isClear(locked.error(), QStringLiteral("in a while")), qPrintable(RuleWords::text(locked.error())));
    QVERIFY((*connection)->isAlive());
}

int main(int argc, char **argv)
{
    hasSmallDisks = SmallDisk::prepare();
    QCoreApplication application(argc, argv);
    if (const int code = bidder::run(QCoreApplication::arguments()); code >= 0)
        return code;
    ServerFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ServerFull.moc"
