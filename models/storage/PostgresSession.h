// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/MissingOffice.h"
#include "models/storage/PostgresHandle.h"
#include "models/storage/Session.h"

#include <chrono>

namespace tenderyard {

/// Runs statements without placeholders and hands back the answer of the last; the Error of the first that fails.
Expected<PostgresResult> postgresExecute(PGconn *connection, const QString &sql);

/// What a new connection is told before anything else: UTC, plain quoting, how long locks are waited for.
Outcome settlePostgres(PGconn *connection, std::chrono::milliseconds patience);

/// Finds out for whom the login speaks and whether an office is there, and fills `session`.
/// storage.not_an_office, storage.not_allowed.
Outcome recognizePostgres(PGconn *connection, MissingOffice missing, Session &session);

/// Makes the server take an administrator's connection for `identity`: a person's login, the importer, or the schema's
/// owner. Nothing to do for a person's own login.
Outcome assumePostgres(PGconn *connection, const Session &session, const Identity &identity);

} // namespace tenderyard
