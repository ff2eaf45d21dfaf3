// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/server/SetupJob.h"

#include "models/domain/OneTimeSecret.h"
#include "models/server/AdministratorConnection.h"

#include <QPromise>
#include <QThread>

#include <atomic>

namespace tenderyard {

namespace {

constexpr int stillConnecting = -1;

Expected<Invitation> setUp(const SetupRequest &request, const ServerSetup::Progress &progress)
{
    Expected<AdministratorConnection> server = AdministratorConnection::open(request.address, request.secret);
    if (!server)
        return tl::unexpected(server.error());
    NewAccount first;
    first.fullName = request.fullName;
    first.login = first.fullName.left(100);
    first.password = oneTimeSecret();
    Expected<Invitation> made = ServerSetup::initialize(*server, request.officeName, first, progress);
    if (made)
        made->password = first.password;
    return made;
}

} // namespace

/// What the thread and whoever waits for it share; lives as long as either.
struct SetupJob::State
{
    std::atomic<int> step = stillConnecting;
    std::atomic<bool> cancelled = false;
    QPromise<Expected<Invitation>> promise;
};

SetupJob::SetupJob() : m_state(std::make_shared<State>()) {}

SetupJob::~SetupJob()
{
    cancel();
}

QFuture<Expected<Invitation>> SetupJob::start(const SetupRequest &request)
{
    m_state->promise.start();
    QThread *thread = QThread::create([state = m_state, request] {
        state->promise.addResult(setUp(request, [&state](ServerSetup::Step step) {
            state->step = int(step);
            return !state->cancelled;
        }));
        state->promise.finish();
    });
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
    return m_state->promise.future();
}

std::optional<ServerSetup::Step> SetupJob::step() const
{
    const int step = m_state->step;
    return step == stillConnecting ? std::nullopt : std::optional(ServerSetup::Step(step));
}

void SetupJob::cancel()
{
    m_state->cancelled = true;
}

} // namespace tenderyard
