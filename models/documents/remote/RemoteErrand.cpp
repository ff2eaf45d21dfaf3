// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/remote/RemoteErrand.h"

#include <QFutureWatcher>

namespace tenderyard {

RemoteErrand::RemoteErrand(const Tools &tools, QObject *parent) : QObject(parent), m_tools(tools)
{
    connect(&m_gate, &TransferGate::paused, this, [this] { m_step.suspend(); });
    connect(&m_gate, &TransferGate::resumed, this, [this] { m_step.resume(); });
    connect(&m_gate, &TransferGate::cancelled, this, &RemoteErrand::cancel);
}

RemoteErrand::~RemoteErrand()
{
    // Nobody waits for the step any more.
    m_step.cancel();
}

void RemoteErrand::watch(const QFuture<void> &future)
{
    m_gate.watch(future);
}

void RemoteErrand::followRemote(const QFuture<Expected<QByteArray>> &step,
                                const std::function<void(int done, int all)> &tell,
                                const std::function<void(const QByteArray &)> &next,
                                const std::function<void(const Error &)> &otherwise)
{
    auto *progress = new QFutureWatcher<Expected<QByteArray>>(this);
    connect(progress, &QFutureWatcherBase::progressValueChanged, this, [this, progress, tell](int value) {
        if (!m_ended)
            tell(value, progress->progressMaximum());
    });
    connect(progress, &QFutureWatcherBase::finished, progress, &QObject::deleteLater);
    progress->setFuture(step);
    follow<QByteArray>(step, next, otherwise);
}

void RemoteErrand::cancel()
{
    if (m_ended)
        return;
    m_step.cancel();
    m_ended = true;
    giveUp();
    deleteLater();
}

void RemoteErrand::end()
{
    m_ended = true;
    deleteLater();
}

} // namespace tenderyard
