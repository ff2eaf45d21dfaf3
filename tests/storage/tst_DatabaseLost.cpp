// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/LossyOffice.h"
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <atomic>

using namespace tenderyard;

/// An office whose server goes away: what is told, what fails, what comes back, and that nothing happens twice.
class DatabaseLostTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theLoginIsWhoActs();
    void endedSessionsComeBack();
    void jobsFailFastWhileTheServerIsGone();
    void triesComeEverLessOften();
    void aCutInTheMiddleOfAWriteUndoesIt();
    void aCommitThatWasLostIsDoneOnce_data();
    void aCommitThatWasLostIsDoneOnce();
    void aCommitThatIsNotHeardOfIsToldLater_data();
    void aCommitThatIsNotHeardOfIsToldLater();
    void anotherPasswordStopsTheTries();
    void aServerThatHangsIsNoticed();
    void closingDoesNotWaitForAServer_data();
    void closingDoesNotWaitForAServer();
    void itClosesByTheWay();

private:
    void waitFor(Database &database, ConnectionState::Kind kind);

    std::unique_ptr<LossyOffice> m_office;
};

namespace {

const QString gone = QStringLiteral("storage.gone");

Database::Job<void> addNamed(const QString &name, std::atomic<int> *runs = nullptr)
{
    return [name, runs](Connection &connection) -> Outcome {
        if (runs)
            ++*runs;
        return addThing(connection, name);
    };
}

} // namespace

void DatabaseLostTest::initTestCase()
{
    if (!PostgresServer::isInstalled())
        QSKIP("PostgreSQL is not installed");
    qRegisterMetaType<ConnectionState>();
    qRegisterMetaType<Uuid>();
}

void DatabaseLostTest::init()
{
    if (!m_office)
        m_office = std::make_unique<LossyOffice>();
    m_office->server().run(m_office->database(), QStringLiteral("DELETE FROM office.thing"));
}

void DatabaseLostTest::cleanup()
{
    m_office->proxy().admit(true);
}

void DatabaseLostTest::waitFor(Database &database, ConnectionState::Kind kind)
{
    QTRY_COMPARE_WITH_TIMEOUT(database.connectionState().kind, kind, longEnough);
}

void DatabaseLostTest::theLoginIsWhoActs()
{
    const auto database = m_office->open();
    QCOMPARE(database->user(), m_office->user());
    database->setUser(Uuid::create());
    QCOMPARE(database->user(), m_office->user());
    const auto who = answerOf(
        database->write<QVariant>([](Connection &c) { return c.scalar(QStringLiteral("SELECT current_user_id()")); }));
    QCOMPARE(who->toString(), m_office->user().toString());
    const auto denied = answerOf(database->write<void>([](Connection &c) {
        return c.asSchemaOwner([&] { return c.executeScript(QStringLiteral("CREATE TABLE x ()")); });
    }));
    QCOMPARE(codeOf(denied), QStringLiteral("storage.denied"));
}

void DatabaseLostTest::endedSessionsComeBack()
{
    const auto database = m_office->open();
    QSignalSpy states(database.get(), &Database::connectionChanged);
    QSignalSpy changes(database.get(), &Database::changed);
    m_office->endSessions();
    // Noticed without any job, and mended.
    QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 3, longEnough);
    waitFor(*database, ConnectionState::Kind::Connected);
    QCOMPARE(states.first().first().value<ConnectionState>().kind, ConnectionState::Kind::Lost);
    QCOMPARE(states.first().first().value<ConnectionState>().reason.code, gone);
    QCOMPARE(states.last().first().value<ConnectionState>(), ConnectionState());
    QTRY_VERIFY(!changes.isEmpty());
    QVERIFY(changes.last().first().value<ChangeSet>().everything);
    changes.clear();
    QVERIFY(answerOf(database->write<void>(addNamed(QStringLiteral("afterwards")))));
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 1);
    QTRY_COMPARE(changes.size(), 1);
    QVERIFY(changes.last().first().value<ChangeSet>().own);
    // Others' changes are heard again too.
    m_office->server().run(m_office->database(),
                           QStringLiteral("INSERT INTO office.thing (id, name) VALUES (gen_random_uuid(), 'theirs')"));
    QTRY_COMPARE(changes.size(), 2);
    QVERIFY(!changes.last().first().value<ChangeSet>().own);
}

void DatabaseLostTest::jobsFailFastWhileTheServerIsGone()
{
    const auto database = m_office->open();
    m_office->server().stop();
    waitFor(*database, ConnectionState::Kind::Lost);
    const ConnectionState lost = database->connectionState();
    QVERIFY(lost.since.isValid());
    QVERIFY(lost.nextTry > lost.since);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(codeOf(answerOf(database->read<int>(countThings))), gone);
    QCOMPARE(codeOf(answerOf(database->write<void>(addNamed(QStringLiteral("lost"))))), gone);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    m_office->server().start();
    database->retryNow();
    waitFor(*database, ConnectionState::Kind::Connected);
    QVERIFY(answerOf(database->write<void>(addNamed(QStringLiteral("found")))));
    QCOMPARE(m_office->things(), QStringList(QStringLiteral("found")));
}

void DatabaseLostTest::triesComeEverLessOften()
{
    const auto database = m_office->open();
    QSignalSpy states(database.get(), &Database::connectionChanged);
    m_office->proxy().admit(false);
    m_office->endSessions();
    QTRY_VERIFY_WITH_TIMEOUT(states.size() >= 7, longEnough);
    QList<qint64> waits;
    for (const QVariantList &arguments : std::as_const(states)) {
        const auto state = arguments.first().value<ConnectionState>();
        if (state.kind == ConnectionState::Kind::Lost)
            waits.append(QDateTime::currentDateTimeUtc().msecsTo(state.nextTry));
    }
    QVERIFY(waits.size() >= 3);
    QCOMPARE(database->connectionState().since, states.first().first().value<ConnectionState>().since);
    m_office->proxy().admit(true);
    database->retryNow();
    waitFor(*database, ConnectionState::Kind::Connected);
}

void DatabaseLostTest::aCutInTheMiddleOfAWriteUndoesIt()
{
    const auto database = m_office->open();
    const auto cut = answerOf(database->write<void>([](Connection &c) -> Outcome {
        const Outcome added = addThing(c, QStringLiteral("undone"));
        const auto ended = c.scalar(QStringLiteral("SELECT pg_terminate_backend(pg_backend_pid())"));
        return ended ? added : tl::unexpected(ended.error());
    }));
    QCOMPARE(codeOf(cut), gone);
    QCOMPARE(m_office->things(), QStringList());
    waitFor(*database, ConnectionState::Kind::Connected);
    QVERIFY(answerOf(database->write<void>(addNamed(QStringLiteral("done")))));
    QCOMPARE(m_office->things(), QStringList(QStringLiteral("done")));
}

void DatabaseLostTest::aCommitThatWasLostIsDoneOnce_data()
{
    QTest::addColumn<ServerProxy::Cut>("how");
    QTest::addColumn<int>("mostRuns");
    QTest::newRow("before the server got it") << ServerProxy::Cut::Before << 2;
    QTest::newRow("after the server got it") << ServerProxy::Cut::After << 1;
    QTest::newRow("with the server still waiting for it") << ServerProxy::Cut::Silently << 2;
}

void DatabaseLostTest::aCommitThatWasLostIsDoneOnce()
{
    QFETCH(const ServerProxy::Cut, how);
    QFETCH(const int, mostRuns);
    const auto database = m_office->open();
    std::atomic<int> runs = 0;
    m_office->proxy().cutAt("COMMIT", how);
    const auto written = answerOf(database->write<int>([&runs](Connection &c) -> Expected<int> {
        ++runs;
        const Outcome added = addThing(c, QStringLiteral("once"));
        return added ? Expected<int>(7) : tl::unexpected(added.error());
    }));
    QVERIFY(m_office->proxy().hasCut());
    QVERIFY2(written, why(written));
    QCOMPARE(written.value(), 7);
    QCOMPARE(runs, mostRuns);
    QCOMPARE(m_office->things(), QStringList(QStringLiteral("once")));
    waitFor(*database, ConnectionState::Kind::Connected);
    QVERIFY(answerOf(database->write<void>(addNamed(QStringLiteral("then")))));
}

void DatabaseLostTest::aCommitThatIsNotHeardOfIsToldLater_data()
{
    QTest::addColumn<ServerProxy::Cut>("how");
    QTest::addColumn<bool>("happened");
    QTest::newRow("it happened") << ServerProxy::Cut::After << true;
    QTest::newRow("it did not") << ServerProxy::Cut::Silently << false;
}

void DatabaseLostTest::aCommitThatIsNotHeardOfIsToldLater()
{
    QFETCH(const ServerProxy::Cut, how);
    QFETCH(const bool, happened);
    const auto database = m_office->open();
    QSignalSpy known(database.get(), &Database::outcomeKnown);
    m_office->proxy().cutAt("COMMIT", how);
    std::atomic<int> runs = 0;
    auto written = database->write<void>(addNamed(QStringLiteral("perhaps"), &runs));
    QTRY_VERIFY_WITH_TIMEOUT(m_office->proxy().hasCut(), longEnough);
    m_office->proxy().admit(false);
    QTRY_VERIFY_WITH_TIMEOUT(written.isFinished(), 30'000);
    QCOMPARE(codeOf(written.result()), QStringLiteral("storage.unconfirmed"));
    QCOMPARE(known.size(), 0);
    m_office->proxy().admit(true);
    database->retryNow();
    QTRY_COMPARE_WITH_TIMEOUT(known.size(), 1, 40'000);
    QCOMPARE(known.first().at(0).value<Uuid>().toString(), written.result().error().detail);
    QCOMPARE(known.first().at(1).toBool(), happened);
    QCOMPARE(runs, 1);
    QCOMPARE(m_office->things().size(), happened ? 1 : 0);
}

void DatabaseLostTest::anotherPasswordStopsTheTries()
{
    const auto database = m_office->open();
    const QString changed = QStringLiteral("another one");
    m_office->server().run(m_office->database(),
                           QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(m_office->login(), changed));
    m_office->endSessions();
    QTRY_COMPARE_WITH_TIMEOUT(database->connectionState().reason.code, QStringLiteral("storage.wrong_password"),
                              longEnough);
    QCOMPARE(database->connectionState().kind, ConnectionState::Kind::Lost);
    QVERIFY(!database->connectionState().nextTry.isValid());
    database->setSecret(changed);
    database->retryNow();
    waitFor(*database, ConnectionState::Kind::Connected);
    m_office->server().run(
        m_office->database(),
        QStringLiteral("ALTER ROLE %1 PASSWORD '%2'").arg(m_office->login(), QLatin1String(LossyOffice::password)));
}

void DatabaseLostTest::aServerThatHangsIsNoticed()
{
    const auto database = m_office->open();
    QVERIFY(answerOf(database->read<int>(countThings)));
    m_office->server().pause();
    // This thread must not be held up meanwhile.
    qint64 longest = 0;
    QElapsedTimer sinceBeat;
    sinceBeat.start();
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] {
        longest = qMax(longest, sinceBeat.elapsed());
        sinceBeat.start();
    });
    heart.start(10);
    QElapsedTimer timer;
    timer.start();
    auto read = database->read<int>(countThings);
    QTRY_VERIFY_WITH_TIMEOUT(read.isFinished(), 30'000);
    const qint64 noticed = timer.elapsed();
    QCOMPARE(codeOf(read.result()), gone);
    QVERIFY2(noticed < 20'000, qPrintable(QString::number(noticed)));
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    m_office->server().resume();
    QTRY_COMPARE_WITH_TIMEOUT(database->connectionState().kind, ConnectionState::Kind::Connected, 60'000);
    QVERIFY(answerOf(database->read<int>(countThings)));
}

void DatabaseLostTest::closingDoesNotWaitForAServer_data()
{
    QTest::addColumn<bool>("isWriting");
    QTest::addColumn<int>("patience");
    QTest::newRow("reading") << false << 7000;
    QTest::newRow("writing") << true << 7000;
}

void DatabaseLostTest::closingDoesNotWaitForAServer()
{
    QFETCH(const bool, isWriting);
    QFETCH(const int, patience);
    auto database = m_office->open();
    QVERIFY(answerOf(database->read<int>(countThings)));
    m_office->server().pause();
    if (isWriting)
        database->write<void>(addNamed(QStringLiteral("never")));
    else
        database->read<int>(countThings);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    database.reset();
    const qint64 took = timer.elapsed();
    m_office->server().resume();
    QVERIFY2(took < patience, qPrintable(QString::number(took)));
    QTRY_COMPARE(m_office->things(), QStringList());
}

void DatabaseLostTest::itClosesByTheWay()
{
    auto database = m_office->open();
    QVERIFY(answerOf(database->read<int>(countThings)));
    m_office->server().pause();
    const QFuture<Outcome> written = database->write<void>(addNamed(QStringLiteral("never")));
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    const QFuture<Outcome> closed = database->close();
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    QTRY_VERIFY_WITH_TIMEOUT(closed.isFinished(), longEnough);
    timer.start();
    database.reset();
    QVERIFY2(timer.elapsed() < 100, qPrintable(QString::number(timer.elapsed())));
    m_office->server().resume();
    QVERIFY(written.isFinished());
    QTRY_COMPARE(m_office->things(), QStringList());
}

QTEST_GUILESS_MAIN(DatabaseLostTest)
#include "tst_DatabaseLost.moc"
