// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"

#include <QDateTime>
#include <QMetaType>

namespace tenderyard {

/// How an open office is reached. A file is always connected.
struct ConnectionState
{
    enum class Kind {
        Connected,
        /// The server does not answer; it is asked again at `nextTry`.
        Lost,
        /// It is being asked again just now.
        Reconnecting
    };

    Kind kind = Kind::Connected;
    /// UTC, since when it has been gone; invalid while connected.
    QDateTime since;
    /// UTC; invalid while connected and where time alone will not mend it (a changed password): retryNow() tries again.
    QDateTime nextTry;
    /// Why the last try failed.
    Error reason;

    bool operator==(const ConnectionState &) const = default;
};

} // namespace tenderyard

Q_DECLARE_METATYPE(tenderyard::ConnectionState)
