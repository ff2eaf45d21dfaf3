// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/StartPage.h"

namespace tenderyard {

/// The offices opened on this computer, newest first, at most eight; files that are gone are left out.
QList<KnownOffice> knownOffices();
void rememberOffice(const QString &path, const QString &name);

} // namespace tenderyard
