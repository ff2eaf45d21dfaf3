// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "tests/documents/WaitingCertification.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/documents/remote/SwiftServer.h"

using namespace tenderyard;

/// One changed bit of what a store outside keeps for the office keeps a certification from being verified.
class RemoteTamperingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atWebDav();
    void atS3();

private:
    enum class Afterwards { MayBeMended, IsPutAway };
    /// `change` changes what the store keeps, and once more mends it, unless the store puts away what it finds damaged.
    static void tryWith(DocumentStore &store, Afterwards afterwards,
                        const std::function<bool(const StoredFile &)> &change);
};

void RemoteTamperingTest::tryWith(DocumentStore &store, Afterwards afterwards,
                                  const std::function<bool(const StoredFile &)> &change)
{
    constexpr qint64 size = 600'000; // bytes
    const Expected<StoredFile> file =
        StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(size, 77), QStringLiteral("a.pdf")));
    QVERIFY2(file, file ? "" : qPrintable(file.error().code + u' ' + file.error().detail));
    WaitingCertification certification(*file);
    const auto check = [&] { return StoreDesk::wait(store.check(file->url, file->sha256)); };
    QCOMPARE(certification.codeOfVerifying(check()), QString());
    QVERIFY(change(*file));
    const Expected<QString> changed = check();
    QVERIFY(!changed);
    QCOMPARE(changed.error().code, QStringLiteral("document.tampered"));
    QCOMPARE(certification.codeOfVerifying(changed), QStringLiteral("rule.certification_unchecked"));
    if (afterwards == Afterwards::IsPutAway) {
        QCOMPARE(certification.codeOfVerifying(check()), QStringLiteral("rule.certification_unchecked"));
        return;
    }
    QVERIFY(change(*file));
    QCOMPARE(certification.codeOfVerifying(check()), QString());
}

void RemoteTamperingTest::atWebDav()
{
    if (!ApacheServer::isInstalled())
        QSKIP("no Apache is installed");
    ApacheServer server;
    KeyBook keys;
    WebDavStore store(server.access(), keys);
    tryWith(store, Afterwards::MayBeMended, [&](const StoredFile &file) {
        const QString path = server.fileNamed(keys.entries.value(file.sha256).key.objectName);
        return !path.isEmpty() && WaitingCertification::changeFile(path);
    });
}

void RemoteTamperingTest::atS3()
{
    if (!SwiftServer::isInstalled())
        QSKIP("no Swift is installed");
    constexpr qint64 smallestOfDocument = 500'000; // bytes
    const QString bucket = QStringLiteral("tampering");
    SwiftServer server;
    QVERIFY(BucketMaker::make(server.access(bucket)));
    KeyBook keys;
    S3Store store(server.access(bucket), keys);
    const QStringList before = server.files();
    tryWith(store, Afterwards::IsPutAway, [&](const StoredFile &) {
        QStringList documents = server.files();
        documents.removeIf(
            [&](const QString &path) { return before.contains(path) || QFile(path).size() < smallestOfDocument; });
        return documents.size() == 1 && WaitingCertification::changeFile(documents.constFirst());
    });
}

QTEST_GUILESS_MAIN(RemoteTamperingTest)
#include "tst_RemoteTampering.moc"
