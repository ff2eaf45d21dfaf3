// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/RowOrder.h"

namespace tenderyard {

/// The rows behind one place of an order, up to and with another one.
struct RowSpan
{
    /// Empty: from the first row.
    RowKey after;
    /// Empty: to the last row.
    RowKey upto;

    bool operator==(const RowSpan &) const = default;
};

} // namespace tenderyard
