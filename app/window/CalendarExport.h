// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

class QWidget;

namespace tenderyard {

class Database;
class FileDialogs;

/// File → Export calendar: asks where to, reads what the signed-in person sees on the database's worker, and writes the
/// file in a thread of its own.
class CalendarExport
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExport)
public:
    using Tell = std::function<void(const QString &sentence)>;

    /// `tell` gets a sentence that says what became of it, in the GUI thread, unless `window` is gone by then. Nothing
    /// is told where no file was chosen. `officeName` names the calendar.
    static void start(Database &database, FileDialogs &dialogs, QWidget *window, const QString &officeName,
                      const Tell &tell);

private:
    static void write(Database &database, QWidget *window, const QString &officeName, const QString &path,
                      const Tell &tell);
};

} // namespace tenderyard
