// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKeys.h"
#include "models/documents/remote/StoreMove.h"

namespace tenderyard {

class Database;

/// Keys for a StoreMove into a store outside: documents stay those of whoever had put them there, and each of them gets
/// a copy with a key of its own, so that exactly the same people can read it as before. Acts as the engine: in an
/// office in a file, or on a server with an administrator's connection; anybody else gets storage.denied.
class MovingKeys final : public DocumentKeys
{
public:
    /// `database` is that of the office, and outlives this.
    explicit MovingKeys(Database &database) : m_database(database) {}

    /// All documents that rows name, in the order of their hashes.
    QFuture<Expected<QList<StoreMove::Document>>> documents();

    /// For the first of those who need a copy and have none yet.
    QFuture<Expected<DocumentKey>> begin(const QString &sha256, qint64 byteSize) override;
    QFuture<Expected<bool>> finish(const QString &sha256) override;
    /// What is unfinished is gone on with; nothing is forgotten.
    QFuture<Expected<bool>> forget(const QString &sha256) override;
    /// Nothing is given up.
    QFuture<Expected<QStringList>> clean() override;
    /// document.not_found as long as somebody needs a copy and has none.
    QFuture<Expected<DocumentKey>> find(const QString &sha256) override;

private:
    Database &m_database;
};

} // namespace tenderyard
