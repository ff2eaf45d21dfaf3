// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/CopyArguments.h"
#include "app/commands/ServerArguments.h"
#include "models/domain/Expected.h"

#include <QString>
#include <QStringList>

namespace tenderyard {

/// What the program was asked to do.
struct CommandLine
{
    enum class Command { Window, Demo, Import, Server, Copy, Walkthrough, Help, Version };

    Command command = Command::Window;
    /// The office's file; empty: the window's start page.
    QString office;
    /// Files and folders to import.
    QStringList paths;
    QString report;
    QString outputFolder;
    ServerArguments server;
    CopyArguments copy;

    /// Reads the arguments without the program's own name. Errors: usage.* with what is wrong in `text`.
    static Expected<CommandLine> read(const QStringList &arguments);
    static QString help();
};

} // namespace tenderyard
