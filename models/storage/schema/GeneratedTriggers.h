// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QString>

namespace tenderyard {

class Connection;

/// The trigger script of the program's workflow file in the words of `connection`'s database, for the tables that it
/// has. Errors: those of a Connection. To be called in the connection's thread.
Expected<QString> generatedTriggers(Connection &connection);

} // namespace tenderyard
