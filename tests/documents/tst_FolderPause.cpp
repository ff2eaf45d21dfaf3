// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderStore.h"
#include "tests/documents/DocumentDesk.h"

#include <QDirIterator>

using namespace tenderyard;

namespace {

constexpr int longestPut = 20'000; // ms
constexpr int whilePaused = 400;   // ms
const QString pausedName = QStringLiteral("a.pdf");

} // namespace

/// An upload into a folder that somebody pauses writes nothing more, and holds up nobody.
class FolderPauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_large = DocumentDesk::pdfOf(DocumentStore::largest); }
    void init();
    void goesOnWhenItIsResumed();
    void standsStillInTheMiddle();
    void othersGoOnMeanwhile();
    void isCancelledWhilePaused();
    void theStoreGoesWhilePaused();

private:
    qsizetype files() const;
    static bool isFinished(const QFuture<Expected<StoredFile>> &future);

    QByteArray m_large;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FolderStore> m_store;
};

void FolderPauseTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<FolderStore>(m_folder->path());
}

qsizetype FolderPauseTest::files() const
{
    qsizetype count = 0;
    QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    for (; all.hasNext(); all.next())
        ++count;
    return count;
}

bool FolderPauseTest::isFinished(const QFuture<Expected<StoredFile>> &future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, longestPut);
}

void FolderPauseTest::goesOnWhenItIsResumed()
{
    QFuture<Expected<StoredFile>> future = m_store->putBytes(DocumentDesk::pdfOf(1000), pausedName);
    future.suspend();
    // It may have been done before.
    QTest::qWait(whilePaused);
    future.resume();
    QVERIFY(isFinished(future) && future.result());
    QCOMPARE(files(), 1);
}

void FolderPauseTest::standsStillInTheMiddle()
{
    int caught = 0;
    for (int round = 0; round < 20 && caught < 3; ++round) {
        init();
        QFuture<Expected<StoredFile>> future = m_store->putBytes(m_large, pausedName);
        while (future.progressValue() == 0 && !future.isFinished())
            QThread::yieldCurrentThread();
        future.suspend();
        QTest::qWait(50);
        if (future.isFinished())
            continue;
        ++caught;
        const int there = future.progressValue();
        QTest::qWait(whilePaused);
        QCOMPARE(future.progressValue(), there);
        QVERIFY(!future.isFinished());
        future.resume();
        QVERIFY(isFinished(future));
        const Expected<StoredFile> stored = future.result();
        QVERIFY(stored);
        const ThreadGuard::Allowance allowed = ThreadGuard::allowHere();
        QVERIFY(m_store->readNow(stored->sha256).value_or(QByteArray()) == m_large);
    }
    QVERIFY(caught > 0);
}

/// The store has two threads; three that are paused leave both to others.
void FolderPauseTest::othersGoOnMeanwhile()
{
    QList<QFuture<Expected<StoredFile>>> paused;
    for (int i = 0; i < 3; ++i) {
        paused.append(m_store->putBytes(DocumentDesk::pdfOf(DocumentStore::largest - 1 - i), pausedName));
        paused.last().suspend();
    }
    QTest::qWait(50);
    const QFuture<Expected<StoredFile>> other = m_store->putBytes(DocumentDesk::pdfOf(1000), pausedName);
    QVERIFY(isFinished(other) && other.result());
    for (QFuture<Expected<StoredFile>> &future : paused) {
        future.resume();
        QVERIFY(isFinished(future) && future.result());
    }
    QCOMPARE(files(), 4);
}

void FolderPauseTest::isCancelledWhilePaused()
{
    QFuture<Expected<StoredFile>> future = m_store->putBytes(m_large, pausedName);
    future.suspend();
    QTest::qWait(50);
    future.cancel();
    QVERIFY(isFinished(future));
    m_store.reset();
    QCOMPARE(files(), 0);
}

void FolderPauseTest::theStoreGoesWhilePaused()
{
    QFuture<Expected<StoredFile>> future = m_store->putBytes(m_large, pausedName);
    future.suspend();
    QTest::qWait(50);
    QElapsedTimer time;
    time.start();
    m_store.reset();
    QVERIFY2(time.elapsed() < 1000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(future.isFinished() && future.isCanceled());
    QCOMPARE(files(), 0);
}

QTEST_GUILESS_MAIN(FolderPauseTest)
#include "tst_FolderPause.moc"
