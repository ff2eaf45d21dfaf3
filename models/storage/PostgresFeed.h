// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ChangeFeed.h"

#include <QMutex>
#include <QString>

namespace tenderyard {

/// Asks a server for the changes that the signed-in person may know of, by tenderyard.changes_since(). A change is
/// found by whether its transaction was committed when it was asked last: numbers appear out of order.
class PostgresFeed final : public ChangeFeed
{
public:
    Outcome start(Connection &connection) override;
    Expected<ChangeSet> collect(Connection &connection) override;

private:
    QMutex m_mutex;
    bool m_hasLog = false;
    /// What was asked for last, as the server describes it; empty before the first time.
    QString m_position;
};

} // namespace tenderyard
