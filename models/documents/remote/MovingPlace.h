// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/MovingKeys.h"

#include <QFuture>

namespace tenderyard {

/// One end of a move of all documents: a store that takes and gives everybody's. Used in the GUI thread.
class MovingPlace
{
public:
    MovingPlace() = default;
    virtual ~MovingPlace() = default;
    MovingPlace(const MovingPlace &) = delete;
    MovingPlace &operator=(const MovingPlace &) = delete;

    virtual DocumentStore &store() = 0;
    virtual MovingKeys::From kind() const = 0;
    /// Whose copy is meant from now on.
    virtual void actFor(const Uuid &person) = 0;
    /// Removes these for good; what is not there any longer is fine. Answers how many were removed.
    virtual QFuture<Expected<int>> remove(const QList<StoreMove::Document> &documents) = 0;
};

} // namespace tenderyard
