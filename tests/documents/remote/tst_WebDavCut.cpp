// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavStore.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"

#include <QFile>

#include <algorithm>

using namespace tenderyard;

namespace {

constexpr qint64 mebibyteSent = 1024 * 1024;
const QString sentName = QStringLiteral("Licence 2026.pdf");

} // namespace

/// Ways to a real WebDAV server that break, and uploads that somebody gives up.
class WebDavCutTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void aServerThatIsGone();
    void whatTheServerDoesNotTake();
    void aKilledUploadGoesOn();
    void cutAtAnyByte_data();
    void cutAtAnyByte();
    void canBeCancelled();
    void nothingStaysOfWhatWasCancelled();
    void tellsItsProgress();
    void aStoreThatGoesLeavesNobodyWaiting();

private:
    QString onDisk(const QByteArray &content) const;
    /// From now on the store's way to the server is slow.
    void slowDown();

    std::unique_ptr<ApacheServer> m_server;
    std::unique_ptr<KeyBook> m_keys;
    std::unique_ptr<CuttingProxy> m_proxy;
    std::unique_ptr<WebDavStore> m_store;
};

void WebDavCutTest::initTestCase()
{
    if (!ApacheServer::isInstalled())
        QSKIP("no Apache is installed");
    m_server = std::make_unique<ApacheServer>();
}

void WebDavCutTest::cleanupTestCase()
{
    m_store.reset();
    m_server.reset();
}

void WebDavCutTest::init()
{
    m_store.reset();
    m_keys = std::make_unique<KeyBook>();
    m_store = std::make_unique<WebDavStore>(m_server->access(), *m_keys);
}

QString WebDavCutTest::onDisk(const QByteArray &content) const
{
    return m_server->fileNamed(m_keys->entries.value(DocumentContent::hashOf(content)).key.objectName);
}

void WebDavCutTest::slowDown()
{
    m_proxy = std::make_unique<CuttingProxy>(m_server->port());
    m_proxy->slowDown();
    RemoteAccess access = m_server->access();
    access.address.setPort(m_proxy->port());
    m_store = std::make_unique<WebDavStore>(access, *m_keys);
}

void WebDavCutTest::aServerThatIsGone()
{
    const QByteArray content = StoreDesk::pdfOf(100, 13);
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, sentName));
    QVERIFY(stored);
    m_server->stop();
    RemoteAccess access = m_server->access();
    access.pause = std::chrono::milliseconds(20);
    WebDavStore store(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.get(stored->url, stored->sha256)), QStringLiteral("store.unreachable"));
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(100, 14), sentName)),
             QStringLiteral("store.unreachable"));
    // It comes back while it is asked again.
    const QFuture<Expected<QByteArray>> patient = m_store->get(stored->url, stored->sha256);
    QTest::qWait(100);
    QVERIFY(!patient.isFinished());
    m_server->start();
    QVERIFY(StoreDesk::wait(patient).value_or(QByteArray()) == content);
}

void WebDavCutTest::whatTheServerDoesNotTake()
{
    ApacheServer small("LimitRequestBody 1048576");
    WebDavStore store(small.access(), *m_keys);
    for (const qint64 size : {2, 21}) {
        QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(size * mebibyteSent, 16), sentName)),
                 QStringLiteral("store.too_large"));
    }
}

/// The store that was killed here leaves what its desk would have left.
void WebDavCutTest::aKilledUploadGoesOn()
{
    const QByteArray content = StoreDesk::pdfOf(16 * mebibyteSent, 60);
    slowDown();
    QFuture<Expected<StoredFile>> killed = m_store->putBytes(content, sentName);
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->sent() > 11 * mebibyteSent || killed.isFinished(); }, 30'000));
    QVERIFY(!killed.isFinished());
    m_store.reset();
    slowDown();
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, sentName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code));
    // At least the two pieces that had arrived whole were not sent again.
    QVERIFY2(m_proxy->sent() < 9 * mebibyteSent, qPrintable(QString::number(m_proxy->sent())));
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    // What lies there and is something else is found out.
    m_keys->entries[stored->sha256].complete = false;
    const QString path = onDisk(content);
    QVERIFY(QFile::rename(path, path + QStringLiteral(".part")));
    QFile part(path + QStringLiteral(".part"));
    QVERIFY(part.open(QIODevice::ReadWrite) && part.resize(5 * mebibyteSent) && part.seek(1000) && part.putChar('?'));
    part.close();
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, sentName)));
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

void WebDavCutTest::cutAtAnyByte_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("answers");
    for (const qint64 bytes : {0, 1, 200, 517, 900, 1400, 2000, 5000, 100'000, 700'000, 1'048'600, 1'049'500})
        QTest::addRow("%lld sent", bytes) << bytes << false;
    for (const qint64 bytes : {0, 100, 1200, 1600, 2000, 2300, 2600, 3000, 100'000, 1'050'000, 1'052'000})
        QTest::addRow("%lld received", bytes) << bytes << true;
}

/// Whatever breaks, at the first try and at the second: the upload goes on by itself and is whole.
void WebDavCutTest::cutAtAnyByte()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, answers);
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access();
    access.address.setPort(proxy.port());
    access.pause = std::chrono::milliseconds(10);
    WebDavStore store(access, *m_keys);
    const QByteArray content = StoreDesk::pdfOf(mebibyteSent, quint32(bytes) + 100 + (answers ? 1 : 0));
    proxy.cutAfter(bytes, 2, answers);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(content, sentName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    QVERIFY(proxy.cuts() > 0);
    proxy.cutAfter(0, 0);
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    QVERIFY(!onDisk(content).isEmpty());
}

void WebDavCutTest::canBeCancelled()
{
    slowDown();
    const QByteArray content = StoreDesk::pdfOf(15 * mebibyteSent, 20);
    QFuture<Expected<StoredFile>> future = m_store->putBytes(content, sentName);
    QVERIFY(QTest::qWaitFor([&] { return future.progressValue() > 0 || future.isFinished(); }, 20'000));
    QVERIFY(!future.isFinished());
    future.cancel();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 5000));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!m_keys->entries.contains(DocumentContent::hashOf(content)));
}

void WebDavCutTest::nothingStaysOfWhatWasCancelled()
{
    QVERIFY(QTest::qWaitFor([&] { return m_server->files().filter(QStringLiteral(".part")).isEmpty(); }, 5000));
}

void WebDavCutTest::tellsItsProgress()
{
    slowDown();
    const QFuture<Expected<StoredFile>> future = m_store->putBytes(StoreDesk::pdfOf(8 * mebibyteSent, 21), sentName);
    QList<int> values;
    int most = 0;
    QFutureWatcher<Expected<StoredFile>> watcher;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&](int value) {
        values.append(value);
        most = watcher.progressMaximum();
    });
    watcher.setFuture(future);
    QVERIFY(StoreDesk::wait(future));
    QVERIFY(values.size() > 2);
    QVERIFY(std::ranges::is_sorted(values));
    QCOMPARE(most, 8 * 1024);
    QVERIFY(values.last() > most / 2 && values.last() <= most);
}

void WebDavCutTest::aStoreThatGoesLeavesNobodyWaiting()
{
    slowDown();
    const QFuture<Expected<StoredFile>> put = m_store->putBytes(StoreDesk::pdfOf(10 * mebibyteSent, 23), sentName);
    QVERIFY(QTest::qWaitFor([&] { return put.progressValue() > 0; }, 20'000));
    const QFuture<Expected<QString>> checked = m_store->check(QString(), QString());
    m_store.reset();
    QVERIFY(put.isFinished() && put.isCanceled());
    QVERIFY(checked.isFinished());
}

QTEST_GUILESS_MAIN(WebDavCutTest)
#include "tst_WebDavCut.moc"
