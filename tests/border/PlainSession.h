// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/border/SqlAnswer.h"

#include <chrono>
#include <memory>

namespace tenderyard {

/// A connection as anybody has it who knows an address and a password and writes SQL by hand: libpq, and nothing of
/// the program. Used in one thread.
class PlainSession
{
public:
    /// `address`: postgresql://…; see isOpen() for what came of it.
    PlainSession(const QString &address, const QString &password);
    ~PlainSession();
    PlainSession(const PlainSession &) = delete;
    PlainSession &operator=(const PlainSession &) = delete;

    bool isOpen() const;
    /// What the server said when it did not let in, or ended the session.
    QString error() const;

    /// Sends the text as it is (several statements are one transaction) and waits for all of the answer.
    SqlAnswer run(const QString &sql);
    /// Sends and does not wait.
    void send(const QString &sql);
    /// The answer to what was sent; nothing when it has not come by then.
    std::unique_ptr<SqlAnswer> wait(std::chrono::milliseconds longest);

    /// Everything that the server said besides, since the last call: "LOG: plan: …".
    QStringList takeNotices();
    /// The channels on which something was heard until then, since the last call.
    QStringList takeHeard(std::chrono::milliseconds longest);

private:
    struct Handle;

    bool isReadable(std::chrono::milliseconds longest) const;

    std::unique_ptr<Handle> m_handle;
};

} // namespace tenderyard
