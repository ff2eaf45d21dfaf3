// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/StoredFile.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace tenderyard {

/// Where an office keeps its files. Made and called in the GUI thread, which it never keeps waiting: the work is done
/// in threads of its own and answered through futures (use Deliver.h).
/// A future tells its progress (progressValue() of progressMaximum(), in KiB) and can be cancelled, then nothing is
/// kept and nothing is answered. One that put…() gave can be paused by suspend(): nothing more is written or sent until
/// resume(), and then it goes on where it was (isSuspending() tells that it is; it can be cancelled as well). Whoever
/// gives up the store cancels what is under way. Errors: document.not_readable (the file that was to be put),
/// document.empty, document.too_large, document.type (its content is neither PDF, PNG nor JPEG), document.not_found (in
/// the store), document.tampered (what is stored is not what was put there), document.not_stored, storage.full.
class DocumentStore
{
public:
    /// The largest file that is taken, in bytes.
    static constexpr qint64 largest = 25LL * 1024 * 1024;

    DocumentStore() = default;
    virtual ~DocumentStore() = default;
    DocumentStore(const DocumentStore &) = delete;
    DocumentStore &operator=(const DocumentStore &) = delete;

    /// Keeps a copy of the file at `localPath`. Answers only when all of it is safely there.
    virtual QFuture<Expected<StoredFile>> putFile(const QString &localPath) = 0;
    /// The same for content that is in memory; `fileName` is what people shall see.
    virtual QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) = 0;
    /// The content of a stored file, after it was found to have this hash.
    virtual QFuture<Expected<QByteArray>> get(const QString &url, const QString &sha256) = 0;
    /// Reads a stored file again and answers its hash when it is still `sha256`.
    virtual QFuture<Expected<QString>> check(const QString &url, const QString &sha256) = 0;
    /// Removes some of what was put there more than a day ago and no row names or ever named, and what uploads that
    /// were cut have left; answers how many. What a row names, or its history, stays. To be called once after signing
    /// in; nobody need wait for it or be told that it failed. Does nothing where a store has no such thing.
    virtual QFuture<Expected<int>> clean();
};

} // namespace tenderyard
