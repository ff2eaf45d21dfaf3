// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/documents/remote/SwiftServer.h"

#include <QFile>
#include <QFileInfo>

using namespace tenderyard;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
const QString photoName = QStringLiteral("Licence 2026.pdf");
const QString bucket = QStringLiteral("documents");

} // namespace

/// Documents at a real S3-compatible store that checks signatures.
class S3StoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void keepsAndGives_data();
    void keepsAndGives();
    void namesMayBeginWithAFolder();
    void theStoreLearnsNothing();
    void theSameAgainIsSentNoSecondTime();
    void noticesWhatWasChanged();
    void aWrongSecretIsDenied_data();
    void aWrongSecretIsDenied();
    void anotherRegionIsRefused();
    void aBucketThatIsMissing();
    void aQuotaIsNamed();
    void onlyTheRightServerIsTrusted();
    void aKilledUploadGoesOn_data();
    void aKilledUploadGoesOn();
    void partsOfAnotherDocumentAreNotTaken();
    void cutAtAnyByte_data();
    void cutAtAnyByte();
    void canBeCancelled();
    void removesWhatNobodyUsed();
    void removesWhatAKilledUploadLeft();

private:
    Expected<StoredFile> put(S3Store &store, const QByteArray &content);

    std::unique_ptr<SwiftServer> m_server;
    std::unique_ptr<KeyBook> m_keys;
    std::unique_ptr<S3Store> m_store;
};

void S3StoreTest::initTestCase()
{
    if (!SwiftServer::isInstalled())
        QSKIP("no Swift is installed");
    m_server = std::make_unique<SwiftServer>();
    QVERIFY(BucketMaker::make(m_server->access(bucket)));
}

void S3StoreTest::cleanupTestCase()
{
    m_store.reset();
    m_server.reset();
}

void S3StoreTest::init()
{
    m_store.reset();
    m_keys = std::make_unique<KeyBook>();
    m_store = std::make_unique<S3Store>(m_server->access(bucket), *m_keys);
}

Expected<StoredFile> S3StoreTest::put(S3Store &store, const QByteArray &content)
{
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(content, photoName));
    if (!stored)
        qWarning("%s %s", qPrintable(stored.error().code), qPrintable(stored.error().detail));
    return stored;
}

void S3StoreTest::keepsAndGives_data()
{
    QTest::addColumn<qint64>("size");
    // Of one part, of one whole part, of several.
    for (const qint64 size : {qint64(20), 3 * mebibyte, 5 * mebibyte - 400, 12 * mebibyte, 25 * mebibyte})
        QTest::addRow("%lld bytes", size) << size;
}

void S3StoreTest::keepsAndGives()
{
    QFETCH(qint64, size);
    const QByteArray content = StoreDesk::pdfOf(size, quint32(size));
    const Expected<StoredFile> stored = put(*m_store, content);
    QVERIFY(stored);
    QVERIFY(m_keys->entries.value(stored->sha256).complete);
    const Expected<QByteArray> got = StoreDesk::wait(m_store->get(stored->url, stored->sha256));
    QVERIFY(got);
    QVERIFY(*got == content);
    QCOMPARE(StoreDesk::wait(m_store->check(stored->url, stored->sha256)).value_or(QString()), stored->sha256);
}

void S3StoreTest::namesMayBeginWithAFolder()
{
    S3Store store(m_server->access(bucket, QStringLiteral("/an office/of ours")), *m_keys);
    const QByteArray content = StoreDesk::pdfOf(1000, 2);
    const Expected<StoredFile> stored = put(store, content);
    QVERIFY(stored);
    QVERIFY(StoreDesk::wait(store.get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.not_found"));
}

void S3StoreTest::theStoreLearnsNothing()
{
    const QByteArray content = StoreDesk::pdfOf(6000, 3) + "the holder of this licence";
    const Expected<StoredFile> stored = put(*m_store, content);
    QVERIFY(stored);
    const QByteArray secret = m_keys->entries.value(stored->sha256).key.secret;
    QVERIFY(!m_server->files().isEmpty());
    for (const QString &path : m_server->files()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sealed = file.readAll();
        QVERIFY(!sealed.contains("%PDF-") && !sealed.contains("holder of this") && !sealed.contains(secret));
        QVERIFY(!sealed.contains(stored->sha256.toLatin1()));
    }
}

void S3StoreTest::theSameAgainIsSentNoSecondTime()
{
    const QByteArray content = StoreDesk::pdfOf(2 * mebibyte, 4);
    QVERIFY(put(*m_store, content));
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access(bucket);
    access.address.setPort(proxy.port());
    S3Store store(access, *m_keys);
    QVERIFY(put(store, content));
    QVERIFY2(proxy.sent() > 0 && proxy.sent() < 100'000, qPrintable(QString::number(proxy.sent())));
}

void S3StoreTest::noticesWhatWasChanged()
{
    // Of one in parts the store goes on telling so; what is damaged otherwise it takes out of sight.
    const QByteArray content = StoreDesk::pdfOf(6 * mebibyte, 5);
    const QStringList before = m_server->files();
    const Expected<StoredFile> stored = put(*m_store, content);
    QVERIFY(stored);
    int changed = 0;
    for (const QString &path : m_server->files()) {
        QFile file(path);
        if (before.contains(path) || file.size() < mebibyte)
            continue;
        QVERIFY(file.open(QIODevice::ReadWrite));
        // In the middle of the data, whose size stays.
        const qint64 middle = file.size() / 2;
        QVERIFY(file.seek(middle));
        const char byte = file.read(1).at(0);
        QVERIFY(file.seek(middle));
        file.write(QByteArray(1, char(byte ^ 1)));
        ++changed;
    }
    QCOMPARE(changed, 1);
    QCOMPARE(StoreDesk::codeOf(m_store->get(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
}

void S3StoreTest::aWrongSecretIsDenied_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    const RemoteAccess access = m_server->access(bucket);
    QTest::newRow("secret") << access.user << QStringLiteral("another-secret-altogether");
    QTest::newRow("user") << QStringLiteral("office:nobody") << access.secret;
    QTest::newRow("somebody else's") << QStringLiteral("office:stranger") << QStringLiteral("secret-of-a-stranger");
}

void S3StoreTest::aWrongSecretIsDenied()
{
    QFETCH(QString, user);
    QFETCH(QString, secret);
    RemoteAccess access = m_server->access(bucket);
    access.user = user;
    access.secret = secret;
    S3Store store(access, *m_keys);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(100, 6), photoName));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, QStringLiteral("store.denied"));
    QVERIFY(!stored.error().detail.contains(secret) && !stored.error().detail.contains(user));
}

void S3StoreTest::anotherRegionIsRefused()
{
    RemoteAccess access = m_server->access(bucket);
    access.region = QStringLiteral("elsewhere");
    S3Store store(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(100, 7), photoName)), QStringLiteral("store.region"));
}

void S3StoreTest::aBucketThatIsMissing()
{
    // What is not there is not the same as a document that is missing.
    const Expected<StoredFile> elsewhere = put(*m_store, StoreDesk::pdfOf(100, 9));
    QVERIFY(elsewhere);
    S3Store store(m_server->access(QStringLiteral("nobody-made-it")), *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.get(elsewhere->url, elsewhere->sha256)), QStringLiteral("store.no_place"));
    // Whoever may make it makes it, for a small document as for one in parts.
    QVERIFY(put(store, StoreDesk::pdfOf(100, 8)));
    S3Store other(m_server->access(QStringLiteral("nobody-made-this-one")), *m_keys);
    QVERIFY(put(other, StoreDesk::pdfOf(7 * mebibyte, 8)));
    // Whoever may not is told what is missing.
    RemoteAccess access = m_server->access(QStringLiteral("not-for-strangers"));
    access.user = QStringLiteral("office:stranger");
    access.secret = QStringLiteral("another-secret");
    S3Store stranger(access, *m_keys);
    const QString code = StoreDesk::codeOf(stranger.putBytes(StoreDesk::pdfOf(100, 10), photoName));
    QVERIFY2(code == u"store.no_place" || code == u"store.denied", qPrintable(code));
}

void S3StoreTest::aQuotaIsNamed()
{
    SwiftServer small(2 * mebibyte);
    QVERIFY(BucketMaker::make(small.access(bucket)));
    S3Store store(small.access(bucket), *m_keys);
    QVERIFY(put(store, StoreDesk::pdfOf(mebibyte, 60)));
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(3 * mebibyte, 61), photoName)),
             QStringLiteral("store.full"));
}

void S3StoreTest::onlyTheRightServerIsTrusted()
{
    RemoteAccess access = m_server->access(bucket);
    access.authority.clear();
    S3Store store(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(100, 9), photoName)),
             QStringLiteral("store.unknown_ca"));
}

void S3StoreTest::aKilledUploadGoesOn_data()
{
    QTest::addColumn<qint64>("killedAt");
    QTest::addColumn<qint64>("mostSent");
    QTest::newRow("in the first part") << 3 * mebibyte << 15 * mebibyte;
    QTest::newRow("in the third part") << 11 * mebibyte << 7 * mebibyte;
}

/// As after a program that was killed: another store, which has nothing but the keys.
void S3StoreTest::aKilledUploadGoesOn()
{
    QFETCH(qint64, killedAt);
    QFETCH(qint64, mostSent);
    const QByteArray content = StoreDesk::pdfOf(14 * mebibyte, quint32(killedAt));
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access(bucket);
    access.address.setPort(proxy.port());
    {
        S3Store killed(access, *m_keys);
        const QFuture<Expected<StoredFile>> future = killed.putBytes(content, photoName);
        QVERIFY(QTest::qWaitFor([&] { return proxy.sent() > killedAt; }, 60'000));
        QVERIFY(!future.isFinished());
    }
    const QString sha256 = DocumentContent::hashOf(content);
    QVERIFY(!m_keys->entries.value(sha256).complete);
    QCOMPARE(StoreDesk::codeOf(m_store->get(DocumentContent::urlOf(sha256), sha256)),
             QStringLiteral("document.not_found"));
    const qint64 before = proxy.sent();
    S3Store store(access, *m_keys);
    QVERIFY(put(store, content));
    const qint64 sent = proxy.sent() - before;
    QVERIFY2(sent < mostSent, qPrintable(QString::number(sent)));
    QVERIFY(StoreDesk::wait(m_store->get(DocumentContent::urlOf(sha256), sha256)).value_or(QByteArray()) == content);
}

/// What lies at the store under the name of an unfinished upload is taken for a part only if it is one.
void S3StoreTest::partsOfAnotherDocumentAreNotTaken()
{
    const QByteArray first = StoreDesk::pdfOf(11 * mebibyte, 31);
    const QByteArray second = StoreDesk::pdfOf(11 * mebibyte, 32);
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access(bucket);
    access.address.setPort(proxy.port());
    {
        S3Store killed(access, *m_keys);
        const QFuture<Expected<StoredFile>> future = killed.putBytes(first, photoName);
        QVERIFY(QTest::qWaitFor([&] { return proxy.sent() > 8 * mebibyte; }, 60'000));
    }
    const KeyBook::Entry entry = m_keys->entries.take(DocumentContent::hashOf(first));
    m_keys->entries.insert(DocumentContent::hashOf(second), entry);
    const Expected<StoredFile> stored = put(*m_store, second);
    QVERIFY(stored);
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == second);
}

void S3StoreTest::cutAtAnyByte_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<bool>("answers");
    for (const qint64 bytes : {0, 1, 517, 1000, 2000, 100'000, 700'000, 1'049'000, 1'051'000, 1'052'000})
        QTest::addRow("%lld sent", bytes) << bytes << false;
    for (const qint64 bytes : {0, 100, 1200, 2000, 2500, 3000, 3500, 4000, 4500})
        QTest::addRow("%lld received", bytes) << bytes << true;
}

void S3StoreTest::cutAtAnyByte()
{
    QFETCH(qint64, bytes);
    QFETCH(bool, answers);
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access(bucket);
    access.address.setPort(proxy.port());
    access.pause = std::chrono::milliseconds(10);
    S3Store store(access, *m_keys);
    const QByteArray content = StoreDesk::pdfOf(mebibyte, quint32(bytes) + 200 + (answers ? 1 : 0));
    proxy.cutAfter(bytes, 2, answers);
    const Expected<StoredFile> stored = put(store, content);
    QVERIFY(stored);
    proxy.cutAfter(0, 0);
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

void S3StoreTest::canBeCancelled()
{
    const QByteArray content = StoreDesk::pdfOf(20 * mebibyte, 40);
    QFuture<Expected<StoredFile>> future = m_store->putBytes(content, photoName);
    QVERIFY(QTest::qWaitFor([&] { return future.progressValue() > 0 || future.isFinished(); }, 60'000));
    QVERIFY(!future.isFinished());
    future.cancel();
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 5000));
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!m_keys->entries.contains(DocumentContent::hashOf(content)));
}

void S3StoreTest::removesWhatNobodyUsed()
{
    const QByteArray content = StoreDesk::pdfOf(100, 50);
    const Expected<StoredFile> stored = put(*m_store, content);
    QVERIFY(stored);
    m_keys->loose = {m_keys->entries.value(stored->sha256).key.objectName, QString(32, u'a')};
    QCOMPARE(StoreDesk::wait(m_store->clean()).value_or(-1), 2);
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.not_found"));
}

void S3StoreTest::removesWhatAKilledUploadLeft()
{
    const qsizetype before = m_server->files().size();
    const QByteArray content = StoreDesk::pdfOf(14 * mebibyte, 51);
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access(bucket);
    access.address.setPort(proxy.port());
    {
        S3Store killed(access, *m_keys);
        const QFuture<Expected<StoredFile>> future = killed.putBytes(content, photoName);
        QVERIFY(QTest::qWaitFor([&] { return proxy.sent() > 11 * mebibyte; }, 60'000));
    }
    QVERIFY(m_server->files().size() > before);
    m_keys->loose = {m_keys->entries.value(DocumentContent::hashOf(content)).key.objectName};
    QCOMPARE(StoreDesk::wait(m_store->clean()).value_or(-1), 1);
    QVERIFY(QTest::qWaitFor([&] { return m_server->files().size() <= before; }, 10'000));
}

QTEST_GUILESS_MAIN(S3StoreTest)
#include "tst_S3Store.moc"
