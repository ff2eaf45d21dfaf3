// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// People of the office; only staff see others than themselves.
class UserList final : public EntityList
{
    Q_OBJECT
public:
    explicit UserList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();

protected:
    QString displayText(const Row &row, const ListColumn &column) const override;

private:
    QString rolesText(const Row &row) const;
};

} // namespace tenderyard
