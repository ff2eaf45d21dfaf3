// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// A password for a first sign-in: twelve letters and digits that nobody mistakes for another, in groups of four, from
/// the system's random source. From any thread.
QString oneTimeSecret();

} // namespace tenderyard
