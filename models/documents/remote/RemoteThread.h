// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/RemoteLine.h"

#include <QFuture>
#include <QThread>

#include <functional>

namespace tenderyard {

/// The thread of a line, in which all that is done at its store is done. Made and called in the GUI thread.
class RemoteThread
{
public:
    explicit RemoteThread(std::unique_ptr<RemoteLine> line);
    /// Breaks off what is under way, without waiting for the store.
    ~RemoteThread();
    RemoteThread(const RemoteThread &) = delete;
    RemoteThread &operator=(const RemoteThread &) = delete;

    /// What a store has under a name, still encrypted; `size` is how large it has to be.
    QFuture<Expected<QByteArray>> get(const QString &objectName, qint64 size);
    QFuture<Expected<QByteArray>> put(const RemoteParcel &parcel);
    QFuture<Expected<QByteArray>> remove(const QString &objectName);
    /// Answers how many, as text.
    QFuture<Expected<QByteArray>> tidy();

private:
    using Making = std::function<RemoteTask *(RemoteLine &line, RemoteLine::Promise promise)>;
    QFuture<Expected<QByteArray>> run(const Making &make);

    QThread m_thread;
    /// Of the thread, and deleted by it.
    RemoteLine *m_line;
};

} // namespace tenderyard
