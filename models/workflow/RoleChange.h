// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tenderyard {

/// What became of new roles.
enum class RoleChange {
    Done,
    /// All but staff, which a second staff member has to confirm. (Servers only.)
    StaffRequested
};

} // namespace tenderyard
