// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/server/copy/CopyTable.h"

namespace tenderyard {

/// Tables of an office.
class CopyTables
{
public:
    /// The tables of `from` with what only `to` knows of their columns, each after those that it refers to; passwords
    /// stay behind, as no database can use another's. Error: copy.schema when the tables are not the same.
    static Expected<QList<CopyTable>> match(const QList<CopyTable> &from, const QList<CopyTable> &to);

private:
    static Expected<CopyTable> matchOne(const CopyTable &from, const CopyTable &to);
    static QList<CopyTable> inOrder(QList<CopyTable> tables);
    static void leavePasswords(CopyTable &table);
};

} // namespace tenderyard
