// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/stores/AdministratorStore.h"

#include "models/documents/DocumentContent.h"
#include "models/domain/Deliver.h"
#include "models/server/copy/PostgresDocuments.h"
#include "models/storage/Database.h"

namespace tenderyard {

namespace {

/// Does `work` as whoever the tables belong to.
template<class T> Database::Job<T> asTablesOwner(std::function<Expected<T>(Connection &)> work)
{
    return [work = std::move(work)](Connection &connection) -> Expected<T> {
        Expected<T> answer = failure(QStringLiteral("storage.denied"));
        const Outcome done = connection.asSchemaOwner([&]() -> Outcome {
            answer = work(connection);
            return answer ? Outcome() : tl::unexpected(answer.error());
        });
        return done ? answer : tl::unexpected(done.error());
    };
}

} // namespace

QFuture<Expected<StoredFile>> AdministratorStore::putFile(const QString &localPath)
{
    return m_rows.write<StoredFile>([localPath, person = m_person](Connection &connection) -> Expected<StoredFile> {
        const Expected<QByteArray> content = DocumentContent::read(localPath, QStringLiteral("document.not_readable"),
                                                                   [](qint64, qint64) { return true; });
        if (!content)
            return tl::unexpected(content.error());
        return keep(connection, person, *content, localPath.section(u'/', -1));
    });
}

QFuture<Expected<StoredFile>> AdministratorStore::putBytes(const QByteArray &content, const QString &fileName)
{
    return m_rows.write<StoredFile>([content, fileName, person = m_person](Connection &connection) {
        return keep(connection, person, content, fileName);
    });
}

Expected<StoredFile> AdministratorStore::keep(Connection &connection, const Uuid &person, const QByteArray &content,
                                              const QString &fileName)
{
    const Expected<StoredFile> file = DocumentContent::describe(content, fileName);
    if (!file)
        return file;
    const Outcome kept =
        connection.asSchemaOwner([&] { return PostgresDocuments(connection).putFor(file->sha256, content, person); });
    return kept ? file : tl::unexpected(kept.error());
}

QFuture<Expected<int>> AdministratorStore::remove(const QList<StoreMove::Document> &documents)
{
    return m_rows.write<int>(asTablesOwner<int>([documents](Connection &connection) -> Expected<int> {
        int removed = 0;
        for (const StoreMove::Document &document : documents) {
            const Expected<qint64> gone = connection.execute(
                QStringLiteral("DELETE FROM document WHERE sha256 = :sha256 AND uploaded_by = :person"),
                {{QStringLiteral("sha256"), document.sha256},
                 {QStringLiteral("person"), QVariant::fromValue(document.person)}});
            if (!gone)
                return tl::unexpected(gone.error());
            removed += int(*gone);
        }
        return removed;
    }));
}

void AdministratorStore::fetch(const QString &sha256, const DocumentReceiver &receiver)
{
    const auto job = asTablesOwner<QByteArray>([sha256, person = m_person](Connection &connection) {
        return PostgresDocuments(connection).readOf(sha256, person);
    });
    deliver(m_rows.read<QByteArray>(job), &m_context,
            [receiver](const Expected<QByteArray> &content) { receiver.answer(content); });
}

} // namespace tenderyard
