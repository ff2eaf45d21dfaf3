// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// Keeps every message of qDebug(), qInfo(), qWarning() … of all threads while it lives, Qt's own debugging too. One at
/// a time. What is fatal is still printed.
class MessageRecorder
{
public:
    MessageRecorder();
    ~MessageRecorder();
    MessageRecorder(const MessageRecorder &) = delete;
    MessageRecorder &operator=(const MessageRecorder &) = delete;

    /// What was said until now, a line each.
    static QString said();
};

} // namespace tenderyard
