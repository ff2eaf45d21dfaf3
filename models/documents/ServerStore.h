// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FetchingStore.h"

#include <QObject>
#include <QThreadPool>

#include <functional>

namespace tenderyard {

class Connection;
class Database;

/// Keeps files in the office's own database on a server, which shows each to those who may see the row that names it.
/// They travel in pieces of 256 KiB, each a job of its own, so nothing else waits for a large file; an upload that a
/// lost connection cut goes on with what is missing, by itself for some seconds, and after that when the same file is
/// put again. A cancelled one is given up on the server.
/// Further errors: storage.* of the database, document.too_many (too many uploads that nothing came of).
class ServerStore final : public FetchingStore
{
public:
    /// `database` is that of the office, and outlives the store.
    explicit ServerStore(Database &database);
    /// Cancels what is under way; does not wait for the server.
    ~ServerStore() override;

    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;

    QFuture<Expected<int>> clean() override;

    /// putBytes() at once and as whoever acts on `connection`, in its thread.
    static Expected<StoredFile> putNow(Connection &connection, const QByteArray &content, const QString &fileName);

private:
    void fetch(const QString &sha256, const DocumentReceiver &receiver) override;

    Database &m_database;
    /// What is under way, as its children; gone before the threads end.
    QThreadPool m_threads;
    QObject m_transfers;
};

} // namespace tenderyard
