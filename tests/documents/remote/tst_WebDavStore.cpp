// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/WebDavStore.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/CuttingProxy.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"

#include <QFile>
#include <QFileInfo>

using namespace tenderyard;

namespace {

constexpr qint64 mebibyte = 1024 * 1024;
const QString pdfName = QStringLiteral("Licence 2026.pdf");

} // namespace

/// Documents on a real Apache with mod_dav.
class WebDavStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void keepsAndGives_data();
    void keepsAndGives();
    void theServerLearnsNothing();
    void keepsAFile();
    void makesFoldersThatAreMissing();
    void makesAFolderThatWasTakenAway();
    void theSameAgainIsSentNoSecondTime();
    void noticesWhatWasChanged_data();
    void noticesWhatWasChanged();
    void mendsWhatWasDamaged();
    void aWrongPasswordIsDenied();
    void onlyTheRightServerIsTrusted_data();
    void onlyTheRightServerIsTrusted();
    void aLockIsNamed();
    void removesWhatNobodyUsed();
    void removesWhatOldUploadsLeft();

private:
    QString onDisk(const QByteArray &content) const;
    void ask(const QStringList &curl);

    std::unique_ptr<ApacheServer> m_server;
    std::unique_ptr<KeyBook> m_keys;
    std::unique_ptr<WebDavStore> m_store;
};

void WebDavStoreTest::initTestCase()
{
    if (!ApacheServer::isInstalled())
        QSKIP("no Apache is installed");
    m_server = std::make_unique<ApacheServer>();
}

void WebDavStoreTest::cleanupTestCase()
{
    m_store.reset();
    m_server.reset();
}

void WebDavStoreTest::init()
{
    m_store.reset();
    m_keys = std::make_unique<KeyBook>();
    m_store = std::make_unique<WebDavStore>(m_server->access(), *m_keys);
}

QString WebDavStoreTest::onDisk(const QByteArray &content) const
{
    return m_server->fileNamed(m_keys->entries.value(DocumentContent::hashOf(content)).key.objectName);
}

/// Somebody else at the same server.
void WebDavStoreTest::ask(const QStringList &curl)
{
    const RemoteAccess access = m_server->access();
    QProcess process;
    process.start(QStringLiteral("curl"),
                  QStringList{QStringLiteral("--silent"), QStringLiteral("--fail"), QStringLiteral("--cacert"),
                              access.authority, QStringLiteral("--user"), access.user + u':' + access.secret} +
                      curl);
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void WebDavStoreTest::keepsAndGives_data()
{
    QTest::addColumn<qint64>("size");
    for (const qint64 size : {qint64(20), DocumentContent::piece, 3 * mebibyte + 1, 10 * mebibyte})
        QTest::addRow("%lld bytes", size) << size;
}

void WebDavStoreTest::keepsAndGives()
{
    QFETCH(qint64, size);
    const QByteArray content = StoreDesk::pdfOf(size, quint32(size));
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    QCOMPARE(stored->sha256, DocumentContent::hashOf(content));
    QCOMPARE(stored->url, DocumentContent::urlOf(stored->sha256));
    QCOMPARE(stored->byteSize, size);
    QCOMPARE(stored->mediaType, QStringLiteral("application/pdf"));
    QVERIFY(m_keys->entries.value(stored->sha256).complete);
    const Expected<QByteArray> got = StoreDesk::wait(m_store->get(stored->url, stored->sha256));
    QVERIFY(got);
    QVERIFY(*got == content);
    QCOMPARE(StoreDesk::wait(m_store->check(stored->url, stored->sha256)).value_or(QString()), stored->sha256);
}

void WebDavStoreTest::theServerLearnsNothing()
{
    const QByteArray content = StoreDesk::pdfOf(5000, 77) + "the holder of this licence";
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY(stored);
    const QString path = onDisk(content);
    QVERIFY(!path.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sealed = file.readAll();
    QVERIFY(!sealed.contains("%PDF"));
    QVERIFY(!sealed.contains("licence"));
    QVERIFY(!sealed.contains(m_keys->entries.value(stored->sha256).key.secret));
    // Nor by a name: no part of the hash, nothing of the file's own name.
    for (const QString &each : m_server->files()) {
        QVERIFY(!each.contains(stored->sha256.first(8)));
        QVERIFY(!each.contains(QStringLiteral("Licence")));
    }
}

void WebDavStoreTest::keepsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(pdfName));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray content = StoreDesk::pdfOf(1000, 5);
    file.write(content);
    file.close();
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putFile(file.fileName()));
    QVERIFY(stored);
    QCOMPARE(stored->fileName, pdfName);
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    QCOMPARE(StoreDesk::codeOf(m_store->putFile(folder.filePath(QStringLiteral("none.pdf")))),
             QStringLiteral("document.not_readable"));
    QCOMPARE(StoreDesk::codeOf(m_store->putBytes("text", pdfName)), QStringLiteral("document.type"));
    QCOMPARE(StoreDesk::codeOf(m_store->putBytes({}, pdfName)), QStringLiteral("document.empty"));
    QCOMPARE(StoreDesk::codeOf(m_store->get(stored->url, QString(64, u'0'))), QStringLiteral("document.not_found"));
    QCOMPARE(StoreDesk::codeOf(m_store->get(QStringLiteral("../people"), stored->sha256)),
             QStringLiteral("document.not_found"));
}

void WebDavStoreTest::makesFoldersThatAreMissing()
{
    const RemoteAccess access = m_server->access(QStringLiteral("a folder/of/several/levels/"));
    WebDavStore store(access, *m_keys);
    const QByteArray content = StoreDesk::pdfOf(100, 3);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(content, pdfName));
    QVERIFY2(stored, stored ? "" : qPrintable(stored.error().code + u' ' + stored.error().detail));
    QVERIFY(onDisk(content).contains(QStringLiteral("/a folder/of/several/levels/")));
    QVERIFY(StoreDesk::wait(store.get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
}

void WebDavStoreTest::makesAFolderThatWasTakenAway()
{
    const QByteArray content = StoreDesk::pdfOf(100, 4);
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, pdfName)));
    // The store knows its folder by now.
    QVERIFY(QDir(QFileInfo(onDisk(content)).path()).removeRecursively());
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, pdfName)));
    QVERIFY(!onDisk(content).isEmpty());
}

void WebDavStoreTest::theSameAgainIsSentNoSecondTime()
{
    const QByteArray content = StoreDesk::pdfOf(2 * mebibyte, 6);
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, pdfName)));
    CuttingProxy proxy(m_server->port());
    RemoteAccess access = m_server->access();
    access.address.setPort(proxy.port());
    WebDavStore store(access, *m_keys);
    QVERIFY(StoreDesk::wait(store.putBytes(content, pdfName)));
    QVERIFY2(proxy.sent() > 0 && proxy.sent() < 100'000, qPrintable(QString::number(proxy.sent())));
}

void WebDavStoreTest::noticesWhatWasChanged_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"a byte", "cut", "longer", "empty", "another document"})
        QTest::newRow(damage) << QString::fromLatin1(damage);
}

void WebDavStoreTest::noticesWhatWasChanged()
{
    QFETCH(QString, damage);
    const QByteArray content = StoreDesk::pdfOf(mebibyte, 8);
    const QByteArray other = StoreDesk::pdfOf(mebibyte, 9);
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY(stored && StoreDesk::wait(m_store->putBytes(other, pdfName)));
    QFile file(onDisk(content));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray sealed = file.readAll();
    if (damage == u"a byte")
        sealed[700'000] = char(sealed.at(700'000) ^ 4);
    else if (damage == u"cut")
        sealed.chop(1);
    else if (damage == u"longer")
        sealed += 'x';
    else if (damage == u"empty")
        sealed.clear();
    else {
        QFile another(onDisk(other));
        QVERIFY(another.open(QIODevice::ReadOnly));
        sealed = another.readAll();
    }
    file.resize(0);
    file.seek(0);
    file.write(sealed);
    file.close();
    QCOMPARE(StoreDesk::codeOf(m_store->get(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
    QVERIFY(QFile::remove(file.fileName()));
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.not_found"));
}

void WebDavStoreTest::mendsWhatWasDamaged()
{
    const QByteArray content = StoreDesk::pdfOf(3000, 10);
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY(stored);
    QFile file(onDisk(content));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("damaged");
    file.close();
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QStringLiteral("document.tampered"));
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, pdfName)));
    QCOMPARE(StoreDesk::codeOf(m_store->check(stored->url, stored->sha256)), QString());
}

void WebDavStoreTest::aWrongPasswordIsDenied()
{
    RemoteAccess access = m_server->access();
    access.secret = QStringLiteral("wrong-password");
    WebDavStore store(access, *m_keys);
    const Expected<StoredFile> stored = StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(100, 11), pdfName));
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, QStringLiteral("store.denied"));
    QVERIFY(!stored.error().detail.contains(access.secret));
}

void WebDavStoreTest::onlyTheRightServerIsTrusted_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("knowsAuthority");
    QTest::addColumn<QString>("code");
    QTest::newRow("an unknown authority") << QStringLiteral("localhost") << false << QStringLiteral("store.unknown_ca");
    QTest::newRow("another name") << QStringLiteral("127.0.0.1") << true << QStringLiteral("store.wrong_host_name");
}

void WebDavStoreTest::onlyTheRightServerIsTrusted()
{
    QFETCH(QString, host);
    QFETCH(bool, knowsAuthority);
    QFETCH(QString, code);
    RemoteAccess access = m_server->access();
    access.address.setHost(host);
    if (!knowsAuthority)
        access.authority.clear();
    WebDavStore store(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(StoreDesk::pdfOf(100, 12), pdfName)), code);
    access.address.setScheme(QStringLiteral("http"));
    WebDavStore open(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(open.putBytes(StoreDesk::pdfOf(100, 12), pdfName)), QStringLiteral("store.no_tls"));
}

/// As a file cloud locks what somebody edits.
void WebDavStoreTest::aLockIsNamed()
{
    const QByteArray content = StoreDesk::pdfOf(100, 15);
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY(stored);
    QFile file(onDisk(content));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QString name = m_keys->entries.value(stored->sha256).key.objectName;
    ask({QStringLiteral("--request"), QStringLiteral("LOCK"), QStringLiteral("--header"),
         QStringLiteral("Timeout: Second-60"), QStringLiteral("--header"), QStringLiteral("Content-Type: text/xml"),
         QStringLiteral("--data"),
         QStringLiteral("<?xml version='1.0'?><lockinfo xmlns='DAV:'><lockscope><exclusive/></lockscope><locktype>"
                        "<write/></locktype></lockinfo>"),
         m_server->access().address.toString() + u'/' + name.first(2) + u'/' + name});
    RemoteAccess access = m_server->access();
    access.pause = std::chrono::milliseconds(10);
    WebDavStore store(access, *m_keys);
    QCOMPARE(StoreDesk::codeOf(store.putBytes(content, pdfName)), QStringLiteral("store.locked"));
}

void WebDavStoreTest::removesWhatNobodyUsed()
{
    const QByteArray content = StoreDesk::pdfOf(100, 22);
    QVERIFY(StoreDesk::wait(m_store->putBytes(content, pdfName)));
    const QString path = onDisk(content);
    QVERIFY(QFile::exists(path));
    // As of an upload that was killed.
    QVERIFY(QFile::copy(path, path + QStringLiteral(".part")));
    m_keys->loose = {QFileInfo(path).fileName(), QString(32, u'a')};
    QCOMPARE(StoreDesk::wait(m_store->clean()).value_or(-1), 2);
    QVERIFY(!QFile::exists(path));
    QVERIFY(!QFile::exists(path + QStringLiteral(".part")));
}

void WebDavStoreTest::removesWhatOldUploadsLeft()
{
    const QByteArray content = StoreDesk::pdfOf(1000, 61);
    const Expected<StoredFile> stored = StoreDesk::wait(m_store->putBytes(content, pdfName));
    QVERIFY(stored);
    const QString folder = QFileInfo(onDisk(content)).path();
    const QString name(32, u'a');
    const QString old = folder + u'/' + name + QStringLiteral(".part");
    const QString fresh = folder + QStringLiteral("/b") + name.sliced(1) + QStringLiteral(".part");
    const QString foreign = folder + QStringLiteral("/letter.part");
    const QDateTime then = QDateTime::currentDateTimeUtc().addDays(-2);
    for (const QString &path : {old, fresh, foreign, onDisk(content)}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(path == fresh || file.setFileTime(then, QFileDevice::FileModificationTime));
    }
    // It looks into some of the folders each time.
    int removed = 0;
    for (int times = 0; times < 200 && removed == 0; ++times)
        removed = StoreDesk::wait(m_store->clean()).value_or(-1);
    QCOMPARE(removed, 1);
    QVERIFY(!QFile::exists(old));
    QVERIFY(QFile::exists(fresh) && QFile::exists(foreign));
    QVERIFY(StoreDesk::wait(m_store->get(stored->url, stored->sha256)).value_or(QByteArray()) == content);
    QVERIFY(QFile::remove(fresh));
}

QTEST_GUILESS_MAIN(WebDavStoreTest)
#include "tst_WebDavStore.moc"
