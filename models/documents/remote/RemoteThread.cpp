// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteThread.h"

#include "models/documents/remote/RemoteGet.h"
#include "models/documents/remote/RemoteTask.h"

namespace tenderyard {

RemoteThread::RemoteThread(std::unique_ptr<RemoteLine> line) : m_line(line.release())
{
    m_line->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_line, &QObject::deleteLater);
    m_thread.start();
}

RemoteThread::~RemoteThread()
{
    m_thread.quit();
    m_thread.wait();
}

QFuture<Expected<QByteArray>> RemoteThread::run(const Making &make)
{
    auto promise = std::make_shared<RemoteLine::Promise>();
    promise->start();
    const QFuture<Expected<QByteArray>> future = promise->future();
    QMetaObject::invokeMethod(
        m_line,
        [line = m_line, promise, make] {
            if (promise->isCanceled())
                promise->finish();
            else
                make(*line, std::move(*promise))->start();
        },
        Qt::QueuedConnection);
    return future;
}

QFuture<Expected<QByteArray>> RemoteThread::get(const QString &objectName, qint64 size)
{
    return run([objectName, size](RemoteLine &line, RemoteLine::Promise promise) -> RemoteTask * {
        return new RemoteGet(line, std::move(promise), objectName, size);
    });
}

QFuture<Expected<QByteArray>> RemoteThread::put(const RemoteParcel &parcel)
{
    return run(
        [parcel](RemoteLine &line, RemoteLine::Promise promise) { return line.makePut(std::move(promise), parcel); });
}

QFuture<Expected<QByteArray>> RemoteThread::remove(const QString &objectName)
{
    return run([objectName](RemoteLine &line, RemoteLine::Promise promise) {
        return line.makeRemove(std::move(promise), objectName);
    });
}

QFuture<Expected<QByteArray>> RemoteThread::tidy()
{
    return run([](RemoteLine &line, RemoteLine::Promise promise) { return line.makeTidy(std::move(promise)); });
}

} // namespace tenderyard
