// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CalendarExport.h"

#include "models/domain/Deliver.h"
#include "models/exchange/ics/CalendarReader.h"
#include "models/exchange/ics/IcsWriter.h"
#include "models/storage/Database.h"
#include "models/workflow/Categories.h"
#include "models/workflow/RuleWords.h"
#include "views/common/FileDialogs.h"

#include <QPointer>
#include <QWidget>
#include <QtConcurrentRun>

namespace tenderyard {

void CalendarExport::start(Database &database, FileDialogs &dialogs, QWidget *window, const QString &officeName,
                           const Tell &tell)
{
    dialogs.saveFile(window, tr("Export the calendar"), QStringLiteral("tenderyard.ics"), tr("Calendars (*.ics)"),
                     [office = QPointer(&database), window, officeName, tell](const QStringList &paths) {
                         if (office && !paths.isEmpty())
                             write(*office, window, officeName, paths.constFirst(), tell);
                     });
}

void CalendarExport::write(Database &database, QWidget *window, const QString &officeName, const QString &path,
                           const Tell &tell)
{
    const auto read = database.read<QList<CalendarEvent>>(
        [](Connection &connection) { return CalendarReader::readIn(connection, &Categories::documentTypeName); });
    const QDateTime stamp = database.clock().now();
    deliver(read, window, [=](const Expected<QList<CalendarEvent>> &events) {
        if (!events) {
            tell(RuleWords::text(events.error()));
            return;
        }
        const auto save = [events = *events, officeName, stamp, path] {
            return IcsWriter::save(IcsWriter::write(events, officeName, stamp), path);
        };
        deliver(QtConcurrent::run(save), window, [tell, count = int(events->size())](const Outcome &saved) {
            tell(saved ? tr("The calendar was saved, with %n entries.", nullptr, count)
                       : RuleWords::text(saved.error()));
        });
    });
}

} // namespace tenderyard
