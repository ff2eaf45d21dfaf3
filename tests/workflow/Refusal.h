// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"

namespace tenderyard {

/// Why a person was refused, told alike for both databases.
class Refusal
{
public:
    /// Whether the person who acts finds the row with this key in what the table's name is to them. A name that is
    /// none of theirs shows nothing.
    static bool isSeen(Connection &connection, const QString &table, const Binds &key);
    /// The code of what the person who acts was refused with; "" when nothing was refused. On a server nobody reaches
    /// a row that they do not see, and hears that there is none; a file says transition.actor, and so does this. Only
    /// where they do see none: about any other row the code stays what it is.
    static QString codeOf(Connection &connection, const QString &table, const Binds &key, const Outcome &outcome);
    static QString codeOf(Connection &connection, const QString &table, const Uuid &id, const Outcome &outcome);
};

} // namespace tenderyard
