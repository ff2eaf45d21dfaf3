// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/DemoCast.h"
#include "models/storage/Connection.h"

#include <QDateTime>
#include <QList>

#include <functional>

namespace tenderyard {

class SettableClock;

/// What everybody does in the demonstration office, and when: noted down in any order, done in the order of time.
class DemoTimeline
{
public:
    using Step = std::function<Outcome(Connection &)>;

    /// `actor` is a login. `what` names the step where it fails. At one time, the step noted first is done first.
    void add(const QDateTime &at, const QString &actor, const QString &what, Step step);

    /// Does every step at its time as its person. `goOn` is told how many percent are done; false stops with
    /// demo.stopped. The errors are those of the steps, with who, what and when before their detail.
    Outcome run(Connection &connection, SettableClock &clock, const DemoCast &cast,
                const std::function<bool(int)> &goOn);

private:
    struct Entry
    {
        QDateTime at;
        QString actor;
        QString what;
        Step step;
    };
    QList<Entry> m_entries;
};

} // namespace tenderyard
