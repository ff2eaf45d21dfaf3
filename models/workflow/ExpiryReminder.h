// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QDate>
#include <QString>

namespace tenderyard {

/// That a verified certification expires, or has expired.
struct ExpiryReminder
{
    Uuid certification;
    QString documentType;
    QString companyName;
    QDate expiresOn;
    /// The day that the database's clock shows here.
    QDate today;
    /// The nearest number of days before the expiry that has been reached: 60, 30, 7 or 0.
    int days = 60;
    /// Of the signed-in contractor; else one that staff look after.
    bool own = false;
    /// Its renewal was uploaded and waits to be verified.
    bool renewalWaits = false;
    /// Nobody had told this person before: neither here nor at another desk.
    bool isNew = false;

    /// Below 0 once it has expired.
    int daysLeft() const { return int(today.daysTo(expiresOn)); }
    bool operator==(const ExpiryReminder &) const = default;
};

} // namespace tenderyard
