// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"

namespace tenderyard {

/// Does `tenderyard walkthrough`: makes the application object, runs it and returns the exit code.
int runWalkthrough(int argc, char *argv[], const CommandLine &line);

} // namespace tenderyard
