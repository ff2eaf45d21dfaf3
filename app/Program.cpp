// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Program.h"

#include "app/CommandLine.h"
#include "app/commands/CopyCommand.h"
#include "app/commands/DemoCommand.h"
#include "app/commands/ImportCommand.h"
#include "app/commands/ServerCommand.h"
#ifdef TENDERYARD_GUI
#include "app/window/WalkthroughCommand.h"
#include "app/window/WindowCommand.h"
#endif

#include <QCoreApplication>
#include <QTextStream>

#include <sodium.h>

namespace tenderyard {

namespace {

constexpr int exitOk = 0;
constexpr int exitFailed = 1;
constexpr int exitUsage = 2;

void printLine(FILE *stream, const QString &text)
{
    QTextStream(stream) << text << (text.endsWith(u'\n') ? QString() : QStringLiteral("\n"));
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("tenderyard"));
    QCoreApplication::setOrganizationName(QStringLiteral("tenderyard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TENDERYARD_VERSION));
}

int runWithoutWindow(int argc, char *argv[], const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    const Outcome outcome = line.command == CommandLine::Command::Demo ? runDemo(line) : runImport(line);
    if (!outcome) {
        printLine(stderr, outcome.error().text);
        return exitFailed;
    }
    return exitOk;
}

int runServer(int argc, char *argv[], const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    const Expected<bool> safe = ServerCommand(line.server).run();
    if (!safe)
        printLine(stderr, safe.error().text);
    return safe && *safe ? exitOk : exitFailed;
}

int runCopy(int argc, char *argv[], const CommandLine &line)
{
    QCoreApplication application(argc, argv);
    const Outcome outcome = CopyCommand(line.copy).run();
    if (!outcome)
        printLine(stderr, outcome.error().text);
    return outcome ? exitOk : exitFailed;
}

#ifndef TENDERYARD_GUI
int sayNoWindow()
{
    printLine(stderr, QCoreApplication::translate("Program", "This program was built without its window."));
    return exitFailed;
}
#endif

} // namespace

int runProgram(int argc, char *argv[])
{
    nameProgram();
    if (sodium_init() < 0) {
        printLine(stderr, QCoreApplication::translate("Program", "The cryptography library could not be started."));
        return exitFailed;
    }
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Expected<CommandLine> line = CommandLine::read(arguments);
    if (!line) {
        printLine(stderr, line.error().text);
        printLine(stderr, CommandLine::help());
        return exitUsage;
    }
    switch (line->command) {
    case CommandLine::Command::Help:
        printLine(stdout, CommandLine::help());
        return exitOk;
    case CommandLine::Command::Version:
        printLine(stdout, QStringLiteral("tenderyard " TENDERYARD_VERSION));
        return exitOk;
    case CommandLine::Command::Demo:
    case CommandLine::Command::Import:
        return runWithoutWindow(argc, argv, *line);
    case CommandLine::Command::Server:
        return runServer(argc, argv, *line);
    case CommandLine::Command::Copy:
        return runCopy(argc, argv, *line);
#ifdef TENDERYARD_GUI
    case CommandLine::Command::Walkthrough:
        return runWalkthrough(argc, argv, *line);
    case CommandLine::Command::Window:
        return runWindow(argc, argv, *line);
#else
    case CommandLine::Command::Walkthrough:
    case CommandLine::Command::Window:
        return sayNoWindow();
#endif
    }
    return exitFailed;
}

} // namespace tenderyard
