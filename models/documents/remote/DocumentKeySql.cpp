// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/DocumentKeySql.h"

#include "models/documents/DocumentContent.h"
#include "models/documents/DocumentStore.h"
#include "models/documents/remote/DocumentCipher.h"
#include "models/storage/Connection.h"
#include "models/storage/Dialect.h"

#include <sodium.h>

namespace tenderyard {

namespace {

const QString keyTable = QStringLiteral("document_key");
const QString keyHash = QStringLiteral("sha256");
const QString keyName = QStringLiteral("object_name");
const QString keySecret = QStringLiteral("secret");
const QString keySize = QStringLiteral("byte_size");
const QString keyPerson = QStringLiteral("person");
/// What belongs to the one who acts, in a file.
const QString ownKey = QStringLiteral("sha256 = :sha256 AND uploaded_by = :person");

bool isOnServer(const Connection &connection)
{
    return connection.dialect().name() == QLatin1String("postgresql");
}

DocumentKey keyOf(const Row &row, bool fresh)
{
    return {row.text(keyName), row.value(keySecret).toByteArray(), row.has(keySize) ? row.integer(keySize) : 0, fresh};
}

Binds ownBinds(const Connection &connection, const QString &sha256)
{
    return {{keyHash, sha256}, {keyPerson, QVariant::fromValue(connection.user())}};
}

QString randomName()
{
    QByteArray bytes(16, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(bytes.size()));
    return QString::fromLatin1(bytes.toHex());
}

/// As document_key_begin() makes it: on the server, whose log shall not see it.
Expected<DocumentKey> takeOnServer(Connection &connection, const Uuid &person, const QString &sha256, qint64 byteSize)
{
    const Expected<Row> row = connection.selectOne(
        QStringLiteral("INSERT INTO %1 (id, sha256, byte_size, object_name, secret, uploaded_by, created_at) "
                       "VALUES (new_id(), :sha256, :byte_size, replace(CAST(gen_random_uuid() AS text), '-', ''), "
                       "sha256(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || "
                       "uuid_send(gen_random_uuid())), :person, now_utc()) RETURNING object_name, secret, byte_size")
            .arg(keyTable),
        {{keyHash, sha256}, {keySize, byteSize}, {keyPerson, QVariant::fromValue(person)}});
    return row ? Expected<DocumentKey>(keyOf(*row, true)) : tl::unexpected(row.error());
}

} // namespace

Expected<DocumentKey> DocumentKeySql::begin(Connection &connection, const QString &sha256, qint64 byteSize)
{
    if (!DocumentContent::isHash(sha256))
        return failure(QStringLiteral("document.not_found"));
    if (byteSize < 1 || byteSize > DocumentStore::largest)
        return failure(QStringLiteral("document.too_large"));
    // In a file the program makes what the server makes otherwise.
    if (!isOnServer(connection) && connection.user().isNull())
        return failure(QStringLiteral("transition.actor"));
    if (!isOnServer(connection))
        return take(connection, connection.user(), sha256, byteSize);
    const Expected<Row> row = connection.selectOne(
        QStringLiteral("SELECT object_name, secret, fresh FROM document_key_begin(:sha256, :byte_size)"),
        {{keyHash, sha256}, {keySize, byteSize}});
    if (!row)
        return tl::unexpected(row.error());
    DocumentKey key = keyOf(*row, row->flag(QStringLiteral("fresh")));
    key.byteSize = byteSize;
    return key;
}

Expected<DocumentKey> DocumentKeySql::take(Connection &connection, const Uuid &person, const QString &sha256,
                                           qint64 byteSize)
{
    const QVariant whose = QVariant::fromValue(person);
    const Expected<DocumentKey> own = first(connection, ownKey, {{keyHash, sha256}, {keyPerson, whose}});
    if (own) {
        // Begun anew: it is not cleaned away before a row can name it.
        const Expected<qint64> renewed = connection.execute(
            QStringLiteral("UPDATE %1 SET created_at = now_utc() WHERE %2 AND NOT attached").arg(keyTable, ownKey),
            {{keyHash, sha256}, {keyPerson, whose}});
        return renewed ? own : tl::unexpected(renewed.error());
    }
    if (own.error().code != u"document.not_found")
        return own;
    if (isOnServer(connection))
        return takeOnServer(connection, person, sha256, byteSize);
    const DocumentKey key{randomName(), DocumentCipher::makeKey(), byteSize, true};
    const Outcome made = connection.insert(keyTable, {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                      {keyHash, sha256},
                                                      {keySize, byteSize},
                                                      {keyName, key.objectName},
                                                      {keySecret, key.secret},
                                                      {QStringLiteral("uploaded_by"), whose},
                                                      {QStringLiteral("created_at"), connection.now()}});
    return made ? Expected<DocumentKey>(key) : tl::unexpected(made.error());
}

Expected<DocumentKey> DocumentKeySql::first(Connection &connection, const QString &condition, const Binds &binds)
{
    const Expected<Rows> rows =
        connection.select(QStringLiteral("SELECT object_name, secret, byte_size FROM %1 WHERE %2 ORDER BY id LIMIT 1")
                              .arg(keyTable, condition),
                          binds);
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(QStringLiteral("document.not_found"));
    return keyOf(rows->first(), false);
}

Expected<bool> DocumentKeySql::finish(Connection &connection, const QString &sha256)
{
    if (isOnServer(connection)) {
        const Expected<QVariant> done =
            connection.scalar(QStringLiteral("SELECT document_key_finish(:sha256)"), {{keyHash, sha256}});
        return done ? Expected<bool>(true) : tl::unexpected(done.error());
    }
    const Expected<qint64> changed = connection.execute(
        QStringLiteral("UPDATE %1 SET complete = true, attached = attached OR EXISTS (SELECT 1 FROM document_named_by "
                       "AS n WHERE n.sha256 = %1.sha256 AND n.uploaded_by = %1.uploaded_by) WHERE %2")
            .arg(keyTable, ownKey),
        ownBinds(connection, sha256));
    if (!changed)
        return tl::unexpected(changed.error());
    return *changed == 1 ? Expected<bool>(true) : failure(QStringLiteral("document.not_found"));
}

Expected<bool> DocumentKeySql::forget(Connection &connection, const QString &sha256)
{
    if (isOnServer(connection)) {
        const Expected<QVariant> forgotten =
            connection.scalar(QStringLiteral("SELECT document_key_forget(:sha256)"), {{keyHash, sha256}});
        return forgotten ? Expected<bool>(forgotten->toBool()) : tl::unexpected(forgotten.error());
    }
    const Expected<qint64> removed = connection.execute(
        QStringLiteral("DELETE FROM %1 WHERE %2 AND NOT complete AND NOT attached").arg(keyTable, ownKey),
        ownBinds(connection, sha256));
    return removed ? Expected<bool>(*removed > 0) : tl::unexpected(removed.error());
}

Expected<QStringList> DocumentKeySql::clean(Connection &connection)
{
    const QString sql = isOnServer(connection)
                            ? QStringLiteral("SELECT n AS object_name FROM document_key_clean() AS n")
                            : QStringLiteral("DELETE FROM %1 WHERE uploaded_by = :person AND NOT attached "
                                             "AND created_at < days_after(now_utc(), -1) RETURNING object_name")
                                  .arg(keyTable);
    const Binds binds = isOnServer(connection) ? Binds() : Binds{{keyPerson, QVariant::fromValue(connection.user())}};
    const Expected<Rows> rows = connection.select(sql, binds);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList names;
    for (const Row &row : *rows)
        names.append(row.text(keyName));
    return names;
}

Expected<DocumentKey> DocumentKeySql::find(Connection &connection, const QString &sha256)
{
    const QString source = isOnServer(connection)
                               ? QStringLiteral("document_key_find(:sha256)")
                               : QStringLiteral("document_key_shown WHERE sha256 = :sha256 ORDER BY own DESC LIMIT 1");
    const Expected<Rows> rows = connection.select(
        QStringLiteral("SELECT object_name, secret, byte_size FROM %1").arg(source), {{keyHash, sha256}});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(QStringLiteral("document.not_found"));
    return keyOf(rows->first(), false);
}

} // namespace tenderyard
