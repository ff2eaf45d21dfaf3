// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

#include <QDateTime>
#include <QString>

namespace tenderyard {

/// That somebody shall become staff, or get a password that somebody else chose: asked for by one staff member,
/// confirmed or declined by another. (Servers only.)
struct StaffRequest
{
    Uuid id;
    Uuid user;
    QString fullName;
    bool isForPassword = false;
    QString reason;
    QString requestedBy;
    QDateTime requestedAt;
    /// CONFIRMED, DECLINED, or SINGLE_PERSON where nobody else was there to confirm; empty while it is open.
    QString decision;
    QString decidedBy;
    QDateTime decidedAt;
    /// Whether the signed-in person is the other one that it takes.
    bool mayConfirm = false;
};

} // namespace tenderyard
