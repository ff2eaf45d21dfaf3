// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QString>

struct sqlite3;

namespace tenderyard {

/// The Error for what SQLite reported: `resultCode` is its extended code, `message` that of sqlite3_errmsg.
/// A trigger's message "rule.a,rule.b" becomes the code rule.a with both as rules; "input.required:title" names the
/// field after the colon. A constraint's own name or column is the field of input.check, input.required,
/// input.not_unique and input.wrong_type.
Error sqliteError(int resultCode, const QString &message, int systemError);

/// The Error for what this handle reported last.
Error sqliteError(sqlite3 *handle);

} // namespace tenderyard
