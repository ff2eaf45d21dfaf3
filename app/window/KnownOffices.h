// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/StartPage.h"

namespace tenderyard {

/// The offices opened on this computer, newest first, at most eight; files that are gone are left out. Of an office on
/// a server its address is kept, never a password.
QList<KnownOffice> knownOffices();
/// What is known of one of them; only its path when it was not opened before.
KnownOffice knownOffice(const QString &path);
/// What an office and its sign-in are known by, however its server is connected to.
QString officeIdentity(const QString &path);
void rememberOffice(const QString &path, const QString &name);

} // namespace tenderyard
