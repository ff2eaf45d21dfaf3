// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FetchingStore.h"
#include "models/documents/remote/MovingPlace.h"

#include <QObject>

namespace tenderyard {

class Connection;
class Database;

/// The documents of an office on a server as its administrator moves them: all of them, each as the copy of whoever put
/// it there. Lives in the GUI thread; the work is done by the database's workers.
class AdministratorStore final : public FetchingStore, public MovingPlace
{
public:
    /// `rows` is the office opened by its server's administrator, and outlives this; a person's login gets
    /// storage.denied.
    explicit AdministratorStore(Database &rows) : m_rows(rows) {}

    /// Not used by a move, which has content in memory.
    QFuture<Expected<StoredFile>> putFile(const QString &localPath) override;
    QFuture<Expected<StoredFile>> putBytes(const QByteArray &content, const QString &fileName) override;

    DocumentStore &store() override { return *this; }
    MovingKeys::From kind() const override { return MovingKeys::From::Office; }
    void actFor(const Uuid &person) override { m_person = person; }
    QFuture<Expected<int>> remove(const QList<StoreMove::Document> &documents) override;

private:
    static Expected<StoredFile> keep(Connection &connection, const Uuid &person, const QByteArray &content,
                                     const QString &fileName);
    void fetch(const QString &sha256, const DocumentReceiver &receiver) override;

    Database &m_rows;
    Uuid m_person;
    QObject m_context;
};

} // namespace tenderyard
