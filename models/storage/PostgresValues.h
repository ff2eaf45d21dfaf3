// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QByteArray>
#include <QVariant>

#include <libpq-fe.h>

namespace tenderyard {

/// A value of an answer as SQLite would give it (see Row): numbers and booleans qint64 (a number that is not whole a
/// double), times in the fixed form of Timestamp.h, dates ISO text, lists and documents compact JSON text, bytes
/// QByteArray, all else QString; NULL an invalid variant.
QVariant postgresValue(const PGresult *result, int row, int column);
/// All rows of an answer.
Rows postgresRows(const PGresult *result);

/// A value in its stored form as the text that the server reads.
QByteArray postgresText(const QVariant &stored);
/// A value in its stored form as a quoted text, which the server reads as whatever type the place has; bytes are of
/// their own type.
QString postgresLiteral(PGconn *connection, const QVariant &stored);

} // namespace tenderyard
