// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workflow/DraftContent.h"

#include "models/domain/Timestamp.h"

#include <QJsonArray>

namespace tenderyard {

namespace {

QJsonValue amountToJson(const std::optional<Money> &amount)
{
    if (!amount)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("amount"), QString::number(amount->tenThousandths())},
                       {QStringLiteral("currency"), amount->currency().code()}};
}

std::optional<Money> amountFromJson(const QJsonValue &value)
{
    bool isNumber = false;
    const qint64 amount = value[u"amount"].toString().toLongLong(&isNumber);
    if (!isNumber)
        return {};
    return Money(amount, Currency::fromCode(value[u"currency"].toString()));
}

} // namespace

QJsonObject DraftContent::toJson(const TenderFields &fields)
{
    return {{QStringLiteral("title"), fields.title},
            {QStringLiteral("scope"), fields.scope},
            {QStringLiteral("location"), fields.location},
            {QStringLiteral("currency"), fields.currency},
            {QStringLiteral("budget_min"), amountToJson(fields.budgetMin)},
            {QStringLiteral("budget_max"), amountToJson(fields.budgetMax)},
            {QStringLiteral("budget_shown"), fields.budgetShown},
            {QStringLiteral("categories"), QJsonArray::fromStringList(fields.categories)},
            {QStringLiteral("bidding_opens_at"), toTimestamp(fields.biddingOpensAt)},
            {QStringLiteral("deadline_at"), toTimestamp(fields.deadlineAt)},
            {QStringLiteral("deadline_zone"), fields.deadlineZone},
            {QStringLiteral("sealed"), fields.sealed}};
}

TenderFields DraftContent::fromJson(const QJsonObject &content)
{
    TenderFields fields;
    fields.title = content.value(u"title").toString();
    fields.scope = content.value(u"scope").toString();
    fields.location = content.value(u"location").toString();
    fields.currency = content.value(u"currency").toString();
    fields.budgetMin = amountFromJson(content.value(u"budget_min"));
    fields.budgetMax = amountFromJson(content.value(u"budget_max"));
    fields.budgetShown = content.value(u"budget_shown").toBool(fields.budgetShown);
    const QJsonArray categories = content.value(u"categories").toArray();
    for (const QJsonValue &category : categories)
        fields.categories.append(category.toString());
    fields.biddingOpensAt = fromTimestamp(content.value(u"bidding_opens_at").toString());
    fields.deadlineAt = fromTimestamp(content.value(u"deadline_at").toString());
    fields.deadlineZone = content.value(u"deadline_zone").toString();
    fields.sealed = content.value(u"sealed").toBool(fields.sealed);
    return fields;
}

} // namespace tenderyard
