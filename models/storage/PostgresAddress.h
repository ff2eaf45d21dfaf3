// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QList>
#include <QMap>
#include <QString>

namespace tenderyard {

/// An office on a server: postgresql://host[:port][,host2[:port2]…]/database?user=…&sslmode=…&sslrootcert=…
/// A host that begins with "/" (percent-encoded: %2Frun%2Fpostgresql) is the folder of a Unix socket. Never holds a
/// password: an address is shown, stored and logged.
struct PostgresAddress
{
    struct Host
    {
        QString name;
        int port = 5432;
        /// Where the name was found to be, for a connection under way; no part of the address.
        QString numeric = {};

        bool isSocket() const { return name.startsWith(u'/'); }
        bool operator==(const Host &) const = default;
    };

    QList<Host> hosts;
    QString database;
    QString user;
    /// What else was said: sslmode, sslrootcert, sslcert, sslkey, sslcrl, connect_timeout, tcp_user_timeout.
    QMap<QString, QString> options;

    /// Whether it begins like the address of an office on a server.
    static bool isOne(const QString &address);
    /// Errors: storage.unknown_database when it cannot be read, names no host, database or user, holds a password or an
    /// unknown setting.
    static Expected<PostgresAddress> parse(const QString &address);
    /// The same as a text that parse() reads.
    QString toString() const;

    /// What libpq is to be told, without the password: keyword and value, with what every connection of this program
    /// sets (time limits, keepalives, application_name, a full check of the server's certificate).
    QMap<QString, QString> parameters() const;
};

} // namespace tenderyard
