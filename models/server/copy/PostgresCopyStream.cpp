// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/PostgresCopyStream.h"

#include "models/storage/Connection.h"
#include "models/storage/PostgresErrors.h"
#include "models/storage/PostgresHandle.h"

namespace tenderyard {

namespace {

/// A value in COPY's text form, which the server reads as whatever type the column has.
QByteArray fieldOfCopy(const QVariant &value)
{
    if (value.isNull())
        return QByteArrayLiteral("\\N");
    if (value.typeId() == QMetaType::QByteArray)
        return QByteArrayLiteral("\\\\x") + value.toByteArray().toHex();
    QByteArray field;
    const QByteArray text = value.toString().toUtf8();
    field.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '\\':
            field += "\\\\";
            break;
        case '\t':
            field += "\\t";
            break;
        case '\n':
            field += "\\n";
            break;
        case '\r':
            field += "\\r";
            break;
        default:
            field += c;
        }
    }
    return field;
}

Error faultOf(PGconn *native, const PGresult *result)
{
    return postgresError(PostgresFault::of(result), PQstatus(native) != CONNECTION_OK);
}

/// The outcome of what was sent; libpq wants to be asked until there is nothing more.
Outcome outcomeOfCopy(PGconn *native)
{
    Outcome outcome;
    while (const PostgresResult result{PQgetResult(native)}) {
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK && outcome)
            outcome = tl::unexpected(faultOf(native, result.get()));
    }
    return outcome;
}

} // namespace

Outcome PostgresCopyStream::send(Connection &connection, const QString &table, const QStringList &columns,
                                 const CopyRows &rows)
{
    if (rows.isEmpty())
        return {};
    QByteArray data;
    for (const QVariantList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            data += (i > 0 ? QByteArrayLiteral("\t") : QByteArray()) + fieldOfCopy(row.at(i));
        data += '\n';
    }
    if (data.contains('\0'))
        return failure(QStringLiteral("input.wrong_type"), QStringLiteral("a null character in a text of ") + table);
    if (const Outcome ready = connection.ready(); !ready)
        return ready;
    PGconn *native = postgresHandle(connection.handle());
    const QString command = QStringLiteral("COPY office.%1 (%2) FROM STDIN").arg(table, columns.join(u','));
    const PostgresResult begun(PQexec(native, command.toUtf8().constData()));
    if (PQresultStatus(begun.get()) != PGRES_COPY_IN)
        return tl::unexpected(faultOf(native, begun.get()));
    const bool sent = PQputCopyData(native, data.constData(), int(data.size())) == 1;
    const bool ended = PQputCopyEnd(native, sent ? nullptr : "not sent") == 1;
    const Outcome outcome = outcomeOfCopy(native);
    if (outcome && !(sent && ended))
        return failure(QStringLiteral("storage.gone"));
    return outcome;
}

} // namespace tenderyard
