// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ValueCodec.h"
#include "models/workflow/Workflow.h"
#include "tests/support/TestOffice.h"
#include "tests/workflow/CaseBook.h"

#include <QTest>

#include <algorithm>

using namespace tenderyard;

/// What the program says of an action beforehand is what the database does when it is tried: to its actors, to
/// everybody else, and where a rule is broken.
class TransitionsJudgedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everybodyIsToldWhatTheyMayDo_data() { addTransitions(); }
    void everybodyIsToldWhatTheyMayDo();
    void itsActorIsToldWhatStandsAgainstIt_data() { addTransitions(); }
    void itsActorIsToldWhatStandsAgainstIt();
    void aSealedBidTellsNothing();
    void anotherRowIsNotJudgedInstead();

private:
    static void addTransitions();
    /// The codes against the attempt, "storage.not_found" where its row is not seen.
    QStringList told(Person person, const WorkflowTransition &transition, const Attempt &attempt);
    Outcome tried(Person person, const Attempt &attempt);
    void checkBreak(const WorkflowTransition &transition, const TransitionCase &byCase, Attempt attempt,
                    const Break &oneWay, const QString &code);

    Scenario m_scenario{Scenario::backends().constFirst()};
};

/// Transitions of rows that are there and have a key of their own.
void TransitionsJudgedTest::addTransitions()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CaseBook::ofProgram().names()) {
        const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
        const auto entity =
            std::ranges::find(WorkflowFile::ofProgram().entities, transition.entity, &WorkflowEntity::table);
        if (!transition.isEngineOnly() && !transition.makesRow() && entity->key == u"id")
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

QStringList TransitionsJudgedTest::told(Person person, const WorkflowTransition &transition, const Attempt &attempt)
{
    m_scenario.actAs(person);
    Binds values = attempt.values;
    for (QVariant &value : values) {
        if (value.typeId() == QMetaType::QString && value.toString() == Attempt::actingUser)
            value = QVariant::fromValue(m_scenario.user(person));
    }
    const Uuid id = Uuid::fromString(toStored(attempt.key.value(QStringLiteral("id"))).toString());
    const Expected<QList<ActionState>> states = Workflow::actionsIn(m_scenario.connection(), attempt.table, id, values);
    if (!states)
        return {states.error().code};
    const auto state = std::ranges::find(*states, transition.action, &ActionState::action);
    return state == states->cend() ? QStringList{QStringLiteral("not offered")} : state->broken;
}

Outcome TransitionsJudgedTest::tried(Person person, const Attempt &attempt)
{
    Outcome outcome;
    m_scenario.triedOut([&] { outcome = CaseBook::tryAs(m_scenario, person, attempt); });
    return outcome;
}

void TransitionsJudgedTest::everybodyIsToldWhatTheyMayDo()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    m_scenario.undone([&] {
        const Attempt attempt = byCase.attempt(m_scenario, transition);
        for (const Person person : everybody()) {
            if (byCase.allowedOtherwise.contains(person))
                continue; // By another action.
            const Outcome outcome = tried(person, attempt);
            QString expected = outcome ? QString() : outcome.error().code;
            if (expected == u"test.no_row")
                expected = QStringLiteral("storage.not_found");
            if (expected == u"transition.unknown")
                expected = QStringLiteral("transition.actor"); // Nobody is signed in.
            const QString codes = told(person, transition, attempt).join(u' ');
            QVERIFY2(codes == expected, qPrintable(nameOf(person) + QStringLiteral(": ") + codes));
        }
    });
}

void TransitionsJudgedTest::itsActorIsToldWhatStandsAgainstIt()
{
    QFETCH(QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    m_scenario.undone([&] {
        const Attempt allowedAttempt = byCase.attempt(m_scenario, transition);
        for (const WorkflowView &rule : transition.rules) {
            const QString code = QStringLiteral("rule.") + rule.name;
            for (const Break &oneWay : CaseBook::ofProgram().breaks(transition, byCase, code)) {
                m_scenario.triedOut([&] { checkBreak(transition, byCase, allowedAttempt, oneWay, code); });
                if (QTest::currentTestFailed())
                    return;
            }
        }
    });
}

void TransitionsJudgedTest::checkBreak(const WorkflowTransition &transition, const TransitionCase &byCase,
                                       Attempt attempt, const Break &oneWay, const QString &code)
{
    oneWay(m_scenario, attempt);
    const Person person = attempt.actor.value_or(CaseBook::allowed(transition, byCase).constFirst());
    const Outcome outcome = tried(person, attempt);
    QVERIFY(!outcome);
    const QStringList codes = told(person, transition, attempt);
    if (TestOffice::isOnServer() && code == u"rule.contract_not_opened") {
        // The bid itself is hidden as long as that rule is broken: there is no row, or none that an award may name.
        QVERIFY2(codes == QStringList{QStringLiteral("storage.not_found")} || codes.contains(code),
                 qPrintable(codes.join(u' ')));
        return;
    }
    QCOMPARE(codes, QStringList{code});
}

/// On a server nobody learns by asking what they may not see: here, that the contractor of a sealed bid is suspended.
void TransitionsJudgedTest::aSealedBidTellsNothing()
{
    if (!TestOffice::isOnServer())
        return; // Whoever holds the file holds the data.
    m_scenario.undone([&] {
        const Uuid contract = m_scenario.tender(QStringLiteral("BIDDING"));
        m_scenario.change(QStringLiteral("contractors_contractor"), m_scenario.profile(Person::Rival),
                          {{QStringLiteral("verified_status"), QStringLiteral("SUSPENDED")}});
        const WorkflowTransition &award =
            CaseBook::ofProgram().transition(QStringLiteral("contracts_contract.award BIDDING > AWARDED"));
        Attempt attempt;
        attempt.table = award.entity;
        attempt.key = {{QStringLiteral("id"), QVariant::fromValue(contract)}};
        const auto toldOf = [&](const Uuid &bid) {
            attempt.values = {{QStringLiteral("awarded_bid_id"), QVariant::fromValue(bid)}};
            return told(Person::Owner, award, attempt);
        };
        const QStringList ofNone = toldOf(Uuid::create());
        QVERIFY(ofNone.contains(QStringLiteral("rule.contract_not_opened")));
        QCOMPARE(toldOf(m_scenario.bidOf(contract, Person::Rival)), ofNone);
        QCOMPARE(toldOf(m_scenario.bidOf(contract, Person::Awarded)), ofNone);
    });
}

/// The columns that come with an action cannot make it speak of another row.
void TransitionsJudgedTest::anotherRowIsNotJudgedInstead()
{
    if (!TestOffice::isOnServer())
        return;
    m_scenario.undone([&] {
        const Uuid planned = m_scenario.tender(QStringLiteral("AWARDED"));
        const Uuid running = m_scenario.tender(QStringLiteral("IN_PROGRESS"));
        const WorkflowTransition &complete =
            CaseBook::ofProgram().transition(QStringLiteral("contracts_milestone.complete PENDING > COMPLETED"));
        Attempt attempt;
        attempt.table = complete.entity;
        attempt.key = {{QStringLiteral("id"), QVariant::fromValue(m_scenario.milestonesOf(planned).constFirst())}};
        attempt.values = {{QStringLiteral("completed_note"), QStringLiteral("Done")}};
        const QStringList refused{QStringLiteral("rule.contract_not_in_progress")};
        QCOMPARE(told(Person::Awarded, complete, attempt), refused);
        attempt.values.insert(QStringLiteral("contract_id"), QVariant::fromValue(running));
        attempt.values.insert(QStringLiteral("id"), QVariant::fromValue(m_scenario.milestonesOf(running).constFirst()));
        QCOMPARE(told(Person::Awarded, complete, attempt), refused);
        // Nor can one leave out which row is meant, and name it by a column.
        m_scenario.actAs(Person::Awarded);
        const QString named = QStringLiteral(R"({"id": "%1", "contract_id": "%2", "completed_note": "Done"})")
                                  .arg(m_scenario.milestonesOf(running).constFirst().toString(), running.toString());
        const Expected<QVariant> answer = m_scenario.connection().scalar(
            QStringLiteral("SELECT judge(:transition, NULL, CAST(:given AS jsonb))"),
            {{QStringLiteral("transition"), complete.id}, {QStringLiteral("given"), named}});
        QVERIFY(answer);
        QCOMPARE(answer->toString(), QStringLiteral("0"));
    });
}

QTEST_GUILESS_MAIN(TransitionsJudgedTest)
#include "tst_TransitionsJudged.moc"
