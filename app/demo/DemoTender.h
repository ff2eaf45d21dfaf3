// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Money.h"
#include "models/domain/Uuid.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace tenderyard {

/// One tender of the demonstration data, and what has become of it so far.
struct DemoTender
{
    QJsonObject data;
    Uuid id;
    /// By the contractor's login or company.
    QHash<QString, Uuid> bids;
    QList<Uuid> milestones;

    QString title() const { return data[u"title"].toString(); }
    QString owner() const { return data[u"owner"].toString(); }
    QString zone() const { return data[u"zone"].toString(QStringLiteral("Europe/Dublin")); }
    /// Who does the work: the winner of the last award.
    QString winner() const
    {
        const QJsonObject award = data[u"awarded"].toObject();
        const QJsonObject again = award[u"again"].toObject();
        return (again.isEmpty() ? award : again)[u"to"].toString();
    }
    Money money(const QJsonValue &decimal) const
    {
        const Currency currency = Currency::fromCode(data[u"currency"].toString());
        return Money::fromDecimal(decimal.toString(), currency).value_or(Money());
    }
};

} // namespace tenderyard
