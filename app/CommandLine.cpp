// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CommandLine.h"

#include <QCoreApplication>

namespace tenderyard {

namespace {

tl::unexpected<Error> wrong(const QString &text)
{
    return tl::unexpected<Error>(Error{QStringLiteral("usage.wrong"), text, {}, {}, {}});
}

Expected<CommandLine> readImport(QStringList arguments)
{
    CommandLine line;
    line.command = CommandLine::Command::Import;
    while (!arguments.isEmpty()) {
        const QString argument = arguments.takeFirst();
        if (argument == u"--office" || argument == u"--report") {
            if (arguments.isEmpty())
                return wrong(QCoreApplication::translate("CommandLine", "%1 needs a value.").arg(argument));
            (argument == u"--office" ? line.office : line.report) = arguments.takeFirst();
        } else if (argument.startsWith(u"--")) {
            return wrong(QCoreApplication::translate("CommandLine", "Unknown option %1.").arg(argument));
        } else {
            line.paths.append(argument);
        }
    }
    if (line.office.isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "Name the office: --office OFFICE."));
    if (line.paths.isEmpty())
        return wrong(QCoreApplication::translate("CommandLine", "Name at least one file or folder to import."));
    return line;
}

} // namespace

Expected<CommandLine> CommandLine::read(const QStringList &arguments)
{
    CommandLine line;
    const QString first = arguments.value(0);
    if (arguments.contains(u"--help") || arguments.contains(u"-h")) {
        line.command = Command::Help;
        return line;
    }
    if (arguments.contains(u"--version") || arguments.contains(u"-v")) {
        line.command = Command::Version;
        return line;
    }
    if (first == u"import")
        return readImport(arguments.sliced(1));
    if (first == u"server") {
        const Expected<ServerArguments> server = ServerArguments::read(arguments.sliced(1));
        if (!server)
            return tl::unexpected(server.error());
        line.command = Command::Server;
        line.server = *server;
        return line;
    }
    if (first == u"copy") {
        const Expected<CopyArguments> copy = CopyArguments::read(arguments.sliced(1));
        if (!copy)
            return tl::unexpected(copy.error());
        line.command = Command::Copy;
        line.copy = *copy;
        return line;
    }
    if (first == u"demo" || first == u"walkthrough") {
        const bool demo = first == u"demo";
        if (arguments.size() != 2 || arguments.at(1).startsWith(u'-'))
            return wrong(demo ? QCoreApplication::translate("CommandLine",
                                                            "Name the file of the new office: tenderyard demo OFFICE.")
                              : QCoreApplication::translate(
                                    "CommandLine", "Name the folder for the results: tenderyard walkthrough OUT_DIR."));
        line.command = demo ? Command::Demo : Command::Walkthrough;
        (demo ? line.office : line.outputFolder) = arguments.at(1);
        return line;
    }
    if (first.startsWith(u'-'))
        return wrong(QCoreApplication::translate("CommandLine", "Unknown option %1.").arg(first));
    if (arguments.size() > 1)
        return wrong(QCoreApplication::translate("CommandLine", "Only one office can be opened."));
    line.office = first;
    return line;
}

QString CommandLine::help()
{
    return QCoreApplication::translate(
               "CommandLine",
               "Tenderyard: construction tenders, bids and milestones.\n"
               "\n"
               "tenderyard [OFFICE]                 opens the window, on an office when one is named\n"
               "tenderyard demo OFFICE              makes the demonstration office in a new file\n"
               "tenderyard import --office OFFICE PATH... [--report FILE]\n"
               "                                    imports OCDS files and folders into an office\n"
               "tenderyard walkthrough OUT_DIR      does the whole job without a display and leaves pictures\n"
               "tenderyard --help, --version\n"
               "\n"
               "OFFICE is the path of a file, or postgresql://HOST/DATABASE?user=NAME on a server; a password is never "
               "an argument.\n"
               "Errors go to standard error, with an exit code that is not 0.\n") +
           u'\n' + CopyArguments::help() + u'\n' + ServerArguments::help();
}

} // namespace tenderyard
