// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/SchemaSource.h"

namespace tenderyard {

class Dialect;

/// The schema of every office: the .sql files of the program's resources and the triggers generated from its
/// workflow file.
Expected<SchemaSource> officeSchema(const Dialect &dialect);

} // namespace tenderyard
