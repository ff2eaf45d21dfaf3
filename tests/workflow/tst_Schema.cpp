// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowFile.h"
#include "tests/support/TestOffice.h"

#include <QTest>

using namespace tenderyard;

/// The program's real schema: that it builds, and that every view, rule and actor of the workflow file is there.
class SchemaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleAndActorIsAView();
};

void SchemaTest::everyRuleAndActorIsAView()
{
    TestOffice office;
    Connection &connection = office.connection();
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

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_Schema.moc"
