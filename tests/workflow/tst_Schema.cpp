// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowFile.h"
#include "tests/support/TestOffice.h"

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
    void columnsOfTheFileAreColumnsOfTheTable();
    void theFileIsInTheDatabase();

private:
    QStringList viewsLike(const QString &prefix);

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

} // namespace

QStringList SchemaTest::viewsLike(const QString &prefix)
{
    QStringList names;
    const Expected<Rows> rows = m_office.connection().select(
        QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name"));
    for (const Row &row : rows.value_or(Rows())) {
        if (row.text(QStringLiteral("name")).startsWith(prefix))
            names.append(row.text(QStringLiteral("name")));
    }
    return names;
}

void SchemaTest::everyRuleAndActorIsAView()
{
    Connection &connection = m_office.connection();
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
            const Expected<Rows> rows = connection.select(statement);
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
    for (const QString &view : viewsLike(QString())) {
        const Expected<Rows> rows = m_office.connection().select(QStringLiteral("SELECT * FROM %1 LIMIT 1").arg(view));
        QVERIFY2(rows, qPrintable(view + (rows ? QString() : rows.error().detail)));
    }
}

void SchemaTest::columnsOfTheFileAreColumnsOfTheTable()
{
    QHash<QString, QStringList> columns;
    for (const WorkflowEntity &entity : WorkflowFile::ofProgram().entities) {
        const Expected<Rows> rows = m_office.connection().select(
            QStringLiteral("SELECT name FROM pragma_table_info(:name)"), {{QStringLiteral("name"), entity.table}});
        for (const Row &row : rows.value_or(Rows()))
            columns[entity.table].append(row.text(QStringLiteral("name")));
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
    Connection &connection = m_office.connection();
    qint64 rules = 0;
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions)
        rules += transition.rules.size();
    QCOMPARE(connection.scalar(QStringLiteral("SELECT count(*) FROM workflow_transition"))->toLongLong(),
             qint64(WorkflowFile::ofProgram().transitions.size()));
    QCOMPARE(connection.scalar(QStringLiteral("SELECT count(*) FROM workflow_rule"))->toLongLong(), rules);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_Schema.moc"
