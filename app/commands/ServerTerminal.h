// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tenderyard {

/// The terminal that a command runs in. For the main thread of the command line, which has nothing else to do.
class ServerTerminal
{
public:
    /// Whether somebody sits there who could be asked.
    static bool isInteractive();
    /// Asks for a line; empty when there is none.
    static QString ask(const QString &question);
    /// The same without showing what is typed.
    static QString askSecretly(const QString &question);
};

} // namespace tenderyard
