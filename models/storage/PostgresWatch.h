// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/ConnectionWatch.h"
#include "models/storage/PostgresHandle.h"

#include <QSocketNotifier>
#include <QStringList>
#include <QTimer>

namespace tenderyard {

/// Hears what a server says while no statement runs: that others have changed something (NOTIFY on the given channels,
/// which anybody may send, so it is only a hint), and that it closes the connection. Without any hint changes are
/// looked for every 30 s.
class PostgresWatch final : public ConnectionWatch
{
    Q_OBJECT
public:
    /// `connection` outlives the watch and listens to its channels already.
    PostgresWatch(PGconn *connection, For what);

    void look() override;

private:
    void read();

    PGconn *m_connection;
    QSocketNotifier m_notifier;
    QTimer m_fallback;
    /// Many hints at once are one look.
    QTimer m_soon;
    bool m_lost = false;
};

} // namespace tenderyard
