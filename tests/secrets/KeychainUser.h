// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace tenderyard {

/// The test program started once more, with a home and a session bus of its own, to use what keychain there is on it.
/// A process each, since a program learns once which keychain it has. A test that uses it calls run() in its main().
namespace keychainUser {

/// What is on the bus.
/// unlocked: a keychain whose person has just signed in
inline constexpr auto unlocked = "unlocked";
/// locked: a keychain that asks its person for its password and waits
inline constexpr auto locked = "locked";
/// refused: one that cannot ask, and says no
inline constexpr auto refused = "refused";
/// silent: something that takes calls in the keychain's name and answers none
inline constexpr auto silent = "silent";
/// none: a bus without a keychain
inline constexpr auto none = "none";
/// no-bus: not even a bus
inline constexpr auto noBus = "no-bus";

/// Runs it to its end and returns what it found: codes of errors ("ok" for none) and times in milliseconds; empty with
/// a warning when it did not end well. `limit`: the store's time limit in milliseconds.
QJsonObject visit(const char *keychain, const QString &home, int limit);

/// Whether all that a session with a keychain needs is installed.
bool isInstalled();

/// The exit code of the other process's part when the arguments ask for it, -1 when this is the test itself.
int run(const QStringList &arguments);

} // namespace keychainUser

} // namespace tenderyard
