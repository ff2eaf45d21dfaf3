// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace tenderyard {

/// Runs `work` on a thread of the program's pool and answers its result. `work` touches nothing of the GUI's.
template<class T, class Work> QFuture<T> inPool(Work work)
{
    // QThreadPool takes functions that can be copied; a promise cannot.
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace tenderyard
