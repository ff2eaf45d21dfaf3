// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Uuid.h"
#include "models/storage/Identity.h"

#include <QString>

#include <atomic>
#include <memory>

namespace tenderyard {

class ServerLifeline;

/// Who acts on a connection, and when: what the functions that a dialect gives to SQL answer from.
/// Owned by its Connection and used in its thread; only what says so may be used from another one.
struct Session
{
    /// Who decides who acts.
    enum class Access {
        /// The program: whoever holds the file holds the data.
        Embedded,
        /// The server: the login is one person's, and no other can be taken on.
        Person,
        /// The program, through a login that may take on everybody's identity.
        Administrator
    };

    explicit Session(const Clock &sessionClock) : clock(sessionClock) {}

    /// What is_engine() answers: the program said so, or a generated trigger is doing what follows from a transition.
    bool isEngine() const { return actsAsEngine() || engineNesting > 0; }
    /// What is_importing() answers: the program itself acts.
    bool actsAsEngine() const { return kind != Identity::Kind::User; }
    Identity identity() const { return kind == Identity::Kind::User ? Identity{kind, user} : Identity{kind, {}}; }

    const Clock &clock;
    Access access = Access::Embedded;
    Uuid user;
    Identity::Kind kind = Identity::Kind::User;
    /// How many generated follow-ups are under way; back to 0 after every statement, whatever became of it.
    int engineNesting = 0;
    /// The newest time in the audit when the connection was opened; invalid when there is none.
    QDateTime newestAudit;
    /// The office is being closed: nobody waits for a lock any longer. Any thread.
    std::atomic<bool> closing = false;
    /// Since when a statement has been under way, ms of a clock that only goes forward; 0 when none is. Any thread.
    std::atomic<qint64> busySince = 0;
    /// How a server tells this session from all others, also afterwards; empty for a file.
    QString mark;
    /// Ends any wait for the server; null for a file. Set when the connection is opened; cut() from any thread.
    std::shared_ptr<const ServerLifeline> lifeline;
};

} // namespace tenderyard
