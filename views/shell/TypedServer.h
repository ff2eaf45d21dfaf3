// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/PostgresAddress.h"

namespace tenderyard {

/// Where an office on a server is, as a person types it.
struct TypedServer
{
    /// "db.example.org, db2.example.org:5433", or the folder of a Unix socket, "/run/postgresql".
    QString hosts;
    QString database;
    QString signIn;
    /// The file of the authority's certificate; empty: what this system trusts.
    QString certificate;

    static TypedServer of(const PostgresAddress &address);
    /// A server on this computer, which has no certificate.
    bool isSocket() const { return hosts.trimmed().startsWith(u'/'); }
    /// The address of the connection. `fingerprint` is what the authority's certificate must have, if it is known.
    /// Errors, each with its field (server, database, sign_in, certificate): input.required, storage.unknown_database,
    /// authority.*
    Expected<PostgresAddress> address(const QString &fingerprint) const;
};

} // namespace tenderyard
