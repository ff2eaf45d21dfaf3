// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/FolderStore.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentNames.h"
#include "models/documents/FolderCleaner.h"
#include "models/domain/Deliver.h"
#include "models/storage/Database.h"
#include "models/storage/ThreadGuard.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QStorageInfo>

#include <memory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace tenderyard {

namespace {

constexpr qint64 bytesInKiB = 1024;
constexpr int lookWhilePaused = 20; // ms
constexpr int mostPaused = 1'000'000;

/// Makes a rename in this folder outlive a power cut; where a system cannot, it does so by itself.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

FolderStore::FolderStore(const QString &folder, Database *database) : m_folder(folder), m_database(database)
{
    m_threads.setMaxThreadCount(2);
}

FolderStore::~FolderStore()
{
    m_closing = true;
    m_end.release(mostPaused);
    m_threads.clear();
}

QString FolderStore::folderBeside(const QString &officePath)
{
    return officePath + QStringLiteral(".files");
}

template<class T> QFuture<Expected<T>> FolderStore::inBackground(std::function<Expected<T>(const Progress &)> work)
{
    auto promise = std::make_shared<QPromise<Expected<T>>>();
    promise->start();
    m_threads.start([this, promise, work = std::move(work)] {
        const Progress progress = [this, &promise](qint64 done, qint64 all) {
            promise->setProgressRange(0, int(all / bytesInKiB));
            promise->setProgressValue(int(done / bytesInKiB));
            waitWhilePaused(QFuture<void>(promise->future()));
            return !promise->isCanceled() && !m_closing;
        };
        waitWhilePaused(QFuture<void>(promise->future()));
        if (!promise->isCanceled() && !m_closing)
            promise->addResult(work(progress));
        // What ended half-way has no answer.
        if (m_closing)
            promise->future().cancel();
        promise->finish();
    });
    return promise->future();
}

void FolderStore::waitWhilePaused(const QFuture<void> &future)
{
    if (!future.isSuspending())
        return;
    // Others go on meanwhile.
    m_threads.releaseThread();
    // There is no signal in a thread without events.
    while (future.isSuspending() && !future.isCanceled() && !m_end.tryAcquire(1, lookWhilePaused)) {
    }
    m_threads.reserveThread();
}

QFuture<Expected<StoredFile>> FolderStore::putFile(const QString &localPath)
{
    return inBackground<StoredFile>([this, localPath](const Progress &progress) -> Expected<StoredFile> {
        const Expected<QByteArray> content =
            DocumentContent::read(localPath, QStringLiteral("document.not_readable"), progress);
        if (!content)
            return tl::unexpected(content.error());
        return keep(*content, QFileInfo(localPath).fileName(), progress);
    });
}

QFuture<Expected<StoredFile>> FolderStore::putBytes(const QByteArray &content, const QString &fileName)
{
    return inBackground<StoredFile>(
        [this, content, fileName](const Progress &progress) { return keep(content, fileName, progress); });
}

QFuture<Expected<QByteArray>> FolderStore::get(const QString &url, const QString &sha256)
{
    return inBackground<QByteArray>(
        [this, url, sha256](const Progress &progress) { return readBack(url, sha256, progress); });
}

QFuture<Expected<QString>> FolderStore::check(const QString &url, const QString &sha256)
{
    return inBackground<QString>([this, url, sha256](const Progress &progress) -> Expected<QString> {
        const Expected<QByteArray> content = readBack(url, sha256, progress);
        if (!content)
            return tl::unexpected(content.error());
        return sha256;
    });
}

QFuture<Expected<int>> FolderStore::remove(const QStringList &hashes)
{
    return inBackground<int>([this, hashes](const Progress &) -> Expected<int> {
        int removed = 0;
        for (const QString &sha256 : hashes) {
            if (!DocumentContent::isHash(sha256) || !QFile::exists(pathOf(sha256)))
                continue;
            if (!QFile::remove(pathOf(sha256)))
                return failure(QStringLiteral("store.not_removed"));
            ++removed;
        }
        return removed;
    });
}

Expected<StoredFile> FolderStore::putNow(const QByteArray &content, const QString &fileName)
{
    return keep(content, fileName, [](qint64, qint64) { return true; });
}

Expected<QByteArray> FolderStore::readNow(const QString &sha256) const
{
    return readBack(DocumentContent::urlOf(sha256), sha256, [](qint64, qint64) { return true; });
}

QFuture<Expected<int>> FolderStore::clean()
{
    auto promise = std::make_shared<QPromise<Expected<int>>>();
    promise->start();
    const auto end = [promise](const Expected<int> &removed) {
        promise->addResult(removed);
        promise->finish();
    };
    if (!m_database) {
        end(0);
        return promise->future();
    }
    const QFuture<Expected<QStringList>> old = inBackground<QStringList>(
        [this](const Progress &) -> Expected<QStringList> { return FolderCleaner(m_folder).oldFiles(); });
    deliver(old, &m_cleaning, [this, end](const Expected<QStringList> &hashes) {
        const auto ask = [hashes = *hashes](Connection &connection) {
            return DocumentNames::unnamed(connection, hashes);
        };
        deliver(m_database->read<QStringList>(ask), &m_cleaning, [this, end](const Expected<QStringList> &unnamed) {
            if (!unnamed) {
                end(tl::unexpected(unnamed.error()));
                return;
            }
            const auto remove = [this, hashes = *unnamed](const Progress &) -> Expected<int> {
                return FolderCleaner(m_folder).remove(hashes);
            };
            deliver(inBackground<int>(remove), &m_cleaning, end);
        });
    });
    return promise->future();
}

QStringList FolderStore::hashesNow() const
{
    ThreadGuard::assertNotGuiThread("a document store");
    QStringList hashes;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = files.fileName();
        if (DocumentContent::isHash(name) && path == pathOf(name))
            hashes.append(name);
    }
    return hashes;
}

Expected<StoredFile> FolderStore::keep(const QByteArray &content, const QString &fileName,
                                       const Progress &progress) const
{
    const Expected<StoredFile> stored = DocumentContent::describe(content, fileName);
    if (!stored)
        return stored;
    if (const Outcome written = write(stored->sha256, content, progress); !written)
        return tl::unexpected(written.error());
    return stored;
}

Outcome FolderStore::write(const QString &sha256, const QByteArray &content, const Progress &progress) const
{
    ThreadGuard::assertNotGuiThread("a document store");
    const QString path = pathOf(sha256);
    // First: what is looked at here is not cleaned away meanwhile.
    FolderCleaner::keep(path);
    const Expected<QByteArray> present = readBack(DocumentContent::urlOf(sha256), sha256, progress);
    if (present)
        return {};
    if (present.error().code == u"document.cancelled")
        return tl::unexpected(present.error());
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("document.not_stored"), QStringLiteral("the folder cannot be made"));
    QSaveFile file(path);
    bool good = file.open(QIODevice::WriteOnly);
    for (qint64 done = 0; good && done < content.size(); done += DocumentContent::piece) {
        const QByteArray next = content.mid(done, DocumentContent::piece);
        good = file.write(next) == next.size();
        if (!progress(done + next.size(), content.size()))
            return DocumentContent::cancelled();
    }
    // commit() syncs the file before it renames it.
    if (!good || !file.commit()) {
        const bool full = QStorageInfo(folder).bytesAvailable() < content.size();
        return failure(full ? QStringLiteral("storage.full") : QStringLiteral("document.not_stored"),
                       file.errorString());
    }
    syncFolder(folder);
    return {};
}

Expected<QByteArray> FolderStore::readBack(const QString &url, const QString &sha256, const Progress &progress) const
{
    ThreadGuard::assertNotGuiThread("a document store");
    if (!DocumentContent::isHash(sha256) || url != DocumentContent::urlOf(sha256))
        return failure(QStringLiteral("document.not_found"));
    Expected<QByteArray> content =
        DocumentContent::read(pathOf(sha256), QStringLiteral("document.not_found"), progress);
    const bool tooLarge = !content && content.error().code == u"document.too_large";
    if (tooLarge || (content && DocumentContent::hashOf(*content) != sha256))
        return failure(QStringLiteral("document.tampered"));
    return content;
}

QString FolderStore::pathOf(const QString &sha256) const
{
    return QStringLiteral("%1/%2/%3").arg(m_folder, sha256.first(2), sha256);
}

} // namespace tenderyard
