// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteTask.h"

#include "models/documents/remote/RemoteErrors.h"

#include <QTimer>

namespace tenderyard {

namespace {

constexpr int mostTries = 6;
constexpr int longestWish = 10; // s
constexpr int msInSecond = 1000;
constexpr qint64 taskBytesInKiB = 1024;

} // namespace

RemoteTask::RemoteTask(RemoteLine &line, Promise promise) : QObject(&line), m_line(line), m_promise(std::move(promise))
{
    connect(&m_gate, &TransferGate::paused, this, [this] { pause(true); });
    connect(&m_gate, &TransferGate::resumed, this, [this] { pause(false); });
    connect(&m_gate, &TransferGate::cancelled, this, &RemoteTask::cancel);
    m_gate.watch(QFuture<void>(m_promise.future()));
}

RemoteTask::~RemoteTask() = default;

void RemoteTask::ask(const RemoteRequest &request, const Next &next)
{
    askCounting(request, -1, next);
}

void RemoteTask::askCounting(const RemoteRequest &request, qint64 base, const Next &next)
{
    m_failures = 0;
    again(request, base, next);
}

void RemoteTask::again(const RemoteRequest &request, qint64 base, const Next &next)
{
    m_gate.pass([this, request, base, next] { attempt(request, base, next); });
}

void RemoteTask::attempt(const RemoteRequest &request, qint64 base, const Next &next)
{
    if (m_ended)
        return;
    m_request = new QObject(this);
    const auto count = [this, base](qint64 bytes) {
        if (base >= 0 && bytes > 0)
            tell(base + bytes);
    };
    const auto answered = [this, request, base, next](const RemoteAnswer &answer) {
        m_request->deleteLater();
        m_request = nullptr;
        if (m_ended)
            return;
        const bool isAgain =
            !answer.isGood() && !answer.stale && RemoteErrors::mayPass(answer.error) && ++m_failures < mostTries;
        if (answer.stale)
            again(request, base, next);
        else if (isAgain)
            QTimer::singleShot(pauseAfter(answer), this, [this, request, base, next] { again(request, base, next); });
        else
            m_gate.pass([next, answer] { next(answer); });
    };
    const bool sends = !request.body.isEmpty();
    m_connection = m_line.send(
        request, m_request,
        {sends ? count : std::function<void(qint64)>(), sends ? std::function<void(qint64)>() : count, answered});
}

int RemoteTask::pauseAfter(const RemoteAnswer &answer) const
{
    const int own = int(m_line.access().pause.count()) << (m_failures - 1);
    return qMax(own, qMin(answer.retryAfter, longestWish) * msInSecond);
}

void RemoteTask::setTotal(qint64 bytes)
{
    m_promise.setProgressRange(0, int(bytes / taskBytesInKiB));
}

void RemoteTask::tell(qint64 done)
{
    m_promise.setProgressValue(int(done / taskBytesInKiB));
}

void RemoteTask::succeed(const QByteArray &content)
{
    if (m_ended)
        return;
    m_promise.addResult(Expected<QByteArray>(content));
    end();
}

void RemoteTask::fail(const Error &error)
{
    if (m_ended)
        return;
    m_promise.addResult(Expected<QByteArray>(tl::unexpected(error)));
    end();
}

void RemoteTask::pause(bool paused)
{
    if (m_request && m_connection)
        m_connection->setPaused(paused);
}

void RemoteTask::cancel()
{
    if (m_ended)
        return;
    // What is under way ends with it.
    delete m_request;
    giveUp();
    end();
}

void RemoteTask::end()
{
    m_ended = true;
    m_promise.finish();
    deleteLater();
}

} // namespace tenderyard
