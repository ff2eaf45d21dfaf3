// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString members = QStringLiteral("contracts_member");
const QString bids = QStringLiteral("contracts_bid");

/// A move of a tender in the state that the transition begins with.
Attempt ofTender(Scenario &scenario, const WorkflowTransition &transition, const Binds &values = {})
{
    const Uuid contract = scenario.tender(transition.from);
    Attempt attempt = CaseTools::move(transition, contract, values);
    attempt.contract = contract;
    return attempt;
}

Attempt published(Scenario &scenario, const WorkflowTransition &transition)
{
    return ofTender(scenario, transition, {{QStringLiteral("results_published"), true}});
}

Attempt moved(Scenario &scenario, const WorkflowTransition &transition)
{
    return ofTender(scenario, transition);
}

Attempt posted(Scenario &scenario, const WorkflowTransition &transition)
{
    return CaseTools::make(scenario, transition,
                           {{QStringLiteral("owner_id"), CaseTools::key(scenario.user(Person::Owner))},
                            {QStringLiteral("title"), QStringLiteral("New gym")},
                            {QStringLiteral("title_fold"), QStringLiteral("new gym")},
                            {QStringLiteral("search_fold"), QStringLiteral("new gym")},
                            {QStringLiteral("deadline_at"), scenario.inDays(10)},
                            {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")}});
}

Attempt awarded(Scenario &scenario, const WorkflowTransition &transition)
{
    const Uuid contract = scenario.openedTender();
    Attempt attempt = CaseTools::move(transition, contract);
    attempt.contract = contract;
    attempt.bid = scenario.bidOf(contract, Person::Awarded);
    attempt.contractor = scenario.profile(Person::Awarded);
    attempt.values.insert(QStringLiteral("awarded_bid_id"), CaseTools::key(attempt.bid));
    return attempt;
}

TransitionCase awardCase()
{
    TransitionCase award{awarded};
    award.breaks = {
        {QStringLiteral("rule.bid_not_live"),
         {[](Scenario &s, Attempt &a) {
              s.change(bids, a.bid, {{QStringLiteral("status"), QStringLiteral("REJECTED")}});
          },
          [](Scenario &s, Attempt &a) { s.change(bids, a.bid, {{QStringLiteral("proposed_cost"), QVariant()}}); }}},
        {QStringLiteral("rule.bid_not_reconfirmed"),
         {[](Scenario &s, Attempt &a) { s.change(contracts, a.contract, {{QStringLiteral("addendum_count"), 1}}); }}},
        {QStringLiteral("rule.bid_low_unassessed"), {[](Scenario &s, Attempt &a) {
             s.addBid(a.contract, s.profile(Person::StrangerContractor), 100000,
                      {{QStringLiteral("proposed_cost"), Scenario::stored(100000)}});
             s.change(bids, a.bid, {{QStringLiteral("proposed_cost"), Scenario::stored(85000)}});
         }}},
        {QStringLiteral("rule.bid_of_other_contract"), {[](Scenario &s, Attempt &a) {
             const Uuid other = s.openedTender();
             a.values.insert(QStringLiteral("awarded_bid_id"), CaseTools::key(s.bidOf(other, Person::Awarded)));
         }}},
        {QStringLiteral("rule.award_over_budget"), {[](Scenario &s, Attempt &a) {
             s.change(contracts, a.contract, {{QStringLiteral("budget_max"), Scenario::stored(89999)}});
         }}}};
    return award;
}

TransitionCase startCase()
{
    TransitionCase start{moved};
    start.breaks = {{QStringLiteral("rule.contract_plan_empty"), {[](Scenario &s, Attempt &a) {
                         for (const Uuid &milestone : s.milestonesOf(a.contract))
                             s.remove(milestones, milestone);
                         s.change(contracts, a.contract, {{QStringLiteral("awarded_cost"), 0}});
                     }}},
                    {QStringLiteral("rule.contract_plan_sum_differs"),
                     {[](Scenario &s, Attempt &a) {
                          s.change(milestones, s.milestonesOf(a.contract).constFirst(),
                                   {{QStringLiteral("amount"), Scenario::stored(60000) + 1}});
                      },
                      [](Scenario &s, Attempt &a) {
                          s.change(milestones, s.milestonesOf(a.contract).constFirst(),
                                   {{QStringLiteral("amount"), Scenario::stored(60000) - 1}});
                      }}}};
    return start;
}

TransitionCase completeCase()
{
    TransitionCase complete;
    complete.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("COMPLETED"));
        scenario.change(contracts, contract, {{QStringLiteral("status"), QStringLiteral("IN_PROGRESS")}});
        Attempt attempt = CaseTools::move(transition, contract);
        attempt.contract = contract;
        return attempt;
    };
    complete.breaks = {{QStringLiteral("rule.contract_milestone_unpaid"), {[](Scenario &s, Attempt &a) {
                            s.change(milestones, s.milestonesOf(a.contract).constFirst(),
                                     {{QStringLiteral("status"), QStringLiteral("APPROVED")}});
                        }}}};
    return complete;
}

TransitionCase takeOverCase()
{
    TransitionCase takeOver;
    takeOver.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.importedTender(transition.from);
        Attempt attempt =
            CaseTools::move(transition, contract,
                            {{QStringLiteral("owner_id"), CaseTools::key(scenario.user(Person::StrangerOwner))},
                             {QStringLiteral("deadline_at"), scenario.inDays(30)},
                             {QStringLiteral("deadline_zone"), QStringLiteral("Europe/Berlin")},
                             {QStringLiteral("taken_over_at"), scenario.inDays(0)}});
        attempt.contract = contract;
        return attempt;
    };
    const Break notTakenOver = [](Scenario &, Attempt &a) { a.values.remove(QStringLiteral("taken_over_at")); };
    const Break noDeadline = CaseTools::value(QStringLiteral("deadline_at"), QVariant());
    takeOver.breaks = {
        {QStringLiteral("rule.contract_not_imported"),
         {[](Scenario &s, Attempt &a) { s.change(contracts, a.contract, {{QStringLiteral("import_id"), QVariant()}}); },
          [](Scenario &s, Attempt &a) {
              s.change(contracts, a.contract, {{QStringLiteral("taken_over_at"), s.inDays(-1)}});
          }}},
        {QStringLiteral("required.deadline_at"), {noDeadline}},
        {QStringLiteral("required.taken_over_at"),
         {CaseTools::value(QStringLiteral("taken_over_at"), QStringLiteral(" "))}}};
    return takeOver;
}

Attempt handedOver(Scenario &scenario, const WorkflowTransition &transition)
{
    return ofTender(scenario, transition,
                    {{QStringLiteral("owner_id"), CaseTools::key(scenario.user(Person::StrangerOwner))},
                     {QStringLiteral("status_by"), Attempt::actingUser}});
}

TransitionCase addMemberCase()
{
    TransitionCase add;
    add.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return CaseTools::make(
            scenario, transition,
            {{QStringLiteral("contract_id"), CaseTools::key(scenario.tender(QStringLiteral("BIDDING")))},
             {QStringLiteral("user_id"), CaseTools::key(scenario.user(Person::StrangerOwner))},
             {QStringLiteral("duty"), QStringLiteral("READ")}});
    };
    const auto somebody = [](Person person) {
        return [person](Scenario &s, Attempt &a) {
            a.values.insert(QStringLiteral("user_id"), CaseTools::key(s.user(person)));
        };
    };
    add.breaks = {{QStringLiteral("rule.member_inactive"), {somebody(Person::Deactivated), somebody(Person::Rival)}}};
    return add;
}

TransitionCase removeMemberCase()
{
    TransitionCase remove;
    remove.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("POSTED"));
        const Uuid member = scenario.addMember(contract, Person::StrangerOwner, QStringLiteral("READ"));
        Attempt attempt;
        attempt.table = transition.entity;
        attempt.key = {{QStringLiteral("id"), CaseTools::key(member)}};
        attempt.deletes = true;
        attempt.contract = contract;
        return attempt;
    };
    // The other one who manages is deactivated, and so does not count.
    remove.breaks = {{QStringLiteral("rule.member_is_last_manager"), {[](Scenario &s, Attempt &a) {
                          const Expected<QVariant> id = s.asked(
                              QStringLiteral("SELECT id FROM contracts_member WHERE contract_id = :contract AND "
                                             "user_id = :owner AND duty = 'MANAGE'"),
                              {{QStringLiteral("contract"), CaseTools::key(a.contract)},
                               {QStringLiteral("owner"), CaseTools::key(s.user(Person::Owner))}});
                          a.key = {{QStringLiteral("id"), id.value_or(QVariant())}};
                      }}}};
    return remove;
}

TransitionCase draftCase(bool deletes)
{
    TransitionCase draft;
    draft.attempt = [deletes](Scenario &scenario, const WorkflowTransition &transition) {
        const Binds values{{QStringLiteral("owner_id"), CaseTools::key(scenario.user(Person::Owner))},
                           {QStringLiteral("content"), QStringLiteral("{}")}};
        if (transition.makesRow())
            return CaseTools::make(scenario, transition, values);
        Attempt attempt;
        attempt.table = transition.entity;
        attempt.key = {{QStringLiteral("id"), CaseTools::key(scenario.insert(transition.entity, values))}};
        attempt.deletes = deletes;
        if (!deletes)
            attempt.values = {{QStringLiteral("title"), QStringLiteral("Gym")}};
        return attempt;
    };
    return draft;
}

TransitionCase addendumCase()
{
    TransitionCase addendum;
    addendum.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("BIDDING"));
        Attempt attempt = CaseTools::make(scenario, transition,
                                          {{QStringLiteral("contract_id"), CaseTools::key(contract)},
                                           {QStringLiteral("sequence"), 1},
                                           {QStringLiteral("body"), QStringLiteral("Tiles, not slate")},
                                           {QStringLiteral("created_by"), Attempt::actingUser}});
        attempt.contract = contract;
        return attempt;
    };
    const auto deadline = [](int days) {
        return [days](Scenario &s, Attempt &a) {
            s.change(contracts, a.contract, {{QStringLiteral("deadline_at"), s.inDays(days)}});
        };
    };
    const auto newDeadline = [](int days) {
        return [days](Scenario &s, Attempt &a) { a.values.insert(QStringLiteral("new_deadline_at"), s.inDays(days)); };
    };
    addendum.breaks = {
        {QStringLiteral("rule.contract_not_open_for_addendum"),
         {[](Scenario &s, Attempt &a) {
              s.change(contracts, a.contract, {{QStringLiteral("status"), QStringLiteral("AWARDED")}});
          },
          deadline(-1)}},
        {QStringLiteral("rule.addendum_needs_extension"),
         {deadline(2),
          [deadline, newDeadline](Scenario &s, Attempt &a) {
              deadline(1)(s, a);
              newDeadline(2)(s, a);
          }}},
        {QStringLiteral("rule.addendum_shortens_deadline"), {newDeadline(9)}},
        {QStringLiteral("rule.addendum_out_of_order"), {CaseTools::value(QStringLiteral("sequence"), 2)}},
        {QStringLiteral("rule.signed_by_other"), {[](Scenario &s, Attempt &a) {
             a.values.insert(QStringLiteral("created_by"), CaseTools::key(s.user(Person::Rival)));
         }}}};
    return addendum;
}

Attempt openedBids(Scenario &scenario, const WorkflowTransition &transition)
{
    const Uuid contract = scenario.tender(QStringLiteral("BIDDING"));
    scenario.change(contracts, contract, {{QStringLiteral("deadline_at"), scenario.inDays(-1)}});
    Attempt attempt = CaseTools::make(scenario, transition,
                                      {{QStringLiteral("contract_id"), CaseTools::key(contract)},
                                       {QStringLiteral("opened_by"), Attempt::actingUser},
                                       {QStringLiteral("opened_at"), scenario.inDays(0)}});
    attempt.contract = contract;
    return attempt;
}

} // namespace

TransitionCases tenderCases()
{
    TransitionCase post{posted};
    const QString opens = QStringLiteral("bidding_opens_at");
    post.breaks = {
        {QStringLiteral("rule.bidding_opens_after_deadline"),
         {[opens](Scenario &s, Attempt &a) { a.values.insert(opens, s.inDays(11)); },
          [opens](Scenario &, Attempt &a) { a.values.insert(opens, a.values.value(QStringLiteral("deadline_at"))); }}}};
    TransitionCase openBidding{moved};
    return {{QStringLiteral("contracts_contract.post"), post},
            {QStringLiteral("contracts_contract.edit"), {published}},
            {QStringLiteral("contracts_contract.publish_results"), {published}},
            {QStringLiteral("contracts_contract.open_bidding"), openBidding},
            {QStringLiteral("contracts_contract.award"), awardCase()},
            {QStringLiteral("contracts_contract.revoke_award"), {moved}},
            {QStringLiteral("contracts_contract.start"), startCase()},
            {QStringLiteral("contracts_contract.complete"), completeCase()},
            {QStringLiteral("contracts_contract.cancel"), {moved}},
            {QStringLiteral("contracts_contract.hand_over"), {handedOver}},
            {QStringLiteral("contracts_contract.take_over"), takeOverCase()},
            {QStringLiteral("contracts_member.add"), addMemberCase()},
            {QStringLiteral("contracts_member.remove"), removeMemberCase()},
            {QStringLiteral("contracts_draft.create"), draftCase(false)},
            {QStringLiteral("contracts_draft.edit"), draftCase(false)},
            {QStringLiteral("contracts_draft.delete"), draftCase(true)},
            {QStringLiteral("contracts_addendum.issue"), addendumCase()},
            {QStringLiteral("contracts_opening.open_bids"), {openedBids}}};
}

} // namespace tenderyard
