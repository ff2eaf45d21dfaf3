// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentNames.h"

#include "models/storage/Connection.h"

#include <QSet>

namespace tenderyard {

namespace {

/// All texts that may name a document.
const QString namingTexts =
    QStringLiteral("SELECT sha256 AS said FROM contractors_certification "
                   "UNION SELECT checked_sha256 FROM contractors_certification WHERE checked_sha256 IS NOT NULL "
                   "UNION SELECT document_url FROM contractors_certification "
                   "UNION SELECT evidence_sha256 FROM contractors_contractor WHERE evidence_sha256 IS NOT NULL "
                   "UNION SELECT evidence_sha256 FROM contracts_bid WHERE evidence_sha256 IS NOT NULL "
                   "UNION SELECT evidence_sha256 FROM contracts_milestone WHERE evidence_sha256 IS NOT NULL "
                   "UNION SELECT completed_evidence FROM contracts_milestone WHERE completed_evidence IS NOT NULL");

} // namespace

Expected<QStringList> DocumentNames::unnamed(Connection &connection, const QStringList &hashes)
{
    QStringList unnamed;
    if (hashes.isEmpty())
        return unnamed;
    const Expected<Rows> rows = connection.select(namingTexts, {});
    if (!rows)
        return tl::unexpected(rows.error());
    QSet<QString> named;
    for (const Row &row : *rows)
        named.insert(row.text(QStringLiteral("said")).section(u':', -1));
    for (const QString &hash : hashes) {
        if (named.contains(hash))
            continue;
        const Expected<Rows> mentioned = connection.select(
            QStringLiteral("SELECT 1 AS found FROM audit_entry WHERE (entity LIKE 'contractors_%' OR entity LIKE "
                           "'contracts_%') AND (instr(before_json, :hash) > 0 OR instr(after_json, :hash) > 0) "
                           "UNION ALL SELECT 1 FROM contracts_draft WHERE instr(content, :hash) > 0 LIMIT 1"),
            {{QStringLiteral("hash"), hash}});
        if (!mentioned)
            return tl::unexpected(mentioned.error());
        if (mentioned->isEmpty())
            unnamed.append(hash);
    }
    return unnamed;
}

} // namespace tenderyard
