// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <libpq-fe.h>

#include <vector>

namespace tenderyard {

/// A value of an answer as SQLite would give it (see Row): numbers and booleans qint64 (a number that is not whole a
/// double), times in the fixed form of Timestamp.h, dates ISO text, lists and documents compact JSON text, bytes
/// QByteArray, all else QString; NULL an invalid variant.
QVariant postgresValue(const PGresult *result, int row, int column);
/// All rows of an answer.
Rows postgresRows(const PGresult *result);

/// A value in its stored form as a quoted text, which the server reads as whatever type the place has; bytes are of
/// their own type.
QString postgresLiteral(PGconn *connection, const QVariant &stored);

/// The values of a statement in the form libpq takes them.
class PostgresParameters
{
public:
    /// `values`: in their stored form (ValueCodec.h). storage.failed for a text with a null character, which
    /// PostgreSQL has no room for.
    static Expected<PostgresParameters> of(const QList<QVariant> &values);

    int count() const { return int(m_pointers.size()); }
    const char *const *values() const { return m_pointers.data(); }
    const int *lengths() const { return m_lengths.data(); }
    const int *formats() const { return m_formats.data(); }

private:
    /// Whose bytes the pointers point to.
    std::vector<QByteArray> m_bytes;
    std::vector<const char *> m_pointers;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

} // namespace tenderyard
