// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/PostgresDocuments.h"

#include "models/documents/DocumentContent.h"
#include "models/storage/Connection.h"

namespace tenderyard {

namespace {

const QString documentHash = QStringLiteral("sha256");

QVariant keyOrNull(const Uuid &id)
{
    return id.isNull() ? QVariant() : QVariant::fromValue(id);
}

} // namespace

Expected<QStringList> PostgresDocuments::all()
{
    const Expected<Rows> rows = m_connection.select(
        QStringLiteral("SELECT DISTINCT sha256 FROM document WHERE complete AND attached ORDER BY sha256"));
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList hashes;
    for (const Row &row : *rows)
        hashes.append(row.text(documentHash));
    return hashes;
}

Expected<QByteArray> PostgresDocuments::read(const QString &sha256)
{
    const Expected<Rows> copies =
        m_connection.select(QStringLiteral("SELECT id, byte_size FROM document WHERE sha256 = :sha256 AND complete "
                                           "ORDER BY id"),
                            {{documentHash, sha256}});
    return copies ? firstWhole(*copies, sha256) : tl::unexpected(copies.error());
}

Expected<QByteArray> PostgresDocuments::readOf(const QString &sha256, const Uuid &uploader)
{
    const Expected<Rows> copies =
        m_connection.select(QStringLiteral("SELECT id, byte_size FROM document WHERE sha256 = :sha256 AND complete "
                                           "AND uploaded_by = :uploader"),
                            {{documentHash, sha256}, {QStringLiteral("uploader"), keyOrNull(uploader)}});
    return copies ? firstWhole(*copies, sha256) : tl::unexpected(copies.error());
}

Expected<QByteArray> PostgresDocuments::firstWhole(const Rows &copies, const QString &sha256)
{
    for (const Row &copy : copies) {
        const Expected<QByteArray> content =
            pieces(copy.text(QStringLiteral("id")), copy.integer(QStringLiteral("byte_size")));
        if (!content || DocumentContent::hashOf(*content) == sha256)
            return content;
    }
    return failure(copies.isEmpty() ? QStringLiteral("document.not_found") : QStringLiteral("document.tampered"));
}

Expected<QByteArray> PostgresDocuments::pieces(const QString &id, qint64 size)
{
    QByteArray content;
    for (qint64 number = 0; content.size() < size; ++number) {
        const Expected<QVariant> bytes = m_connection.scalar(
            QStringLiteral("SELECT bytes FROM document_chunk WHERE document_id = :id AND number = :number"),
            {{QStringLiteral("id"), id}, {QStringLiteral("number"), number}});
        if (!bytes)
            return tl::unexpected(bytes.error());
        // The hash tells that something is missing.
        if (bytes->isNull())
            break;
        content += bytes->toByteArray();
    }
    return content;
}

Expected<QList<Uuid>> PostgresDocuments::uploaders(const QString &sha256)
{
    const Expected<Rows> rows = m_connection.select(
        QStringLiteral("SELECT n.uploader FROM ("
                       "SELECT uploaded_by AS uploader FROM contractors_certification WHERE sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contractors_contractor WHERE evidence_sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contracts_milestone WHERE evidence_sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contracts_bid WHERE evidence_sha256 = :sha256) AS n "
                       "WHERE n.uploader IS NOT NULL"),
        {{documentHash, sha256}});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Uuid> people;
    for (const Row &row : *rows)
        people.append(row.id(QStringLiteral("uploader")));
    if (people.isEmpty())
        people.append(Uuid());
    return people;
}

Outcome PostgresDocuments::put(const QString &sha256, const QByteArray &content)
{
    const Expected<QList<Uuid>> people = uploaders(sha256);
    if (!people)
        return tl::unexpected(people.error());
    for (const Uuid &person : *people) {
        const Outcome kept = m_connection.transaction([&] { return putFor(sha256, content, person); });
        if (!kept)
            return kept;
    }
    return {};
}

Outcome PostgresDocuments::putFor(const QString &sha256, const QByteArray &content, const Uuid &uploader)
{
    // What an earlier try has left, if it is right.
    const Binds which{{documentHash, sha256}, {QStringLiteral("uploader"), keyOrNull(uploader)}};
    const Expected<qint64> removed =
        m_connection.execute(QStringLiteral("DELETE FROM document AS d WHERE d.sha256 = :sha256 "
                                            "AND d.uploaded_by IS NOT DISTINCT FROM CAST(:uploader AS uuid) "
                                            "AND NOT (d.complete AND office.document_is_whole(d.id))"),
                             which);
    if (!removed)
        return tl::unexpected(removed.error());
    const Expected<QVariant> present =
        m_connection.scalar(QStringLiteral("SELECT count(*) FROM document WHERE sha256 = :sha256 "
                                           "AND uploaded_by IS NOT DISTINCT FROM CAST(:uploader AS uuid)"),
                            which);
    if (!present || present->toLongLong() > 0)
        return present ? Outcome() : tl::unexpected(present.error());
    const Uuid id = Uuid::create();
    const Outcome made =
        m_connection.insert(QStringLiteral("document"), {{QStringLiteral("id"), keyOrNull(id)},
                                                         {documentHash, sha256},
                                                         {QStringLiteral("byte_size"), content.size()},
                                                         {QStringLiteral("uploaded_by"), keyOrNull(uploader)},
                                                         {QStringLiteral("created_at"), m_connection.now()},
                                                         {QStringLiteral("complete"), true},
                                                         {QStringLiteral("attached"), true}});
    if (!made)
        return made;
    for (qint64 number = 0; number * DocumentContent::piece < content.size(); ++number) {
        const Outcome put = m_connection.insert(
            QStringLiteral("document_chunk"),
            {{QStringLiteral("document_id"), keyOrNull(id)},
             {QStringLiteral("number"), number},
             {QStringLiteral("bytes"), content.mid(number * DocumentContent::piece, DocumentContent::piece)}});
        if (!put)
            return put;
    }
    return {};
}

Outcome PostgresDocuments::check(const QString &sha256)
{
    const Expected<Row> row = m_connection.selectOne(
        QStringLiteral("SELECT count(*) AS copies, coalesce(bool_and(office.document_is_whole(d.id)), false) AS whole "
                       "FROM document AS d WHERE d.sha256 = :sha256 AND d.complete"),
        {{documentHash, sha256}});
    if (!row)
        return tl::unexpected(row.error());
    if (row->integer(QStringLiteral("copies")) == 0)
        return failure(QStringLiteral("document.not_found"));
    return row->flag(QStringLiteral("whole")) ? Outcome() : failure(QStringLiteral("document.tampered"));
}

} // namespace tenderyard
