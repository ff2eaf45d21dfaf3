// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Brackets changes that belong together.
class EntityListBatch
{
public:
    explicit EntityListBatch(EntityList &list) : m_list(list) { Q_EMIT m_list.batchBegins(); }
    ~EntityListBatch() { Q_EMIT m_list.batchEnded(); }
    EntityListBatch(const EntityListBatch &) = delete;
    EntityListBatch &operator=(const EntityListBatch &) = delete;

private:
    EntityList &m_list;
};

} // namespace tenderyard
