// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListColumn.h"
#include "models/lists/ListQuery.h"
#include "models/tables/PageRequest.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tenderyard {

/// What is special about one list; a subclass of EntityList is little more than one of these.
struct ListDescription
{
    /// Rows of another entity that a row of this list shows something of.
    struct Dependency
    {
        /// The table whose changes matter; "*": every table.
        QString entity;
        /// A condition on the relation that finds the list's rows for changed ids, which stand at %1:
        /// "contract_id IN (%1)". Empty: what is shown is read again.
        QString reach;
    };

    /// The view (or table) that is read. It has an id, and only the rows that the signed-in user may see.
    QString relation;
    /// The table whose ids the rows have.
    QString entity;
    QList<ListColumn> columns;
    /// Columns of the relation that rows carry beside what `columns` names.
    QStringList alsoRead;
    QList<Dependency> dependencies;
    /// Conditions by name, for ListFilter::Condition; placeholders are bound by the filter.
    QHash<QString, QString> conditions;
    QString defaultSort = QStringLiteral("id");
    Qt::SortOrder defaultDirection = Qt::AscendingOrder;
    /// The relation's folded column that setSearchText() looks into; empty: the list cannot be searched.
    QString searchColumn;
    /// The relation's column with the next time (UTC) at which the row changes by itself; empty: none.
    QString nextChangeColumn;

    /// Every column of the relation that is read, without doubles.
    QStringList readColumns() const;
    /// The order that `query` asks for.
    RowOrder orderOf(const ListQuery &query) const;
    /// A request for the first page of `query`.
    PageRequest requestOf(const ListQuery &query) const;
};

} // namespace tenderyard
