// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseBook.h"
#include "tests/workflow/Refusal.h"

#include <QTest>

using namespace tenderyard;

namespace {

QString codeOf(const Outcome &outcome)
{
    return outcome ? QString() : outcome.error().code;
}

/// For messages: the code, and what the database said.
QString told(const Outcome &outcome)
{
    return outcome ? QStringLiteral("allowed") : outcome.error().code + QStringLiteral(" ") + outcome.error().detail;
}

} // namespace

/// Every transition of the workflow file: who may do it, what stands against it, and that nothing else is possible.
/// The rows of data are the file's own, so a transition, rule, requirement or check that nobody wrote a case for fails.
class TransitionsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyCaseIsInTheFile();
    void onlyItsActorsMayDoIt_data() { addTransitions(); }
    void onlyItsActorsMayDoIt();
    void whatStandsAgainstIt_data() { addCodes(); }
    void whatStandsAgainstIt();
    void theDatabaseAloneDoesIt_data() { addTransitions(); }
    void theDatabaseAloneDoesIt();

private:
    void addTransitions();
    void addCodes();
    Scenario &scenario();
    void checkBreak(const WorkflowTransition &transition, const TransitionCase &byCase, const QString &code,
                    const Break &breaks);

    std::unique_ptr<Scenario> m_scenario;
    QString m_backend;
};

void TransitionsTest::initTestCase()
{
    QVERIFY(CaseBook::ofProgram().names().size() > 90);
}

void TransitionsTest::cleanupTestCase()
{
    m_scenario.reset();
}

Scenario &TransitionsTest::scenario()
{
    const QString backend = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    if (!m_scenario || backend != m_backend)
        m_scenario = std::make_unique<Scenario>(backend);
    m_backend = backend;
    return *m_scenario;
}

void TransitionsTest::addTransitions()
{
    QTest::addColumn<QString>("name");
    for (const QString &backend : Scenario::backends()) {
        for (const QString &name : CaseBook::ofProgram().names())
            QTest::addRow("%s %s", qPrintable(backend), qPrintable(name)) << name;
    }
}

void TransitionsTest::addCodes()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    for (const QString &backend : Scenario::backends()) {
        for (const QString &name : CaseBook::ofProgram().names()) {
            for (const QString &code : CaseBook::codes(CaseBook::ofProgram().transition(name)))
                QTest::addRow("%s %s %s", qPrintable(backend), qPrintable(name), qPrintable(code)) << name << code;
        }
    }
}

void TransitionsTest::everyCaseIsInTheFile()
{
    QCOMPARE(CaseBook::ofProgram().strayCases(), QStringList());
}

void TransitionsTest::onlyItsActorsMayDoIt()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase *byCase = CaseBook::ofProgram().caseOf(transition);
    QVERIFY2(byCase, "The action needs a case in tests/workflow/*Cases.cpp");
    const QList<Person> allowed = CaseBook::allowed(transition, *byCase);
    QVERIFY(!allowed.isEmpty() || transition.isEngineOnly());
    scenario().undone([&] {
        const Attempt attempt = byCase->attempt(scenario(), transition);
        const QString before = CaseBook::rowText(scenario(), attempt);
        for (const Person person : everybody()) {
            const bool seesIt = !TestOffice::isOnServer() || !byCase->unseenBy.contains(person);
            const bool may = seesIt && (allowed.contains(person) || byCase->allowedOtherwise.contains(person));
            scenario().triedOut([&] {
                const Outcome tried = CaseBook::tryAs(scenario(), person, attempt);
                const QString refusal = Refusal::codeOf(scenario().connection(), attempt.table, attempt.key, tried);
                const QString after = CaseBook::rowText(scenario(), attempt);
                QVERIFY2(tried.has_value() == may, qPrintable(nameOf(person) + QStringLiteral(": ") + told(tried)));
                const bool isUnknown = person == Person::Nobody && refusal == u"transition.unknown";
                QVERIFY2(may || isUnknown || refusal == u"transition.actor",
                         qPrintable(nameOf(person) + QStringLiteral(": ") + told(tried)));
                const bool hasId = scenario().columnsOf(attempt.table).contains(QStringLiteral("id"));
                QVERIFY2((before == after) == !(may && (hasId || !attempt.key.isEmpty())), qPrintable(nameOf(person)));
            });
        }
    });
}

void TransitionsTest::whatStandsAgainstIt()
{
    QFETCH(QString, name);
    QFETCH(QString, code);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase *byCase = CaseBook::ofProgram().caseOf(transition);
    QVERIFY2(byCase, "The action needs a case in tests/workflow/*Cases.cpp");
    // A server takes no blank time, and without one it is another thing to do.
    if (TestOffice::isOnServer() && code == u"required.taken_over_at")
        return;
    const QList<Break> breaks = CaseBook::ofProgram().breaks(transition, *byCase, code);
    QVERIFY2(!breaks.isEmpty(), "The code needs a way to break it, in the action's case or in RuleBreaks.cpp");
    for (const Break &oneWay : breaks) {
        checkBreak(transition, *byCase, code, oneWay);
        if (QTest::currentTestFailed())
            return;
    }
}

void TransitionsTest::checkBreak(const WorkflowTransition &transition, const TransitionCase &byCase,
                                 const QString &code, const Break &breaks)
{
    scenario().undone([&] {
        const Attempt allowedAttempt = byCase.attempt(scenario(), transition);
        Person actor = CaseBook::allowed(transition, byCase).constFirst();
        scenario().triedOut([&] {
            Attempt broken = allowedAttempt;
            breaks(scenario(), broken);
            actor = broken.actor.value_or(actor);
            const QString before = CaseBook::rowText(scenario(), broken);
            const Outcome tried = CaseBook::tryAs(scenario(), actor, broken);
            // Before the opening a server shows the owner no bid that the rule could speak of.
            const bool isHidden =
                TestOffice::isOnServer() && code == u"rule.contract_not_opened" &&
                Refusal::codeOf(scenario().connection(), broken.table, broken.key, tried) == u"transition.actor";
            QVERIFY2(codeOf(tried) == code || isHidden, qPrintable(told(tried)));
            QCOMPARE(CaseBook::rowText(scenario(), broken), before);
            const QStringList rules = CaseBook::brokenRules(scenario(), transition, broken);
            const QString onlyRule = rules.size() > 1 ? rules.join(u' ') : rules.value(0, code);
            QVERIFY2(onlyRule == code, qPrintable(onlyRule));
        });
        if (QTest::currentTestFailed())
            return;
        const Outcome mended = CaseBook::tryAs(scenario(), actor, allowedAttempt);
        QVERIFY2(mended, qPrintable(QStringLiteral("mended: ") + told(mended)));
    });
}

void TransitionsTest::theDatabaseAloneDoesIt()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase *byCase = CaseBook::ofProgram().caseOf(transition);
    QVERIFY(byCase);
    QCOMPARE(bool(byCase->cause), transition.isEngineOnly());
    if (!byCase->cause)
        return;
    scenario().undone([&] {
        const Uuid row = byCase->cause(scenario(), transition);
        QVERIFY(!row.isNull());
        const QString column = transition.entity == u"contractors_contractor" ? QStringLiteral("verified_status")
                                                                              : QStringLiteral("status");
        QCOMPARE(scenario().row(transition.entity, row).text(column), transition.to);
    });
}

QTEST_GUILESS_MAIN(TransitionsTest)
#include "tst_Transitions.moc"
