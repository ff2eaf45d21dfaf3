// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/ChangeSet.h"

#include <QMutex>

namespace tenderyard {

class Connection;

/// Reads change_log(seq, entity, entity_id, at) on from where it was read last. Shared by the two workers of a
/// Database, so that each change is told once, whichever connection sees it first. Any thread.
class ChangeFeed
{
public:
    /// Above so many rows at once, all is said to have changed.
    static constexpr int mostRows = 5000;

    /// Forgets everything up to now.
    Outcome start(Connection &connection);
    /// What was committed since the last call.
    Expected<ChangeSet> collect(Connection &connection);

private:
    QMutex m_mutex;
    bool m_hasLog = false;
    qint64 m_lastSeen = 0;
};

} // namespace tenderyard
