// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/workflow/Contractors.h"

namespace tenderyard {

/// Which certifications a contractor's trades ask for, and how each of them stands. Used in the connection's thread.
class CertificationNeeds
{
public:
    /// In the order of the office; of a type with several certifications, the best one counts.
    static Expected<QList<RequiredType>> of(Connection &connection, const Uuid &contractor);
};

} // namespace tenderyard
