// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/MovingKeys.h"

#include "models/documents/remote/DocumentKeySql.h"
#include "models/storage/Database.h"
#include "models/storage/Dialect.h"

#include <QPromise>

namespace tenderyard {

namespace {

const QString movedHash = QStringLiteral("sha256");
const QString movedPerson = QStringLiteral("person");
const QString keysOfAll = QStringLiteral("document_key");
const QString copyOfPerson = QStringLiteral("sha256 = :sha256 AND uploaded_by = :person");

/// Who put a document there for a row.
const QString namedCopies =
    QStringLiteral("SELECT sha256, uploaded_by AS person, file_name, byte_size FROM contractors_certification "
                   "UNION ALL SELECT evidence_sha256, entered_by, '', 0 FROM contractors_contractor "
                   "UNION ALL SELECT evidence_sha256, entered_by, '', 0 FROM contracts_milestone "
                   "UNION ALL SELECT evidence_sha256, entered_by, '', 0 FROM contracts_bid");

/// Does `work` as whoever the tables belong to, on a worker of the database.
template<class T> Database::Job<T> asOwner(std::function<Expected<T>(Connection &)> work)
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

Binds copyBinds(const QString &sha256, const Uuid &person)
{
    return {{movedHash, sha256}, {movedPerson, QVariant::fromValue(person)}};
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

QFuture<Expected<QList<StoreMove::Document>>> MovingKeys::documents(From from)
{
    using Documents = QList<StoreMove::Document>;
    return m_database.read<Documents>(asOwner<Documents>([from](Connection &connection) -> Expected<Documents> {
        QString copies = namedCopies;
        if (from == From::Outside)
            copies += QStringLiteral(" UNION ALL SELECT sha256, uploaded_by, '', byte_size FROM document_key "
                                     "WHERE complete");
        else if (connection.dialect().name() == QLatin1String("postgresql"))
            copies += QStringLiteral(" UNION ALL SELECT sha256, uploaded_by, '', byte_size FROM document "
                                     "WHERE complete");
        const Expected<Rows> rows = connection.select(
            QStringLiteral("SELECT n.sha256, n.person, max(n.file_name) AS file_name, max(n.byte_size) AS byte_size "
                           "FROM (%1) AS n WHERE n.sha256 IS NOT NULL AND n.person IS NOT NULL "
                           "GROUP BY n.sha256, n.person ORDER BY n.sha256, n.person")
                .arg(copies));
        if (!rows)
            return tl::unexpected(rows.error());
        Documents documents;
        for (const Row &row : *rows)
            documents.append({row.text(movedHash), row.text(QStringLiteral("file_name")), row.id(movedPerson),
                              row.integer(QStringLiteral("byte_size"))});
        return documents;
    }));
}

QFuture<Expected<DocumentKey>> MovingKeys::begin(const QString &sha256, qint64 byteSize)
{
    return m_database.write<DocumentKey>(
        asOwner<DocumentKey>([sha256, byteSize, person = m_person](Connection &connection) {
            return DocumentKeySql::take(connection, person, sha256, byteSize);
        }));
}

QFuture<Expected<bool>> MovingKeys::finish(const QString &sha256)
{
    return m_database.write<bool>(asOwner<bool>([sha256, person = m_person](Connection &connection) -> Expected<bool> {
        const Expected<qint64> changed = connection.execute(
            QStringLiteral("UPDATE %1 SET complete = true, attached = attached OR EXISTS (SELECT 1 FROM (%2) AS n "
                           "WHERE n.sha256 = :sha256 AND n.person = :person) WHERE %3")
                .arg(keysOfAll, namedCopies, copyOfPerson),
            copyBinds(sha256, person));
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
    return readyAnswer(std::exchange(m_loose, {}));
}

QFuture<Expected<DocumentKey>> MovingKeys::find(const QString &sha256)
{
    return m_database.read<DocumentKey>(asOwner<DocumentKey>([sha256, person = m_person](Connection &connection) {
        return DocumentKeySql::first(connection, copyOfPerson, copyBinds(sha256, person));
    }));
}

QFuture<Expected<QStringList>> MovingKeys::objectNames(const QList<StoreMove::Document> &documents)
{
    return m_database.read<QStringList>(
        asOwner<QStringList>([documents](Connection &connection) -> Expected<QStringList> {
            QStringList names;
            for (const StoreMove::Document &document : documents) {
                const Expected<DocumentKey> key =
                    DocumentKeySql::first(connection, copyOfPerson, copyBinds(document.sha256, document.person));
                if (key)
                    names.append(key->objectName);
                else if (key.error().code != u"document.not_found")
                    return tl::unexpected(key.error());
            }
            return names;
        }));
}

QFuture<Expected<bool>> MovingKeys::drop(const QList<StoreMove::Document> &documents)
{
    return m_database.write<bool>(asOwner<bool>([documents](Connection &connection) -> Expected<bool> {
        for (const StoreMove::Document &document : documents) {
            const Expected<qint64> removed =
                connection.execute(QStringLiteral("DELETE FROM %1 WHERE %2").arg(keysOfAll, copyOfPerson),
                                   copyBinds(document.sha256, document.person));
            if (!removed)
                return tl::unexpected(removed.error());
        }
        return true;
    }));
}

} // namespace tenderyard
