// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// What happened, the newest first; filtered by an entity or a contract for its page.
class HistoryList final : public EntityList
{
    Q_OBJECT
public:
    explicit HistoryList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
