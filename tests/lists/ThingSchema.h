// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Dialect.h"
#include "models/storage/SchemaSource.h"

namespace tenderyard {

/// A schema for lists: `thing`, `label` (of a thing) and `rumour` (of nothing that anybody could name), each logged in
/// change_log, and the view list_thing, of which time moves a row (next_change_at) and hides none but those marked so.
Expected<SchemaSource> thingSchema(const Dialect &dialect);

} // namespace tenderyard
