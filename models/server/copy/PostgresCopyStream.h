// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/server/copy/TableReader.h"

namespace tenderyard {

/// Rows into a table of a server by COPY, which takes many at once and leaves numbers of identity columns as they are.
class PostgresCopyStream
{
public:
    /// In the transaction of `connection`, into office.`table`. Errors: storage.*, input.* as of a statement, and
    /// input.wrong_type for a text with a null character.
    static Outcome send(Connection &connection, const QString &table, const QStringList &columns, const CopyRows &rows);
};

} // namespace tenderyard
