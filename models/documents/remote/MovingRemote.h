// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentPlace.h"
#include "models/documents/remote/MovingPlace.h"
#include "models/documents/remote/RemoteStore.h"

#include <QObject>

#include <memory>

namespace tenderyard {

class Database;

/// A store outside of the office as documents are moved there, or from there.
class MovingRemote final : public MovingPlace
{
public:
    /// `rows` is the office's database, as MovingKeys has it, and outlives this.
    MovingRemote(Database &rows, const DocumentPlace &place, const RemoteAccess &access);
    ~MovingRemote() override;

    DocumentStore &store() override { return *m_store; }
    MovingKeys::From kind() const override { return MovingKeys::From::Outside; }
    void actFor(const Uuid &person) override { m_keys.actFor(person); }
    /// Their keys stay: documents may be elsewhere under the same names. Further error: store.not_removed.
    QFuture<Expected<int>> remove(const QList<StoreMove::Document> &documents) override;

private:
    MovingKeys m_keys;
    std::unique_ptr<RemoteStore> m_store;
    QObject m_context;
};

} // namespace tenderyard
