// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace tenderyard {

/// Gives the application its style, fonts and language, from the settings and the system.
void dressApplication(QApplication &application);

} // namespace tenderyard
