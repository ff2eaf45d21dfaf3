// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/S3Store.h"
#include "models/documents/remote/WebDavStore.h"
#include "tests/documents/remote/ApacheServer.h"
#include "tests/documents/remote/BucketMaker.h"
#include "tests/documents/remote/KeyBook.h"
#include "tests/documents/remote/StoreDesk.h"
#include "tests/documents/remote/SwiftServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>

#include <algorithm>
#include <functional>

using namespace tenderyard;

namespace {

constexpr qint64 documentBytes = 25LL * 1024 * 1024;
constexpr int rounds = 9;
constexpr int longestUpload = 60'000; // ms

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// In MB/s; 0 where `work` failed.
double speedOf(const std::function<bool()> &work)
{
    QElapsedTimer time;
    time.start();
    const bool done = work();
    return done ? double(documentBytes) / 1e6 / (double(time.nsecsElapsed()) / 1e9) : 0;
}

/// The name and the password are read from its standard input.
bool curl(const QStringList &arguments, const QByteArray &settings)
{
    QProcess process;
    process.start(QStringLiteral("curl"), QStringList{QStringLiteral("--config"), QStringLiteral("-")} + arguments);
    process.write(settings);
    process.closeWriteChannel();
    return process.waitForFinished(longestUpload) && process.exitCode() == 0;
}

} // namespace

/// How fast a document of 25 MiB gets to a store, encrypted and looked at there, beside what curl needs to send the
/// same bytes to the same server in the same run. Both take turns, so that what else the computer does slows both down.
class StoreSpeedLongTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void uploadToWebDav();
    void uploadToS3();

private:
    QString write(const QByteArray &content);
    static double put(DocumentStore &store, const QString &path);

    QTemporaryDir m_folder;
};

QString StoreSpeedLongTest::write(const QByteArray &content)
{
    QFile file(m_folder.filePath(QStringLiteral("content.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("The document cannot be written");
    return file.fileName();
}

double StoreSpeedLongTest::put(DocumentStore &store, const QString &path)
{
    return speedOf([&] {
        const QFuture<Expected<StoredFile>> future = store.putFile(path);
        QFutureWatcher<Expected<StoredFile>> watcher;
        QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
        watcher.setFuture(future);
        return finished.wait(longestUpload) && future.resultCount() == 1 && future.result().has_value();
    });
}

/// A WebDAV server proves nothing of what it keeps, so the store reads it back; what curl does is to send and to read
/// back.
void StoreSpeedLongTest::uploadToWebDav()
{
    if (!ApacheServer::isInstalled())
        QSKIP("no Apache is installed");
    constexpr double leastShare = 0.7;
    ApacheServer server;
    const RemoteAccess access = server.access();
    KeyBook keys;
    WebDavStore store(access, keys);
    // The folders are made, and the store learns how quick the line is.
    QVERIFY(StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(documentBytes), QStringLiteral("a.pdf"))));
    const QByteArray who = "user = \"" + (access.user + u':' + access.secret).toUtf8() + "\"\n";
    const QStringList how{QStringLiteral("--silent"), QStringLiteral("--fail"), QStringLiteral("--cacert"),
                          access.authority};
    QList<double> sent;
    QList<double> readBack;
    QList<double> stored;
    for (quint32 round = 1; round <= rounds; ++round) {
        const QString path = write(StoreDesk::pdfOf(documentBytes, round));
        const QString target = access.address.toString() + QStringLiteral("/%1").arg(round);
        const QStringList sending = how + QStringList{QStringLiteral("--upload-file"), path, target};
        const QByteArray reading = who + "next\n" + who + "silent\nfail\ncacert = \"" + access.authority.toUtf8() +
                                   "\"\nurl = \"" + target.toUtf8() + "\"\noutput = \"/dev/null\"\n";
        sent.append(speedOf([&] { return curl(sending, who); }));
        readBack.append(speedOf([&] {
            return curl({}, "silent\nfail\ncacert = \"" + access.authority.toUtf8() + "\"\nupload-file = \"" +
                                path.toUtf8() + "\"\nurl = \"" + target.toUtf8() + "\"\n" + reading);
        }));
        stored.append(put(store, path));
    }
    qInfo("WebDAV: curl sends %.0f MB/s, sends and reads back %.0f MB/s; the store puts %.0f MB/s, %.2f and %.2f of it",
          median(sent), median(readBack), median(stored), median(stored) / median(sent),
          median(stored) / median(readBack));
    QVERIFY(median(stored) > leastShare * median(readBack));
}

/// The store encrypts and sends; curl sends what was signed before.
void StoreSpeedLongTest::uploadToS3()
{
    if (!SwiftServer::isInstalled())
        QSKIP("no Swift is installed");
    constexpr double leastShare = 0.7;
    SwiftServer server;
    const RemoteAccess access = server.access(QStringLiteral("documents"));
    QVERIFY(BucketMaker::make(access));
    KeyBook keys;
    S3Store store(access, keys);
    // The store learns how quick the line is.
    QVERIFY(StoreDesk::wait(store.putBytes(StoreDesk::pdfOf(documentBytes), QStringLiteral("a.pdf"))));
    QList<double> sent;
    QList<double> stored;
    for (quint32 round = 1; round <= rounds; ++round) {
        const QByteArray content = StoreDesk::pdfOf(documentBytes, round + 1);
        const QString path = write(content);
        const QString hash = DocumentContent::hashOf(content);
        sent.append(speedOf([&] {
            return curl(BucketMaker::curl(access, "PUT", "/documents/" + QByteArray::number(round), hash.toLatin1()) +
                            QStringList{QStringLiteral("--upload-file"), path},
                        {});
        }));
        stored.append(put(store, path));
    }
    qInfo("S3: curl sends %.0f MB/s; the store puts %.0f MB/s, %.2f of it", median(sent), median(stored),
          median(stored) / median(sent));
    QVERIFY(median(stored) > leastShare * median(sent));
}

QTEST_GUILESS_MAIN(StoreSpeedLongTest)
#include "tst_StoreSpeedLong.moc"
