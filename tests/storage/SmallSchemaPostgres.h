// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// What the small schema (SmallSchema.h) has in PostgreSQL beside its common tables: a list of logins. Other schemas of
/// tests may have the same. People use `tenderyard`, where each table has a view of its name.
QString smallPostgresTables();
/// A view in `tenderyard` for each table and view of `office`, for everybody: the last script of a schema.
QString smallPostgresViews();
/// What any schema has there, whatever its tables: who it is, the time, and the changes of change_log.
QString smallPostgresFunctions();
/// The triggers of the small schema there.
QString smallPostgresTriggers();

} // namespace tenderyard
