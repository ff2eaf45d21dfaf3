// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ConnectionWatch.h"

#include <QTimer>

namespace tenderyard {

class Connection;

/// Asks a file now and then whether another process has committed.
class PollingWatch final : public ConnectionWatch
{
    Q_OBJECT
public:
    /// `connection` outlives the watch.
    PollingWatch(Connection &connection, For what);

private:
    void ask();

    Connection &m_connection;
    QTimer m_timer;
    qint64 m_seen = -1;
};

} // namespace tenderyard
