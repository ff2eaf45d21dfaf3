// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/DocumentCount.h"

#include "models/storage/Database.h"

namespace tenderyard {

QFuture<Expected<DocumentCount>> DocumentCount::read(Database &database)
{
    return database.read<DocumentCount>([](Connection &connection) -> Expected<DocumentCount> {
        const Expected<Row> certificates = connection.selectOne(
            QStringLiteral("SELECT count(*) AS files, CAST(coalesce(sum(c.byte_size), 0) AS bigint) AS bytes FROM "
                           "(SELECT DISTINCT sha256, byte_size FROM contractors_certification) AS c"));
        if (!certificates)
            return tl::unexpected(certificates.error());
        const Expected<Row> records = connection.selectOne(QStringLiteral(
            "SELECT count(DISTINCT r.sha256) AS files FROM ("
            "SELECT evidence_sha256 AS sha256 FROM contractors_contractor WHERE evidence_sha256 IS NOT NULL "
            "UNION SELECT evidence_sha256 FROM contracts_milestone WHERE evidence_sha256 IS NOT NULL "
            "UNION SELECT evidence_sha256 FROM contracts_bid WHERE evidence_sha256 IS NOT NULL) AS r"));
        if (!records)
            return tl::unexpected(records.error());
        const QString files = QStringLiteral("files");
        return DocumentCount{certificates->integer(files), certificates->integer(QStringLiteral("bytes")),
                             records->integer(files)};
    });
}

} // namespace tenderyard
