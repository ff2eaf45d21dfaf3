// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QSqlError>
#include <QString>

#include <libpq-fe.h>

namespace tenderyard {

/// What a server said about a failed statement.
struct PostgresFault
{
    /// SQLSTATE, five characters; empty when the connection was cut before the server said anything.
    QString state;
    QString message;
    QString table;
    QString column;
    QString constraint;

    /// What stands in an answer that is an error.
    static PostgresFault of(const PGresult *result);
    /// What Qt's driver kept of it: the state and the message.
    static PostgresFault of(const QSqlError &error);
};

/// The Error for a fault. A rule's own words (SpokenError.h) are its code; a constraint's column or name is the field
/// of input.check, input.required, input.not_unique. The detail never holds a value: what may quote one is left out.
/// `connectionLost`: libpq holds the connection for dead, so that whatever was said means storage.gone.
Error postgresError(const PostgresFault &fault, bool connectionLost);

/// The Error for a connection that could not be made; `message` is what libpq says in English, with SQLSTATEs
/// (PQERRORS_VERBOSE), about each host that it tried.
Error postgresConnectError(const QString &message);

} // namespace tenderyard
