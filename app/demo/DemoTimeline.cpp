// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/DemoTimeline.h"

#include "app/demo/SettableClock.h"

#include <algorithm>

namespace tenderyard {

void DemoTimeline::add(const QDateTime &at, const QString &actor, const QString &what, Step step)
{
    m_entries.append({at, actor, what, std::move(step)});
}

Outcome DemoTimeline::run(Connection &connection, SettableClock &clock, const DemoCast &cast,
                          const std::function<bool(int)> &goOn)
{
    std::ranges::stable_sort(m_entries, {}, &Entry::at);
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (!goOn(int(i * 100 / m_entries.size())))
            return failure(QStringLiteral("demo.stopped"));
        const Entry &entry = m_entries.at(i);
        clock.set(entry.at);
        connection.setUser(cast.users.value(entry.actor));
        if (const Outcome done = entry.step(connection); !done) {
            Error error = done.error();
            error.detail = QStringLiteral("%1: %2 on %3: %4")
                               .arg(entry.actor, entry.what, entry.at.toString(Qt::ISODate), error.detail);
            return tl::unexpected(error);
        }
    }
    return {};
}

} // namespace tenderyard
