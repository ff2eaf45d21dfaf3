// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTenders.h"

#include "app/demo/DemoWorks.h"
#include "models/domain/Statuses.h"
#include "models/workflow/Bids.h"
#include "models/workflow/Drafts.h"
#include "models/workflow/Tenders.h"
#include "models/workflow/Workflow.h"

namespace tenderyard {

namespace {

constexpr qint64 anHour = 3600;
const QString reasonColumn = QStringLiteral("status_reason");
const QString codeColumn = QStringLiteral("status_reason_code");

QStringList categoriesOf(const QJsonObject &data)
{
    QStringList codes;
    const QJsonArray array = data[u"categories"].toArray();
    for (const QJsonValue &code : array)
        codes.append(code.toString());
    return codes;
}

TenderFields fieldsOf(const DemoTender &tender)
{
    TenderFields fields;
    fields.title = tender.title();
    fields.scope = tender.data[u"scope"].toString();
    fields.location = tender.data[u"location"].toString();
    fields.currency = tender.data[u"currency"].toString();
    fields.categories = categoriesOf(tender.data);
    fields.sealed = tender.data[u"sealed"].toBool(true);
    fields.budgetShown = tender.data[u"budget_shown"].toBool(true);
    const QJsonArray budget = tender.data[u"budget"].toArray();
    if (budget.size() == 2) {
        fields.budgetMin = tender.money(budget.at(0));
        fields.budgetMax = tender.money(budget.at(1));
    }
    return fields;
}

BidFields bidOf(const DemoTender &tender, const QJsonObject &bid)
{
    return {tender.money(bid[u"cost"]), bid[u"days"].toInt(), bid[u"message"].toString()};
}

Outcome withoutValue(const Expected<Uuid> &made)
{
    return made ? Outcome() : tl::unexpected(made.error());
}

Outcome withoutValue(const Expected<BidReceipt> &receipt)
{
    return receipt ? Outcome() : tl::unexpected(receipt.error());
}

} // namespace

void DemoTenders::schedule(DemoTimeline &timeline, const QJsonArray &tenders, const QJsonArray &drafts) const
{
    for (const QJsonValue &draft : drafts)
        scheduleDraft(timeline, draft.toObject());
    const DemoWorks works(m_calendar, m_cast);
    for (const QJsonValue &data : tenders) {
        const auto tender = std::make_shared<DemoTender>();
        tender->data = data.toObject();
        schedulePosting(timeline, tender);
        int number = 0;
        const QJsonArray bids = tender->data[u"bids"].toArray();
        for (const QJsonValue &bid : bids)
            scheduleBid(timeline, tender, bid.toObject(), number++);
        scheduleEvaluation(timeline, tender);
        works.schedule(timeline, tender);
        scheduleCancelling(timeline, tender);
    }
}

void DemoTenders::scheduleDraft(DemoTimeline &timeline, const QJsonObject &draft) const
{
    DemoTender tender;
    tender.data = draft;
    TenderDraft stored;
    stored.fields = fieldsOf(tender);
    if (draft.contains(u"budget_max"))
        stored.fields.budgetMax = tender.money(draft[u"budget_max"]);
    timeline.add(m_calendar.at(draft[u"day"].toInt(), 16, 20), tender.owner(), QStringLiteral("draft"),
                 [stored](Connection &connection) -> Outcome {
                     const Expected<TenderDraft> saved = Drafts::save(connection, stored);
                     return saved ? Outcome() : tl::unexpected(saved.error());
                 });
}

QDateTime DemoTenders::deadlineOf(const DemoTender &tender) const
{
    if (tender.data.contains(u"hours_ago"))
        return m_calendar.now().addSecs(-anHour * tender.data[u"hours_ago"].toInt());
    const QTime time =
        QTime::fromString(tender.data[u"time"].toString(QStringLiteral("12:00")), QStringLiteral("hh:mm"));
    return m_calendar.at(tender.data[u"deadline"].toInt(), time, tender.zone());
}

void DemoTenders::schedulePosting(DemoTimeline &timeline, const Tender &tender) const
{
    TenderFields fields = fieldsOf(*tender);
    fields.deadlineZone = tender->zone();
    fields.deadlineAt = deadlineOf(*tender);
    if (tender->data.contains(u"opens"))
        fields.biddingOpensAt = m_calendar.at(tender->data[u"opens"].toInt(), QTime(9, 0), tender->zone());
    timeline.add(m_calendar.at(tender->data[u"posted"].toInt(), 9, 40), tender->owner(),
                 QStringLiteral("post ") + tender->title(), [tender, fields](Connection &connection) -> Outcome {
                     const Expected<Uuid> posted = Tenders::postIn(connection, fields);
                     tender->id = posted.value_or(Uuid());
                     return withoutValue(posted);
                 });
    const QJsonArray members = tender->data[u"members"].toArray();
    for (const QJsonValue &member : members) {
        const QString login = member[u"login"].toString();
        const QString duty = member[u"duty"].toString();
        timeline.add(m_calendar.at(member[u"day"].toInt(), 9, 50), tender->owner(), QStringLiteral("add ") + login,
                     [this, tender, login, duty](Connection &connection) {
                         return Tenders::addMemberIn(connection, tender->id, m_cast.users.value(login), duty);
                     });
    }
}

void DemoTenders::scheduleBid(DemoTimeline &timeline, const Tender &tender, const QJsonObject &bid, int number) const
{
    const QString bidder = bid[u"by"].toString();
    const bool byLetter = bid[u"letter"].toBool();
    const BidFields fields = bidOf(*tender, bid);
    timeline.add(m_calendar.at(bid[u"day"].toInt(), 10 + number, 12), byLetter ? tender->owner() : bidder,
                 QStringLiteral("bid on ") + tender->title(),
                 [this, tender, bidder, byLetter, fields](Connection &connection) -> Outcome {
                     const Uuid contractor = m_cast.contractors.value(bidder);
                     const OnBehalf arrived{connection.now().addSecs(-anHour)};
                     const Expected<BidReceipt> receipt =
                         byLetter ? Bids::recordIn(connection, tender->id, contractor, fields, arrived)
                                  : Bids::submitIn(connection, tender->id, contractor, fields);
                     if (receipt)
                         tender->bids.insert(bidder, receipt->bid);
                     return withoutValue(receipt);
                 });
    scheduleChanges(timeline, tender, bid);
}

void DemoTenders::scheduleChanges(DemoTimeline &timeline, const Tender &tender, const QJsonObject &bid) const
{
    const QString bidder = bid[u"by"].toString();
    const QJsonObject revised = bid[u"revise"].toObject();
    if (!revised.isEmpty())
        timeline.add(m_calendar.at(revised[u"day"].toInt(), 15, 5), bidder, QStringLiteral("revise"),
                     [tender, bidder, fields = bidOf(*tender, revised)](Connection &connection) {
                         return withoutValue(Bids::reviseIn(connection, tender->bids.value(bidder), fields));
                     });
    const auto move = [&](int day, const QString &actor, const QString &action, const QVariantHash &values) {
        timeline.add(m_calendar.at(day, 15, 40), actor, action, [=](Connection &connection) {
            return Workflow::performIn(connection, {words::entity::bid, tender->bids.value(bidder), 0, action, values});
        });
    };
    if (bid.contains(u"withdrawn"))
        move(bid[u"withdrawn"].toInt(), bidder, QStringLiteral("withdraw"), {});
    if (bid.contains(u"shortlist"))
        move(bid[u"shortlist"].toInt(), tender->owner(), QStringLiteral("shortlist"), {});
    const QJsonObject assessed = bid[u"assessed"].toObject();
    if (!assessed.isEmpty())
        move(assessed[u"day"].toInt(), tender->owner(), QStringLiteral("assess_low_price"),
             {{QStringLiteral("low_bid_assessment"), assessed[u"text"].toString()}});
    const QJsonObject rejected = bid[u"rejected"].toObject();
    if (!rejected.isEmpty())
        move(rejected[u"day"].toInt(), tender->owner(), QStringLiteral("reject"),
             {{reasonColumn, rejected[u"reason"].toString()}});
}

void DemoTenders::scheduleEvaluation(DemoTimeline &timeline, const Tender &tender) const
{
    if (tender->data.contains(u"opened"))
        timeline.add(m_calendar.at(tender->data[u"opened"].toInt(), 14, 5), tender->owner(),
                     QStringLiteral("open bids of ") + tender->title(), [tender](Connection &connection) -> Outcome {
                         const Expected<int> opened = Tenders::openBidsIn(connection, tender->id);
                         return opened ? Outcome() : tl::unexpected(opened.error());
                     });
    const QJsonObject award = tender->data[u"awarded"].toObject();
    if (award.isEmpty())
        return;
    scheduleAward(timeline, tender, award);
    const QJsonObject revoked = award[u"revoked"].toObject();
    if (!revoked.isEmpty())
        timeline.add(
            m_calendar.at(revoked[u"day"].toInt(), 16, 30), tender->owner(), QStringLiteral("revoke"),
            [tender, reason = revoked[u"reason"].toString()](Connection &connection) {
                return Workflow::performIn(
                    connection,
                    {words::entity::contract, tender->id, 0, QStringLiteral("revoke_award"), {{reasonColumn, reason}}});
            });
    const QJsonObject again = award[u"again"].toObject();
    if (!again.isEmpty())
        scheduleAward(timeline, tender, again);
}

void DemoTenders::scheduleAward(DemoTimeline &timeline, const Tender &tender, const QJsonObject &award) const
{
    timeline.add(m_calendar.at(award[u"day"].toInt(), 15, 30), tender->owner(),
                 QStringLiteral("award ") + tender->title(), [tender, award](Connection &connection) {
                     const Uuid bid = tender->bids.value(award[u"to"].toString());
                     return Workflow::performIn(connection,
                                                {words::entity::contract,
                                                 tender->id,
                                                 0,
                                                 QStringLiteral("award"),
                                                 {{QStringLiteral("awarded_bid_id"), QVariant::fromValue(bid)},
                                                  {reasonColumn, award[u"reason"].toString()}}});
                 });
    // The others may see who won, and for how much.
    if (tender->data[u"results_published"].toBool())
        timeline.add(m_calendar.at(award[u"day"].toInt(), 15, 45), tender->owner(), QStringLiteral("publish"),
                     [tender](Connection &connection) {
                         return Workflow::editIn(connection, words::entity::contract, tender->id, 0,
                                                 {{QStringLiteral("results_published"), true}});
                     });
}

void DemoTenders::scheduleCancelling(DemoTimeline &timeline, const Tender &tender) const
{
    const QJsonObject cancelled = tender->data[u"cancelled"].toObject();
    if (cancelled.isEmpty())
        return;
    timeline.add(m_calendar.at(cancelled[u"day"].toInt(), 17, 10), tender->owner(),
                 QStringLiteral("cancel ") + tender->title(), [tender, cancelled](Connection &connection) {
                     return Workflow::performIn(connection, {words::entity::contract,
                                                             tender->id,
                                                             0,
                                                             QStringLiteral("cancel"),
                                                             {{codeColumn, cancelled[u"code"].toString()},
                                                              {reasonColumn, cancelled[u"reason"].toString()}}});
                 });
}

} // namespace tenderyard
