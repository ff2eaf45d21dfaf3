// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseBook.h"
#include "tests/workflow/Refusal.h"

#include <QTest>

#include <algorithm>

using namespace tenderyard;

/// Whoever may do something may not do it any longer once the account is closed or the role is taken away.
class TransitionsLapsedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyActsOnAClosedAccount_data() { addTransitions(); }
    void nobodyActsOnAClosedAccount();
    void nobodyActsInARoleTheyLost_data() { addTransitions(); }
    void nobodyActsInARoleTheyLost();

private:
    void addTransitions();
    void loseRoles(Person person);
    /// That nobody of the allowed can do it once `lapse` has happened to them.
    void refusedAfter(const WorkflowTransition &transition, const std::function<void(Person)> &lapse);

    Scenario m_scenario{Scenario::backends().constFirst()};
};

namespace {

/// Actors that somebody is by a role; duties in a contract, once given, stay.
bool isByRole(const WorkflowView &actor)
{
    static const QStringList byRole{QStringLiteral("owner_self"),   QStringLiteral("contractor_self"),
                                    QStringLiteral("profile_self"), QStringLiteral("profile_recorder"),
                                    QStringLiteral("any_staff"),    QStringLiteral("any_recorder"),
                                    QStringLiteral("staff_other")};
    return byRole.contains(actor.name);
}

} // namespace

void TransitionsLapsedTest::addTransitions()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : CaseBook::ofProgram().names()) {
        if (!CaseBook::ofProgram().transition(name).isEngineOnly())
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void TransitionsLapsedTest::loseRoles(Person person)
{
    const Outcome lost = m_scenario.connection().asEngine([&]() -> Outcome {
        const Expected<qint64> taken =
            m_scenario.connection().execute(QStringLiteral("DELETE FROM users_role WHERE user_id = :user"),
                                            {{QStringLiteral("user"), QVariant::fromValue(m_scenario.user(person))}});
        return taken ? Outcome() : tl::unexpected(taken.error());
    });
    QVERIFY(lost);
}

void TransitionsLapsedTest::refusedAfter(const WorkflowTransition &transition, const std::function<void(Person)> &lapse)
{
    const TransitionCase &byCase = *CaseBook::ofProgram().caseOf(transition);
    m_scenario.undone([&] {
        const Attempt attempt = byCase.attempt(m_scenario, transition);
        for (const Person person : CaseBook::allowed(transition, byCase)) {
            m_scenario.triedOut([&] {
                lapse(person);
                const Outcome tried = CaseBook::tryAs(m_scenario, person, attempt);
                const QString code = Refusal::codeOf(m_scenario.connection(), attempt.table, attempt.key, tried);
                QVERIFY2(code == u"transition.actor", qPrintable(nameOf(person) + QStringLiteral(": ") + code));
            });
        }
    });
}

void TransitionsLapsedTest::nobodyActsOnAClosedAccount()
{
    QFETCH(const QString, name);
    refusedAfter(CaseBook::ofProgram().transition(name), [this](Person person) {
        m_scenario.change(QStringLiteral("users_user"), m_scenario.user(person), {{QStringLiteral("active"), false}});
    });
}

void TransitionsLapsedTest::nobodyActsInARoleTheyLost()
{
    QFETCH(const QString, name);
    const WorkflowTransition &transition = CaseBook::ofProgram().transition(name);
    if (std::ranges::all_of(transition.actors, isByRole))
        refusedAfter(transition, [this](Person person) { loseRoles(person); });
}

QTEST_GUILESS_MAIN(TransitionsLapsedTest)
#include "tst_TransitionsLapsed.moc"
