// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace tenderyard {

/// Everybody whom a rule about people can tell apart. The colleagues have one duty each in every tender of Owner;
/// Deactivated had every role and managed each tender; Nobody is not signed in.
enum class Person {
    Owner,
    Evaluator,
    Approver,
    Releaser,
    Reader,
    StrangerOwner,
    /// The contractor who has the contract once there is one, and before that just bids.
    Awarded,
    Rival,
    StrangerContractor,
    /// Has the role contractor, and no profile yet.
    Newcomer,
    StaffA,
    StaffB,
    Deactivated,
    Nobody
};

/// All of them, in the order of the enumeration.
QList<Person> everybody();
QString nameOf(Person person);

} // namespace tenderyard
