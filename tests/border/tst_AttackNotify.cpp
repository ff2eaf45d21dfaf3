// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/border/AttackOffice.h"
#include "tests/border/DataPrint.h"
#include "tests/support/PostgresServer.h"

#include <QTest>

using namespace tenderyard;

namespace {

constexpr auto aWhile = std::chrono::milliseconds(700);

} // namespace

/// A notification is heard by whoever can name its channel, and sent by anybody: it may tell nothing of a sealed bid,
/// and move nothing.
class TestAttackNotify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void sealedBidIsHeardByItsBidderAlone_data();
    void sealedBidIsHeardByItsBidderAlone();
    void openingIsHeardByAll();
    void forgedOneChangesNothing();
    void channelIsNotTold();
    void oldNewsAreForgotten();
    void sealedBidLeavesNoOtherTrace();

private:
    /// How many rows there are of a condition on a table of the office.
    QString count(const QString &from);

    std::unique_ptr<AttackOffice> m_office;
};

void TestAttackNotify::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("no PostgreSQL server is installed");
    m_office = std::make_unique<AttackOffice>();
}

void TestAttackNotify::cleanupTestCase()
{
    m_office.reset();
}

void TestAttackNotify::sealedBidIsHeardByItsBidderAlone_data()
{
    QTest::addColumn<QString>("tender");
    QTest::newRow("bidding by its status") << QStringLiteral("empty_tender");
    // The first bid must not be what moves it.
    QTest::newRow("bidding by its time") << QStringLiteral("due");
}

void TestAttackNotify::sealedBidIsHeardByItsBidderAlone()
{
    QFETCH(QString, tender);
    const auto bidder = m_office->session(QStringLiteral("contractor"));
    const QString channel = bidder->run(QStringLiteral("SELECT my_channel()")).value();
    bidder->run(QStringLiteral("LISTEN \"%1\"").arg(channel));

    QStringList guesses{QStringLiteral("tenderyard"), QStringLiteral("office"),         QStringLiteral("contracts_bid"),
                        QStringLiteral("changes"),    QStringLiteral("tenderyard_bid"), QStringLiteral("*"),
                        QStringLiteral("%")};
    for (const QString &name : {QStringLiteral("contractor"), QStringLiteral("contractor_profile"),
                                QStringLiteral("contractor_role"), tender})
        guesses.append(m_office->value(name));
    guesses.append(QStringLiteral("ty_") + m_office->value(QStringLiteral("contractor")).remove(u'-'));
    QString listen;
    for (const QString &guess : std::as_const(guesses))
        listen += QStringLiteral("LISTEN \"%1\"; ").arg(guess);
    std::vector<std::unique_ptr<PlainSession>> listeners;
    QStringList cursors;
    QStringList statuses;
    const QString status = m_office->filled(
        QStringLiteral("SELECT string_agg(concat_ws(' ', status, row_version, updated_at), '') FROM contracts_contract "
                       "WHERE id = '{%1}'")
            .arg(tender));
    for (const char *who : {"rival", "shy", "owner", "other_owner", "staff", "unknown", "deactivated"}) {
        listeners.push_back(m_office->session(QString::fromLatin1(who)));
        const SqlAnswer listening = listeners.back()->run(listen);
        QVERIFY2(listening.isDone(), qPrintable(listening.toText()));
        cursors.append(listeners.back()->run(QStringLiteral("SELECT cursor FROM changes_since('')")).value());
        statuses.append(listeners.back()->run(status).value());
    }

    const SqlAnswer handedIn = m_office->handIn(*bidder, QStringLiteral("contractor"), tender, 5000);
    QVERIFY2(handedIn.isDone(), qPrintable(handedIn.toText()));
    QVERIFY(bidder->takeHeard(aWhile).contains(channel));
    for (std::size_t i = 0; i < listeners.size(); ++i) {
        QCOMPARE(listeners.at(i)->takeHeard(std::chrono::milliseconds(100)), QStringList());
        const SqlAnswer changed = listeners.at(i)->run(
            QStringLiteral("SELECT * FROM changes_since('%1') WHERE entity <> ''").arg(cursors.at(qsizetype(i))));
        QCOMPARE(changed.toText(), QStringLiteral("0 changed"));
        QCOMPARE(listeners.at(i)->run(status).value(), statuses.at(qsizetype(i)));
    }
}

/// That the listening above would hear something.
void TestAttackNotify::openingIsHeardByAll()
{
    const auto rival = m_office->session(QStringLiteral("rival"));
    rival->run(QStringLiteral("LISTEN tenderyard"));
    const SqlAnswer opened = m_office->session(QStringLiteral("owner"))
                                 ->run(m_office->filled(QStringLiteral(
                                     "INSERT INTO contracts_opening (id, contract_id, opened_by, opened_at) "
                                     "VALUES (new_id(), '{late}', '{owner}', now_utc())")));
    QVERIFY2(opened.isDone(), qPrintable(opened.toText()));
    QVERIFY(!rival->takeHeard(aWhile).isEmpty());
}

void TestAttackNotify::forgedOneChangesNothing()
{
    const DataPrint before = DataPrint::of(m_office->administrator());
    const auto owner = m_office->session(QStringLiteral("owner"));
    const QString cursor = owner->run(QStringLiteral("SELECT cursor FROM changes_since('')")).value();
    owner->run(QStringLiteral("LISTEN tenderyard"));
    const auto rival = m_office->session(QStringLiteral("rival"));
    rival->run(
        m_office->filled(QStringLiteral("NOTIFY tenderyard; NOTIFY tenderyard, 'contracts_bid {own_bid} AWARDED'; "
                                        "SELECT pg_notify('tenderyard', '{\"delete\": true}'); "
                                        "NOTIFY \"{shy_channel}\"")));
    QVERIFY(!owner->takeHeard(aWhile).isEmpty());
    const SqlAnswer changes =
        owner->run(QStringLiteral("SELECT * FROM changes_since('%1') WHERE entity <> ''").arg(cursor));
    QCOMPARE(changes.toText(), QStringLiteral("0 changed"));
    QCOMPARE(DataPrint::of(m_office->administrator()).changedSince(before), QStringList());
}

/// What the server says while somebody's own channel is woken does not name it.
void TestAttackNotify::channelIsNotTold()
{
    const auto staff = m_office->session(QStringLiteral("staff"));
    staff->run(QStringLiteral("SET client_min_messages = debug5; SET trace_notify = on; SET debug_print_plan = on"));
    const SqlAnswer recorded = staff->run(m_office->filled(QStringLiteral(
        "INSERT INTO contracts_bid (id, contract_id, contractor_id, currency, submitted_at, entered_by, received_at, "
        "created_at, updated_at) VALUES (new_id(), '{empty_tender}', '{shy_profile}', 'EUR', now_utc(), '{staff}', "
        "now_utc(), now_utc(), now_utc())")));
    QVERIFY2(recorded.isDone(), qPrintable(recorded.toText()));
    const QString said = staff->takeNotices().join(u'\n');
    QVERIFY(!said.isEmpty());
    QVERIFY2(!said.contains(m_office->value(QStringLiteral("shy_channel"))), qPrintable(said));
}

QString TestAttackNotify::count(const QString &from)
{
    return m_office->run(m_office->filled(QStringLiteral("SELECT count(*) FROM ") + from)).value();
}

/// Each desk throws away what is old, and of bids only its own: nothing that somebody else may still want to read.
void TestAttackNotify::oldNewsAreForgotten()
{
    m_office->run(m_office->filled(
        QStringLiteral("UPDATE change_log SET at = now() - interval '8 days' "
                       "WHERE entity IN ('contracts_member', 'contracts_bid', 'contracts_bid_content');"
                       "INSERT INTO action_key (user_id, key, result, created_at) "
                       "SELECT u::uuid, gen_random_uuid(), 'x', now() - d * interval '1 day' "
                       "FROM unnest(ARRAY['{contractor}', '{rival}']) AS u, unnest(ARRAY[29, 31]) AS d")));
    const QString fresh = QStringLiteral("ONLY change_log WHERE at > now() - interval '7 days'");
    const QString old = QStringLiteral("ONLY change_log WHERE at < now() - interval '7 days'");
    const QString own = QStringLiteral("change_log_bid WHERE contractor_id = '{contractor_profile}' "
                                       "OR writer_id = '{contractor}'");
    const QString ofOthers = QStringLiteral("change_log_bid WHERE contractor_id IS DISTINCT FROM "
                                            "'{contractor_profile}' AND writer_id IS DISTINCT FROM '{contractor}'");
    const QString keys = QStringLiteral("action_key WHERE created_at < now() - interval '28 days' AND user_id = ");
    const QString freshBefore = count(fresh);
    QVERIFY(freshBefore.toInt() > 0 && count(ofOthers).toInt() > 0);
    QVERIFY(count(own).toInt() > 0 && count(old).toInt() > 0);

    const QString forget = QStringLiteral("SELECT forget_old_changes()");
    // Who may do nothing throws nothing away.
    for (const char *who : {"deactivated", "must_change", "unknown"})
        m_office->session(QString::fromLatin1(who))->run(forget);
    QVERIFY(count(old).toInt() > 0);
    // Somebody who does it and does not end keeps nobody waiting.
    const auto slow = m_office->session(QStringLiteral("shy"));
    QVERIFY(slow->run(QStringLiteral("BEGIN; ") + forget).isDone());
    const auto contractor = m_office->session(QStringLiteral("contractor"));
    const SqlAnswer quick = contractor->run(QStringLiteral("SET lock_timeout = '200ms'; ") + forget);
    QVERIFY2(quick.isDone(), qPrintable(quick.toText()));
    QVERIFY(slow->run(QStringLiteral("COMMIT")).isDone());

    QCOMPARE(count(old), QStringLiteral("0"));
    QCOMPARE(count(fresh), freshBefore);
    QCOMPARE(count(own), QStringLiteral("0"));
    QVERIFY(count(ofOthers).toInt() > 0);
    QCOMPARE(count(keys + QStringLiteral("'{contractor}'")), QStringLiteral("1"));
    QCOMPARE(count(keys + QStringLiteral("'{rival}'")), QStringLiteral("2"));
}

/// What can be counted of other tables tells nothing of a bid: it adds to its own alone.
void TestAttackNotify::sealedBidLeavesNoOtherTrace()
{
    const DataPrint before = DataPrint::of(m_office->administrator());
    const SqlAnswer handedIn = m_office->handIn(*m_office->session(QStringLiteral("shy")), QStringLiteral("shy"),
                                                QStringLiteral("other_tender"), 4000);
    QVERIFY2(handedIn.isDone(), qPrintable(handedIn.toText()));
    QCOMPARE(DataPrint::of(m_office->administrator()).changedSince(before),
             (QStringList{QStringLiteral("audit_entry_bid"), QStringLiteral("change_log_bid"),
                          QStringLiteral("contracts_bid"), QStringLiteral("contracts_bid_content")}));
}

QTEST_GUILESS_MAIN(TestAttackNotify)
#include "tst_AttackNotify.moc"
