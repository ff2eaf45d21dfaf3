// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/OpenDatabase.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/Why.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace tenderyard;

/// The storage contract: queues and answers. Nothing here uses a connection in its own
/// thread, so the thread guard is in force.
class DatabaseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void jobsRunInTheirOwnThreads_data() { StorageBackend::addRows(); }
    void jobsRunInTheirOwnThreads();
    void jobsWaitForTheOffice_data() { StorageBackend::addRows(); }
    void jobsWaitForTheOffice();
    void whatCannotBeOpenedFailsEveryJob_data() { StorageBackend::addRows(); }
    void whatCannotBeOpenedFailsEveryJob();
    void anOfficeIsOpenedOnce_data() { StorageBackend::addRows(); }
    void anOfficeIsOpenedOnce();
    void aFailedWriteLeavesNothing_data() { StorageBackend::addRows(); }
    void aFailedWriteLeavesNothing();
    void aReadMayNotWrite_data() { StorageBackend::addRows(); }
    void aReadMayNotWrite();
    void theUserTakesTheirPlaceInTheQueue_data() { StorageBackend::addRows(); }
    void theUserTakesTheirPlaceInTheQueue();
    void readsDoNotWaitForWrites_data() { StorageBackend::addRows(); }
    void readsDoNotWaitForWrites();
    void aCancelledJobDoesNotRun_data() { StorageBackend::addRows(); }
    void aCancelledJobDoesNotRun();
    void closingEndsReadsAndKeepsWrites_data() { StorageBackend::addRows(); }
    void closingEndsReadsAndKeepsWrites();
    void closingWhileOpeningIsSafe_data() { StorageBackend::addRows(); }
    void closingWhileOpeningIsSafe();
};

void DatabaseTest::jobsRunInTheirOwnThreads()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QVERIFY(database->isOpen());
    QCOMPARE(database->path(), backend->address());
    QThread *reader = nullptr;
    QThread *writer = nullptr;
    const auto written = answerOf(database->write<void>([&](Connection &c) {
        writer = QThread::currentThread();
        return addThing(c, QStringLiteral("one"));
    }));
    QVERIFY2(written, why(written));
    const auto read = answerOf(database->read<int>([&](Connection &c) {
        reader = QThread::currentThread();
        return countThings(c);
    }));
    QCOMPARE(read.value(), 1);
    QVERIFY(reader && writer && reader != writer && reader != QThread::currentThread() &&
            writer != QThread::currentThread());

    QThread *answered = nullptr;
    database->read<int>(countThings).then(this, [&](const Expected<int> &) { answered = QThread::currentThread(); });
    QTRY_COMPARE(answered, QThread::currentThread());
}

void DatabaseTest::jobsWaitForTheOffice()
{
    const auto backend = StorageBackend::current();
    Database database(backend->clock(), smallSchema);
    const auto early = database.read<int>(countThings);
    QTRY_VERIFY(early.isFinished());
    QCOMPARE(codeOf(early.result()), QStringLiteral("storage.not_open"));
    const auto opened = database.open(backend->address(), Database::Missing::Create);
    auto written = database.write<void>([](Connection &c) { return addThing(c, QStringLiteral("one")); });
    auto read = database.read<int>(countThings);
    QVERIFY(answerOf(written));
    QVERIFY(answerOf(read));
    QVERIFY(opened.isFinished());
}

void DatabaseTest::whatCannotBeOpenedFailsEveryJob()
{
    const auto backend = StorageBackend::current();
    Database database(backend->clock(), smallSchema);
    auto opened = database.open(backend->missingAddress(), Database::Missing::Refuse);
    auto read = database.read<int>(countThings);
    auto written = database.write<int>(countThings);
    const QString missing = QStringLiteral("storage.missing");
    QCOMPARE(codeOf(answerOf(opened)), missing);
    QCOMPARE(codeOf(answerOf(read)), missing);
    QCOMPARE(codeOf(answerOf(written)), missing);
    QVERIFY(!database.isOpen());
    Database unknown(backend->clock(), smallSchema);
    QCOMPARE(codeOf(answerOf(unknown.open(QStringLiteral("oracle://host/office"), Database::Missing::Create))),
             QStringLiteral("storage.unknown_database"));
}

void DatabaseTest::anOfficeIsOpenedOnce()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QCOMPARE(codeOf(answerOf(database->open(backend->address(), Database::Missing::Create))),
             QStringLiteral("storage.failed"));
    QVERIFY(answerOf(database->read<int>(countThings)));
}

void DatabaseTest::aFailedWriteLeavesNothing()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    const auto refused = answerOf(database->write<int>([](Connection &c) -> Expected<int> {
        if (const Outcome added = addThing(c, QStringLiteral("one")); !added)
            return tl::unexpected(added.error());
        return failure(QStringLiteral("test.no"));
    }));
    QCOMPARE(codeOf(refused), QStringLiteral("test.no"));
    // A job that says all is well where a statement failed does not get its way either.
    const auto careless = answerOf(database->write<int>([](Connection &c) -> Expected<int> {
        addThing(c, QStringLiteral("one"));
        addThing(c, QStringLiteral("forbidden"));
        return 1;
    }));
    QCOMPARE(codeOf(careless), QStringLiteral("rule.first"));
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 0);
}

void DatabaseTest::aReadMayNotWrite()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    const auto written =
        answerOf(database->read<void>([](Connection &c) { return addThing(c, QStringLiteral("one")); }));
    QCOMPARE(codeOf(written), QStringLiteral("storage.read_only"));
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 0);
}

void DatabaseTest::theUserTakesTheirPlaceInTheQueue()
{
    const auto backend = StorageBackend::current();
    openDatabase(*backend).reset();
    const Uuid before = backend->makeUser();
    const Uuid after = backend->makeUser();
    const auto who = [](Connection &c) -> Expected<QString> {
        return c.scalar(QStringLiteral("SELECT current_user_id()")).value().toString();
    };
    Database database(backend->clock(), smallSchema);
    database.setUser(before);
    database.open(backend->address(), Database::Missing::Create);
    const auto firstRead = database.read<QString>(who);
    const auto firstWrite = database.write<QString>(who);
    database.setUser(after);
    const auto secondRead = database.read<QString>(who);
    const auto secondWrite = database.write<QString>(who);
    QCOMPARE(database.user(), after);
    QCOMPARE(answerOf(secondRead).value(), after.toString());
    QCOMPARE(answerOf(secondWrite).value(), after.toString());
    QCOMPARE(answerOf(firstRead).value(), before.toString());
    QCOMPARE(answerOf(firstWrite).value(), before.toString());
}

void DatabaseTest::readsDoNotWaitForWrites()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSemaphore written;
    QSemaphore mayEnd;
    auto write = database->write<void>([&](Connection &c) -> Outcome {
        const Outcome added = addThing(c, QStringLiteral("one"));
        written.release();
        mayEnd.acquire();
        return added;
    });
    written.acquire();
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 0);
    QVERIFY(!write.isFinished());
    mayEnd.release();
    QVERIFY(answerOf(write));
    QCOMPARE(answerOf(database->read<int>(countThings)).value(), 1);
}

void DatabaseTest::aCancelledJobDoesNotRun()
{
    const auto backend = StorageBackend::current();
    const auto database = openDatabase(*backend);
    QSemaphore mayEnd;
    auto blocking = database->write<void>([&](Connection &) -> Outcome {
        mayEnd.acquire();
        return {};
    });
    auto cancelled = database->write<void>([](Connection &c) { return addThing(c, QStringLiteral("unwanted")); });
    auto later = database->write<int>(countThings);
    cancelled.cancel();
    mayEnd.release();
    QCOMPARE(answerOf(later).value(), 0);
    QVERIFY(answerOf(blocking));
    QVERIFY(cancelled.isFinished());
    QVERIFY(cancelled.isCanceled());
    QCOMPARE(cancelled.resultCount(), 0);
}

void DatabaseTest::closingEndsReadsAndKeepsWrites()
{
    const auto backend = StorageBackend::current();
    auto database = openDatabase(*backend);
    QSemaphore begun;
    QSemaphore writing;
    auto endless = database->read<QVariant>([&](Connection &c) {
        begun.release();
        return c.scalar(QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                       "SELECT count(*) FROM n"));
    });
    auto write = database->write<void>([&](Connection &c) -> Outcome {
        writing.release();
        QThread::msleep(100);
        return addThing(c, QStringLiteral("one"));
    });
    auto queuedRead = database->read<int>(countThings);
    auto queuedWrite = database->write<void>([](Connection &c) { return addThing(c, QStringLiteral("two")); });
    begun.acquire();
    writing.acquire();
    QElapsedTimer timer;
    timer.start();
    database.reset();
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(codeOf(endless.result()), QStringLiteral("storage.interrupted"));
    QVERIFY(write.result());
    QVERIFY(queuedRead.isFinished() && queuedRead.isCanceled() && queuedRead.resultCount() == 0);
    QVERIFY(queuedWrite.isFinished() && queuedWrite.isCanceled() && queuedWrite.resultCount() == 0);
    QCOMPARE(answerOf(openDatabase(*backend)->read<int>(countThings)).value(), 1);
}

void DatabaseTest::closingWhileOpeningIsSafe()
{
    for (int delay = 0; delay < 20; ++delay) {
        const auto backend = StorageBackend::current();
        QFuture<Outcome> opened;
        QFuture<Expected<int>> read;
        {
            Database database(backend->clock(), smallSchema);
            opened = database.open(backend->address(), Database::Missing::Create);
            read = database.read<int>(countThings);
            QThread::usleep(500 * static_cast<unsigned long>(delay));
        }
        QVERIFY(opened.isFinished());
        QVERIFY(read.isFinished());
        QVERIFY(answerOf(openDatabase(*backend)->read<int>(countThings)));
    }
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_Database.moc"
