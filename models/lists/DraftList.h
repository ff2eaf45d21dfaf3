// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// The signed-in user's own drafts of tenders.
class DraftList final : public EntityList
{
    Q_OBJECT
public:
    explicit DraftList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
