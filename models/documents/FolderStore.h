// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentStore.h"

#include <QObject>
#include <QSemaphore>
#include <QThreadPool>

#include <atomic>
#include <functional>

namespace tenderyard {

class Database;

/// Keeps files in a folder, each under its SHA-256 (ab/abcdef…), so the same file is kept once and none can be
/// overwritten by another. A file is written beside its place, synced and renamed: it is there whole or not at all.
class FolderStore final : public DocumentStore
{
public:
    /// The folder is made when the first file comes. `database` is that of the office, which outlives the store;
    /// without it clean() does not know what is named, and leaves everything.
    explicit FolderStore(const QString &folder, Database *database = nullptr);
    /// Cancels what is under way and waits for it to stop, at most for one piece of a file.
    ~FolderStore() override;

    /// The folder that belongs to the office at `officePath`: "<office>.files", beside it.
    static QString folderBeside(const QString &officePath);

    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;
    QFuture<Expected<QByteArray>> get(const QString &url, const QString &sha256) override;
    QFuture<Expected<QString>> check(const QString &url, const QString &sha256) override;
    QFuture<Expected<int>> clean() override;
    /// Removes these for good, by their hashes; what is not there is fine. Answers how many were. Error:
    /// store.not_removed.
    QFuture<Expected<int>> remove(const QStringList &hashes);

    /// putBytes() at once, in the calling thread, which must not be the GUI's.
    Expected<StoredFile> putNow(const QByteArray &content, const QString &fileName);
    /// The content of the document with this hash, after it was found to have it; as putNow().
    Expected<QByteArray> readNow(const QString &sha256) const;
    /// The hashes of all that is kept, in no order and unread; as putNow().
    QStringList hashesNow() const;

private:
    using Progress = DocumentContent::Progress;
    template<class T> QFuture<Expected<T>> inBackground(std::function<Expected<T>(const Progress &)> work);

    /// In a thread of m_threads.
    void waitWhilePaused(const QFuture<void> &future);

    Expected<StoredFile> keep(const QByteArray &content, const QString &fileName, const Progress &progress) const;
    Expected<QByteArray> readBack(const QString &url, const QString &sha256, const Progress &progress) const;
    Outcome write(const QString &sha256, const QByteArray &content, const Progress &progress) const;
    QString pathOf(const QString &sha256) const;

    const QString m_folder;
    Database *m_database;
    std::atomic<bool> m_closing = false;
    /// Has something only when the store goes: what is paused waits for that too.
    QSemaphore m_end;
    QThreadPool m_threads;
    /// What clean() waits with; gone before the threads.
    QObject m_cleaning;
};

} // namespace tenderyard
