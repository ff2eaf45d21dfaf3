// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Tenders and contracts that the signed-in user may see.
class TenderList final : public EntityList
{
    Q_OBJECT
public:
    explicit TenderList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
