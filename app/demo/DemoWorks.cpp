// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoWorks.h"

#include "models/domain/Statuses.h"
#include "models/workflow/Contractors.h"
#include "models/workflow/Milestones.h"
#include "models/workflow/Workflow.h"

namespace tenderyard {

namespace {

QJsonObject milestoneOf(const DemoTender &tender, qsizetype number)
{
    return tender.data[u"milestones"].toArray().at(number).toObject();
}

Outcome move(Connection &connection, const QString &entity, const Uuid &id, const QString &action,
             const QVariantHash &values = {})
{
    return Workflow::performIn(connection, {entity, id, 0, action, values});
}

/// Moves the payment of a milestone that waits for the bank.
Outcome movePayment(Connection &connection, const Uuid &milestone, const QString &action, const QVariantHash &values)
{
    const Expected<QVariant> payment =
        connection.scalar(QStringLiteral("SELECT id FROM payments_milestone_payment WHERE milestone_id = :milestone "
                                         "AND release_status = 'PENDING'"),
                          {{QStringLiteral("milestone"), QVariant::fromValue(milestone)}});
    if (!payment)
        return tl::unexpected(payment.error());
    return move(connection, words::entity::milestonePayment, Uuid::fromString(payment->toString()), action, values);
}

} // namespace

void DemoWorks::schedule(DemoTimeline &timeline, const Tender &tender) const
{
    const qsizetype count = tender->data[u"milestones"].toArray().size();
    if (count == 0)
        return;
    schedulePlan(timeline, tender);
    if (tender->data.contains(u"started"))
        timeline.add(m_calendar.at(tender->data[u"started"].toInt(), 9, 10), tender->owner(),
                     QStringLiteral("start ") + tender->title(), [tender](Connection &connection) {
                         return move(connection, words::entity::contract, tender->id, QStringLiteral("start"));
                     });
    for (qsizetype number = 0; number < count; ++number) {
        scheduleMilestone(timeline, tender, number);
        schedulePayments(timeline, tender, number);
    }
    scheduleEnd(timeline, tender);
}

void DemoWorks::schedulePlan(DemoTimeline &timeline, const Tender &tender) const
{
    const int awarded = tender->data[u"awarded"][u"day"].toInt();
    const int planned = tender->data[u"planned"].toInt(awarded + 1);
    timeline.add(m_calendar.at(planned, 16, 45), tender->owner(), QStringLiteral("plan ") + tender->title(),
                 [self = *this, tender](Connection &connection) -> Outcome {
                     const QJsonArray milestones = tender->data[u"milestones"].toArray();
                     for (const QJsonValue &milestone : milestones) {
                         MilestoneFields fields;
                         fields.title = milestone[u"title"].toString();
                         fields.amount = tender->money(milestone[u"amount"]);
                         fields.dueDate = self.m_calendar.weekday(milestone[u"due"].toInt());
                         const Expected<Uuid> added = Milestones::addIn(connection, tender->id, fields);
                         if (!added)
                             return tl::unexpected(added.error());
                         tender->milestones.append(*added);
                     }
                     return {};
                 });
}

void DemoWorks::scheduleMilestone(DemoTimeline &timeline, const Tender &tender, qsizetype number) const
{
    const QJsonObject data = milestoneOf(*tender, number);
    if (data.contains(u"done"))
        timeline.add(m_calendar.at(data[u"done"].toInt(), 11, 25), tender->winner(), QStringLiteral("complete"),
                     [tender, number, data](Connection &connection) {
                         const QString note = data[u"note"].toString(QStringLiteral("Finished; ready for inspection."));
                         return Milestones::completeIn(connection, tender->milestones.at(number), 0, note);
                     });
    const QJsonObject changes = data[u"changes"].toObject();
    if (!changes.isEmpty())
        timeline.add(m_calendar.at(changes[u"day"].toInt(), 13, 0), tender->owner(), QStringLiteral("ask for changes"),
                     [tender, number, changes](Connection &connection) {
                         return move(connection, words::entity::milestone, tender->milestones.at(number),
                                     QStringLiteral("ask_changes"),
                                     {{QStringLiteral("status_reason"), changes[u"reason"].toString()}});
                     });
    if (data.contains(u"approved"))
        timeline.add(m_calendar.at(data[u"approved"].toInt(), 13, 40), tender->owner(), QStringLiteral("approve"),
                     [tender, number, data](Connection &connection) {
                         // Less than all where only a part is finished.
                         const Money approved =
                             tender->money(data.contains(u"approve") ? data[u"approve"] : data[u"amount"]);
                         return Milestones::approveIn(connection, tender->milestones.at(number), 0, approved,
                                                      Money(0, approved.currency()));
                     });
}

void DemoWorks::schedulePayments(DemoTimeline &timeline, const Tender &tender, qsizetype number) const
{
    const QJsonObject data = milestoneOf(*tender, number);
    const QJsonObject failed = data[u"failed"].toObject();
    if (!failed.isEmpty())
        timeline.add(m_calendar.at(failed[u"day"].toInt(), 14, 50), tender->owner(), QStringLiteral("payment failed"),
                     [tender, number, failed](Connection &connection) {
                         return movePayment(connection, tender->milestones.at(number), QStringLiteral("fail"),
                                            {{QStringLiteral("failure_code"), failed[u"code"].toString()},
                                             {QStringLiteral("status_reason"), failed[u"reason"].toString()}});
                     });
    if (!data.contains(u"paid"))
        return;
    if (!failed.isEmpty())
        timeline.add(m_calendar.at(failed[u"day"].toInt(), 16, 15), tender->owner(), QStringLiteral("retry"),
                     [tender, number](Connection &connection) {
                         return Milestones::retryPaymentIn(connection, tender->milestones.at(number));
                     });
    timeline.add(
        m_calendar.at(data[u"paid"].toInt(), 15, 10), tender->owner(), QStringLiteral("release"),
        [tender, number](Connection &connection) {
            const QString reference =
                QStringLiteral("NHT %1/%2").arg(connection.now().toString(QStringLiteral("yyMMdd"))).arg(number + 1);
            return movePayment(connection, tender->milestones.at(number), QStringLiteral("release"),
                               {{QStringLiteral("bank_reference"), reference}});
        });
}

void DemoWorks::scheduleEnd(DemoTimeline &timeline, const Tender &tender) const
{
    if (!tender->data.contains(u"completed"))
        return;
    timeline.add(m_calendar.at(tender->data[u"completed"].toInt(), 16, 40), tender->owner(),
                 QStringLiteral("complete ") + tender->title(), [tender](Connection &connection) {
                     return move(connection, words::entity::contract, tender->id, QStringLiteral("complete"));
                 });
    const QJsonObject review = tender->data[u"review"].toObject();
    if (review.isEmpty())
        return;
    const auto written = std::make_shared<Uuid>();
    const int day = review[u"day"].toInt();
    timeline.add(m_calendar.at(day, 17, 0), tender->owner(), QStringLiteral("review ") + tender->title(),
                 [self = *this, tender, review, written](Connection &connection) -> Outcome {
                     const Uuid contractor = self.m_cast.contractors.value(tender->winner());
                     const Expected<Uuid> id = Contractors::reviewIn(
                         connection, tender->id, contractor, review[u"score"].toInt(), review[u"comment"].toString());
                     *written = id.value_or(Uuid());
                     return id ? Outcome() : tl::unexpected(id.error());
                 });
    if (review.contains(u"answer"))
        timeline.add(m_calendar.at(day + review[u"answered"].toInt(), 10, 30), tender->winner(),
                     QStringLiteral("answer"), [review, written](Connection &connection) {
                         return move(connection, words::entity::review, *written, QStringLiteral("answer"),
                                     {{QStringLiteral("answer"), review[u"answer"].toString()}});
                     });
}

} // namespace tenderyard
