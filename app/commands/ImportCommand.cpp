// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/ImportCommand.h"

#include "models/domain/Clock.h"
#include "models/domain/Deliver.h"
#include "models/exchange/ocds/OcdsImport.h"
#include "models/storage/Database.h"
#include "models/workflow/RuleWords.h"

#include <QCoreApplication>
#include <QTextStream>

namespace tenderyard {

namespace {

Error worded(Error error)
{
    error.text = RuleWords::text(error);
    return error;
}

/// Progress on standard error, one line that is written over.
void tell(const ImportProgress &progress)
{
    // Back to the start of the line, and a space to clear what a longer line left.
    QTextStream(stderr) << '\r'
                        << QCoreApplication::translate("ImportCommand", "files %1/%2, tenders %3/%4")
                               .arg(progress.filesDone)
                               .arg(progress.filesTotal)
                               .arg(progress.processesDone)
                               .arg(progress.processesTotal)
                        << ' ';
}

} // namespace

Outcome runImport(const CommandLine &line)
{
    const SystemClock clock;
    Database database(clock);
    OcdsImport import(database);
    ImportResult result;
    Outcome outcome;
    QObject::connect(&import, &OcdsImport::progressed, &import, &tell);
    QObject::connect(&import, &OcdsImport::finished, &import, [&](const ImportResult &ended) {
        result = ended;
        QCoreApplication::quit();
    });
    deliver(database.open(line.office, MissingOffice::Refuse), &import, [&](const Outcome &opened) {
        if (opened) {
            import.start(line.paths, line.report, OcdsImport::By::CommandLine);
            return;
        }
        outcome = opened;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    QTextStream(stderr) << '\n';
    if (!outcome)
        return tl::unexpected(worded(outcome.error()));
    if (result.report)
        QTextStream(stdout) << result.report->summary().join(u'\n') << '\n';
    if (result.error)
        return tl::unexpected(worded(*result.error));
    return {};
}

} // namespace tenderyard
