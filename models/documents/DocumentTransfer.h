// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/TransferGate.h"
#include "models/domain/Deliver.h"
#include "models/storage/Database.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace tenderyard {

/// Steps of a document's way to or from a server, one database job after the other, in the thread it lives in. A step
/// that a lost connection spoiled is done again, a few times with a pause; each may be done twice. While whoever waits
/// has suspended their future, no further step is done. Deletes itself at its end.
class DocumentTransfer : public QObject
{
    Q_OBJECT
public:
    /// `database` outlives the transfer.
    DocumentTransfer(Database &database, QObject *parent);

protected:
    enum class Kind { Read, Write };

    /// Once. Whose future it is that suspends, resumes and cancels the transfer.
    void watch(const QFuture<void> &waiting);
    /// Called instead of a step once it is cancelled, before the end.
    virtual void giveUp() {}
    /// Tells why it failed.
    virtual void fail(const Error &error) = 0;

    /// Does `job`, and then `next` with its answer.
    template<class T> void step(Kind kind, Database::Job<T> job, std::function<void(const T &)> next)
    {
        m_gate.pass([this, kind, job = std::move(job), next = std::move(next)] { attempt<T>(kind, job, next); });
    }

    /// Nothing more happens.
    void end();
    bool hasEnded() const { return m_ended; }

    Database &database() { return m_database; }

private:
    template<class T> void attempt(Kind kind, const Database::Job<T> &job, const std::function<void(const T &)> &next)
    {
        if (m_ended)
            return;
        const QFuture<Expected<T>> future = kind == Kind::Read ? m_database.read<T>(job) : m_database.write<T>(job);
        deliver(future, this, [this, kind, job, next](const Expected<T> &answer) {
            if (m_ended)
                return;
            if (answer) {
                m_failures = 0;
                next(*answer);
            } else if (mayRepeat(answer.error())) {
                QTimer::singleShot(pause(), this, [this, kind, job, next] { step<T>(kind, job, next); });
            } else {
                fail(answer.error());
                end();
            }
        });
    }
    void cancel();
    /// Whether it is worth another try; counts them.
    bool mayRepeat(const Error &error);
    int pause() const;

    Database &m_database;
    TransferGate m_gate;
    int m_failures = 0;
    bool m_ended = false;
};

} // namespace tenderyard
