// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/DocumentKeys.h"
#include "models/documents/remote/StoreMove.h"

namespace tenderyard {

class Database;

/// Keys for a StoreMove to or from a store outside: documents stay those of whoever had put them there, and each of
/// them gets a copy with a key of its own, so that exactly the same people can read it as before. From one store
/// outside to another a document keeps its name and its key. Acts as whoever the tables belong to: in an office in a
/// file, or on a server with an administrator's connection; anybody else gets storage.denied.
class MovingKeys final : public DocumentKeys
{
public:
    /// `database` is that of the office, and outlives this.
    explicit MovingKeys(Database &database) : m_database(database) {}

    enum class From { Office, Outside };
    /// All copies of documents: what rows name, and what is at the old place and was not given to a row yet. In the
    /// order of their hashes.
    QFuture<Expected<QList<StoreMove::Document>>> documents(From from);
    /// Whose copy is meant from now on.
    void actFor(const Uuid &person) { m_person = person; }

    QFuture<Expected<DocumentKey>> begin(const QString &sha256, qint64 byteSize) override;
    QFuture<Expected<bool>> finish(const QString &sha256) override;
    /// What is unfinished is gone on with; nothing is forgotten.
    QFuture<Expected<bool>> forget(const QString &sha256) override;
    /// What setLoose() named, once.
    QFuture<Expected<QStringList>> clean() override;
    /// Whatever place it was made for; the store says whether the document is there.
    QFuture<Expected<DocumentKey>> find(const QString &sha256) override;

    /// What clean() answers next: names at the store that are given up.
    void setLoose(const QStringList &names) { m_loose = names; }
    /// What these documents are called at a store outside.
    QFuture<Expected<QStringList>> objectNames(const QList<StoreMove::Document> &documents);
    /// Drops the keys of these, which are at no store outside any longer.
    QFuture<Expected<bool>> drop(const QList<StoreMove::Document> &documents);

private:
    Database &m_database;
    Uuid m_person;
    QStringList m_loose;
};

} // namespace tenderyard
