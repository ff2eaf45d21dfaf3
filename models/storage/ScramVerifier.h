// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QString>

namespace tenderyard {

/// What a PostgreSQL server keeps of a password (SCRAM-SHA-256, RFC 7677): enough to check a sign-in, not to do one.
/// It is made here, in the client, so that a password never travels in a statement and never stands in a server's log.
/// Takes some milliseconds; not on the GUI thread.
class ScramVerifier
{
public:
    /// The fewest characters of a password, everywhere in the program.
    static constexpr qsizetype shortestPassword = 10;
    static constexpr int iterations = 4096;

    /// "SCRAM-SHA-256$4096:salt$StoredKey:ServerKey", salted anew each time.
    /// Errors, each with the field password: account.password_too_short; input.check for a null character, which
    /// PostgreSQL has no room for. storage.failed without random numbers.
    static Expected<QString> make(const QString &password);
    /// The same of any password, with a salt and a cost (rounds) of one's own.
    static QString of(const QString &password, const QByteArray &salt, int cost);
};

} // namespace tenderyard
