// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace tenderyard {

/// Calls `then` with the answer of `future`, in the thread of `context`; not at all when the future is cancelled or
/// `context` is gone by then. To be used instead of future.then(context, …), which in Qt 6.4 asserts (and reads a
/// dying object in another thread) when its context is destroyed before the answer is there.
template<class T, class Then> void deliver(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (!watcher->isCanceled())
            then(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace tenderyard
