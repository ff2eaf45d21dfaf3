// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString claimTable = QStringLiteral("verification_claim");
const QString claimedByColumn = QStringLiteral("claimed_by");
const QString claimedUntilColumn = QStringLiteral("claimed_until");
constexpr qint64 claimedSeconds = 1200;

QDateTime claimedAWhile(Scenario &scenario)
{
    return scenario.inDays(0).addSecs(claimedSeconds);
}

void claimFor(Scenario &scenario, const Uuid &item, Person person, const QDateTime &until)
{
    scenario.insert(claimTable, {{QStringLiteral("id"), CaseTools::key(item)},
                                 {claimedByColumn, CaseTools::key(scenario.user(person))},
                                 {claimedUntilColumn, until}});
}

Uuid unverifiedOfRival(Scenario &scenario)
{
    return scenario.addCertification(scenario.profile(Person::Rival), {{QStringLiteral("verified"), false}});
}

/// One of the own, for a while.
Binds ownClaim(Scenario &scenario)
{
    return {{claimedByColumn, Attempt::actingUser}, {claimedUntilColumn, claimedAWhile(scenario)}};
}

TransitionCase withChecks(TransitionCase claim)
{
    claim.breaks.insert(QStringLiteral("rule.claimed_for_other"), {[](Scenario &s, Attempt &a) {
                            a.actor = Person::StaffA;
                            a.values.insert(claimedByColumn, CaseTools::key(s.user(Person::StaffB)));
                        }});
    claim.breaks.insert(QStringLiteral("rule.claimed_too_long"), {[](Scenario &s, Attempt &a) {
                            a.values.insert(claimedUntilColumn, s.inDays(1).addSecs(claimedSeconds));
                        }});
    return claim;
}

TransitionCase takeCase()
{
    TransitionCase take;
    take.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        Binds values = ownClaim(scenario);
        values.insert(QStringLiteral("id"), CaseTools::key(unverifiedOfRival(scenario)));
        return CaseTools::make(scenario, transition, values);
    };
    take.breaks.insert(QStringLiteral("rule.claimed_nothing"),
                       {CaseTools::value(QStringLiteral("id"), CaseTools::key(Uuid::create()))});
    return withChecks(take);
}

/// Whoever keeps it may be the one who has it, or take it over from a colleague at any moment.
TransitionCase keepCase()
{
    TransitionCase keep;
    keep.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid item = unverifiedOfRival(scenario);
        claimFor(scenario, item, Person::StaffB, claimedAWhile(scenario));
        Binds values = ownClaim(scenario);
        values.insert(claimedUntilColumn, claimedAWhile(scenario).addSecs(claimedSeconds));
        return CaseTools::move(transition, item, values);
    };
    return withChecks(keep);
}

/// One that has ended by itself is anybody's to put away.
TransitionCase releaseCase()
{
    TransitionCase release;
    release.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        Attempt attempt;
        attempt.table = transition.entity;
        attempt.certification = unverifiedOfRival(scenario);
        attempt.key = {{QStringLiteral("id"), CaseTools::key(attempt.certification)}};
        attempt.deletes = true;
        claimFor(scenario, attempt.certification, Person::StaffB, scenario.inDays(-1));
        return attempt;
    };
    release.breaks.insert(QStringLiteral("rule.claimed_by_other"), {[](Scenario &s, Attempt &a) {
                              a.actor = Person::StaffA;
                              s.change(claimTable, a.certification, {{claimedUntilColumn, claimedAWhile(s)}});
                          }});
    return release;
}

} // namespace

Break CaseTools::claimedByStaffB(Uuid Attempt::*item)
{
    return [item](Scenario &scenario, Attempt &attempt) {
        attempt.actor = Person::StaffA;
        claimFor(scenario, attempt.*item, Person::StaffB, claimedAWhile(scenario));
    };
}

TransitionCases claimCases()
{
    return {{QStringLiteral("verification_claim.take"), takeCase()},
            {QStringLiteral("verification_claim.keep"), keepCase()},
            {QStringLiteral("verification_claim.release"), releaseCase()}};
}

} // namespace tenderyard
