// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ChangeFeed.h"

#include <QMutex>

namespace tenderyard {

/// Reads change_log(seq, entity, entity_id, at) of a file on from where it was read last: there, the order of the
/// numbers is the order of the commits.
class SqliteFeed final : public ChangeFeed
{
public:
    Outcome start(Connection &connection) override;
    Expected<ChangeSet> collect(Connection &connection) override;

private:
    QMutex m_mutex;
    bool m_hasLog = false;
    qint64 m_lastSeen = 0;
};

} // namespace tenderyard
