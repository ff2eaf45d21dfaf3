// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/ServerSetup.h"
#include "models/storage/PostgresAddress.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace tenderyard {

/// Where an office is to be made, and whose it is. The password is the administrator's; it is kept in memory while the
/// job lasts and nowhere else.
struct SetupRequest
{
    PostgresAddress address;
    QString secret;
    QString officeName;
    /// The first person's.
    QString fullName;
};

/// Connects to a server as its administrator and makes an office there, on a thread of its own, for a window. Once per
/// object; given up, it ends soon by itself and nobody waits for it.
class SetupJob
{
public:
    SetupJob();
    /// Cancels.
    ~SetupJob();
    SetupJob(const SetupJob &) = delete;
    SetupJob &operator=(const SetupJob &) = delete;

    /// Begins; give the answer to deliver(). It is the first person's invitation, with a password that was made up and
    /// stays. Errors: those of AdministratorConnection::open() and ServerSetup::initialize().
    QFuture<Expected<Invitation>> start(const SetupRequest &request);
    /// What it is doing, from any thread; nothing: connecting.
    std::optional<ServerSetup::Step> step() const;
    /// Ends it soon, with storage.interrupted, and leaves the server as it was. Too late it changes nothing.
    void cancel();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace tenderyard
