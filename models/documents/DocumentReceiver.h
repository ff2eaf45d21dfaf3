// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QByteArray>
#include <QFuture>

#include <functional>

namespace tenderyard {

/// Who waits for a document that is on its way from a store. Called in the thread of the download.
struct DocumentReceiver
{
    /// Cancelled by whoever does not want it any longer.
    QFuture<void> waiting;
    /// How much is there of how much, in KiB.
    std::function<void(int done, int all)> tell;
    /// The content or why there is none; an empty one when it was cancelled. Once.
    std::function<void(const Expected<QByteArray> &content)> answer;
};

} // namespace tenderyard
