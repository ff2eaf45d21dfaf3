// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/TransferGate.h"
#include "models/documents/remote/RemoteAnswer.h"
#include "models/documents/remote/RemoteLine.h"

#include <QPointer>

#include <functional>

namespace tenderyard {

/// One thing that is done at a store, in several requests, one after the other, in the thread of the line. What may
/// pass by itself (a connection that breaks, a store that is busy) is asked again a few times, with pauses that grow;
/// so a request may arrive twice. While its future is suspended nothing is sent, and what is under way stands still.
/// Belongs to the line and deletes itself at its end.
class RemoteTask : public QObject
{
    Q_OBJECT
public:
    using Promise = RemoteLine::Promise;

    RemoteTask(RemoteLine &line, Promise promise);
    ~RemoteTask() override;

    virtual void start() = 0;

protected:
    using Next = std::function<void(const RemoteAnswer &answer)>;

    /// Asks, and calls `next` with what came of it, good or not.
    void ask(const RemoteRequest &request, const Next &next);
    /// The same, and counts what is sent (or received) as progress from `base` on.
    void askCounting(const RemoteRequest &request, qint64 base, const Next &next);
    void tell(qint64 done);
    /// How many bytes there are to count; tells of none yet.
    void setTotal(qint64 bytes);

    void succeed(const QByteArray &content = {});
    void fail(const Error &error);
    /// Called once it was cancelled: sends off what cleans up.
    virtual void giveUp() {}

    RemoteLine &line() { return m_line; }

private:
    void again(const RemoteRequest &request, qint64 base, const Next &next);
    void attempt(const RemoteRequest &request, qint64 base, const Next &next);
    int pauseAfter(const RemoteAnswer &answer) const;
    void pause(bool paused);
    void cancel();
    void end();

    RemoteLine &m_line;
    Promise m_promise;
    TransferGate m_gate;
    QPointer<QObject> m_request;
    QPointer<RemoteConnection> m_connection;
    int m_failures = 0;
    bool m_ended = false;
};

} // namespace tenderyard
