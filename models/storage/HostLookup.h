// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <atomic>
#include <chrono>

namespace tenderyard {

/// The numeric addresses of a computer, in the order in which they should be tried; empty when there are none, when it
/// takes longer than `limit`, or soon after `givenUp` has become true. Waits, and cannot itself be made to wait
/// forever, as the system's own look-up can.
QStringList lookUpHost(const QString &name, std::chrono::milliseconds limit, const std::atomic<bool> &givenUp);

} // namespace tenderyard
