// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/CaseTools.h"

namespace tenderyard {

namespace {

const QString contracts = QStringLiteral("contracts_contract");
const QString milestones = QStringLiteral("contracts_milestone");
const QString payments = QStringLiteral("payments_milestone_payment");

/// The first milestone of a contract in `contractStatus`, in the state that the transition begins with.
Attempt ofMilestone(Scenario &scenario, const WorkflowTransition &transition, const QString &contractStatus,
                    const Binds &values)
{
    const Uuid contract = scenario.tender(contractStatus);
    const Uuid milestone = transition.from == u"PENDING" ? scenario.milestonesOf(contract).constFirst()
                                                         : scenario.addMilestone(contract, 1000, transition.from);
    Attempt attempt = CaseTools::move(transition, milestone, values);
    attempt.contract = contract;
    attempt.milestone = milestone;
    return attempt;
}

TransitionCase milestoneCase(const QString &contractStatus, const Binds &values = {})
{
    TransitionCase milestone;
    milestone.attempt = [contractStatus, values](Scenario &scenario, const WorkflowTransition &transition) {
        return ofMilestone(scenario, transition, contractStatus, values);
    };
    return milestone;
}

Attempt planned(Scenario &scenario, const WorkflowTransition &transition)
{
    const Uuid contract = scenario.tender(QStringLiteral("AWARDED"));
    Attempt attempt = CaseTools::make(scenario, transition,
                                      {{QStringLiteral("contract_id"), CaseTools::key(contract)},
                                       {QStringLiteral("sequence"), 3},
                                       {QStringLiteral("title"), QStringLiteral("Gutters")},
                                       {QStringLiteral("amount"), 0}});
    attempt.contract = contract;
    return attempt;
}

TransitionCase deleteCase()
{
    TransitionCase deletion = milestoneCase(QStringLiteral("AWARDED"));
    const auto make = deletion.attempt;
    deletion.attempt = [make](Scenario &scenario, const WorkflowTransition &transition) {
        Attempt attempt = make(scenario, transition);
        attempt.deletes = true;
        attempt.values.clear();
        return attempt;
    };
    return deletion;
}

Break signedByRival(const QString &column)
{
    return [column](Scenario &s, Attempt &a) { a.values.insert(column, CaseTools::key(s.user(Person::Rival))); };
}

TransitionCase completeCase(bool onBehalf)
{
    TransitionCase complete;
    complete.attempt = [onBehalf](Scenario &scenario, const WorkflowTransition &transition) {
        Binds values{{QStringLiteral("completed_note"), QStringLiteral("Done")},
                     {QStringLiteral("completed_at"), scenario.inDays(0)},
                     {QStringLiteral("completed_by"), Attempt::actingUser}};
        if (onBehalf) {
            values.insert(QStringLiteral("entered_by"), Attempt::actingUser);
            values.insert(QStringLiteral("received_at"), scenario.inDays(-1));
        }
        return ofMilestone(scenario, transition, QStringLiteral("IN_PROGRESS"), values);
    };
    complete.breaks = {{QStringLiteral("rule.signed_by_other"), {signedByRival(QStringLiteral("completed_by"))}}};
    // Whoever is not a member sees no milestones, staff neither.
    complete.unseenBy = {Person::StaffA, Person::StaffB};
    return complete;
}

TransitionCase approveCase()
{
    TransitionCase approve =
        milestoneCase(QStringLiteral("IN_PROGRESS"), {{QStringLiteral("approved_amount"), Scenario::stored(1000)},
                                                      {QStringLiteral("approved_by"), Attempt::actingUser}});
    approve.breaks = {
        {QStringLiteral("required.approved_amount"), {CaseTools::value(QStringLiteral("approved_amount"), QVariant())}},
        {QStringLiteral("rule.signed_by_other"), {signedByRival(QStringLiteral("approved_by"))}}};
    return approve;
}

TransitionCase unapproveCase()
{
    TransitionCase unapprove = milestoneCase(QStringLiteral("IN_PROGRESS"));
    const auto instructed = [](const QString &status) {
        return [status](Scenario &s, Attempt &a) { s.addPayment(a.milestone, 1, status); };
    };
    unapprove.breaks = {{QStringLiteral("rule.milestone_payment_instructed"),
                         {instructed(QStringLiteral("PENDING")), instructed(QStringLiteral("RELEASED"))}}};
    return unapprove;
}

/// Releases a payment that reaches what is due, or reports one as failed that did.
TransitionCase followPaymentCase()
{
    TransitionCase follow = milestoneCase(QStringLiteral("IN_PROGRESS"));
    follow.cause = [](Scenario &scenario, const WorkflowTransition &transition) {
        const bool pays = transition.to == u"PAID";
        const Uuid contract = scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = scenario.addMilestone(contract, 1000, transition.from);
        const Uuid payment =
            scenario.addPayment(milestone, 1000, pays ? QStringLiteral("PENDING") : QStringLiteral("RELEASED"));
        scenario.actAs(Person::Releaser);
        Binds values{{QStringLiteral("release_status"), pays ? QStringLiteral("RELEASED") : QStringLiteral("FAILED")},
                     {QStringLiteral("status_by"), CaseTools::key(scenario.user(Person::Releaser))}};
        values.insert(pays ? QStringLiteral("bank_reference") : QStringLiteral("failure_code"), QStringLiteral("X1"));
        const qint64 version = scenario.row(payments, payment).integer(QStringLiteral("row_version"));
        return scenario.connection().update(payments, payment, version, values) ? milestone : Uuid();
    };
    return follow;
}

/// A new payment of an approved milestone, as after a failed one.
Attempt instructed(Scenario &scenario, const WorkflowTransition &transition)
{
    const bool retention = transition.action == u"instruct_retention";
    const Uuid contract = scenario.tender(retention ? QStringLiteral("COMPLETED") : QStringLiteral("IN_PROGRESS"));
    const Uuid milestone =
        scenario.addMilestone(contract, 1000, retention ? QStringLiteral("PAID") : QStringLiteral("APPROVED"),
                              retention ? Binds{{QStringLiteral("retained_amount"), Scenario::stored(100)}} : Binds());
    const Uuid failed = scenario.addPayment(milestone, 900, QStringLiteral("FAILED"));
    Attempt attempt = CaseTools::make(
        scenario, transition,
        {{QStringLiteral("milestone_id"), CaseTools::key(milestone)},
         {QStringLiteral("contract_id"), CaseTools::key(contract)},
         {QStringLiteral("payment_id"), scenario.row(payments, failed).value(QStringLiteral("payment_id"))},
         {QStringLiteral("kind"), retention ? QStringLiteral("RETENTION") : QStringLiteral("MILESTONE")},
         {QStringLiteral("amount"), Scenario::stored(retention ? 100 : 1000)},
         {QStringLiteral("attempt"), 2},
         {QStringLiteral("end_to_end_reference"), QStringLiteral("TY2")}});
    attempt.contract = contract;
    attempt.milestone = milestone;
    attempt.contractor = scenario.profile(Person::Awarded);
    return attempt;
}

TransitionCase instructCase()
{
    TransitionCase instruct{instructed};
    const auto more = [](Scenario &, Attempt &a) {
        a.values.insert(QStringLiteral("amount"), a.values.value(QStringLiteral("amount")).toLongLong() + 1);
    };
    const auto afterPart = [](Scenario &s, Attempt &a) {
        const QString kind = a.values.value(QStringLiteral("kind")).toString();
        s.addPayment(a.milestone, 1, QStringLiteral("RELEASED"), {{QStringLiteral("kind"), kind}});
    };
    const auto otherContract = [](const QString &column) {
        return [column](Scenario &s, Attempt &a) {
            const Uuid other = s.tender(QStringLiteral("COMPLETED"));
            const Uuid milestone = s.milestonesOf(other).constFirst();
            const Uuid payment = s.addPayment(milestone, 1, QStringLiteral("FAILED"));
            a.values.insert(column, column == u"payment_id"    ? s.row(payments, payment).value(column)
                                    : column == u"contract_id" ? CaseTools::key(other)
                                                               : CaseTools::key(milestone));
        };
    };
    instruct.breaks = {{QStringLiteral("rule.milestone_not_approved"), {[](Scenario &s, Attempt &a) {
                            s.change(milestones, a.milestone,
                                     {{QStringLiteral("status"), QStringLiteral("COMPLETED")}});
                        }}},
                       {QStringLiteral("rule.milestone_retention_pending"), {[](Scenario &s, Attempt &a) {
                            s.addPayment(a.milestone, 1, QStringLiteral("PENDING"),
                                         {{QStringLiteral("kind"), QStringLiteral("RETENTION")}});
                        }}},
                       {QStringLiteral("rule.payment_over_due"), {more, afterPart}},
                       {QStringLiteral("rule.payment_of_other_contract"),
                        {otherContract(QStringLiteral("payment_id")), otherContract(QStringLiteral("contract_id"))}}};
    return instruct;
}

TransitionCase createPaymentCase()
{
    TransitionCase create;
    create.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("IN_PROGRESS"));
        Attempt attempt =
            CaseTools::make(scenario, transition,
                            {{QStringLiteral("contract_id"), CaseTools::key(contract)},
                             {QStringLiteral("contractor_id"), CaseTools::key(scenario.profile(Person::Awarded))},
                             {QStringLiteral("amount"), Scenario::stored(10)},
                             {QStringLiteral("currency"), QStringLiteral("EUR")}});
        attempt.contract = contract;
        return attempt;
    };
    create.breaks = {{QStringLiteral("rule.signed_by_other"), {signedByRival(QStringLiteral("created_by"))}},
                     {QStringLiteral("rule.payment_of_other_contract"),
                      {[](Scenario &s, Attempt &a) {
                           a.values.insert(QStringLiteral("contractor_id"), CaseTools::key(s.profile(Person::Rival)));
                       },
                       CaseTools::value(QStringLiteral("currency"), QStringLiteral("USD"))}}};
    return create;
}

TransitionCase bankCase(const QString &column)
{
    TransitionCase bank;
    bank.attempt = [column](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("IN_PROGRESS"));
        const Uuid milestone = scenario.addMilestone(contract, 1000, QStringLiteral("APPROVED"));
        return CaseTools::move(transition, scenario.addPayment(milestone, 1000, transition.from),
                               {{column, QStringLiteral("X1")}});
    };
    return bank;
}

TransitionCase holdCase()
{
    TransitionCase hold;
    hold.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        Binds values{{QStringLiteral("contract_id"), CaseTools::key(scenario.tender(QStringLiteral("IN_PROGRESS")))},
                     {QStringLiteral("reason"), QStringLiteral("A defect")},
                     {QStringLiteral("placed_at"), scenario.inDays(0)}};
        if (!transition.makesRow())
            return CaseTools::move(transition, scenario.insert(transition.entity, values),
                                   {{QStringLiteral("lifted_at"), scenario.inDays(0)}});
        values.insert(QStringLiteral("placed_by"), Attempt::actingUser);
        return CaseTools::make(scenario, transition, values);
    };
    hold.breaks = {{QStringLiteral("rule.signed_by_other"), {signedByRival(QStringLiteral("placed_by"))}}};
    return hold;
}

TransitionCase reviewCase()
{
    TransitionCase review;
    review.attempt = [](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid contract = scenario.tender(QStringLiteral("COMPLETED"));
        Attempt attempt =
            CaseTools::make(scenario, transition,
                            {{QStringLiteral("contract_id"), CaseTools::key(contract)},
                             {QStringLiteral("owner_id"), Attempt::actingUser},
                             {QStringLiteral("contractor_id"), CaseTools::key(scenario.profile(Person::Awarded))},
                             {QStringLiteral("score"), 4}});
        attempt.contract = contract;
        return attempt;
    };
    review.breaks = {{QStringLiteral("rule.contract_already_reviewed"),
                      {[](Scenario &s, Attempt &a) { s.addReview(a.contract, 5); }}},
                     {QStringLiteral("rule.contractor_not_awarded"), {[](Scenario &s, Attempt &a) {
                          a.values.insert(QStringLiteral("contractor_id"), CaseTools::key(s.profile(Person::Rival)));
                      }}}};
    return review;
}

TransitionCase reviewChangeCase(const QString &column, Person subject)
{
    TransitionCase change;
    change.subject = subject;
    change.attempt = [column](Scenario &scenario, const WorkflowTransition &transition) {
        const Uuid review = scenario.addReview(scenario.tender(QStringLiteral("COMPLETED")), 4);
        return CaseTools::move(transition, review, {{column, QStringLiteral("Good work")}});
    };
    const auto reviewWith = [](const std::function<Binds(Scenario &)> &values) {
        return [values](Scenario &s, Attempt &a) {
            s.change(a.table, a.key.value(QStringLiteral("id")).value<Uuid>(), values(s));
        };
    };
    change.breaks = {
        {QStringLiteral("rule.review_edit_over"),
         {reviewWith([](Scenario &s) { return Binds{{QStringLiteral("created_at"), s.inDays(-15)}}; })}},
        {QStringLiteral("rule.review_answered"),
         {reviewWith([](Scenario &) { return Binds{{QStringLiteral("answer"), QStringLiteral("Thanks")}}; })}},
        {QStringLiteral("required.answer"), {CaseTools::value(QStringLiteral("answer"), QStringLiteral("  "))}}};
    return change;
}

} // namespace

TransitionCases workCases()
{
    const Binds edited{{QStringLiteral("title"), QStringLiteral("Chimney")}};
    return {
        {QStringLiteral("contracts_milestone.plan"), {planned}},
        {QStringLiteral("contracts_milestone.edit"), milestoneCase(QStringLiteral("AWARDED"), edited)},
        {QStringLiteral("contracts_milestone.delete"), deleteCase()},
        {QStringLiteral("contracts_milestone.complete"), completeCase(false)},
        {QStringLiteral("contracts_milestone.record_completion"), completeCase(true)},
        {QStringLiteral("contracts_milestone.ask_changes"), milestoneCase(QStringLiteral("IN_PROGRESS"))},
        {QStringLiteral("contracts_milestone.approve"), approveCase()},
        {QStringLiteral("contracts_milestone.unapprove"), unapproveCase()},
        {QStringLiteral("contracts_milestone.follow_payment"), followPaymentCase()},
        {QStringLiteral("payments_payment.create"), createPaymentCase()},
        {QStringLiteral("payments_milestone_payment.instruct"), instructCase()},
        {QStringLiteral("payments_milestone_payment.instruct_retention"), instructCase()},
        {QStringLiteral("payments_milestone_payment.release"), bankCase(QStringLiteral("bank_reference"))},
        {QStringLiteral("payments_milestone_payment.fail"), bankCase(QStringLiteral("failure_code"))},
        {QStringLiteral("payments_hold.place"), holdCase()},
        {QStringLiteral("payments_hold.lift"), holdCase()},
        {QStringLiteral("reviews_contractor_rating.review"), reviewCase()},
        {QStringLiteral("reviews_contractor_rating.edit"), reviewChangeCase(QStringLiteral("comment"), Person::Owner)},
        {QStringLiteral("reviews_contractor_rating.answer"),
         reviewChangeCase(QStringLiteral("answer"), Person::Awarded)}};
}

} // namespace tenderyard
