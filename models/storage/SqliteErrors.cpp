// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/SqliteErrors.h"

#include "models/storage/SpokenError.h"

#include <QRegularExpression>

#include <sqlite3.h>

#include <cerrno>

namespace tenderyard {

namespace {

/// The last name in "UNIQUE constraint failed: contracts_bid.id, contracts_bid.title" and its like.
QString constrainedName(const QString &message)
{
    static const QRegularExpression name(QStringLiteral("(?:index '|[.: ])([A-Za-z_][A-Za-z0-9_]*)'?$"));
    return name.match(message).captured(1);
}

bool isDiskFull(int systemError)
{
    return systemError == ENOSPC || systemError == EFBIG
#ifdef EDQUOT
           || systemError == EDQUOT
#endif
        ;
}

Error constraintError(int resultCode, const QString &message)
{
    switch (resultCode) {
    case SQLITE_CONSTRAINT_CHECK:
        return {QStringLiteral("input.check"), {}, message, constrainedName(message), {}};
    case SQLITE_CONSTRAINT_NOTNULL:
        return {QStringLiteral("input.required"), {}, message, constrainedName(message), {}};
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return {QStringLiteral("input.not_unique"), {}, message, constrainedName(message), {}};
    case SQLITE_CONSTRAINT_DATATYPE:
        return {QStringLiteral("input.wrong_type"), {}, message, constrainedName(message), {}};
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return {QStringLiteral("storage.reference"), {}, message, {}, {}};
    default:
        return {QStringLiteral("storage.failed"), {}, message, {}, {}};
    }
}

QString storageCode(int primaryCode, int systemError)
{
    switch (primaryCode) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("storage.locked");
    case SQLITE_FULL:
        return QStringLiteral("storage.full");
    case SQLITE_IOERR:
        return isDiskFull(systemError) ? QStringLiteral("storage.full") : QStringLiteral("storage.failed");
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return QStringLiteral("storage.read_only");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("storage.corrupt");
    case SQLITE_INTERRUPT:
        return QStringLiteral("storage.interrupted");
    case SQLITE_TOOBIG:
        return QStringLiteral("input.too_long");
    default:
        return QStringLiteral("storage.failed");
    }
}

} // namespace

Error sqliteError(int resultCode, const QString &message, int systemError)
{
    if (const Error spoken = spokenError(message); !spoken.code.isEmpty())
        return spoken;
    const QString detail = QStringLiteral("SQLite %1: %2").arg(QString::number(resultCode), message);
    if ((resultCode & 0xff) == SQLITE_CONSTRAINT)
        return constraintError(resultCode, message);
    return {storageCode(resultCode & 0xff, systemError), {}, detail, {}, {}};
}

Error sqliteError(sqlite3 *handle)
{
    return sqliteError(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)),
                       sqlite3_system_errno(handle));
}

} // namespace tenderyard
