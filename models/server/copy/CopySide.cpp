// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopySide.h"

#include "models/server/copy/PostgresSide.h"
#include "models/server/copy/SqliteSide.h"
#include "models/storage/Dialect.h"
#include "models/storage/PostgresAddress.h"

namespace tenderyard {

CopySide::CopySide(const QString &address) : m_address(address) {}

CopySide::~CopySide() = default;

Expected<std::unique_ptr<CopySide>> CopySide::open(const QString &address, const QString &secret, Role role,
                                                   const Clock &clock)
{
    return PostgresAddress::isOne(address) ? PostgresSide::open(address, secret, role)
                                           : SqliteSide::open(address, role, clock);
}

QString CopySide::markTable()
{
    return QStringLiteral("copy_mark");
}

Expected<QString> CopySide::identity()
{
    const Expected<Rows> first =
        connection().select(QStringLiteral("SELECT id, hash FROM audit_entry ORDER BY seq LIMIT 1"));
    if (!first)
        return tl::unexpected(first.error());
    if (first->isEmpty())
        return QString();
    return first->constFirst().text(QStringLiteral("id")) + first->constFirst().text(QStringLiteral("hash"));
}

Expected<QVariant> CopySide::unfinishedCopyOf()
{
    const Expected<bool> marked = connection().dialect().hasTable(connection(), markTable());
    if (!marked)
        return tl::unexpected(marked.error());
    return *marked ? connection().scalar(QStringLiteral("SELECT identity FROM copy_mark")) : QVariant();
}

Expected<qint64> CopySide::count(const CopyTable &table)
{
    const Expected<QVariant> rows = connection().scalar(QStringLiteral("SELECT count(*) FROM ") + table.name);
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->toLongLong();
}

Expected<QStringList> CopySide::documentsElsewhere()
{
    const Expected<Rows> rows =
        connection().select(QStringLiteral("SELECT DISTINCT sha256 AS hash FROM document_key WHERE complete"));
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList hashes;
    for (const Row &row : *rows)
        hashes.append(row.text(QStringLiteral("hash")));
    return hashes;
}

Expected<QHash<QString, QString>> CopySide::namedDocuments()
{
    const Expected<Rows> rows = connection().select(QStringLiteral(
        "SELECT sha256 AS hash, file_name AS name FROM contractors_certification "
        "UNION ALL SELECT evidence_sha256, '' FROM contractors_contractor "
        "WHERE evidence_sha256 IS NOT NULL "
        "UNION ALL SELECT evidence_sha256, '' FROM contracts_milestone WHERE evidence_sha256 IS NOT NULL "
        "UNION ALL SELECT evidence_sha256, '' FROM contracts_bid WHERE evidence_sha256 IS NOT NULL"));
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QString> names;
    for (const Row &row : *rows) {
        QString &name = names[row.text(QStringLiteral("hash"))];
        if (name.isEmpty())
            name = row.text(QStringLiteral("name"));
    }
    return names;
}

} // namespace tenderyard
