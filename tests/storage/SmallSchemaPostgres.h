// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// What the small schema (SmallSchema.h) has in PostgreSQL beside its common tables: a list of logins.
QString smallPostgresTables();
/// A view in `tenderyard` for each table and view of `office`, for everybody: the last script of a schema.
QString smallPostgresViews();
/// Its triggers and views there. People use `tenderyard`, where each table has a view of its name.
QString smallPostgresTriggers();

} // namespace tenderyard
