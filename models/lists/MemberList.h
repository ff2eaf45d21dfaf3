// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// The members of the contracts that the signed-in user is a member of.
class MemberList final : public EntityList
{
    Q_OBJECT
public:
    explicit MemberList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;
};

} // namespace tenderyard
