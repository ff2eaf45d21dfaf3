// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QList>
#include <QObject>

#include <functional>

namespace tenderyard {

/// Between the steps of something that is under way: while whoever waits for it has suspended their future, the next
/// step is held back. Lives in the thread of the steps.
class TransferGate : public QObject
{
    Q_OBJECT
public:
    TransferGate();

    /// Once. From now on the signals are told of `future`.
    void watch(const QFuture<void> &future);
    bool isPaused() const;
    /// Does `next`, now or when the future is resumed; never once it is cancelled while it waits.
    void pass(std::function<void()> next);

Q_SIGNALS:
    void paused();
    /// Told before what was held back is done.
    void resumed();
    void cancelled();

private:
    void open();

    QFutureWatcher<void> m_watcher;
    QList<std::function<void()>> m_held;
};

} // namespace tenderyard
