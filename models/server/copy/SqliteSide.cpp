// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/SqliteSide.h"

#include "models/domain/OneTimeSecret.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/PasswordHash.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace tenderyard {

namespace {

const QString sqliteName = QStringLiteral("name");

/// What every program makes anew, and what keeps the books of the schema and of the copy.
const QStringList &ownTablesOfFile()
{
    static const QStringList names{QStringLiteral("schema_migration"), QStringLiteral("schema_repeatable"),
                                   QStringLiteral("workflow_transition"), QStringLiteral("workflow_rule"),
                                   QStringLiteral("copy_mark")};
    return names;
}

} // namespace

SqliteSide::SqliteSide(const QString &path, std::unique_ptr<Dialect> dialect, std::unique_ptr<Connection> connection)
    : CopySide(path), m_files(FolderStore::folderBeside(path)), m_dialect(std::move(dialect)),
      m_connection(std::move(connection))
{
}

QString SqliteSide::unfinished(const QString &path)
{
    return path + QStringLiteral(".unfinished");
}

Expected<std::unique_ptr<CopySide>> SqliteSide::open(const QString &path, Role role, const Clock &clock)
{
    const bool isTarget = role == Role::To;
    // A file dialog may have made an empty file.
    if (isTarget && QFileInfo(path).size() > 0)
        return failure(QStringLiteral("copy.not_empty"));
    Expected<std::unique_ptr<Dialect>> dialect = Dialect::forAddress(path);
    if (!dialect)
        return tl::unexpected(dialect.error());
    Expected<std::unique_ptr<Connection>> connection = (*dialect)->openConnection(
        isTarget ? unfinished(path) : path, isTarget ? MissingOffice::Create : MissingOffice::Refuse, clock);
    if (!connection)
        return tl::unexpected(connection.error());
    std::unique_ptr<SqliteSide> side(new SqliteSide(path, std::move(*dialect), std::move(*connection)));
    Outcome ready = isTarget ? side->makeReady() : side->migrate();
    // The other side takes rows as they are: one that refers to none would arrive.
    if (ready && !isTarget)
        ready = side->m_dialect->checkReferences(side->connection());
    if (!ready)
        return tl::unexpected(ready.error());
    return side;
}

Outcome SqliteSide::migrate()
{
    const Expected<SchemaSource> schema = officeSchema(*m_dialect);
    if (!schema)
        return tl::unexpected(schema.error());
    const auto migrated = Migrator(*schema).migrate(*m_connection);
    return migrated ? Outcome() : tl::unexpected(migrated.error());
}

Outcome SqliteSide::makeReady()
{
    const Expected<QVariant> isCopy = unfinishedCopyOf();
    if (!isCopy)
        return tl::unexpected(isCopy.error());
    // An unfinished copy has no triggers, and shall not get them before its end.
    if (isCopy->isNull()) {
        if (const Outcome migrated = migrate(); !migrated)
            return migrated;
    }
    // Checked at the end: rows of one table refer to each other.
    return m_dialect->suspendReferences(connection(), true);
}

Expected<QList<CopyTable>> SqliteSide::tables()
{
    const Expected<Rows> rows = connection().select(QStringLiteral(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CopyTable> tables;
    for (const Row &row : *rows) {
        if (ownTablesOfFile().contains(row.text(sqliteName)))
            continue;
        const Expected<CopyTable> table = describe(row.text(sqliteName));
        if (!table)
            return tl::unexpected(table.error());
        tables.append(*table);
    }
    return tables;
}

Expected<CopyTable> SqliteSide::describe(const QString &name)
{
    CopyTable table{name, {}, {}, {}};
    const Expected<Rows> columns = connection().select(
        QStringLiteral("SELECT name, pk FROM pragma_table_info(:name) ORDER BY pk, name"), {{sqliteName, name}});
    const Expected<Rows> references = connection().select(
        QStringLiteral("SELECT DISTINCT \"table\" AS name FROM pragma_foreign_key_list(:name)"), {{sqliteName, name}});
    if (!columns || !references)
        return tl::unexpected(columns ? references.error() : columns.error());
    for (const Row &column : *columns) {
        table.columns.append({column.text(sqliteName), false, false, {}});
        if (column.integer(QStringLiteral("pk")) > 0)
            table.keys.append(column.text(sqliteName));
    }
    std::ranges::sort(table.columns, {}, &CopyColumn::name);
    for (const Row &reference : *references) {
        if (reference.text(sqliteName) != name)
            table.references.append(reference.text(sqliteName));
    }
    return table;
}

Outcome SqliteSide::begin(const QString &identity)
{
    return connection().transaction([&]() -> Outcome {
        if (const Outcome dropped = m_dialect->dropRepeatables(connection()); !dropped)
            return dropped;
        // So that they are made anew at the end.
        const Outcome marked = connection().executeScript(
            QStringLiteral("DELETE FROM schema_repeatable; CREATE TABLE copy_mark (identity TEXT NOT NULL) STRICT"));
        return marked ? connection().insert(markTable(), {{QStringLiteral("identity"), identity}}) : marked;
    });
}

Outcome SqliteSide::write(const CopyTable &table, const CopyRows &rows)
{
    const QStringList columns = table.columnNames();
    const QString sql = QStringLiteral("INSERT INTO %1 (%2) VALUES (:%3)")
                            .arg(table.name, columns.join(QStringLiteral(", ")), columns.join(QStringLiteral(", :")));
    return connection().transaction([&]() -> Outcome {
        for (const QVariantList &row : rows) {
            Binds binds;
            for (qsizetype i = 0; i < columns.size(); ++i)
                binds.insert(columns.at(i), row.at(i));
            if (const auto inserted = connection().execute(sql, binds); !inserted)
                return tl::unexpected(inserted.error());
        }
        return {};
    });
}

Outcome SqliteSide::clear(const CopyTable &table)
{
    return connection().executeScript(QStringLiteral("DELETE FROM ") + table.name);
}

Expected<qint64> SqliteSide::lastNumber(const CopyTable &table)
{
    const Expected<QVariant> number = connection().scalar(
        QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = :name"), {{sqliteName, table.name}});
    if (!number)
        return tl::unexpected(number.error());
    return number->toLongLong();
}

Outcome SqliteSide::setLastNumber(const CopyTable &table, qint64 number)
{
    const Binds binds{{sqliteName, table.name}, {QStringLiteral("number"), number}};
    return connection().transaction([&]() -> Outcome {
        const Expected<qint64> removed = connection().execute(
            QStringLiteral("DELETE FROM sqlite_sequence WHERE name = :name"), {{sqliteName, table.name}});
        if (!removed || number == 0)
            return removed ? Outcome() : tl::unexpected(removed.error());
        const Expected<qint64> added = connection().execute(
            QStringLiteral("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :number)"), binds);
        return added ? Outcome() : tl::unexpected(added.error());
    });
}

Expected<QStringList> SqliteSide::documents()
{
    QStringList hashes = m_files.hashesNow();
    hashes.sort();
    return hashes;
}

Expected<QByteArray> SqliteSide::document(const QString &sha256)
{
    return m_files.readNow(sha256);
}

Outcome SqliteSide::putDocument(const QString &, const QByteArray &content)
{
    // It has no name there but its hash.
    const Expected<StoredFile> stored = m_files.putNow(content, {});
    return stored ? Outcome() : tl::unexpected(stored.error());
}

Outcome SqliteSide::checkDocument(const QString &sha256)
{
    const Expected<QByteArray> content = m_files.readNow(sha256);
    return content ? Outcome() : tl::unexpected(content.error());
}

Expected<QList<CopiedPerson>> SqliteSide::people()
{
    const Expected<Rows> rows =
        connection().select(QStringLiteral("SELECT id, full_name, login FROM users_user "
                                           "WHERE active AND password_hash IS NOT NULL ORDER BY name_fold, id"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CopiedPerson> people;
    for (const Row &row : *rows)
        people.append({row.id(), row.text(QStringLiteral("full_name")), row.text(QStringLiteral("login")), {}});
    return people;
}

Outcome SqliteSide::finish(QList<CopiedPerson> &people, const std::function<bool(qint64)> &goOn)
{
    // These are long and random, and are hashed again at the first sign-in.
    const PasswordHash hashing(PasswordHash::Cost::Interactive);
    QStringList hashes;
    for (CopiedPerson &person : people) {
        person.password = oneTimeSecret();
        const Expected<QString> hash = hashing.hash(person.password);
        if (!hash)
            return tl::unexpected(hash.error());
        hashes.append(*hash);
        if (!goOn(hashes.size()))
            return failure(QStringLiteral("copy.cancelled"));
    }
    if (const Outcome set = setPasswords(people, hashes); !set)
        return set;
    if (const Outcome resumed = m_dialect->suspendReferences(connection(), false); !resumed)
        return resumed;
    return migrate();
}

Outcome SqliteSide::setPasswords(const QList<CopiedPerson> &people, const QStringList &hashes)
{
    return connection().transaction([&]() -> Outcome {
        if (const Outcome whole = m_dialect->checkReferences(connection()); !whole)
            return whole;
        for (qsizetype i = 0; i < people.size(); ++i) {
            const Expected<qint64> set = connection().execute(
                QStringLiteral("UPDATE users_user SET password_hash = :hash, must_change_password = 1 WHERE id = :id"),
                {{QStringLiteral("hash"), hashes.at(i)},
                 {QStringLiteral("id"), QVariant::fromValue(people.at(i).user)}});
            if (!set)
                return tl::unexpected(set.error());
        }
        return connection().executeScript(QStringLiteral("DROP TABLE copy_mark"));
    });
}

Outcome SqliteSide::putInPlace()
{
    m_connection.reset();
    const QString whole = unfinished(address());
    if (QFileInfo::exists(whole + QStringLiteral("-wal")))
        return failure(QStringLiteral("storage.failed"), QStringLiteral("the log of the new file was not closed"));
    QFile::remove(address());
    if (!QFile::rename(whole, address()))
        return failure(QStringLiteral("storage.failed"), QStringLiteral("the new file could not be renamed"));
    return {};
}

} // namespace tenderyard
