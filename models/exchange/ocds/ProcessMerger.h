// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ocds/ReleaseFacts.h"

namespace tenderyard {

/// Puts the releases of one process together: in the order of their dates (those without one first, equal ones as they
/// came), what a later release states replaces what an earlier one stated, field by field; list elements are matched by
/// their id. What a later release does not mention stays.
class ProcessMerger
{
public:
    /// At least one release, all of one ocid. The answer's date, id and tags are those of the latest.
    static ReleaseFacts merge(QList<ReleaseFacts> releases);
};

} // namespace tenderyard
