// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// The back office's queue: profiles and certifications that wait, oldest first.
class QueueList final : public EntityList
{
    Q_OBJECT
public:
    explicit QueueList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
