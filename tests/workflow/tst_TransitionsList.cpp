// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/schema/WorkflowFile.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tenderyard;

/// The list of who may do what, written down a second time in transitions.txt. The cases of tst_Transitions are made
/// from the workflow file, so a rule that is taken out of it takes its case along; here it is missed.
class TransitionsListTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyTransitionIsOnTheList_data();
    void everyTransitionIsOnTheList();
    void nothingElseIsOnTheList();
    void nothingNewHasAPast_data();
    void nothingNewHasAPast();

private:
    QHash<QString, QStringList> m_listed;
};

namespace {

QString viewText(const WorkflowView &view)
{
    // As in the file: the key that every view has by itself is not written.
    return view.toText().remove(QStringLiteral("(subject_id=id)"));
}

QString line(const QString &name, const QStringList &values)
{
    return name + QStringLiteral(": ") + values.join(u' ');
}

QStringList viewTexts(const QList<WorkflowView> &views)
{
    QStringList texts;
    for (const WorkflowView &view : views)
        texts.append(viewText(view).remove(u' '));
    return texts;
}

QString titleOf(const WorkflowTransition &transition)
{
    const auto shown = [](const QString &status) { return status.isEmpty() ? QStringLiteral("()") : status; };
    return QStringLiteral("%1.%2 %3 > %4")
        .arg(transition.entity, transition.action, shown(transition.from), shown(transition.to));
}

QStringList linesOf(const WorkflowTransition &transition)
{
    QStringList checks;
    for (const WorkflowCheck &check : transition.checks)
        checks.append(check.code);
    QStringList lines{line(QStringLiteral("who"), viewTexts(transition.actors))};
    const QList<std::pair<QString, QStringList>> others{{QStringLiteral("rules"), viewTexts(transition.rules)},
                                                        {QStringLiteral("requires"), transition.requirements},
                                                        {QStringLiteral("checks"), checks},
                                                        {QStringLiteral("columns"), transition.columns}};
    for (const auto &[name, values] : others) {
        if (!values.isEmpty())
            lines.append(line(name, values));
    }
    return lines;
}

} // namespace

void TransitionsListTest::initTestCase()
{
    QFile file(qEnvironmentVariable("TENDERYARD_SOURCE_DIR") + QStringLiteral("/tests/workflow/transitions.txt"));
    QVERIFY2(file.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(file.fileName()));
    QString title;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &text : lines) {
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        if (text.startsWith(u' ')) {
            m_listed[title].append(text.trimmed());
            continue;
        }
        title = text;
        QVERIFY2(!m_listed.contains(title), qPrintable(title));
        m_listed.insert(title, {});
    }
}

void TransitionsListTest::everyTransitionIsOnTheList_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("lines");
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions)
        QTest::addRow("%s", qPrintable(titleOf(transition))) << titleOf(transition) << linesOf(transition);
}

void TransitionsListTest::everyTransitionIsOnTheList()
{
    QFETCH(const QString, title);
    QFETCH(const QStringList, lines);
    QVERIFY2(m_listed.contains(title), "Write it down in tests/workflow/transitions.txt");
    QCOMPARE(lines, m_listed.value(title));
}

void TransitionsListTest::nothingElseIsOnTheList()
{
    QStringList listed = m_listed.keys();
    for (const WorkflowTransition &transition : WorkflowFile::ofProgram().transitions)
        listed.removeAll(titleOf(transition));
    QCOMPARE(listed, QStringList());
}

void TransitionsListTest::nothingNewHasAPast_data()
{
    QTest::addColumn<QString>("columns");
    const auto row = [](const char *table, const char *columns) {
        QTest::newRow(table) << QString::fromLatin1(columns);
    };
    row("contracts_contract", "addendum_count awarded_at awarded_bid_id awarded_contractor_id awarded_cost import_id "
                              "opened_at taken_over_at");
    row("contracts_bid", "confirmed_addendum import_id low_bid_assessment message proposed_cost "
                         "proposed_timeline_days revision status_before_award");
    row("contracts_milestone", "approved_amount approved_at approved_by completed_at completed_by entered_by import_id "
                               "retained_amount split_from_id");
    row("contracts_opening", "bid_count superseded_at");
    row("payments_payment", "import_id");
    row("payments_milestone_payment", "bank_reference failure_code import_id released_at");
    row("reviews_contractor_rating", "answer import_id");
    row("contractors_contractor", "import_id rating_avg rating_count suspended_by");
    row("contractors_certification", "checked_sha256 import_id verified_by");
    row("users_user", "import_id");
}

/// Columns that a new row must not have filled; the ways to break the check are made from the check itself.
void TransitionsListTest::nothingNewHasAPast()
{
    QFETCH(const QString, columns);
    static const QRegularExpression named(QStringLiteral("\\bNEW\\.([a-z0-9_]+)"));
    int found = 0;
    const QList<WorkflowTransition> transitions =
        WorkflowFile::ofProgram().transitionsOf(QString::fromLatin1(QTest::currentDataTag()));
    for (const WorkflowTransition &transition : transitions) {
        if (!transition.makesRow())
            continue;
        QStringList looked;
        for (const WorkflowCheck &check : transition.checks) {
            if (check.code != u"rule.new_row_has_history")
                continue;
            for (auto match = named.globalMatch(check.brokenWhen); match.hasNext();)
                looked.append(match.next().captured(1));
        }
        looked.sort();
        QCOMPARE(looked.join(u' '), columns);
        ++found;
    }
    QVERIFY(found > 0);
}

QTEST_GUILESS_MAIN(TransitionsListTest)
#include "tst_TransitionsList.moc"
