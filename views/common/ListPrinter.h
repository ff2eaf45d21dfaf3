// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"

#include <QFuture>
#include <QString>

namespace tenderyard {

class ListTable;

/// Opens the print dialog and prints the loaded rows of a list as a table.
void printTable(ListTable *table, const QString &title);
/// Writes the loaded rows as CSV (UTF-8 with a byte order mark, so that spreadsheets read it right), off the GUI
/// thread.
QFuture<Outcome> saveTableAsCsv(const ListTable *table, const QString &path);

} // namespace tenderyard
