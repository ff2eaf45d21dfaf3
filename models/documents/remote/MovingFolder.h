// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/FolderStore.h"
#include "models/documents/remote/MovingPlace.h"

namespace tenderyard {

/// The folder beside an office's file as documents are moved there, or from there. Everybody's copies are one there.
class MovingFolder final : public MovingPlace
{
public:
    explicit MovingFolder(const QString &folder) : m_store(folder) {}

    DocumentStore &store() override { return m_store; }
    MovingKeys::From kind() const override { return MovingKeys::From::Office; }
    void actFor(const Uuid & /*person*/) override {}
    QFuture<Expected<int>> remove(const QList<StoreMove::Document> &documents) override;

private:
    FolderStore m_store;
};

} // namespace tenderyard
