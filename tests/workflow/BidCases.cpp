// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString bids = QStringLiteral("contracts_bid");

Binds newBid(Scenario &scenario, const Uuid &contract)
{
    return {{QStringLiteral("contract_id"), CaseTools::key(contract)},
            {QStringLiteral("contractor_id"), CaseTools::key(scenario.profile(Person::StrangerContractor))},
            {QStringLiteral("currency"), QStringLiteral("EUR")},
            {QStringLiteral("submitted_at"), scenario.inDays(0)}};
}

Attempt submitted(Scenario &scenario, const WorkflowTransition &transition)
{
    const Uuid contract = scenario.tender(QStringLiteral("BIDDING"));
    Attempt attempt = CaseTools::make(scenario, transition, newBid(scenario, contract));
    attempt.contract = contract;
    attempt.contractor = scenario.profile(Person::StrangerContractor);
    return attempt;
}

Attempt recorded(Scenario &scenario, const WorkflowTransition &transition)
{
    Attempt attempt = submitted(scenario, transition);
    attempt.values.insert(QStringLiteral("entered_by"), Attempt::actingUser);
    attempt.values.insert(QStringLiteral("received_at"), scenario.inDays(-1));
    return attempt;
}

TransitionCase recordCase()
{
    TransitionCase record{recorded};
    record.breaks = {{QStringLiteral("rule.recorded_for_oneself"), {[](Scenario &s, Attempt &a) {
                          a.actor = Person::StaffA;
                          a.values.insert(QStringLiteral("contractor_id"),
                                          CaseTools::key(s.addProfile(s.user(Person::StaffA))));
                      }}},
                     // Of what others handed in or recorded nobody learns so.
                     {QStringLiteral("rule.bid_already_live"), {[](Scenario &s, Attempt &a) {
                          a.actor = Person::StaffA;
                          s.addBid(a.contract, a.contractor, 95000,
                                   {{QStringLiteral("entered_by"), CaseTools::key(s.user(Person::StaffA))},
                                    {QStringLiteral("received_at"), s.inDays(-2)}});
                      }}},
                     {QStringLiteral("rule.received_after_deadline"),
                      {[](Scenario &s, Attempt &a) {
                           s.change(contracts, a.contract, {{QStringLiteral("deadline_at"), s.inDays(-1)}});
                       },
                       [](Scenario &s, Attempt &a) {
                           s.change(contracts, a.contract, {{QStringLiteral("deadline_at"), s.inDays(-2)}});
                       }}}};
    return record;
}

/// The bid of Awarded in a tender whose bids are still sealed.
Attempt ofSealed(Scenario &scenario, const WorkflowTransition &transition, const Binds &values)
{
    const Uuid contract = scenario.tender(QStringLiteral("BIDDING"));
    const Uuid bid = scenario.bidOf(contract, Person::Awarded);
    scenario.change(bids, bid, {{QStringLiteral("status"), transition.from}});
    Attempt attempt = CaseTools::move(transition, bid, values);
    attempt.contract = contract;
    attempt.bid = bid;
    attempt.contractor = scenario.profile(Person::Awarded);
    return attempt;
}

/// The same after the opening.
Attempt ofOpened(Scenario &scenario, const WorkflowTransition &transition, const Binds &values)
{
    const Uuid contract = scenario.openedTender();
    const Uuid bid = scenario.bidOf(contract, Person::Awarded);
    scenario.change(bids, bid, {{QStringLiteral("status"), transition.from}});
    Attempt attempt = CaseTools::move(transition, bid, values);
    attempt.contract = contract;
    attempt.bid = bid;
    attempt.contractor = scenario.profile(Person::Awarded);
    return attempt;
}

TransitionCase openedCase(const QString &column = {}, Person subject = Person::Awarded)
{
    TransitionCase opened;
    opened.subject = subject;
    opened.attempt = [column](Scenario &scenario, const WorkflowTransition &transition) {
        return ofOpened(scenario, transition,
                        column.isEmpty() ? Binds() : Binds{{column, QStringLiteral("A word on it")}});
    };
    return opened;
}

TransitionCase reconfirmCase()
{
    TransitionCase reconfirm;
    reconfirm.subject = Person::Awarded;
    reconfirm.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        Attempt attempt = ofSealed(scenario, transition, {{QStringLiteral("confirmed_addendum"), 1}});
        scenario.change(contracts, attempt.contract, {{QStringLiteral("addendum_count"), 1}});
        return attempt;
    };
    reconfirm.breaks = {{QStringLiteral("rule.reconfirmed_other_addendum"),
                         {CaseTools::value(QStringLiteral("confirmed_addendum"), 2)}}};
    return reconfirm;
}

TransitionCase withdrawCase()
{
    TransitionCase withdraw;
    withdraw.subject = Person::Awarded;
    withdraw.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return ofSealed(scenario, transition, {{QStringLiteral("status_reason_code"), QStringLiteral("WITHDRAWN")}});
    };
    return withdraw;
}

Outcome moveContract(Scenario &scenario, Person person, const Uuid &contract, const Binds &values)
{
    scenario.actAs(person);
    Binds all = values;
    all.insert(QStringLiteral("status_by"), CaseTools::key(scenario.user(person)));
    const qint64 version = scenario.row(contracts, contract).integer(QStringLiteral("row_version"));
    return scenario.connection().update(contracts, contract, version, all);
}

/// What the award and its revocation do to bids, tried by hand and seen where it belongs.
TransitionCase followAwardCase()
{
    TransitionCase follow;
    follow.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        return ofOpened(scenario, transition, {});
    };
    follow.cause = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.openedTender();
        const Uuid winner = scenario.bidOf(contract, Person::Awarded);
        const Uuid other = scenario.bidOf(contract, Person::Rival);
        const QString status = QStringLiteral("status");
        if (transition.from == u"SHORTLISTED")
            scenario.change(bids, winner, {{status, transition.from}});
        if (transition.to == u"SHORTLISTED")
            scenario.change(bids, other, {{status, transition.to}});
        const Outcome awarded = moveContract(scenario, Person::Owner, contract,
                                             {{status, QStringLiteral("AWARDED")},
                                              {QStringLiteral("awarded_bid_id"), CaseTools::key(winner)},
                                              {QStringLiteral("status_reason"), QStringLiteral("The best")}});
        if (transition.to == u"AWARDED")
            return awarded ? winner : Uuid();
        const Outcome revoked = moveContract(
            scenario, Person::Owner, contract,
            {{status, QStringLiteral("BIDDING")}, {QStringLiteral("status_reason"), QStringLiteral("Went bankrupt")}});
        if (!awarded || !revoked)
            return Uuid();
        return transition.to == u"SHORTLISTED" ? other : winner;
    };
    return follow;
}

TransitionCase reinstateCase()
{
    TransitionCase reinstate = openedCase();
    reinstate.breaks = {{QStringLiteral("rule.bid_already_live"),
                         {[](Scenario &s, Attempt &a) { s.addBid(a.contract, a.contractor, 95000); }}}};
    return reinstate;
}

TransitionCase contentCase()
{
    TransitionCase content;
    content.subject = Person::Awarded;
    content.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("BIDDING"));
        const Uuid bid = scenario.bidOf(contract, Person::Awarded);
        Attempt attempt;
        attempt.table = transition.entity;
        attempt.values = scenario.contentOf(bid, 2, 88000, scenario.user(Person::Awarded));
        attempt.contract = contract;
        attempt.bid = bid;
        return attempt;
    };
    const auto contractWith = [](const QString &column, const QVariant &value) {
        return [column, value](Scenario &s, Attempt &a) { s.change(contracts, a.contract, {{column, value}}); };
    };
    const auto contractAt = [](const QString &column) {
        return [column](Scenario &s, Attempt &a) { s.change(contracts, a.contract, {{column, s.inDays(0)}}); };
    };
    content.breaks = {
        {QStringLiteral("rule.bid_content_closed"),
         {contractAt(QStringLiteral("opened_at")), contractAt(QStringLiteral("deadline_at")),
          contractWith(QStringLiteral("status"), QStringLiteral("CANCELLED")),
          contractWith(QStringLiteral("status"), QStringLiteral("AWARDED")),
          [](Scenario &s, Attempt &a) {
              s.change(bids, a.bid, {{QStringLiteral("status"), QStringLiteral("REJECTED")}});
          },
          [](Scenario &s, Attempt &a) { // What came by letter is not revised.
              s.change(bids, a.bid, {{QStringLiteral("entered_by"), CaseTools::key(s.user(Person::Awarded))}});
          }}},
        {QStringLiteral("rule.commitment_differs"),
         {CaseTools::value(QStringLiteral("proposed_cost"), Scenario::stored(1)),
          CaseTools::value(QStringLiteral("proposed_timeline_days"), 61),
          CaseTools::value(QStringLiteral("message"), QStringLiteral("We begin in June"))}},
        {QStringLiteral("rule.revision_out_of_order"),
         {[](Scenario &s, Attempt &a) { a.values = s.contentOf(a.bid, 3, 88000, s.user(Person::Awarded)); }}},
        {QStringLiteral("rule.bid_of_other_contract"), {[](Scenario &s, Attempt &a) {
             a.values.insert(QStringLiteral("contract_id"), CaseTools::key(s.tender(QStringLiteral("BIDDING"))));
         }}}};
    return content;
}

} // namespace

TransitionCases bidCases()
{
    TransitionCase submit{submitted};
    submit.subject = Person::StrangerContractor;
    return {{QStringLiteral("contracts_bid.submit"), submit},
            {QStringLiteral("contracts_bid.record"), recordCase()},
            {QStringLiteral("contracts_bid.reconfirm"), reconfirmCase()},
            {QStringLiteral("contracts_bid.assess_low_price"), openedCase(QStringLiteral("low_bid_assessment"))},
            {QStringLiteral("contracts_bid.answer_low_price"), openedCase(QStringLiteral("low_bid_answer"))},
            {QStringLiteral("contracts_bid.withdraw"), withdrawCase()},
            {QStringLiteral("contracts_bid.shortlist"), openedCase()},
            {QStringLiteral("contracts_bid.unshortlist"), openedCase()},
            {QStringLiteral("contracts_bid.reject"), openedCase()},
            {QStringLiteral("contracts_bid.reinstate"), reinstateCase()},
            {QStringLiteral("contracts_bid.follow_award"), followAwardCase()},
            {QStringLiteral("contracts_bid_content.write"), contentCase()}};
}

} // namespace tenderyard
