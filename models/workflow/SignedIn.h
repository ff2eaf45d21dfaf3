// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// Who signed in.
struct SignedIn
{
    Uuid user;
    QString login;
    QString fullName;
    QStringList roles;
    /// The profile of somebody with the contractor role; null before it is made.
    Uuid contractor;
    QString companyName;
    bool mustChangePassword = false;
    /// On a server: who gave the password that has to be changed now, and when; empty where an administrator did, or
    /// where it is the first one.
    QString resetBy;
    QDateTime resetAt;

    bool isOwner() const { return roles.contains(QStringLiteral("OWNER")); }
    bool isContractor() const { return roles.contains(QStringLiteral("CONTRACTOR")); }
    bool isStaff() const { return roles.contains(QStringLiteral("STAFF")); }
};

} // namespace tenderyard
