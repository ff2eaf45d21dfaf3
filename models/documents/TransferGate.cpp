// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/TransferGate.h"

#include <utility>

namespace tenderyard {

TransferGate::TransferGate()
{
    // Each may have been taken back by the time that it is heard of.
    connect(&m_watcher, &QFutureWatcherBase::suspending, this, [this] {
        if (isPaused())
            Q_EMIT paused();
    });
    connect(&m_watcher, &QFutureWatcherBase::resumed, this, &TransferGate::open);
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, [this] {
        m_held.clear();
        Q_EMIT cancelled();
    });
}

void TransferGate::watch(const QFuture<void> &future)
{
    m_watcher.setFuture(future);
}

bool TransferGate::isPaused() const
{
    const QFuture<void> future = m_watcher.future();
    return future.isSuspending() || future.isSuspended();
}

void TransferGate::pass(std::function<void()> next)
{
    if (isPaused())
        m_held.append(std::move(next));
    else
        next();
}

void TransferGate::open()
{
    if (isPaused())
        return;
    Q_EMIT resumed();
    for (const std::function<void()> &next : std::exchange(m_held, {}))
        next();
}

} // namespace tenderyard
