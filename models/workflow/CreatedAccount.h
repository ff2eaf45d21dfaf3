// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Invitation.h"
#include "models/domain/Uuid.h"

namespace tenderyard {

/// A person who was made.
struct CreatedAccount
{
    Uuid user;
    /// What to hand over: on a server with the login's name and the one-time password, to be completed with the
    /// office's name and the authority's certificate. In the embedded mode only the password.
    Invitation invitation;
    /// Staff they become once a second staff member has confirmed it.
    bool staffRequested = false;
};

} // namespace tenderyard
