// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/copy/OfficeCopy.h"

#include <QFuture>

#include <memory>

namespace tenderyard {

/// An OfficeCopy on a thread of its own, for a window. Once per object; given up, it ends soon by itself and nobody
/// waits for it.
class CopyJob
{
public:
    CopyJob();
    /// Cancels.
    ~CopyJob();
    CopyJob(const CopyJob &) = delete;
    CopyJob &operator=(const CopyJob &) = delete;

    /// Begins; give the answer to deliver(). Errors as OfficeCopy::run().
    QFuture<Expected<CopyReport>> start(const CopyRequest &request);
    /// How far it is; from any thread.
    CopyProgress progress() const;
    /// Ends it soon, with copy.cancelled.
    void cancel();

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace tenderyard
