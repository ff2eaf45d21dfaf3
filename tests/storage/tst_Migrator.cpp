// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/Migrator.h"
#include "models/storage/OfficeSchema.h"
#include "models/storage/ThreadGuard.h"
#include "tests/storage/FaultInjector.h"
#include "tests/storage/SmallSchema.h"
#include "tests/storage/SmallSchemaPostgres.h"
#include "tests/storage/StorageBackend.h"
#include "tests/storage/Why.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace tenderyard;

/// The schema of an office grows with the program: whole, with a backup, or not at all.
class MigratorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewOfficeGetsEverything_data() { StorageBackend::addRows(); }
    void aNewOfficeGetsEverything();
    void anOldOneGetsWhatIsNew_data() { StorageBackend::addRows(); }
    void anOldOneGetsWhatIsNew();
    void aSecondTimeDoesNothing_data() { StorageBackend::addRows(); }
    void aSecondTimeDoesNothing();
    void repeatablesAreMadeAnewWhenTheyChange_data() { StorageBackend::addRows(); }
    void repeatablesAreMadeAnewWhenTheyChange();
    void whatIsGeneratedSeesTheNewTables_data() { StorageBackend::addRows(); }
    void whatIsGeneratedSeesTheNewTables();
    void aNewerSchemaIsRefused_data() { StorageBackend::addRows(); }
    void aNewerSchemaIsRefused();
    void aBrokenScriptLeavesTheOldVersion_data() { StorageBackend::addRows(); }
    void aBrokenScriptLeavesTheOldVersion();
    void rowsThatReferToNoneAreFound_data() { StorageBackend::addRows(); }
    void rowsThatReferToNoneAreFound();
    void tablesWithReferencesCanBeRebuilt_data() { StorageBackend::addRows(); }
    void tablesWithReferencesCanBeRebuilt();
    void aCutAtAnyStepLeavesTheOldVersion_data() { StorageBackend::addFileRow(); }
    void aCutAtAnyStepLeavesTheOldVersion();
    void anOlderBackupIsKept_data() { StorageBackend::addFileRow(); }
    void anOlderBackupIsKept();
    void theOfficesOwnSchemaBuilds_data() { StorageBackend::addRows(); }
    void theOfficesOwnSchemaBuilds();

private:
    ThreadGuard::Allowance m_allowance;
};

namespace {

/// A table made anew with another shape. A server does not let go of a table that others refer to.
QString rebuilding(const Dialect &dialect)
{
    const QString before = QStringLiteral("ALTER TABLE label DROP CONSTRAINT label_thing_id_fkey;");
    const QString after = QStringLiteral("ALTER TABLE label ADD FOREIGN KEY (thing_id) REFERENCES thing (id);");
    const QString rebuilt =
        QStringLiteral("CREATE TABLE thing_new (id @uuid NOT NULL PRIMARY KEY, name @text NOT NULL, note @text,"
                       " amount @money, shape @text NOT NULL, row_version @int NOT NULL DEFAULT 1) @strict;"
                       "INSERT INTO thing_new (id, name, note, amount, shape, row_version)"
                       " SELECT id, name, note, amount, 'round', row_version FROM thing;"
                       "DROP TABLE thing;"
                       "ALTER TABLE thing_new RENAME TO thing;");
    return dialect.hasPeoplesSchema() ? before + rebuilt + after : rebuilt;
}

/// The small schema with the next two migrations of its life: a column more, then a table rebuilt.
SchemaSource grownSchema(const Dialect &dialect)
{
    SchemaSource source = smallSchema(dialect).value();
    source.migrations.append(
        {2, QStringLiteral("weight"), QStringLiteral("ALTER TABLE thing ADD COLUMN weight @int NOT NULL DEFAULT 5;")});
    source.migrations.append({5, QStringLiteral("shape"), rebuilding(dialect)});
    source.repeatables.prepend(
        {QStringLiteral("shapes"),
         QStringLiteral("CREATE VIEW round_thing AS SELECT id FROM thing WHERE shape = 'round';")});
    return source;
}

constexpr auto sqliteObjects = "SELECT name, sql AS text FROM sqlite_master ORDER BY name";
constexpr auto postgresObjects =
    "SELECT a.attrelid::regclass::text AS name, a.attname || ' ' || format_type(a.atttypid, a.atttypmod) AS text"
    " FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid"
    " WHERE c.relnamespace IN (to_regnamespace('office'), to_regnamespace('tenderyard')) AND NOT a.attisdropped"
    " UNION ALL SELECT p.oid::regprocedure::text, p.prosrc FROM pg_proc AS p"
    " WHERE p.pronamespace IN (to_regnamespace('office'), to_regnamespace('tenderyard'))"
    " UNION ALL SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal"
    " UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint"
    " ORDER BY name, text";

/// Everything that the schema consists of, and what is in its tables.
QStringList picture(Connection &connection)
{
    QStringList lines;
    const bool isServer = connection.dialect().hasPeoplesSchema();
    (void)connection.asSchemaOwner([&]() -> Outcome {
        const Expected<Rows> objects = connection.select(QLatin1String(isServer ? postgresObjects : sqliteObjects));
        for (const Row &row : objects.value())
            lines.append(row.text(QStringLiteral("name")) + u' ' + row.text(QStringLiteral("text")));
        for (const QString &table : {QStringLiteral("thing"), QStringLiteral("label"),
                                     QStringLiteral("schema_migration"), QStringLiteral("schema_repeatable")}) {
            const Expected<Rows> rows = connection.select(QStringLiteral("SELECT * FROM ") + table);
            for (const Row &row : rows.value()) {
                const QVariantHash values = row.toHash();
                QStringList columns = values.keys();
                columns.sort();
                for (const QString &column : std::as_const(columns))
                    lines.append(column + u'=' + values.value(column).toString());
            }
        }
        return {};
    });
    return lines;
}

void addLabelledThing(Connection &connection)
{
    const Uuid id = Uuid::create();
    QVERIFY(connection.insert(QStringLiteral("thing"), thingNamed(QStringLiteral("old"), id)));
    QVERIFY(connection.insert(QStringLiteral("label"), {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                        {QStringLiteral("code"), QStringLiteral("a")},
                                                        {QStringLiteral("thing_id"), QVariant::fromValue(id)}}));
}

/// What lets people use the tables and views of the small schema on a server.
QString peoplesViews(const Dialect &dialect)
{
    return dialect.hasPeoplesSchema() ? smallPostgresViews() : QString();
}

QStringList backupsBeside(const QString &address)
{
    const QFileInfo file(address);
    return QDir(file.path()).entryList({file.fileName() + QStringLiteral(".*")}, QDir::Files, QDir::Name);
}

} // namespace

void MigratorTest::aNewOfficeGetsEverything()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->connect();
    const auto report = Migrator(grownSchema(backend->dialect())).migrate(**connection);
    QVERIFY2(report, why(report));
    QCOMPARE(report->from, 0);
    QCOMPARE(report->to, 5);
    QVERIFY(report->rebuilt);
    QCOMPARE(report->backup, QString());
    const auto rows = (*connection)->select(QStringLiteral("SELECT * FROM schema_migration ORDER BY number"));
    QVERIFY2(rows, why(rows));
    QCOMPARE(rows->size(), 3);
    QCOMPARE(rows->at(1).integer(QStringLiteral("number")), 2);
    QCOMPARE(rows->at(1).text(QStringLiteral("name")), QStringLiteral("weight"));
    QCOMPARE(rows->at(1).text(QStringLiteral("sha256")).size(), 64);
    QCOMPARE(rows->at(1).time(QStringLiteral("applied_at")), backend->clock().now());
    QVERIFY((*connection)
                ->insert(QStringLiteral("thing"), {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                                   {QStringLiteral("name"), QStringLiteral("n")},
                                                   {QStringLiteral("shape"), QStringLiteral("round")}}));
    QCOMPARE((*connection)->scalar(QStringLiteral("SELECT count(*) FROM round_thing"))->toInt(), 1);
}

void MigratorTest::anOldOneGetsWhatIsNew()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    const auto report = Migrator(grownSchema(backend->dialect())).migrate(*connection);
    QVERIFY2(report, why(report));
    QCOMPARE(report->from, 1);
    QCOMPARE(report->to, 5);
    QCOMPARE(connection->scalar(QStringLiteral("SELECT shape FROM thing"))->toString(), QStringLiteral("round"));
    QCOMPARE(connection->scalar(QStringLiteral("SELECT count(*) FROM label"))->toInt(), 1);
    // Moving house is no change of a row.
    QCOMPARE(connection->scalar(QStringLiteral("SELECT count(*) FROM change_log"))->toInt(), 1);
    QCOMPARE(codeOf(connection->insert(QStringLiteral("label"),
                                       {{QStringLiteral("id"), QVariant::fromValue(Uuid::create())},
                                        {QStringLiteral("code"), QStringLiteral("b")},
                                        {QStringLiteral("thing_id"), QVariant::fromValue(Uuid::create())}})),
             QStringLiteral("storage.reference"));

    // A server has backups of its own.
    if (!backend->isFile()) {
        QCOMPARE(report->backup, QString());
        return;
    }
    QCOMPARE(report->backup, backend->address() + QStringLiteral(".before-5.bak"));
    const auto backup = backend->dialect().openConnection(report->backup, MissingOffice::Refuse, backend->clock());
    QVERIFY2(backup, why(backup));
    QCOMPARE((*backup)->scalar(QStringLiteral("SELECT max(number) FROM schema_migration"))->toInt(), 1);
    QCOMPARE((*backup)->scalar(QStringLiteral("SELECT name FROM thing"))->toString(), QStringLiteral("old"));
}

void MigratorTest::aSecondTimeDoesNothing()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    const QStringList before = picture(*connection);
    const auto report = Migrator(smallSchema(backend->dialect()).value()).migrate(*connection);
    QVERIFY2(report, why(report));
    QVERIFY(!report->rebuilt);
    QCOMPARE(report->from, report->to);
    QCOMPARE(picture(*connection), before);
    QCOMPARE(backupsBeside(backend->address()).filter(QStringLiteral("bak")), QStringList());
}

void MigratorTest::repeatablesAreMadeAnewWhenTheyChange()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    SchemaSource source = smallSchema(backend->dialect()).value();
    const QString other = QStringLiteral("CREATE VIEW other AS SELECT id FROM thing;");
    source.repeatables = {{QStringLiteral("other"), other + peoplesViews(backend->dialect())}};
    const auto report = Migrator(source).migrate(*connection);
    QVERIFY2(report, why(report));
    QVERIFY(report->rebuilt);
    QCOMPARE(report->backup, QString());
    QCOMPARE(connection->scalar(QStringLiteral("SELECT count(*) FROM other"))->toInt(), 1);
    QVERIFY(!connection->select(QStringLiteral("SELECT * FROM thing_with_labels")));
    QVERIFY(connection->insert(QStringLiteral("thing"), thingNamed(QStringLiteral("forbidden"))));
    const auto again = Migrator(source).migrate(*connection);
    QVERIFY(again && !again->rebuilt);
}

void MigratorTest::whatIsGeneratedSeesTheNewTables()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->connect();
    SchemaSource source = smallSchema(backend->dialect()).value();
    QString word = QStringLiteral("one");
    source.generated = [&word](Connection &c) -> Expected<QString> {
        const bool isServer = c.dialect().hasPeoplesSchema();
        const Expected<QVariant> columns = c.scalar(
            isServer
                ? QStringLiteral("SELECT count(*) FROM pg_attribute WHERE attrelid = 'thing'::regclass AND attnum > 0")
                : QStringLiteral("SELECT count(*) FROM pragma_table_info('thing')"));
        return QStringLiteral("CREATE VIEW %3 AS SELECT %1 AS columns, '%2' AS word;%4")
            .arg(columns->toInt())
            .arg(word, isServer ? QStringLiteral("tenderyard.generated") : QStringLiteral("generated"),
                 isServer ? QStringLiteral("GRANT SELECT ON tenderyard.generated TO tenderyard_person;") : QString());
    };
    const auto first = Migrator(source).migrate(**connection);
    QVERIFY2(first, why(first));
    const QString read = QStringLiteral("SELECT columns || word FROM generated");
    QCOMPARE((*connection)->scalar(read)->toString(), QStringLiteral("11one"));
    QVERIFY(!Migrator(source).migrate(**connection)->rebuilt);
    word = QStringLiteral("two");
    QVERIFY(Migrator(source).migrate(**connection)->rebuilt);
    QCOMPARE((*connection)->scalar(read)->toString(), QStringLiteral("11two"));
    source.generated = [](Connection &) -> Expected<QString> { return failure(QStringLiteral("test.no")); };
    QCOMPARE(codeOf(Migrator(source).migrate(**connection)), QStringLiteral("test.no"));
    QCOMPARE((*connection)->scalar(read)->toString(), QStringLiteral("11two"));
}

void MigratorTest::aNewerSchemaIsRefused()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office(grownSchema(backend->dialect()));
    const QStringList before = picture(*connection);
    const auto report = Migrator(smallSchema(backend->dialect()).value()).migrate(*connection);
    QCOMPARE(codeOf(report), QStringLiteral("storage.newer_schema"));
    QCOMPARE(picture(*connection), before);
}

void MigratorTest::aBrokenScriptLeavesTheOldVersion()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    const QStringList before = picture(*connection);
    SchemaSource source = grownSchema(backend->dialect());
    source.migrations.last().script += QStringLiteral("INSERT INTO nowhere VALUES (1);");
    const auto report = Migrator(source).migrate(*connection);
    QVERIFY(!report);
    QVERIFY(report.error().detail.contains(QStringLiteral("5_shape")));
    QCOMPARE(picture(*connection), before);
    source = grownSchema(backend->dialect());
    source.repeatables.append({QStringLiteral("wrong.sql"), QStringLiteral("CREATE VIEV x AS SELECT 1;")});
    const auto second = Migrator(source).migrate(*connection);
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(QStringLiteral("wrong.sql")));
    QCOMPARE(picture(*connection), before);
    if (backend->isFile())
        QCOMPARE(connection->scalar(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
}

void MigratorTest::rowsThatReferToNoneAreFound()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    const QStringList before = picture(*connection);
    SchemaSource source = smallSchema(backend->dialect()).value();
    source.migrations.append({2, QStringLiteral("careless"), QStringLiteral("DELETE FROM thing;")});
    QCOMPARE(codeOf(Migrator(source).migrate(*connection)), QStringLiteral("storage.reference"));
    QCOMPARE(picture(*connection), before);
}

void MigratorTest::tablesWithReferencesCanBeRebuilt()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    QVERIFY(Migrator(grownSchema(backend->dialect())).migrate(*connection));
    QCOMPARE(
        connection->scalar(QStringLiteral("SELECT count(*) FROM label JOIN thing ON thing.id = thing_id"))->toInt(), 1);
    const Outcome checked = backend->dialect().checkReferences(*connection);
    QVERIFY2(checked, why(checked));
}

void MigratorTest::aCutAtAnyStepLeavesTheOldVersion()
{
    const auto backend = StorageBackend::current();
    const auto connection = backend->office();
    addLabelledThing(*connection);
    const QStringList before = picture(*connection);
    const Migrator migrator(grownSchema(backend->dialect()));
    int cuts = 0;
    for (int statement = 1;; ++statement) {
        Expected<Migrator::Report> report;
        bool reached = false;
        {
            FaultInjector injector(*connection, statement);
            report = migrator.migrate(*connection);
            reached = injector.reached();
        }
        QCOMPARE(connection->scalar(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
        const auto number = connection->scalar(QStringLiteral("SELECT max(number) FROM schema_migration"));
        // Past the commit, nothing can undo it.
        if (!reached || number->toInt() == 5)
            break;
        ++cuts;
        QVERIFY(!report);
        QCOMPARE(picture(*connection), before);
    }
    QVERIFY2(cuts > 20, qPrintable(QString::number(cuts)));
    const auto resumed = migrator.migrate(*connection);
    QVERIFY2(resumed, why(resumed));
    QCOMPARE(connection->scalar(QStringLiteral("SELECT shape FROM thing"))->toString(), QStringLiteral("round"));
}

void MigratorTest::anOlderBackupIsKept()
{
    const auto backend = StorageBackend::current();
    {
        const auto connection = backend->office();
        QFile older(backend->address() + QStringLiteral(".before-5.bak"));
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("precious");
        older.close();
        const auto report = Migrator(grownSchema(backend->dialect())).migrate(*connection);
        QVERIFY2(report, why(report));
        QCOMPARE(report->backup, backend->address() + QStringLiteral(".before-5-2.bak"));
        QVERIFY(older.open(QIODevice::ReadOnly));
        QCOMPARE(older.readAll(), QByteArray("precious"));
    }
    QCOMPARE(backupsBeside(backend->address()), QStringList({QStringLiteral("office.tenderyard.before-5-2.bak"),
                                                             QStringLiteral("office.tenderyard.before-5.bak")}));
}

void MigratorTest::theOfficesOwnSchemaBuilds()
{
    const auto backend = StorageBackend::current();
    backend->prepareForOffice();
    const auto connection = backend->connect();
    const auto source = officeSchema(backend->dialect());
    QVERIFY2(source, why(source));
    const auto report = Migrator(*source).migrate(**connection);
    QVERIFY2(report, why(report));
    QCOMPARE(report->to, source->migrations.last().number);
    const auto again = Migrator(*source).migrate(**connection);
    QVERIFY2(again, why(again));
    QVERIFY(!again->rebuilt);
    // A view or trigger that names what is not there is noticed only when it is used.
    const auto views =
        (*connection)
            ->select(backend->isFile() ? QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view'")
                                       : QStringLiteral("SELECT viewname AS name FROM pg_views "
                                                        "WHERE schemaname = 'tenderyard'"));
    QVERIFY(views.value().size() > 20);
    for (const Row &view : views.value()) {
        const QString name = view.text(QStringLiteral("name"));
        const QString place = backend->isFile() ? QString() : QStringLiteral("tenderyard.");
        // Whoever may read it: some are for other views alone.
        const Outcome read = (*connection)->asSchemaOwner([&]() -> Outcome {
            const auto rows = (*connection)->select(QStringLiteral("SELECT * FROM %1%2 LIMIT 1").arg(place, name));
            return rows ? Outcome() : tl::unexpected(rows.error());
        });
        QVERIFY2(read, qPrintable(name + codeOf(read)));
    }
}

QTEST_GUILESS_MAIN(MigratorTest)
#include "tst_Migrator.moc"
