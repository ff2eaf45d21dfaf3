// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentContent.h"
#include "models/domain/Expected.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace tenderyard {

/// Threads for what a store does with the content of documents: reading, hashing, encrypting. Made and called in the
/// GUI thread; waits for what is under way when it goes, at most for one piece of a document.
class RemoteWork
{
public:
    RemoteWork() { m_threads.setMaxThreadCount(2); }
    ~RemoteWork() { m_threads.clear(); }
    RemoteWork(const RemoteWork &) = delete;
    RemoteWork &operator=(const RemoteWork &) = delete;

    /// Does `work` in a thread of its own; the progress that it tells answers whether anybody still waits.
    template<class T> QFuture<Expected<T>> run(std::function<Expected<T>(const DocumentContent::Progress &)> work)
    {
        auto promise = std::make_shared<QPromise<Expected<T>>>();
        promise->start();
        const QFuture<Expected<T>> future = promise->future();
        m_threads.start([promise, work = std::move(work)] {
            if (!promise->isCanceled())
                promise->addResult(work([&promise](qint64, qint64) { return !promise->isCanceled(); }));
            promise->finish();
        });
        return future;
    }

private:
    QThreadPool m_threads;
};

} // namespace tenderyard
