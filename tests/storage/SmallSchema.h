// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"
#include "models/storage/SchemaSource.h"

namespace tenderyard {

/// A schema small enough to see what the storage layer does with it: `thing` with a column of each type, `label` with
/// a unique code that refers to a thing, change_log, and triggers that log, refuse and follow up.
/// - a thing named "forbidden" breaks rule.first and rule.second, one named "nameless" lacks required.name
/// - a label with the code "engine" is engine's work: entering it sets its thing's note to 'by engine', which the
///   trigger lets nobody but the engine do
Expected<SchemaSource> smallSchema(const Dialect &dialect);

/// The values of a row of `thing` with this name.
Binds thingNamed(const QString &name, const Uuid &id = Uuid::create());

} // namespace tenderyard
