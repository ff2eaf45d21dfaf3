// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QStringList>

#include <memory>

namespace tenderyard {

/// The test program started once more, to do something to an office from another process. A test that uses it has
/// the main() of childOrTest().
namespace child {

/// What the other process does; each takes the path of an office with the small schema and prints line by line.
/// open: opens it and prints the error's code, or "ok"
inline constexpr auto open = "open";
/// open-as-nobody: the same as a user who owns nothing (where the test runs as root, whom permissions do not bind)
inline constexpr auto openAsNobody = "open-as-nobody";
/// add: adds a thing named "from another process"
inline constexpr auto add = "add";
/// fill: adds things of 20 kB, prints the number of each that was confirmed, and last the code of the error that ended
/// it, then "readable" when what is there can still be read
inline constexpr auto fill = "fill";

/// Starts `what` on the office; `largestFile`: no file may grow beyond so many bytes, 0 for no limit.
std::unique_ptr<QProcess> start(const char *what, const QString &path, qint64 largestFile = 0);
/// What it printed, when it has ended.
QStringList linesOf(QProcess &process);

/// The exit code of the child's part when the arguments ask for it, -1 when this is the test itself.
int run(const QStringList &arguments);

} // namespace child

} // namespace tenderyard
