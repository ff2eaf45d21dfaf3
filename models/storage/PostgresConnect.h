// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/PostgresAddress.h"

#include <QSqlDatabase>

#include <atomic>

namespace tenderyard {

/// Opens a handle of Qt's driver on a server; `secret` is the password, empty for none. Waits for the server, for at
/// most some seconds a host. Errors: storage.wrong_password, storage.not_allowed, storage.unknown_ca,
/// storage.wrong_host_name, storage.no_tls, storage.unreachable, storage.server_busy, storage.read_only,
/// storage.missing (no such database), storage.server_too_old, storage.failed (no driver). Soon after `givenUp` has
/// become true it fails with storage.unreachable.
Expected<QSqlDatabase> connectToPostgres(const PostgresAddress &address, const QString &secret,
                                         const std::atomic<bool> &givenUp);

/// Whether one of the hosts lets this user in: connects and hangs up. Errors as above.
Outcome probePostgres(const PostgresAddress &address, const QString &secret, const std::atomic<bool> &givenUp);

} // namespace tenderyard
