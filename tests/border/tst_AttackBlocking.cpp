// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/DataPrint.h"
#include "tests/support/PostgresServer.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tenderyard;

namespace {

/// An opening waits for one that holds the tender at most this long, in milliseconds.
constexpr qint64 patienceOfOpening = 8000;

} // namespace

/// Standing in the way: transactions that are not ended, locks, and more connections than one needs.
class TestAttackBlocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openingIsNotHeldUp_data();
    void openingIsNotHeldUp();
    void bidderSeesNoOtherBidAtWork();
    void ownReviewIsNotHeldUp();
    void deactivationIsNotHeldUp_data();
    void deactivationIsNotHeldUp();
    void viewsAreNotLocked();
    void connectionsAreLimited();

private:
    QString opening() const;

    std::unique_ptr<AttackOffice> m_office;
};

void TestAttackBlocking::init()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
}

void TestAttackBlocking::cleanup()
{
    m_office.reset();
}

QString TestAttackBlocking::opening() const
{
    return m_office->filled(QStringLiteral("INSERT INTO contracts_opening (id, contract_id, opened_by, opened_at) "
                                           "VALUES (new_id(), '{empty_tender}', '{owner}', now_utc())"));
}

void TestAttackBlocking::openingIsNotHeldUp_data()
{
    QTest::addColumn<QString>("meanwhile");
    QTest::newRow("idle in a transaction") << QString();
    QTest::newRow("busy in a transaction") << QStringLiteral("SELECT pg_sleep(1000)");
    QTest::newRow("busy without limits") << QStringLiteral(
        "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; "
        "SET lock_timeout = 0; SELECT pg_sleep(1000)");
    QTest::newRow("in a savepoint") << QStringLiteral("SAVEPOINT s; SELECT pg_sleep(1000)");
}

void TestAttackBlocking::openingIsNotHeldUp()
{
    QFETCH(QString, meanwhile);
    // Two, so that the row names neither of them alone.
    const auto bidder = m_office->session(QStringLiteral("contractor"));
    const auto other = m_office->session(QStringLiteral("shy"));
    for (const auto &[session, who] : {std::pair(bidder.get(), "contractor"), std::pair(other.get(), "shy")}) {
        QVERIFY(session->run(QStringLiteral("BEGIN")).isDone());
        const SqlAnswer handedIn =
            session->run(m_office->bidStatement(QString::fromLatin1(who), QStringLiteral("empty_tender"), 5000));
        QVERIFY2(handedIn.isDone(), qPrintable(handedIn.toText()));
    }
    if (!meanwhile.isEmpty())
        bidder->send(meanwhile);
    m_office->scenario().clock().advanceDays(11);
    const auto owner = m_office->session(QStringLiteral("owner"));
    QElapsedTimer timer;
    timer.start();
    const SqlAnswer opened = owner->run(opening());
    QVERIFY2(opened.isDone(), qPrintable(opened.toText()));
    QVERIFY2(timer.elapsed() < patienceOfOpening, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(
        owner
            ->run(m_office->filled(QStringLiteral("SELECT opened_at IS NOT NULL FROM contracts_contract WHERE id = "
                                                  "'{empty_tender}'")))
            .value(),
        QStringLiteral("t"));
    // Whoever stood in the way is gone, and what was not committed with them.
    if (!meanwhile.isEmpty()) {
        const auto ended = bidder->wait(std::chrono::seconds(5));
        QVERIFY(ended && !ended->isDone());
    }
    QCOMPARE(owner
                 ->run(m_office->filled(QStringLiteral("SELECT count(*) FROM contracts_bid WHERE contract_id = "
                                                       "'{empty_tender}'")))
                 .value(),
             QStringLiteral("0"));
}

/// Another's bid that is just being written is not waited for, so nothing tells of it.
void TestAttackBlocking::bidderSeesNoOtherBidAtWork()
{
    const auto bidder = m_office->session(QStringLiteral("contractor"));
    QVERIFY(bidder->run(QStringLiteral("BEGIN")).isDone());
    QVERIFY(bidder->run(m_office->bidStatement(QStringLiteral("contractor"), QStringLiteral("empty_tender"), 5000))
                .isDone());
    const auto shy = m_office->session(QStringLiteral("shy"));
    const QString quick = QStringLiteral("BEGIN; SET LOCAL lock_timeout = '200ms'; ");
    const QString undone = QStringLiteral("; ROLLBACK");
    for (const QString &attempt :
         {m_office->bidStatement(QStringLiteral("shy"), QStringLiteral("empty_tender"), 4000),
          m_office->filled(
              QStringLiteral("UPDATE contracts_contract SET title = 'x', row_version = row_version + 1 WHERE "
                             "id = '{empty_tender}'")),
          m_office->filled(QStringLiteral("INSERT INTO contracts_milestone (id, contract_id, sequence, title, amount, "
                                          "created_at, updated_at) VALUES (new_id(), '{empty_tender}', 1, 'x', 1, "
                                          "now_utc(), now_utc())")),
          m_office->filled(
              QStringLiteral("INSERT INTO contracts_opening (id, contract_id, opened_by, opened_at) VALUES "
                             "(new_id(), '{empty_tender}', '{shy}', now_utc())"))}) {
        QElapsedTimer timer;
        timer.start();
        const SqlAnswer answer = shy->run(quick + attempt + undone);
        QVERIFY2(answer.sqlState != u"55P03" && timer.elapsed() < 900, qPrintable(answer.toText()));
        shy->run(QStringLiteral("ROLLBACK"));
    }
}

/// A contractor who keeps the own profile locked does not keep a review away.
void TestAttackBlocking::ownReviewIsNotHeldUp()
{
    const auto rival = m_office->session(QStringLiteral("rival"));
    QVERIFY(rival->run(QStringLiteral("BEGIN")).isDone());
    const SqlAnswer edited = rival->run(m_office->filled(QStringLiteral(
        "UPDATE contractors_contractor SET phone = 'x', row_version = row_version + 1 WHERE id = '{rival_profile}'")));
    QVERIFY2(edited.isDone() && edited.count == 1, qPrintable(edited.toText()));
    rival->send(QStringLiteral("SELECT pg_sleep(1000)"));
    const SqlAnswer reviewed =
        m_office->session(QStringLiteral("owner"))
            ->run(m_office->filled(
                QStringLiteral("INSERT INTO reviews_contractor_rating (id, contract_id, owner_id, contractor_id, "
                               "score, created_at, updated_at) VALUES (new_id(), '{unreviewed}', '{owner}', "
                               "'{rival_profile}', 1, now_utc(), now_utc())")));
    QVERIFY2(reviewed.isDone(), qPrintable(reviewed.toText()));
}

void TestAttackBlocking::deactivationIsNotHeldUp_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("meanwhile");
    QTest::addColumn<bool>("isEnded");
    const QString own = QStringLiteral("UPDATE users_user SET email = 'x@y.example', row_version = row_version + 1 "
                                       "WHERE id = '{shy}'");
    const QString patient = QStringLiteral("SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0; "
                                           "SET statement_timeout = 0; SELECT pg_sleep(1000)");
    QTest::newRow("own row, idle") << QStringLiteral("shy") << own << QString() << true;
    QTest::newRow("own row, busy") << QStringLiteral("shy") << own << patient << true;
    QTest::newRow("own row, in a savepoint")
        << QStringLiteral("shy") << QStringLiteral("SAVEPOINT s; ") + own << QString() << true;
    // Staff who help.
    QTest::newRow("all staff, by another deactivation")
        << QStringLiteral("staff") << QStringLiteral("SELECT account_deactivate('{newcomer}')") << patient << true;
    QTest::newRow("the row, by a reset") << QStringLiteral("staff")
                                         << QStringLiteral("SELECT account_deactivate('{shy}')") << QString() << true;
    // Somebody who only writes of that person is in nobody's way.
    QTest::newRow("a row that names the person")
        << QStringLiteral("staff")
        << QStringLiteral("INSERT INTO contractors_change_request (id, contractor_id, body, requested_by, created_at) "
                          "VALUES (new_id(), '{shy_profile}', 'x', '{staff}', now_utc())")
        << QString() << false;
}

/// Nobody keeps an account open by keeping its row, and nobody does it for them.
void TestAttackBlocking::deactivationIsNotHeldUp()
{
    QFETCH(QString, who);
    QFETCH(QString, statement);
    QFETCH(QString, meanwhile);
    QFETCH(bool, isEnded);
    const auto ended = m_office->session(QStringLiteral("shy"));
    const auto holder = m_office->session(who);
    const SqlAnswer held = holder->run(QStringLiteral("BEGIN; ") + m_office->filled(statement));
    QVERIFY2(held.isDone(), qPrintable(held.toText()));
    if (!meanwhile.isEmpty())
        holder->send(meanwhile);
    QElapsedTimer timer;
    timer.start();
    const SqlAnswer done = m_office->session(QStringLiteral("staff2"))
                               ->run(m_office->filled(QStringLiteral("SELECT account_deactivate('{shy}')")));
    QVERIFY2(done.isDone(), qPrintable(done.toText()));
    QVERIFY2(timer.elapsed() < patienceOfOpening, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(
        m_office->run(m_office->filled(QStringLiteral("SELECT active FROM users_user WHERE id = '{shy}'"))).value(),
        QStringLiteral("f"));
    // Their own sessions end whatever they do.
    QVERIFY(!ended->run(QStringLiteral("SELECT 1")).isDone());
    const auto answer = meanwhile.isEmpty() ? std::make_unique<SqlAnswer>(holder->run(QStringLiteral("SELECT 1")))
                                            : holder->wait(std::chrono::seconds(5));
    QVERIFY(answer);
    QCOMPARE(answer->isDone(), !isEnded);
}

void TestAttackBlocking::viewsAreNotLocked()
{
    const SqlAnswer views = m_office->run(
        QStringLiteral("SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class AS c JOIN pg_namespace AS n ON "
                       "n.oid = c.relnamespace "
                       "WHERE n.nspname IN ('tenderyard', 'tenderyard_import', 'office') AND c.relkind IN ('v', 'r')"));
    const auto session = m_office->session(QStringLiteral("contractor"));
    for (const QStringList &row : views.rows) {
        for (const char *mode : {"ROW SHARE", "ROW EXCLUSIVE", "SHARE UPDATE EXCLUSIVE", "SHARE", "SHARE ROW EXCLUSIVE",
                                 "EXCLUSIVE", "ACCESS EXCLUSIVE"}) {
            const SqlAnswer locked = session->run(
                QStringLiteral("BEGIN; LOCK TABLE %1 IN %2 MODE NOWAIT").arg(row.constFirst(), QLatin1String(mode)));
            session->run(QStringLiteral("ROLLBACK"));
            QVERIFY2(locked.sqlState == u"42501",
                     qPrintable(row.constFirst() + u' ' + QLatin1String(mode) + u' ' + locked.toText()));
        }
    }
}

/// A flood of connections of one login leaves room for others.
void TestAttackBlocking::connectionsAreLimited()
{
    constexpr std::size_t most = 12;
    std::vector<std::unique_ptr<PlainSession>> sessions;
    for (std::size_t i = 0; i < most * 3; ++i)
        sessions.push_back(m_office->trySession(QStringLiteral("contractor")));
    const auto isIn = [](const std::unique_ptr<PlainSession> &session) { return session->isOpen(); };
    QCOMPARE(std::size_t(std::count_if(sessions.begin(), sessions.end(), isIn)), most);
    QVERIFY2(sessions.back()->error().contains(QLatin1String("too many connections for role")),
             qPrintable(sessions.back()->error()));
    QVERIFY(m_office->session(QStringLiteral("owner"))->isOpen());
}

QTEST_GUILESS_MAIN(TestAttackBlocking)
#include "tst_AttackBlocking.moc"
