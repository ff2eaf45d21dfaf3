// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// A password as both ends of a sign-in by SCRAM spell it (RFC 4013), so that the same letters typed on another
/// keyboard are the same password: odd spaces become a space, invisible characters vanish, compatibility forms are
/// composed (NFKC). Just as libpq and the server do, a password that the profile has no place for (a character newer
/// than Unicode 3.2, an emoji say; a forbidden one; mixed directions) is taken as it is. Pure; from any thread.
QString saslPrepared(const QString &password);

} // namespace tenderyard
