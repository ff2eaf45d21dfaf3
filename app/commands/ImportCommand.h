// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace tenderyard {

/// Does `tenderyard import`, with what it did on standard output. Needs a QCoreApplication; the work is done on a
/// thread of its own. The error's text is ready for people.
Outcome runImport(const CommandLine &line);

} // namespace tenderyard
