// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ocds/ImportLedger.h"

#include "models/domain/Statuses.h"

namespace tenderyard {

namespace {

const QString releaseScheme = QStringLiteral("ocds:release");
const QString contracts = words::entity::contract;

/// NOT NULL columns: an empty text instead of none.
QString textOrEmpty(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("") : text;
}

} // namespace

const QString ImportLedger::processScheme = QStringLiteral("ocds");

Expected<ImportLedger::Known> ImportLedger::find(const QString &scheme, const QString &externalId,
                                                 const QString &entity)
{
    const Expected<Rows> rows =
        m_connection.select(QStringLiteral("SELECT entity_id, content_hash FROM import_entity "
                                           "WHERE scheme = :scheme AND external_id = :external AND entity = :entity"),
                            {{QStringLiteral("scheme"), scheme},
                             {QStringLiteral("external"), externalId},
                             {QStringLiteral("entity"), entity}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return Known();
    const Row &row = rows->constFirst();
    return Known{row.id(QStringLiteral("entity_id")), row.text(QStringLiteral("content_hash"))};
}

Expected<QHash<QString, ImportLedger::Known>> ImportLedger::partsOf(const QString &ocid)
{
    // Everything that begins with "<ocid>/"; '0' is the character after '/'.
    const Expected<Rows> rows = m_connection.select(
        QStringLiteral("SELECT external_id, entity, entity_id, content_hash FROM import_entity "
                       "WHERE scheme = :scheme AND external_id >= :first AND external_id < :beyond"),
        {{QStringLiteral("scheme"), processScheme},
         {QStringLiteral("first"), QString(ocid + u'/')},
         {QStringLiteral("beyond"), QString(ocid + u'0')}});
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<QString, Known> parts;
    for (const Row &row : *rows) {
        const QString key = partKey(row.text(QStringLiteral("entity")), row.text(QStringLiteral("external_id")));
        parts.insert(key, {row.id(QStringLiteral("entity_id")), row.text(QStringLiteral("content_hash"))});
    }
    return parts;
}

Outcome ImportLedger::remember(const QString &scheme, const QString &externalId, const QString &entity,
                               const Known &known)
{
    const Expected<Uuid> import = batch();
    if (!import)
        return tl::unexpected(import.error());
    const Binds binds = {{QStringLiteral("scheme"), scheme},
                         {QStringLiteral("external_id"), externalId},
                         {QStringLiteral("entity"), entity},
                         {QStringLiteral("entity_id"), QVariant::fromValue(known.id)},
                         {QStringLiteral("content_hash"), textOrEmpty(known.contentHash)},
                         {QStringLiteral("import_id"), QVariant::fromValue(*import)}};
    const Expected<qint64> updated = m_connection.execute(
        QStringLiteral("UPDATE import_entity SET entity_id = :entity_id, content_hash = :content_hash, "
                       "import_id = :import_id "
                       "WHERE scheme = :scheme AND external_id = :external_id AND entity = :entity"),
        binds);
    if (!updated)
        return tl::unexpected(updated.error());
    return *updated > 0 ? Outcome() : m_connection.insert(QStringLiteral("import_entity"), binds);
}

Expected<bool> ImportLedger::knowsReleases(const QList<QByteArray> &digests)
{
    for (const QByteArray &digest : digests) {
        const Expected<Known> known = find(releaseScheme, QString::fromLatin1(digest.toHex()), contracts);
        if (!known)
            return tl::unexpected(known.error());
        if (known->id.isNull())
            return false;
    }
    return true;
}

Outcome ImportLedger::rememberReleases(const QList<QByteArray> &digests, const Uuid &contract)
{
    for (const QByteArray &digest : digests) {
        if (const Outcome kept =
                remember(releaseScheme, QString::fromLatin1(digest.toHex()), contracts, {contract, {}});
            !kept)
            return kept;
    }
    return {};
}

Outcome ImportLedger::keepLeftovers(const QString &ocid, const Leftovers &lines)
{
    if (!ocid.isEmpty()) {
        const Expected<qint64> removed =
            m_connection.execute(QStringLiteral("DELETE FROM import_leftover WHERE process = :process"),
                                 {{QStringLiteral("process"), ocid}});
        if (!removed)
            return tl::unexpected(removed.error());
    }
    for (const Leftover &line : lines) {
        Binds binds = {{QStringLiteral("file"), textOrEmpty(line.file)},
                       {QStringLiteral("process"), textOrEmpty(ocid)},
                       {QStringLiteral("field"), textOrEmpty(line.path)},
                       {QStringLiteral("value"), textOrEmpty(line.value)},
                       {QStringLiteral("reason"), QString(line.code)}};
        if (ocid.isEmpty()) {
            const Expected<QVariant> there = m_connection.scalar(
                QStringLiteral("SELECT 1 FROM import_leftover WHERE process = :process AND file = :file "
                               "AND field = :field AND reason = :reason AND value = :value LIMIT 1"),
                binds);
            if (!there)
                return tl::unexpected(there.error());
            if (!there->isNull())
                continue;
        }
        const Expected<Uuid> import = batch();
        if (!import)
            return tl::unexpected(import.error());
        binds.insert(QStringLiteral("id"), QVariant::fromValue(Uuid::create()));
        binds.insert(QStringLiteral("import_id"), QVariant::fromValue(*import));
        if (const Outcome kept = m_connection.insert(QStringLiteral("import_leftover"), binds); !kept)
            return kept;
    }
    return {};
}

Expected<Uuid> ImportLedger::batch()
{
    if (!m_batch.isNull())
        return m_batch;
    const Uuid id = Uuid::create();
    const QVariant user = m_connection.user().isNull() ? QVariant() : QVariant::fromValue(m_connection.user());
    const Outcome begun =
        m_connection.insert(QStringLiteral("import_batch"), {{QStringLiteral("id"), QVariant::fromValue(id)},
                                                             {QStringLiteral("source"), QStringLiteral("OCDS")},
                                                             {QStringLiteral("imported_by"), user},
                                                             {QStringLiteral("started_at"), m_connection.now()}});
    if (!begun)
        return tl::unexpected(begun.error());
    m_batch = id;
    return m_batch;
}

Outcome ImportLedger::closeBatch(int files, int releases)
{
    if (m_batch.isNull())
        return {};
    const Expected<qint64> closed = m_connection.execute(
        QStringLiteral("UPDATE import_batch SET finished_at = :now, file_count = :files, release_count = :releases "
                       "WHERE id = :id"),
        {{QStringLiteral("now"), m_connection.now()},
         {QStringLiteral("files"), files},
         {QStringLiteral("releases"), releases},
         {QStringLiteral("id"), QVariant::fromValue(m_batch)}});
    return closed ? Outcome() : tl::unexpected(closed.error());
}

} // namespace tenderyard
