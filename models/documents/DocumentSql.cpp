// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentSql.h"

#include "models/storage/Connection.h"

namespace tenderyard {

namespace {

const QString hashName = QStringLiteral("sha256");
const QString numberName = QStringLiteral("number");

} // namespace

Expected<QList<qint64>> DocumentSql::begin(Connection &connection, const QString &sha256, qint64 byteSize)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT n AS number FROM document_begin(:sha256, :byte_size) AS n ORDER BY n"),
                          {{hashName, sha256}, {QStringLiteral("byte_size"), byteSize}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<qint64> missing;
    for (const Row &row : *rows)
        missing.append(row.integer(numberName));
    return missing;
}

Outcome DocumentSql::put(Connection &connection, const QString &sha256, qint64 number, const QByteArray &bytes)
{
    const Expected<QVariant> done =
        connection.scalar(QStringLiteral("SELECT document_put(:sha256, :number, :bytes)"),
                          {{hashName, sha256}, {numberName, number}, {QStringLiteral("bytes"), bytes}});
    return done ? Outcome() : tl::unexpected(done.error());
}

Expected<bool> DocumentSql::finish(Connection &connection, const QString &sha256)
{
    const Expected<QVariant> whole =
        connection.scalar(QStringLiteral("SELECT document_finish(:sha256)"), {{hashName, sha256}});
    return whole ? Expected<bool>(whole->toBool()) : tl::unexpected(whole.error());
}

Outcome DocumentSql::forget(Connection &connection, const QString &sha256)
{
    const Expected<QVariant> done =
        connection.scalar(QStringLiteral("SELECT document_forget(:sha256)"), {{hashName, sha256}});
    return done ? Outcome() : tl::unexpected(done.error());
}

Expected<int> DocumentSql::clean(Connection &connection)
{
    const Expected<QVariant> done = connection.scalar(QStringLiteral("SELECT document_tidy()"), {});
    return done ? Expected<int>(done->toInt()) : tl::unexpected(done.error());
}

Expected<qint64> DocumentSql::size(Connection &connection, const QString &sha256)
{
    const Expected<QVariant> size =
        connection.scalar(QStringLiteral("SELECT document_size(:sha256)"), {{hashName, sha256}});
    if (!size)
        return tl::unexpected(size.error());
    if (size->isNull())
        return failure(QStringLiteral("document.not_found"));
    return size->toLongLong();
}

Expected<QByteArray> DocumentSql::read(Connection &connection, const QString &sha256, qint64 number)
{
    const Expected<QVariant> bytes = connection.scalar(QStringLiteral("SELECT document_read(:sha256, :number)"),
                                                       {{hashName, sha256}, {numberName, number}});
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (bytes->isNull())
        return failure(QStringLiteral("document.not_found"));
    return bytes->toByteArray();
}

} // namespace tenderyard
