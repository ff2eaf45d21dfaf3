// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/EntityList.h"

namespace tenderyard {

/// Certifications that the signed-in user may see.
class CertificationList final : public EntityList
{
    Q_OBJECT
public:
    explicit CertificationList(Database &database, QObject *parent = nullptr);

    static ListDescription describe();
};

} // namespace tenderyard
