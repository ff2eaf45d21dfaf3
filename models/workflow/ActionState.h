// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace tenderyard {

/// Whether the signed-in person can do an action on a row now, and if not, everything that stands against it.
struct ActionState
{
    QString action;
    QString entity;
    QString toStatus;
    /// Rule codes ("rule.contract_not_opened"); "transition.actor" when it is somebody else's to do.
    QStringList broken;
    /// Columns that the action must fill ("status_reason").
    QStringList requirements;

    bool allowed() const { return broken.isEmpty(); }
    /// Not this person's at all: an interface hides it rather than explaining it.
    bool isForOthers() const { return broken.contains(QStringLiteral("transition.actor")); }
};

} // namespace tenderyard
