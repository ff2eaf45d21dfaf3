// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/PostgresSide.h"

#include "models/domain/OneTimeSecret.h"
#include "models/server/ServerScripts.h"
#include "models/server/copy/PostgresCopyStream.h"
#include "models/server/copy/PostgresDocuments.h"
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/ScramVerifier.h"

#include <algorithm>

namespace tenderyard {

namespace {

const QString serverTableName = QStringLiteral("name");
/// What is told of bids lies apart on a server, in tables that are called so and end in ofBidsEnding.
const QStringList dividedTables{QStringLiteral("audit_entry"), QStringLiteral("change_log")};
const QString ofBidsEnding = QStringLiteral("_bid");

// Tables and columns that only a server has, and those that every program makes anew.
const auto contentColumns = QStringLiteral(
    "SELECT c.relname AS name, a.attname AS column_name, a.atttypid = 'jsonb'::regtype AS is_json, "
    "array_position(i.indkey::int2[], a.attnum) AS key_place "
    "FROM pg_class AS c JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
    "LEFT JOIN pg_index AS i ON i.indrelid = c.oid AND i.indisprimary "
    "WHERE c.relnamespace = 'office'::regnamespace AND c.relkind = 'r' "
    "AND NOT EXISTS (SELECT 1 FROM pg_inherits AS h WHERE h.inhrelid = c.oid) "
    "AND c.relname NOT IN ('schema_migration', 'schema_repeatable', 'workflow_transition', 'workflow_rule', "
    "'account_login', 'account_event', 'staff_request', 'document', 'document_chunk', 'copy_mark', 'test_clock') "
    "AND NOT (c.relname = 'change_log' AND a.attname IN ('xid', 'contract_id', 'contractor_id')) "
    "ORDER BY c.relname COLLATE \"C\", key_place, a.attname COLLATE \"C\"");

const auto contentReferences =
    QStringLiteral("SELECT DISTINCT c.relname AS name, r.relname AS referenced FROM pg_constraint AS k "
                   "JOIN pg_class AS c ON c.oid = k.conrelid JOIN pg_class AS r ON r.oid = k.confrelid "
                   "WHERE k.contype = 'f' AND c.relnamespace = 'office'::regnamespace AND c.oid <> r.oid");

bool isOfBid(const CopyTable &table, const QVariantList &row)
{
    static const QString column = QStringLiteral("entity");
    const QString entity = row.at(table.columnNames().indexOf(column)).toString();
    return entity == u"contracts_bid" || entity == u"contracts_bid_content";
}

} // namespace

PostgresSide::PostgresSide(const QString &address, AdministratorConnection server)
    : CopySide(address), m_server(std::move(server))
{
}

Expected<std::unique_ptr<CopySide>> PostgresSide::open(const QString &address, const QString &secret, Role role)
{
    const Expected<PostgresAddress> parsed = PostgresAddress::parse(address);
    if (!parsed)
        return tl::unexpected(parsed.error());
    Expected<AdministratorConnection> server = AdministratorConnection::open(*parsed, secret);
    if (!server)
        return tl::unexpected(server.error());
    const Expected<bool> office = server->hasOffice();
    if (!office)
        return tl::unexpected(office.error());
    if (!*office && role == Role::From)
        return failure(QStringLiteral("storage.not_an_office"));
    std::unique_ptr<PostgresSide> side(new PostgresSide(address, std::move(*server)));
    const Outcome ready = *office ? side->checkVersion() : side->makeReady();
    if (!ready)
        return tl::unexpected(ready.error());
    return side;
}

Outcome PostgresSide::makeReady()
{
    if (const Outcome empty = m_server.requireEmpty(); !empty)
        return empty;
    const Expected<SchemaSource> schema = officeSchema(m_server.dialect());
    if (!schema)
        return tl::unexpected(schema.error());
    return m_server.asOwner([&]() -> Outcome {
        Outcome made = ServerScripts::runRoles(connection());
        if (made)
            made = ServerScripts::runSchemas(connection());
        if (!made)
            return made;
        if (const auto migrated = Migrator(*schema).migrate(connection()); !migrated)
            return tl::unexpected(migrated.error());
        return ServerScripts::closeDatabase(connection());
    });
}

Outcome PostgresSide::checkVersion()
{
    const Expected<SchemaSource> schema = officeSchema(m_server.dialect());
    if (!schema)
        return tl::unexpected(schema.error());
    const Expected<Migrator::Report> outlook = Migrator(*schema).outlook(connection());
    if (!outlook)
        return tl::unexpected(outlook.error());
    if (outlook->from > outlook->to)
        return failure(QStringLiteral("storage.newer_schema"));
    const bool current = outlook->from == outlook->to && !outlook->rebuilt;
    return current ? Outcome() : failure(QStringLiteral("storage.older_schema"));
}

Expected<QList<CopyTable>> PostgresSide::tables()
{
    const Expected<Rows> columns = connection().select(contentColumns);
    const Expected<Rows> references = connection().select(contentReferences);
    if (!columns || !references)
        return tl::unexpected(columns ? references.error() : columns.error());
    QList<CopyTable> tables;
    for (const Row &column : *columns) {
        const QString name = column.text(serverTableName);
        if (tables.isEmpty() || tables.constLast().name != name)
            tables.append({name, {}, {}, {}});
        const QString columnName = column.text(QStringLiteral("column_name"));
        tables.last().columns.append({columnName, column.flag(QStringLiteral("is_json")), false, {}});
        if (!column.isNull(QStringLiteral("key_place")))
            tables.last().keys.append(columnName);
    }
    for (CopyTable &table : tables) {
        std::ranges::sort(table.columns, {}, &CopyColumn::name);
        for (const Row &reference : *references) {
            if (reference.text(serverTableName) == table.name)
                table.references.append(reference.text(QStringLiteral("referenced")));
        }
    }
    return tables;
}

Outcome PostgresSide::silently(const std::function<Outcome()> &work)
{
    return connection().transaction([&]() -> Outcome {
        const Outcome set = connection().executeScript(QStringLiteral("SET LOCAL session_replication_role = replica"));
        return set ? work() : set;
    });
}

Outcome PostgresSide::begin(const QString &identity)
{
    return connection().transaction([&]() -> Outcome {
        const Outcome made =
            connection().executeScript(QStringLiteral("CREATE TABLE office.copy_mark (identity text NOT NULL)"));
        return made ? connection().insert(markTable(), {{QStringLiteral("identity"), identity}}) : made;
    });
}

Outcome PostgresSide::write(const CopyTable &table, const CopyRows &rows)
{
    if (!dividedTables.contains(table.name))
        return silently([&] { return PostgresCopyStream::send(connection(), table.name, table.columnNames(), rows); });
    CopyRows ofBids;
    CopyRows others;
    for (const QVariantList &row : rows)
        (isOfBid(table, row) ? ofBids : others).append(row);
    return silently([&]() -> Outcome {
        const Outcome sent = PostgresCopyStream::send(connection(), table.name, table.columnNames(), others);
        return sent ? PostgresCopyStream::send(connection(), table.name + ofBidsEnding, table.columnNames(), ofBids)
                    : sent;
    });
}

Outcome PostgresSide::clear(const CopyTable &table)
{
    return silently([&] { return connection().executeScript(QStringLiteral("DELETE FROM office.") + table.name); });
}

Expected<qint64> PostgresSide::lastNumber(const CopyTable &table)
{
    // Not every numbered table there has a sequence.
    const Expected<QVariant> number = connection().scalar(
        QStringLiteral("SELECT greatest(pg_sequence_last_value(pg_get_serial_sequence('office.' || :name, 'seq')"
                       "::regclass), (SELECT max(seq) FROM %1))")
            .arg(table.name),
        {{serverTableName, table.name}});
    if (!number)
        return tl::unexpected(number.error());
    return number->toLongLong();
}

Outcome PostgresSide::setLastNumber(const CopyTable &table, qint64 number)
{
    if (number == 0)
        return {};
    const Expected<QVariant> set = connection().scalar(
        QStringLiteral("SELECT setval(s.name, :number) FROM pg_get_serial_sequence('office.' || :name, 'seq') AS s "
                       "(name) WHERE s.name IS NOT NULL"),
        {{serverTableName, table.name}, {QStringLiteral("number"), number}});
    return set ? Outcome() : tl::unexpected(set.error());
}

Expected<QStringList> PostgresSide::documents()
{
    return PostgresDocuments(connection()).all();
}

Expected<QByteArray> PostgresSide::document(const QString &sha256)
{
    return PostgresDocuments(connection()).read(sha256);
}

Outcome PostgresSide::putDocument(const QString &sha256, const QByteArray &content)
{
    return PostgresDocuments(connection()).put(sha256, content);
}

Outcome PostgresSide::checkDocument(const QString &sha256)
{
    return PostgresDocuments(connection()).check(sha256);
}

Expected<QList<CopiedPerson>> PostgresSide::people()
{
    const Expected<Rows> rows = connection().select(QStringLiteral(
        "SELECT u.id, u.full_name, u.login FROM users_user AS u "
        "WHERE u.active AND u.password_hash IS NOT NULL "
        "AND EXISTS (SELECT 1 FROM account_login AS a WHERE a.user_id = u.id) ORDER BY u.name_fold, u.id"));
    if (!rows)
        return tl::unexpected(rows.error());
    QList<CopiedPerson> people;
    for (const Row &row : *rows)
        people.append({row.id(), row.text(QStringLiteral("full_name")), row.text(QStringLiteral("login")), {}});
    return people;
}

Outcome PostgresSide::makeLogin(CopiedPerson &person)
{
    person.password = oneTimeSecret();
    const Expected<QString> verifier = ScramVerifier::make(person.password);
    if (!verifier)
        return tl::unexpected(verifier.error());
    const QVariant id = QVariant::fromValue(person.user);
    const Expected<QVariant> name =
        connection().scalar(QStringLiteral("SELECT office.account_make_login(:id, :verifier, NULL)"),
                            {{QStringLiteral("id"), id}, {QStringLiteral("verifier"), *verifier}});
    if (!name)
        return tl::unexpected(name.error());
    person.signIn = name->toString();
    const Expected<qint64> marked = connection().execute(
        QStringLiteral("UPDATE users_user SET password_hash = 'SCRAM', must_change_password = true WHERE id = :id"),
        {{QStringLiteral("id"), id}});
    return marked ? Outcome() : tl::unexpected(marked.error());
}

Outcome PostgresSide::finish(QList<CopiedPerson> &people, const std::function<bool(qint64)> &goOn)
{
    const Outcome finished = silently([&]() -> Outcome {
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (const Outcome made = makeLogin(people[i]); !made)
                return made;
            if (!goOn(i + 1))
                return failure(QStringLiteral("copy.cancelled"));
        }
        return connection().executeScript(QStringLiteral("DROP TABLE office.copy_mark"));
    });
    if (!finished)
        return finished;
    // So that the first desks are not slow; the server would come to it by itself.
    if (const Outcome known = connection().executeScript(QStringLiteral("ANALYZE")); !known)
        qWarning("ANALYZE after a copy: %s", qPrintable(known.error().detail));
    return {};
}

} // namespace tenderyard
