// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/MovingKeys.h"

#include "models/documents/remote/DocumentKeySql.h"
#include "models/storage/Database.h"

#include <QPromise>

namespace tenderyard {

namespace {

const QString movedHash = QStringLiteral("sha256");
const QString keysOfAll = QStringLiteral("document_key");

/// Does `work` as the engine, on a worker of the database.
template<class T> Database::Job<T> asEngine(std::function<Expected<T>(Connection &)> work)
{
    return [work = std::move(work)](Connection &connection) -> Expected<T> {
        Expected<T> answer = failure(QStringLiteral("storage.denied"));
        const Outcome done = connection.asEngine([&]() -> Outcome {
            answer = work(connection);
            return answer ? Outcome() : tl::unexpected(answer.error());
        });
        return done ? answer : tl::unexpected(done.error());
    };
}

/// Who put the document there for a row and has no whole copy at the store; null for nobody.
Expected<Uuid> nextWithout(Connection &connection, const QString &sha256)
{
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT n.person FROM ("
                       "SELECT uploaded_by AS person FROM contractors_certification WHERE sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contractors_contractor WHERE evidence_sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contracts_milestone WHERE evidence_sha256 = :sha256 "
                       "UNION SELECT entered_by FROM contracts_bid WHERE evidence_sha256 = :sha256) AS n "
                       "WHERE n.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM %1 AS d WHERE d.sha256 = :sha256 "
                       "AND d.uploaded_by = n.person AND d.complete) ORDER BY n.person LIMIT 1")
            .arg(keysOfAll),
        {{movedHash, sha256}});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? Uuid() : rows->first().id(QStringLiteral("person"));
}

/// One of the whole copies; document.not_found where there is none.
Expected<DocumentKey> wholeCopy(Connection &connection, const QString &sha256)
{
    return DocumentKeySql::first(connection, QStringLiteral("complete AND sha256 = :sha256"), {{movedHash, sha256}});
}

template<class T> QFuture<Expected<T>> readyAnswer(const T &answer)
{
    QPromise<Expected<T>> promise;
    promise.start();
    promise.addResult(Expected<T>(answer));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Expected<QList<StoreMove::Document>>> MovingKeys::documents()
{
    using Documents = QList<StoreMove::Document>;
    return m_database.read<Documents>(asEngine<Documents>([](Connection &connection) -> Expected<Documents> {
        const Expected<Rows> rows = connection.select(QStringLiteral(
            "SELECT n.sha256, max(n.file_name) AS file_name FROM ("
            "SELECT sha256, file_name FROM contractors_certification "
            "UNION ALL SELECT evidence_sha256, '' FROM contractors_contractor WHERE evidence_sha256 IS NOT NULL "
            "UNION ALL SELECT evidence_sha256, '' FROM contracts_milestone WHERE evidence_sha256 IS NOT NULL "
            "UNION ALL SELECT evidence_sha256, '' FROM contracts_bid WHERE evidence_sha256 IS NOT NULL) AS n "
            "GROUP BY n.sha256 ORDER BY n.sha256"));
        if (!rows)
            return tl::unexpected(rows.error());
        Documents documents;
        for (const Row &row : *rows)
            documents.append({row.text(movedHash), row.text(QStringLiteral("file_name"))});
        return documents;
    }));
}

QFuture<Expected<DocumentKey>> MovingKeys::begin(const QString &sha256, qint64 byteSize)
{
    return m_database.write<DocumentKey>(
        asEngine<DocumentKey>([sha256, byteSize](Connection &connection) -> Expected<DocumentKey> {
            const Expected<Uuid> person = nextWithout(connection, sha256);
            if (!person)
                return tl::unexpected(person.error());
            if (person->isNull())
                return wholeCopy(connection, sha256);
            return DocumentKeySql::take(connection, *person, sha256, byteSize);
        }));
}

QFuture<Expected<bool>> MovingKeys::finish(const QString &sha256)
{
    return m_database.write<bool>(asEngine<bool>([sha256](Connection &connection) -> Expected<bool> {
        // Still the one of begin(): it is the first that is not whole.
        const Expected<Uuid> person = nextWithout(connection, sha256);
        if (!person || person->isNull())
            return person ? Expected<bool>(true) : tl::unexpected(person.error());
        const Expected<qint64> changed =
            connection.execute(QStringLiteral("UPDATE %1 SET complete = true, attached = true WHERE sha256 = :sha256 "
                                              "AND uploaded_by = :person")
                                   .arg(keysOfAll),
                               {{movedHash, sha256}, {QStringLiteral("person"), QVariant::fromValue(*person)}});
        if (!changed)
            return tl::unexpected(changed.error());
        return *changed == 1 ? Expected<bool>(true) : failure(QStringLiteral("document.not_found"));
    }));
}

QFuture<Expected<bool>> MovingKeys::forget(const QString & /*sha256*/)
{
    return readyAnswer(false);
}

QFuture<Expected<QStringList>> MovingKeys::clean()
{
    return readyAnswer(QStringList());
}

QFuture<Expected<DocumentKey>> MovingKeys::find(const QString &sha256)
{
    return m_database.read<DocumentKey>(
        asEngine<DocumentKey>([sha256](Connection &connection) -> Expected<DocumentKey> {
            const Expected<Uuid> person = nextWithout(connection, sha256);
            if (!person)
                return tl::unexpected(person.error());
            return person->isNull() ? wholeCopy(connection, sha256) : failure(QStringLiteral("document.not_found"));
        }));
}

} // namespace tenderyard
