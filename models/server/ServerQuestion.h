// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/ServerFinding.h"

#include <span>

namespace tenderyard {

/// One thing that a check asks a server: rows of a statement are what is wrong, named in its column `subject`.
struct ServerQuestion
{
    ServerFinding::Weight weight;
    const char *code;
    const char *sql;
    /// Sources of translated texts of the context ServerCheck; %1 in `what` is the list of subjects.
    const char *what;
    const char *mend;

    /// About the office's own objects: tables, views, functions, roles, logins.
    static std::span<const ServerQuestion> ofOffice();
    /// About the database and the server around it: who connects and how, what is logged, what would be lost.
    static std::span<const ServerQuestion> ofServer();
};

} // namespace tenderyard
