// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Connection.h"
#include "models/tables/RowOrder.h"

#include <QString>
#include <QStringList>

namespace tenderyard {

class Dialect;

/// Which rows of a table or view to select: the ones between two places of an order, found by key and never by
/// OFFSET, so that a page costs the same at any depth. A plain value; may travel between threads.
struct PageRequest
{
    static constexpr int mostRows = 200;

    /// A statement and the values of its placeholders.
    struct Statement
    {
        QString sql;
        Binds binds;
    };

    QString relation;
    /// What to read; the order's columns are among them.
    QStringList columns;
    /// A condition with placeholders; empty: every row.
    QString where;
    Binds binds;
    RowOrder order;
    /// Rows behind this place; empty: from the first.
    RowKey after;
    /// Rows up to this place, itself included; empty: to the last.
    RowKey upto;
    int limit = mostRows;

    /// A condition for `where`: the text column contains what is bound to `placeholder`, a pattern of LIKE.
    static QString contains(const QString &column, const QString &placeholder);
    /// As `dialect` has it.
    Statement statement(const Dialect &dialect) const;
};

} // namespace tenderyard
