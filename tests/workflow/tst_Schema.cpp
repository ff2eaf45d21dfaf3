// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/PostgresTriggers.h"
#include "models/storage/schema/SqliteTriggers.h"
#include "models/storage/schema/WorkflowFile.h"
#include "tests/support/TestOffice.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace tenderyard;

/// The program's real schema: that it builds, that the workflow file and the views fit each other, and that each
/// relation can be read.
class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleAndActorIsAView();
    void everyViewIsUsed();
    void everyRelationCanBeRead();
    void everyRelationOfThePeopleCanBeRead();
    void columnsOfTheFileAreColumnsOfTheTable();
    void theFileIsInTheDatabase();
    void followUpsBelongToEntities();
    void bothDatabasesRefuseTheSame();
    void whatFollowsIsTheSameInBoth();

private:
    Expected<Rows> everything(const QString &sql, const Binds &binds = {});
    QStringList namesOf(const QString &sql, const Binds &binds = {});
    QStringList viewsLike(const QString &prefix);
    QStringList columnsOf(const QString &table);
    TriggerSource source();

    TestOffice m_office;
};

namespace {

QStringList named(const QString &prefix, const QList<WorkflowView> &views)
{
    QStringList names;
    for (const WorkflowView &view : views) {
        if (view.name != u"engine")
            names.append(prefix + view.name);
    }
    return names;
}

/// By the name of a trigger or a function ("contracts_bid_before_insert"): what stands in its body, in order.
QHash<QString, QStringList> bodies(const QString &script, const QRegularExpression &heading, const QString &ending,
                                   const QRegularExpression &wanted)
{
    QHash<QString, QStringList> found;
    for (auto matches = heading.globalMatch(script); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const qsizetype end = script.indexOf(ending, match.capturedEnd());
        QStringList &list = found[match.captured(QStringLiteral("table")) + match.captured(QStringLiteral("event"))];
        const QString body = script.sliced(match.capturedEnd(), end - match.capturedEnd());
        for (auto words = wanted.globalMatch(body); words.hasNext();)
            list.append(words.next().captured(1));
    }
    return found;
}

const QRegularExpression sqliteBefore(QStringLiteral("CREATE TRIGGER (?<table>\\w+)_before(?<event>_[a-z]+) BEFORE"));
const QRegularExpression postgresBefore(QStringLiteral("CREATE FUNCTION before_(?<table>\\w+)(?<event>_[a-z]+)\\(\\)"));

} // namespace

/// Without regard to what somebody may see.
Expected<Rows> SchemaTest::everything(const QString &sql, const Binds &binds)
{
    Expected<Rows> rows;
    const Outcome asked = m_office.connection().asEngine([&]() -> Outcome {
        rows = m_office.connection().select(sql, binds);
        return rows ? Outcome() : tl::unexpected(rows.error());
    });
    return asked ? rows : tl::unexpected(asked.error());
}

QStringList SchemaTest::namesOf(const QString &sql, const Binds &binds)
{
    QStringList names;
    const Expected<Rows> rows = everything(sql, binds);
    for (const Row &row : rows.value_or(Rows()))
        names.append(row.text(QStringLiteral("name")));
    return names;
}

QStringList SchemaTest::viewsLike(const QString &prefix)
{
    const QString sql = TestOffice::isOnServer()
                            ? QStringLiteral("SELECT c.relname AS name FROM pg_catalog.pg_class AS c WHERE c.relkind = "
                                             "'v' AND c.relnamespace = to_regnamespace('office') ORDER BY c.relname")
                            : QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name");
    QStringList names = namesOf(sql);
    names.removeIf([&prefix](const QString &name) { return !name.startsWith(prefix); });
    return names;
}

QStringList SchemaTest::columnsOf(const QString &table)
{
    const QString sql = TestOffice::isOnServer()
                            ? QStringLiteral("SELECT a.attname AS name FROM pg_catalog.pg_attribute AS a WHERE "
                                             "a.attrelid = to_regclass('office.' || :table) AND a.attnum > 0 "
                                             "AND NOT a.attisdropped ORDER BY a.attnum")
                            : QStringLiteral("SELECT name FROM pragma_table_info(:table)");
    return namesOf(sql, {{QStringLiteral("table"), table}});
}

/// Columns without their types, which do not matter here.
TriggerSource SchemaTest::source()
{
    TriggerSource source{WorkflowFile::ofProgram(), {}, [](const QString &table, const QString &event) {
                             return QStringLiteral("-- follows %1 %2\n").arg(table, event);
                         }};
    for (const WorkflowEntity &entity : source.file.entities) {
        for (const QString &column : columnsOf(entity.table))
            source.columns[entity.table].append({column, {}});
    }
    return source;
}

void SchemaTest::everyRuleAndActorIsAView()
{
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        QStringList statements;
        for (const WorkflowView &rule : transition.rules) {
            QString columns;
            for (const auto &[viewColumn, rowColumn] : rule.keys)
                columns += (columns.isEmpty() ? QString() : QStringLiteral(", ")) + viewColumn;
            statements.append(QStringLiteral("SELECT %1 FROM rule_%2").arg(columns, rule.name));
        }
        for (const WorkflowView &actor : transition.actors) {
            if (actor.name != u"engine")
                statements.append(QStringLiteral("SELECT user_id FROM actor_%1").arg(actor.name));
        }
        for (const QString &statement : std::as_const(statements)) {
            const Expected<Rows> rows = everything(statement);
            QVERIFY2(rows, qPrintable(statement + (rows ? QString() : rows.error().detail)));
        }
    }
}

/// A rule that no transition names is one that was forgotten there.
void SchemaTest::everyViewIsUsed()
{
    QStringList used;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        used += named(QStringLiteral("rule_"), transition.rules);
        used += named(QStringLiteral("actor_"), transition.actors);
    }
    QStringList unused = viewsLike(QStringLiteral("rule_")) + viewsLike(QStringLiteral("actor_"));
    QVERIFY(unused.size() > 50);
    for (const QString &view : std::as_const(used))
        unused.removeAll(view);
    QCOMPARE(unused, QStringList());
}

void SchemaTest::everyRelationCanBeRead()
{
    const QStringList views = viewsLike(QString());
    QVERIFY(views.size() > 70);
    for (const QString &view : views) {
        const Expected<Rows> rows = everything(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(view));
        QVERIFY2(rows, qPrintable(view + (rows ? QString() : rows.error().detail)));
    }
}

void SchemaTest::everyRelationOfThePeopleCanBeRead()
{
    if (!TestOffice::isOnServer())
        return; // In a file there is one schema for all.
    const QStringList views = namesOf(QStringLiteral(
        "SELECT c.relname AS name FROM pg_catalog.pg_class AS c WHERE c.relkind = 'v' "
        "AND c.relnamespace = to_regnamespace('tenderyard') AND c.relname NOT LIKE 'rule\\_%' "
        "AND c.relname NOT LIKE 'actor\\_%' AND has_table_privilege('tenderyard_person', c.oid, 'SELECT')"));
    QVERIFY(views.size() > 40);
    const QList<Uuid> people{m_office.addUser(QStringLiteral("olga"), {QStringLiteral("OWNER")}),
                             m_office.addUser(QStringLiteral("carl"), {QStringLiteral("CONTRACTOR")}),
                             m_office.addUser(QStringLiteral("stan"), {QStringLiteral("STAFF")}), Uuid()};
    for (const Uuid &person : people) {
        m_office.actAs(person);
        for (const QString &view : views) {
            const Expected<Rows> rows =
                m_office.connection().select(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(view));
            QVERIFY2(rows, qPrintable(view + (rows ? QString() : rows.error().detail)));
        }
    }
    m_office.actAs({});
}

void SchemaTest::columnsOfTheFileAreColumnsOfTheTable()
{
    QHash<QString, QStringList> columns;
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities) {
        columns[entity.table] = columnsOf(entity.table);
        QStringList mentioned{entity.key, entity.statusColumn, entity.contractColumn, entity.contractorColumn};
        mentioned += entity.hiddenColumns;
        mentioned.removeAll(QString());
        for (const QString &column : std::as_const(mentioned))
            QVERIFY2(columns.value(entity.table).contains(column), qPrintable(entity.table + u'.' + column));
    }
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        QStringList mentioned = transition.columns + transition.requirements;
        mentioned.append(transition.timeColumn);
        mentioned.removeAll(QStringLiteral("*"));
        mentioned.removeAll(QString());
        for (const QString &column : std::as_const(mentioned))
            QVERIFY2(columns.value(transition.entity).contains(column), qPrintable(transition.entity + u'.' + column));
    }
}

void SchemaTest::theFileIsInTheDatabase()
{
    qint64 rules = 0;
    QStringList ids;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions) {
        rules += transition.rules.size();
        ids.append(transition.id);
    }
    QCOMPARE(namesOf(QStringLiteral("SELECT id AS name FROM workflow_transition ORDER BY sequence")), ids);
    QCOMPARE(namesOf(QStringLiteral("SELECT rule AS name FROM workflow_rule")).size(), rules);
}

/// A text that no trigger reads would be followed by nothing.
void SchemaTest::followUpsBelongToEntities()
{
    static const QRegularExpression form(QStringLiteral("^(\\w+)\\.(insert|update|delete)\\.sql$"));
    QStringList tables;
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities)
        tables.append(entity.table);
    int found = 0;
    for (QDirIterator texts(QStringLiteral(":/sql/common/followups"), QDir::Files); texts.hasNext(); ++found) {
        texts.next();
        const QRegularExpressionMatch match = form.match(texts.fileName());
        QVERIFY2(match.hasMatch() && tables.contains(match.captured(1)), qPrintable(texts.fileName()));
    }
    QVERIFY(found >= 10);
}

/// Two writers, one workflow: each table and event refuses the same, in the same order.
void SchemaTest::bothDatabasesRefuseTheSame()
{
    static const QRegularExpression sqliteCode(QStringLiteral("RAISE\\(ABORT, '([^']+)'\\)"));
    static const QRegularExpression postgresCode(QStringLiteral("MESSAGE = '([^']+)'"));
    const QString ending = QStringLiteral("\nEND;\n");
    QHash<QString, QStringList> embedded = bodies(SqliteTriggers(source()).script(), sqliteBefore, ending, sqliteCode);
    const QHash<QString, QStringList> onServer =
        bodies(PostgresTriggers(source()).script(), postgresBefore, QStringLiteral("\nEND $body$;\n"), postgresCode);
    // Tables that only grow have triggers without a function of their own on a server.
    for (const QString &name : {QStringLiteral("contracts_opening_bid_insert"),
                                QStringLiteral("contracts_opening_bid_update"), QStringLiteral("audit_entry_update"),
                                QStringLiteral("contracts_opening_bid_delete"), QStringLiteral("audit_entry_delete")})
        QVERIFY2(embedded.remove(name), qPrintable(name));
    QCOMPARE(embedded.size(), 3 * WorkflowFile::ofProgram().entities.size());
    for (auto body = embedded.cbegin(); body != embedded.cend(); ++body) {
        QVERIFY2(!body->isEmpty(), qPrintable(body.key()));
        QVERIFY2(onServer.value(body.key()) == *body, qPrintable(body.key()));
    }
    QCOMPARE(onServer.size(), embedded.size());
}

void SchemaTest::whatFollowsIsTheSameInBoth()
{
    static const QRegularExpression follows(QStringLiteral("-- follows (\\w+ [a-z]+)\n"));
    static const QRegularExpression sqliteAfter(
        QStringLiteral("CREATE TRIGGER (?<table>\\w+)_after(?<event>_[a-z]+) AFTER"));
    static const QRegularExpression postgresAfter(
        QStringLiteral("CREATE FUNCTION after_(?<table>\\w+)(?<event>_[a-z]+)\\(\\)"));
    static const QRegularExpression postgresImport(
        QStringLiteral("CREATE FUNCTION import_(?<table>\\w+)(?<event>_[a-z]+)\\(\\)"));
    const QString bodyEnding = QStringLiteral("\nEND $body$;\n");
    const QString onServer = PostgresTriggers(source()).script();
    const QHash<QString, QStringList> embedded =
        bodies(SqliteTriggers(source()).script(), sqliteAfter, QStringLiteral("\nEND;\n"), follows);
    QCOMPARE(embedded.size(), 3 * WorkflowFile::ofProgram().entities.size());
    QCOMPARE(bodies(onServer, postgresAfter, bodyEnding, follows), embedded);
    QCOMPARE(bodies(onServer, postgresImport, bodyEnding, follows), embedded);
    QVERIFY(!onServer.contains(QStringLiteral("is_importing()")) && !onServer.contains(QStringLiteral("is_engine()")));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_Schema.moc"
