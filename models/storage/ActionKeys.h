// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Uuid.h"

namespace tenderyard {

class Connection;

/// Writes on a server carry a key, so that the answer to a COMMIT that was lost with its connection can be found out,
/// and nothing happens twice: the first statement of the transaction enters it into action_key.
namespace action_keys {

/// Within the transaction, before anything else. input.not_unique: what has this key was committed before.
Outcome claim(Connection &connection, const Uuid &key);
/// Whether whoever acts has one at all: nobody has not, nor who may not write yet.
bool canClaim(Connection &connection);
/// Whether what has this key was committed.
Expected<bool> isClaimed(Connection &connection, const Uuid &key);

} // namespace action_keys

} // namespace tenderyard
