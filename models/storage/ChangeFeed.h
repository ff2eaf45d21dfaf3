// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/ChangeSet.h"

namespace tenderyard {

class Connection;

/// Tells what was committed since it was asked last. Shared by the two workers of a Database, so that each change is
/// told once, whichever connection sees it first. Any thread, with a connection of that thread.
class ChangeFeed
{
public:
    /// Above so many rows at once, all is said to have changed.
    static constexpr int mostRows = 5000;

    ChangeFeed() = default;
    virtual ~ChangeFeed() = default;
    ChangeFeed(const ChangeFeed &) = delete;
    ChangeFeed &operator=(const ChangeFeed &) = delete;

    /// Forgets everything up to now.
    virtual Outcome start(Connection &connection) = 0;
    /// What was committed since the last call, as far as whoever acts may know.
    virtual Expected<ChangeSet> collect(Connection &connection) = 0;
};

} // namespace tenderyard
