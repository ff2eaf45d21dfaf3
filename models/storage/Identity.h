// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Uuid.h"

namespace tenderyard {

/// Who a connection speaks for at the moment.
struct Identity
{
    enum class Kind {
        /// A person, or nobody.
        User,
        /// The program itself: imports, the demonstration office (Connection::asEngine()).
        Engine,
        /// Whoever the tables belong to, for the schema alone (Connection::asSchemaOwner()).
        SchemaOwner
    };

    Kind kind = Kind::User;
    /// Null for nobody and for what is no person.
    Uuid user;

    bool operator==(const Identity &) const = default;
};

} // namespace tenderyard
