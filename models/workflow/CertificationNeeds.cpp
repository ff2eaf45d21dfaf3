// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/CertificationNeeds.h"

#include "models/domain/Statuses.h"
#include "models/workflow/RowValues.h"

#include <QHash>

#include <algorithm>

namespace tenderyard {

namespace {

const QString typeColumn = QStringLiteral("document_type");

/// Better ones first.
int rankOf(const QString &status)
{
    static const QStringList ranking{words::certification::verified, words::certification::expiring,
                                     words::certification::toVerify, words::certification::rejected,
                                     words::certification::expired};
    const auto rank = ranking.indexOf(status);
    return rank < 0 ? int(ranking.size()) : int(rank);
}

Expected<QHash<QString, QString>> bestByType(Connection &connection, const Uuid &contractor)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT document_type, status_shown FROM list_certification "
                                         "WHERE contractor_id = :contractor AND replaced_at IS NULL"),
                          {{QStringLiteral("contractor"), RowValues::key(contractor)}});
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, QString> best;
    for (const Row &row : *rows) {
        const QString type = row.text(typeColumn);
        const QString status = row.text(QStringLiteral("status_shown"));
        if (!best.contains(type) || rankOf(status) < rankOf(best.value(type)))
            best.insert(type, status);
    }
    return best;
}

} // namespace

Expected<QList<RequiredType>> CertificationNeeds::of(Connection &connection, const Uuid &contractor)
{
    const Expected<Rows> types = connection.select(
        QStringLiteral(
            "SELECT t.document_type, t.required FROM contractors_required_type AS t "
            "WHERE t.category_code = '' OR EXISTS (SELECT 1 FROM contractor_category AS g "
            "WHERE g.contractor_id = :contractor AND g.code = t.category_code) ORDER BY t.sequence, t.document_type"),
        {{QStringLiteral("contractor"), RowValues::key(contractor)}});
    if (!types)
        return tl::unexpected(types.error());
    const Expected<QHash<QString, QString>> best = bestByType(connection, contractor);
    if (!best)
        return tl::unexpected(best.error());
    QList<RequiredType> needs;
    for (const Row &row : *types) {
        const QString type = row.text(typeColumn);
        const bool required = row.flag(QStringLiteral("required"));
        const auto known = std::ranges::find(needs, type, &RequiredType::documentType);
        if (known == needs.end())
            needs.append({type, required, {}});
        else
            known->required = known->required || required;
    }
    for (RequiredType &need : needs) {
        const QString absent = need.required ? words::certification::missing : words::certification::optional;
        need.status = best->value(need.documentType, absent);
    }
    return needs;
}

} // namespace tenderyard
