// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// What to do where no office is at an address: report storage.missing, or make one.
enum class MissingOffice { Refuse, Create };

} // namespace tenderyard
