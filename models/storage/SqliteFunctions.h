// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

struct sqlite3;

namespace tenderyard {

struct Session;

/// The functions that the common SQL leans on, for one SQLite connection:
/// - current_user_id(): who acts, as text; NULL for nobody
/// - is_engine(), engine_enter(), engine_leave(): the engine's own doing; the last two for generated triggers only
/// - is_importing(): the program itself acts (asEngine()), which no generated trigger holds up
/// - now_utc(), today_utc(): the time and the date as stored text, the same throughout a statement
/// - clock_is_behind(): 1 when this computer's clock stands more than 5 minutes behind the newest audit row found when
///   the connection was opened
/// - days_after(t, n): a stored time or date n days later
/// - money_sum(x): exact sum over 128 bits; NULL without a value, storage.sum_too_large beyond 64 bits
/// - new_id(): a new UUID version 7; fold(text): see Folding.h; sha256_hex(text or blob)
/// `session` outlives the handle.
Outcome registerSqliteFunctions(sqlite3 *handle, Session &session);

} // namespace tenderyard
