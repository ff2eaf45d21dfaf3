// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/domain/Invitation.h"
#include "models/storage/Migrator.h"
#include "models/workflow/NewAccount.h"

#include <QString>

#include <functional>

namespace tenderyard {

class AdministratorConnection;

/// Makes an office in an empty database of a server, and brings one up to date. Each in one transaction: whatever goes
/// wrong, the server is as it was. Errors: server.not_empty, server.has_office, server.no_office,
/// server.wrong_encoding, those of Migrator and Accounts.
class ServerSetup
{
public:
    /// What initialize() is about to do next, in this order.
    enum class Step { Roles, Tables, Person, Closing };
    /// Told before each step, in the thread of the caller; false ends it there, with storage.interrupted.
    using Progress = std::function<bool(Step step)>;

    /// Roles, schemas, tables, views and rules; the first person, owner and staff, with the password of `first`, which
    /// stays; and what PostgreSQL tells everybody is closed. Answers that person's invitation, without the password.
    static Expected<Invitation> initialize(AdministratorConnection &server, const QString &officeName,
                                           const NewAccount &first, const Progress &progress = {});
    static Expected<Migrator::Report> upgrade(AdministratorConnection &server);
};

} // namespace tenderyard
