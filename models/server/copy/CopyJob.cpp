// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/copy/CopyJob.h"

#include <QMutex>
#include <QPromise>
#include <QThread>

#include <atomic>

namespace tenderyard {

/// What the thread and whoever waits for it share; lives as long as either.
struct CopyJob::State
{
    mutable QMutex mutex;
    CopyProgress progress;
    std::atomic<bool> cancelled = false;
    QPromise<Expected<CopyReport>> promise;
    SystemClock clock;
};

CopyJob::CopyJob() : m_state(std::make_shared<State>()) {}

CopyJob::~CopyJob()
{
    cancel();
}

QFuture<Expected<CopyReport>> CopyJob::start(const CopyRequest &request)
{
    m_state->promise.start();
    QThread *thread = QThread::create([state = m_state, request] {
        const Expected<CopyReport> report =
            OfficeCopy(request, state->clock).run([&state](const CopyProgress &progress) {
                const QMutexLocker lock(&state->mutex);
                state->progress = progress;
                return !state->cancelled;
            });
        state->promise.addResult(report);
        state->promise.finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return m_state->promise.future();
}

CopyProgress CopyJob::progress() const
{
    const QMutexLocker lock(&m_state->mutex);
    return m_state->progress;
}

void CopyJob::cancel()
{
    m_state->cancelled = true;
}

} // namespace tenderyard
