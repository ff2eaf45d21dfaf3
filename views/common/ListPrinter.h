// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>
#include <QString>

namespace tenderyard {

class ListTable;

/// Opens the print dialog and prints all rows of a list as a table, off the GUI thread.
void printTable(ListTable *table, const QString &title);
/// Writes rows (tab separated lines, as of ListText) as CSV (UTF-8 with a byte order mark, so that spreadsheets read it
/// right), off the GUI thread. Errors: file.not_written.
QFuture<Outcome> saveAsCsv(const QString &rows, const QString &path);

} // namespace tenderyard
