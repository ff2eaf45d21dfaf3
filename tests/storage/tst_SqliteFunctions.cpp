// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/Timestamp.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/StorageBackend.h"
#include "tests/storage/Why.h"

#include <QSet>
#include <QTest>

using namespace tenderyard;

/// The layer of functions that the common SQL stands on.
class SqliteFunctionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theUserIsWhoActs_data() { StorageBackend::addFileRow(); }
    void theUserIsWhoActs();
    void theTimeIsTheClocks_data() { StorageBackend::addFileRow(); }
    void theTimeIsTheClocks();
    void aClockThatFellBehindIsSeen_data() { StorageBackend::addFileRow(); }
    void aClockThatFellBehindIsSeen();
    void daysAreAdded_data() { StorageBackend::addFileRow(); }
    void daysAreAdded();
    void moneyIsSummedExactly_data() { StorageBackend::addFileRow(); }
    void moneyIsSummedExactly();
    void textIsFolded_data() { StorageBackend::addFileRow(); }
    void textIsFolded();
    void hashesAreSha256_data() { StorageBackend::addFileRow(); }
    void hashesAreSha256();
    void keysAreNew_data() { StorageBackend::addFileRow(); }
    void keysAreNew();
    void onlyTheProgramImports_data() { StorageBackend::addFileRow(); }
    void onlyTheProgramImports();

private:
    ThreadGuard::Allowance m_allowance;
};

namespace {

/// The answer of one expression.
Expected<QVariant> ask(Connection &connection, const QString &expression)
{
    return connection.scalar(QStringLiteral("SELECT ") + expression);
}

} // namespace

void SqliteFunctionsTest::theUserIsWhoActs()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QVERIFY(ask(*connection, QStringLiteral("current_user_id()"))->isNull());
    for (int i = 0; i < 2; ++i) {
        const Uuid user = Uuid::create();
        connection->setUser(user);
        QCOMPARE(ask(*connection, QStringLiteral("current_user_id()"))->toString(), user.toString());
    }
    connection->setUser(Uuid());
    QVERIFY(ask(*connection, QStringLiteral("current_user_id()"))->isNull());
}

void SqliteFunctionsTest::theTimeIsTheClocks()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    for (int i = 0; i < 2; ++i) {
        const QString now = ask(*connection, QStringLiteral("now_utc()"))->toString();
        QCOMPARE(now.size(), 24);
        QCOMPARE(now, toTimestamp(backend->clock().now()));
        QCOMPARE(ask(*connection, QStringLiteral("today_utc()"))->toString(), now.left(10));
        backend->clock().advanceDays(1);
    }
}

void SqliteFunctionsTest::aClockThatFellBehindIsSeen()
{
    const auto backend = StorageBackend::current();
    const QString behind = QStringLiteral("clock_is_behind()");
    QCOMPARE(ask(*backend->office(), behind)->toInt(), 0);
    {
        const auto connection = backend->office();
        for (const int seconds : {0, 1000, 500}) {
            QVERIFY(connection->insert(QStringLiteral("audit_entry"),
                                       {{QStringLiteral("at"), backend->clock().now().addSecs(seconds)}}));
        }
    }
    const auto connection = backend->connect();
    QCOMPARE(ask(**connection, behind)->toInt(), 1);
    backend->clock().advance(1000 - 5 * 60 - 1);
    QCOMPARE(ask(**connection, behind)->toInt(), 1);
    backend->clock().advance(1);
    QCOMPARE(ask(**connection, behind)->toInt(), 0);
}

void SqliteFunctionsTest::daysAreAdded()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto after = [&](const QString &arguments) {
        return ask(*connection, QStringLiteral("days_after(%1)").arg(arguments));
    };
    QCOMPARE(after(QStringLiteral("'2026-11-23T09:30:00.007Z', 30"))->toString(),
             QStringLiteral("2026-12-23T09:30:00.007Z"));
    QCOMPARE(after(QStringLiteral("'2024-02-28T23:59:59.999Z', 1"))->toString(),
             QStringLiteral("2024-02-29T23:59:59.999Z"));
    QCOMPARE(after(QStringLiteral("'2026-03-01', -1"))->toString(), QStringLiteral("2026-02-28"));
    QVERIFY(after(QStringLiteral("NULL, 1"))->isNull());
    QVERIFY(after(QStringLiteral("'2026-03-01', NULL"))->isNull());
    QCOMPARE(codeOf(after(QStringLiteral("'soon', 1"))), QStringLiteral("storage.not_a_time"));
}

void SqliteFunctionsTest::moneyIsSummedExactly()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto sumOf = [&](const QString &values) {
        return connection->scalar(
            QStringLiteral("WITH v (x) AS (VALUES %1) SELECT money_sum(x) FROM v WHERE x IS NOT 1").arg(values));
    };
    QVERIFY(sumOf(QStringLiteral("(1)"))->isNull());
    QVERIFY(sumOf(QStringLiteral("(NULL), (NULL)"))->isNull());
    QCOMPARE(sumOf(QStringLiteral("(NULL), (0)"))->toLongLong(), 0);
    QCOMPARE(sumOf(QStringLiteral("(9007199254740993), (2), (-3)"))->toLongLong(), 9007199254740992);
    // Beyond 64 bits on the way, within them at the end.
    QCOMPARE(
        sumOf(QStringLiteral("(9223372036854775807), (9223372036854775807), (-9223372036854775807)"))->toLongLong(),
        std::numeric_limits<qint64>::max());
    QCOMPARE(sumOf(QStringLiteral("(-9223372036854775807), (-2), (2)"))->toLongLong(), -9223372036854775807);
    QCOMPARE(codeOf(sumOf(QStringLiteral("(9223372036854775807), (2)"))), QStringLiteral("storage.sum_too_large"));
    QCOMPARE(codeOf(sumOf(QStringLiteral("(-9223372036854775807), (-2)"))), QStringLiteral("storage.sum_too_large"));
    QCOMPARE(codeOf(sumOf(QStringLiteral("(2.5)"))), QStringLiteral("storage.sum_not_whole"));
    QCOMPARE(codeOf(sumOf(QStringLiteral("('3')"))), QStringLiteral("storage.sum_not_whole"));
    const auto many = connection->scalar(
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10001) "
                       "SELECT money_sum(900000000000000) FROM n"));
    QCOMPARE(many->toLongLong(), 9'000'900'000'000'000'000);
    const auto grouped = connection->select(QStringLiteral("WITH v (g, x) AS (VALUES ('a', 2), ('b', 3), ('a', 5)) "
                                                           "SELECT g, money_sum(x) AS s FROM v GROUP BY g ORDER BY g"));
    QVERIFY2(grouped, why(grouped));
    QCOMPARE(grouped->first().integer(QStringLiteral("s")), 7);
    QCOMPARE(grouped->last().integer(QStringLiteral("s")), 3);
}

void SqliteFunctionsTest::textIsFolded()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    QCOMPARE(ask(*connection, QStringLiteral("fold('\u00c4\u00d6\u00dc  stra\u00dfe')"))->toString(),
             QStringLiteral("aou strasse"));
    QVERIFY(ask(*connection, QStringLiteral("fold(NULL)"))->isNull());
    const auto empty = ask(*connection, QStringLiteral("fold(' ')"));
    QVERIFY(!empty->isNull());
    QCOMPARE(empty->toString(), QString());
}

void SqliteFunctionsTest::hashesAreSha256()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString ofAbc = QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QCOMPARE(ask(*connection, QStringLiteral("sha256_hex('abc')"))->toString(), ofAbc);
    QCOMPARE(ask(*connection, QStringLiteral("sha256_hex(x'616263')"))->toString(), ofAbc);
    const QString ofNothing = QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(ask(*connection, QStringLiteral("sha256_hex('')"))->toString(), ofNothing);
    QCOMPARE(ask(*connection, QStringLiteral("sha256_hex(x'')"))->toString(), ofNothing);
    QVERIFY(ask(*connection, QStringLiteral("sha256_hex(NULL)"))->isNull());
}

void SqliteFunctionsTest::keysAreNew()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const auto rows = connection->select(
        QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                       "SELECT new_id() AS id FROM n"));
    QVERIFY2(rows, why(rows));
    QSet<Uuid> ids;
    for (const Row &row : *rows)
        ids.insert(row.id());
    QCOMPARE(ids.size(), 5000);
    QVERIFY(!ids.contains(Uuid()));
}

void SqliteFunctionsTest::onlyTheProgramImports()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QString importing = QStringLiteral("is_importing()");
    QCOMPARE(ask(*connection, importing)->toInt(), 0);
    // What follows from a transition is the engine's doing, but no import.
    QCOMPARE(
        ask(*connection, QStringLiteral("engine_enter() IS NULL AND is_engine() = 1 AND is_importing() = 0"))->toInt(),
        1);
    QVERIFY(connection->asEngine([&]() -> Outcome {
        return ask(*connection, importing)->toInt() == 1 ? Outcome() : failure(QStringLiteral("test.no"));
    }));
    QCOMPARE(ask(*connection, importing)->toInt(), 0);
}

QTEST_GUILESS_MAIN(SqliteFunctionsTest)
#include "tst_SqliteFunctions.moc"
