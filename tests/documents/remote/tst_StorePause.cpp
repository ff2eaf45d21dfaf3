// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/documents/remote/SwiftServer.h"

using namespace tenderyard;

namespace {

constexpr qint64 pausedBytes = 12LL * 1024 * 1024;
/// What is on its way when somebody pauses, between the store and the test's slow way to the server.
constexpr qint64 mostOnItsWay = 3LL * 1024 * 1024;
constexpr int longEnough = 700; // ms
const QString pausedName = QStringLiteral("a.pdf");

} // namespace

/// An upload that somebody pauses sends nothing more, goes on where it was, and ends at once when that is wanted.
class StorePauseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void goesOnWhereItWas_data() { kinds(); }
    void goesOnWhereItWas();
    void pausedBeforeItBegan_data() { kinds(); }
    void pausedBeforeItBegan();
    void isCancelledWhilePaused_data() { kinds(); }
    void isCancelledWhilePaused();
    void theStoreGoesWhilePaused_data() { kinds(); }
    void theStoreGoesWhilePaused();
    void goesOnAfterTheServerGaveUp_data() { kinds(); }
    void goesOnAfterTheServerGaveUp();

private:
    static void kinds();
    /// A store of the kind of this row whose way to its server is slow.
    std::unique_ptr<DocumentStore> makeStore();
    /// An upload that has got as far as some of its bytes, and is paused.
    QFuture<Expected<StoredFile>> pausedUpload(DocumentStore &store, const QByteArray &content);

    std::unique_ptr<ApacheServer> m_apache;
    std::unique_ptr<SwiftServer> m_swift;
    std::unique_ptr<CuttingProxy> m_proxy;
    KeyBook m_keys;
};

void StorePauseTest::initTestCase()
{
    if (ApacheServer::isInstalled())
        m_apache = std::make_unique<ApacheServer>();
    if (SwiftServer::isInstalled())
        m_swift = std::make_unique<SwiftServer>();
    if (!m_apache && !m_swift)
        QSKIP("neither Apache nor Swift is installed");
}

void StorePauseTest::cleanupTestCase()
{
    m_proxy.reset();
    m_apache.reset();
    m_swift.reset();
}

void StorePauseTest::kinds()
{
    QTest::addColumn<bool>("isS3");
    QTest::newRow("WebDAV") << false;
    QTest::newRow("S3") << true;
}

std::unique_ptr<DocumentStore> StorePauseTest::makeStore()
{
    QFETCH(bool, isS3);
    const RemoteAccess direct = isS3 ? m_swift->access(QStringLiteral("documents")) : m_apache->access();
    m_proxy = std::make_unique<CuttingProxy>(direct.address.port());
    m_proxy->slowDown();
    RemoteAccess slow = direct;
    slow.address.setPort(m_proxy->port());
    slow.pause = std::chrono::milliseconds(10);
    if (isS3)
        return std::make_unique<S3Store>(slow, m_keys);
    return std::make_unique<WebDavStore>(slow, m_keys);
}

QFuture<Expected<StoredFile>> StorePauseTest::pausedUpload(DocumentStore &store, const QByteArray &content)
{
    QFuture<Expected<StoredFile>> future = store.putBytes(content, pausedName);
    const bool began = QTest::qWaitFor([&] { return future.progressValue() > 0 || future.isFinished(); }, 20'000);
    future.suspend();
    if (!began || future.isFinished())
        qFatal("The upload cannot be paused any more");
    return future;
}

void StorePauseTest::goesOnWhereItWas()
{
    QFETCH(bool, isS3);
    if (isS3 ? !m_swift : !m_apache)
        QSKIP("its server is not installed");
    const auto store = makeStore();
    const QByteArray content = StoreDesk::pdfOf(pausedBytes, isS3 ? 2 : 1);
    QFuture<Expected<StoredFile>> future = pausedUpload(*store, content);
    // What had left the store is still on its way for a while.
    qint64 sent = -1;
    for (int look = 0; look < 20 && sent != m_proxy->sent(); ++look) {
        sent = m_proxy->sent();
        QTest::qWait(longEnough);
    }
    QVERIFY2(sent < pausedBytes / 2, qPrintable(QString::number(sent)));
    QTest::qWait(longEnough);
    QCOMPARE(m_proxy->sent(), sent);
    QVERIFY(!future.isFinished());
    future.resume();
    const Expected<StoredFile> stored = StoreDesk::wait(future);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    // What had been sent was not sent again.
    QVERIFY2(m_proxy->sent() < pausedBytes + pausedBytes / 10, qPrintable(QString::number(m_proxy->sent())));
    QVERIFY(StoreDesk::wait(store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

void StorePauseTest::pausedBeforeItBegan()
{
    QFETCH(bool, isS3);
    if (isS3 ? !m_swift : !m_apache)
        QSKIP("its server is not installed");
    const auto store = makeStore();
    QFuture<Expected<StoredFile>> future = store->putBytes(StoreDesk::pdfOf(1000, isS3 ? 4 : 3), pausedName);
    future.suspend();
    QTest::qWait(longEnough);
    QCOMPARE(m_proxy->sent(), 0);
    QVERIFY(!future.isFinished());
    future.resume();
    QVERIFY(StoreDesk::wait(future));
}

void StorePauseTest::isCancelledWhilePaused()
{
    QFETCH(bool, isS3);
    if (isS3 ? !m_swift : !m_apache)
        QSKIP("its server is not installed");
    const auto store = makeStore();
    const QByteArray content = StoreDesk::pdfOf(pausedBytes, isS3 ? 6 : 5);
    QFuture<Expected<StoredFile>> future = pausedUpload(*store, content);
    future.cancel();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 2000));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!m_keys.entries.contains(DocumentContent::hashOf(content)));
    QVERIFY(m_proxy->sent() < pausedBytes / 2 + mostOnItsWay);
}

void StorePauseTest::theStoreGoesWhilePaused()
{
    QFETCH(bool, isS3);
    if (isS3 ? !m_swift : !m_apache)
        QSKIP("its server is not installed");
    auto store = makeStore();
    const QByteArray content = StoreDesk::pdfOf(pausedBytes, isS3 ? 8 : 7);
    const QFuture<Expected<StoredFile>> future = pausedUpload(*store, content);
    QElapsedTimer time;
    time.start();
    store.reset();
    QVERIFY2(time.elapsed() < 2000, qPrintable(QString::number(time.elapsed())));
    QVERIFY(future.isFinished() && future.isCanceled());
    // The next one, of the same document, begins or goes on as it likes and is whole.
    store = makeStore();
    const Expected<StoredFile> stored = StoreDesk::wait(store->putBytes(content, pausedName));
    QVERIFY(stored);
    QVERIFY(StoreDesk::wait(store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

/// Nobody waits for ever: a server that has closed the connection meanwhile gets the request once more.
void StorePauseTest::goesOnAfterTheServerGaveUp()
{
    QFETCH(bool, isS3);
    if (isS3 ? !m_swift : !m_apache)
        QSKIP("its server is not installed");
    const auto store = makeStore();
    const QByteArray content = StoreDesk::pdfOf(pausedBytes, isS3 ? 10 : 9);
    QFuture<Expected<StoredFile>> future = pausedUpload(*store, content);
    QTest::qWait(longEnough);
    m_proxy->cutAll();
    QTest::qWait(longEnough);
    const qint64 sent = m_proxy->sent();
    QTest::qWait(longEnough);
    QCOMPARE(m_proxy->sent(), sent);
    QVERIFY(!future.isFinished());
    future.resume();
    const Expected<StoredFile> stored = StoreDesk::wait(future);
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    QVERIFY(StoreDesk::wait(store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

QTEST_GUILESS_MAIN(StorePauseTest)
#include "tst_StorePause.moc"
