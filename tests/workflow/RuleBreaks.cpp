// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/workflow/RuleBreaks.h"

#include "tests/support/TestOffice.h"

#include <QRegularExpression>

namespace tenderyard {

namespace {

QString contracts()
{
    return QStringLiteral("contracts_contract");
}

/// A break that sets columns of the contract that the attempt is about.
Break contractWith(const std::function<Binds(Scenario &)> &values)
{
    return [values](Scenario &scenario, Attempt &attempt) {
        scenario.change(contracts(), attempt.contract, values(scenario));
    };
}

Break contractStatus(const QString &status)
{
    return contractWith([status](Scenario &) { return Binds{{QStringLiteral("status"), status}}; });
}

Break contractTime(const QString &column, int days)
{
    return contractWith([column, days](Scenario &scenario) { return Binds{{column, scenario.inDays(days)}}; });
}

Break bidWith(const Binds &values)
{
    return [values](Scenario &scenario, Attempt &attempt) {
        scenario.change(QStringLiteral("contracts_bid"), attempt.bid, values);
    };
}

Break contractorWith(const Binds &values)
{
    return [values](Scenario &scenario, Attempt &attempt) {
        scenario.change(QStringLiteral("contractors_contractor"), attempt.contractor, values);
    };
}

Break valueOf(const QString &column, const QVariant &value)
{
    return [column, value](Scenario &, Attempt &attempt) { attempt.values.insert(column, value); };
}

Break timeOf(const QString &column, int days)
{
    return
        [column, days](Scenario &scenario, Attempt &attempt) { attempt.values.insert(column, scenario.inDays(days)); };
}

/// Somebody who has nothing to do with the row is named as the one who did it.
Break namedOther(const QString &column)
{
    return [column](Scenario &scenario, Attempt &attempt) {
        attempt.values.insert(column, QVariant::fromValue(scenario.user(Person::Newcomer)));
    };
}

void withoutCertification(Scenario &scenario, Attempt &attempt)
{
    const Expected<QVariant> id =
        scenario.asked(QStringLiteral("SELECT id FROM contractors_certification WHERE contractor_id = :contractor"),
                       {{QStringLiteral("contractor"), QVariant::fromValue(attempt.contractor)}});
    scenario.change(QStringLiteral("contractors_certification"), Uuid::fromString(id.value_or(QVariant()).toString()),
                    {{QStringLiteral("verified"), false}});
}

/// Another certification, however valid, is not the one that is asked for.
void certificationOfAnotherType(Scenario &scenario, Attempt &attempt)
{
    withoutCertification(scenario, attempt);
    scenario.addCertification(attempt.contractor, {{QStringLiteral("document_type"), QStringLiteral("Diving")}});
}

void bidderAsMember(Scenario &scenario, Attempt &attempt)
{
    const Row profile = scenario.row(QStringLiteral("contractors_contractor"), attempt.contractor);
    scenario.insert(QStringLiteral("contracts_member"),
                    {{QStringLiteral("contract_id"), QVariant::fromValue(attempt.contract)},
                     {QStringLiteral("user_id"), profile.value(QStringLiteral("user_id"))},
                     {QStringLiteral("duty"), QStringLiteral("READ")}});
}

void completedMilestone(Scenario &scenario, Attempt &attempt)
{
    scenario.change(QStringLiteral("contracts_milestone"), scenario.milestonesOf(attempt.contract).constFirst(),
                    {{QStringLiteral("status"), QStringLiteral("COMPLETED")}});
}

void pendingPayment(Scenario &scenario, Attempt &attempt)
{
    const Uuid milestone =
        attempt.milestone.isNull() ? scenario.milestonesOf(attempt.contract).constFirst() : attempt.milestone;
    scenario.addPayment(milestone, 1, QStringLiteral("PENDING"));
}

void placedHold(Scenario &scenario, Attempt &attempt)
{
    scenario.insert(QStringLiteral("payments_hold"),
                    {{QStringLiteral("contract_id"), QVariant::fromValue(attempt.contract)},
                     {QStringLiteral("reason"), QStringLiteral("A defect")},
                     {QStringLiteral("placed_at"), scenario.inDays(0)}});
}

void clockBehind(Scenario &scenario, Attempt &)
{
    scenario.setClockBehind();
}

void secondLiveBid(Scenario &scenario, Attempt &attempt)
{
    scenario.addBid(attempt.contract, attempt.contractor, 95000);
}

QHash<QString, QList<Break>> contractBreaks()
{
    const QString deadline = QStringLiteral("deadline_at");
    const QString opened = QStringLiteral("opened_at");
    const Break unopened = contractWith([opened](Scenario &) { return Binds{{opened, QVariant()}}; });
    const Break notYetTaking = contractWith([](Scenario &scenario) {
        return Binds{{QStringLiteral("status"), QStringLiteral("POSTED")},
                     {QStringLiteral("bidding_opens_at"), scenario.inDays(1)}};
    });
    return {
        {QStringLiteral("rule.contract_deadline_passed"), {contractTime(deadline, -1), contractTime(deadline, 0)}},
        {QStringLiteral("rule.contract_deadline_not_passed"), {contractTime(deadline, 1)}},
        {QStringLiteral("rule.contract_not_opened"), {unopened}},
        {QStringLiteral("rule.contract_already_opened"), {contractTime(opened, 0)}},
        {QStringLiteral("rule.contract_not_bidding"), {contractStatus(QStringLiteral("AWARDED"))}},
        {QStringLiteral("rule.contract_not_taking_bids"), {notYetTaking, contractStatus(QStringLiteral("AWARDED"))}},
        {QStringLiteral("rule.contract_not_awarded"), {contractStatus(QStringLiteral("IN_PROGRESS"))}},
        {QStringLiteral("rule.contract_not_in_progress"), {contractStatus(QStringLiteral("CANCELLED"))}},
        {QStringLiteral("rule.contract_not_completed"), {contractStatus(QStringLiteral("IN_PROGRESS"))}},
        {QStringLiteral("rule.contract_not_ended"), {contractStatus(QStringLiteral("IN_PROGRESS"))}},
        {QStringLiteral("rule.contract_work_begun"), {completedMilestone}},
        {QStringLiteral("rule.contract_milestone_waiting"), {completedMilestone}},
        {QStringLiteral("rule.contract_payment_pending"), {pendingPayment}},
        {QStringLiteral("rule.milestone_payment_pending"), {pendingPayment}},
        {QStringLiteral("rule.contract_payment_held"), {placedHold}}};
}

QHash<QString, QList<Break>> bidBreaks()
{
    const QString status = QStringLiteral("verified_status");
    return {
        {QStringLiteral("rule.contractor_not_approved"),
         {contractorWith({{status, QStringLiteral("PENDING")}}),
          contractorWith({{status, QStringLiteral("SUSPENDED")}})}},
        {QStringLiteral("rule.bid_contractor_not_approved"),
         {contractorWith({{status, QStringLiteral("PENDING")}}),
          contractorWith({{status, QStringLiteral("SUSPENDED")}})}},
        {QStringLiteral("rule.contract_contractor_suspended"),
         {contractorWith({{status, QStringLiteral("SUSPENDED")}})}},
        {QStringLiteral("rule.contractor_certification_missing"), {withoutCertification, certificationOfAnotherType}},
        {QStringLiteral("rule.bid_certification_missing"), {withoutCertification, certificationOfAnotherType}},
        {QStringLiteral("rule.bidder_is_buyer"), {bidderAsMember}},
        {QStringLiteral("rule.bid_of_oneself"), {bidderAsMember}},
        {QStringLiteral("rule.bid_already_live"), {secondLiveBid}},
        {QStringLiteral("rule.bid_withdrawn"),
         {bidWith({{QStringLiteral("status_reason_code"), QStringLiteral("WITHDRAWN")}})}},
        {QStringLiteral("rule.bid_kind_differs"),
         {valueOf(QStringLiteral("sealed"), false), valueOf(QStringLiteral("currency"), QStringLiteral("USD"))}}};
}

QHash<QString, QList<Break>> attemptBreaks()
{
    return {{QStringLiteral("rule.clock_behind"), {clockBehind}},
            {QStringLiteral("rule.deadline_not_ahead"),
             {timeOf(QStringLiteral("deadline_at"), -1), timeOf(QStringLiteral("deadline_at"), 0)}},
            {QStringLiteral("rule.new_owner_not_owner"), {namedOther(QStringLiteral("owner_id"))}},
            {QStringLiteral("rule.opened_by_other"), {namedOther(QStringLiteral("opened_by"))}},
            {QStringLiteral("rule.entered_by_other"), {namedOther(QStringLiteral("entered_by"))}},
            {QStringLiteral("rule.written_by_other"), {namedOther(QStringLiteral("written_by"))}},
            {QStringLiteral("rule.uploaded_by_other"), {namedOther(QStringLiteral("uploaded_by"))}},
            {QStringLiteral("rule.requested_by_other"), {namedOther(QStringLiteral("requested_by"))}},
            {QStringLiteral("rule.reviewed_by_other"), {namedOther(QStringLiteral("owner_id"))}},
            {QStringLiteral("rule.received_in_future"), {timeOf(QStringLiteral("received_at"), 1)}},
            {QStringLiteral("required.completed_note"),
             {valueOf(QStringLiteral("completed_note"), QVariant()),
              valueOf(QStringLiteral("completed_note"), QStringLiteral("  "))}}};
}

} // namespace

QList<Break> RuleBreaks::of(const QString &code)
{
    static const QHash<QString, QList<Break>> all = [] {
        QHash<QString, QList<Break>> joined = contractBreaks();
        joined.insert(bidBreaks());
        joined.insert(attemptBreaks());
        return joined;
    }();
    return all.value(code);
}

QList<Break> RuleBreaks::ofRequirement(const QString &column)
{
    QList<Break> list{[column](Scenario &, Attempt &attempt) { attempt.values.remove(column); }};
    // The types of a server take no blank time or key.
    const bool isText = !column.endsWith(QLatin1String("_at")) && !column.endsWith(QLatin1String("_id"));
    if (isText || !TestOffice::isOnServer())
        list.append(valueOf(column, QStringLiteral("  ")));
    return list;
}

QList<Break> RuleBreaks::ofHistory(const WorkflowCheck &check)
{
    static const QRegularExpression named(QStringLiteral("\\bNEW\\.([a-z0-9_]+)"));
    QList<Break> list;
    for (auto match = named.globalMatch(check.brokenWhen); match.hasNext();) {
        const QString column = match.next().captured(1);
        const bool isText = column.endsWith(QLatin1String("_sha256")) || column == u"message" || column == u"answer" ||
                            column == u"status_before_award" || column.endsWith(QLatin1String("_code")) ||
                            column.endsWith(QLatin1String("_reference"));
        if (column.endsWith(QLatin1String("_at")))
            list.append(timeOf(column, 0));
        else if (column.endsWith(QLatin1String("_id")) || column.endsWith(QLatin1String("_by")))
            list.append([column](Scenario &, Attempt &attempt) {
                attempt.values.insert(column, QVariant::fromValue(Uuid::create()));
            });
        else
            list.append(valueOf(column, isText ? QVariant(QStringLiteral("x")) : QVariant(1)));
    }
    return list;
}

} // namespace tenderyard
