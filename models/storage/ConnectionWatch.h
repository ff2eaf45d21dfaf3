// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace tenderyard {

/// Watches a connection between its statements. Lives in the connection's thread, which runs an event loop, and goes
/// before the connection.
class ConnectionWatch : public QObject
{
    Q_OBJECT
public:
    /// What is listened for: other programs' changes, or only whether the connection still stands.
    enum class For { Changes, Loss };

    using QObject::QObject;
    /// What came in while a statement ran. Called between jobs.
    virtual void look() {}

Q_SIGNALS:
    /// There may be changes that were not read yet.
    void mayHaveChanged();
    /// The server has closed the connection.
    void lost();
};

} // namespace tenderyard
