// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Clock.h"
#include "models/domain/Uuid.h"

#include <atomic>

namespace tenderyard {

/// Who acts on a connection, and when: what the functions that a dialect gives to SQL answer from.
/// Owned by its Connection and used in its thread; only `closing` may be set from another one.
struct Session
{
    explicit Session(const Clock &sessionClock) : clock(sessionClock) {}

    /// What is_engine() answers: the program said so, or a generated trigger is doing what follows from a transition.
    bool isEngine() const { return actsAsEngine || engineNesting > 0; }

    const Clock &clock;
    Uuid user;
    bool actsAsEngine = false;
    /// How many generated follow-ups are under way; back to 0 after every statement, whatever became of it.
    int engineNesting = 0;
    /// The newest time in the audit when the connection was opened; invalid when there is none.
    QDateTime newestAudit;
    /// The office is being closed: nobody waits for a lock any longer.
    std::atomic<bool> closing = false;
};

} // namespace tenderyard
