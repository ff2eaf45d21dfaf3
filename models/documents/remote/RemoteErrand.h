// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/TransferGate.h"
#include "models/documents/remote/DocumentKeys.h"
#include "models/documents/remote/RemoteThread.h"
#include "models/documents/remote/RemoteWork.h"
#include "models/domain/Deliver.h"

#include <QObject>

#include <functional>

namespace tenderyard {

/// Steps of a document's way to or from a store outside of the office, one after the other: some in the database, some
/// in threads, some at the store. While whoever waits has suspended their future, the step under way at the store
/// stands still and no further one is begun. Lives in the GUI thread and deletes itself at its end.
class RemoteErrand : public QObject
{
    Q_OBJECT
public:
    /// What an errand works with, all of which outlives it.
    struct Tools
    {
        DocumentKeys &keys;
        RemoteWork &work;
        RemoteThread &remote;
    };

    RemoteErrand(const Tools &tools, QObject *parent);
    ~RemoteErrand() override;

protected:
    /// Once. When somebody cancels `future`, the step under way is cancelled and giveUp() called, and nothing after
    /// that.
    void watch(const QFuture<void> &future);
    virtual void fail(const Error &error) = 0;
    virtual void giveUp() = 0;

    /// Goes on with `next` when `step` is done. What fails is the end of the errand; with `otherwise`, its decision.
    template<class T>
    void follow(const QFuture<Expected<T>> &step, std::function<void(const T &)> next,
                std::function<void(const Error &)> otherwise = {})
    {
        m_step = QFuture<void>(step);
        if (m_gate.isPaused())
            m_step.suspend();
        deliver(step, this, [this, next, otherwise](const Expected<T> &answer) {
            m_gate.pass([this, answer, next, otherwise] {
                if (m_ended)
                    return;
                if (answer)
                    next(*answer);
                else if (otherwise)
                    otherwise(answer.error());
                else
                    fail(answer.error());
            });
        });
    }
    /// The same for a step at the store, whose progress is told in KiB.
    void followRemote(const QFuture<Expected<QByteArray>> &step, const std::function<void(int done, int all)> &tell,
                      const std::function<void(const QByteArray &)> &next,
                      const std::function<void(const Error &)> &otherwise = {});
    /// Nothing more happens.
    void end();

    Tools &tools() { return m_tools; }

private:
    void cancel();

    Tools m_tools;
    TransferGate m_gate;
    QFuture<void> m_step;
    bool m_ended = false;
};

} // namespace tenderyard
