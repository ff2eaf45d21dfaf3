// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// The whole program: reads the command line and opens the window or does one job. Returns the exit code.
int runProgram(int argc, char *argv[]);

} // namespace tenderyard
