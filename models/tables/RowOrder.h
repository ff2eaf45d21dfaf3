// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/Row.h"

#include <QStringList>
#include <QVariantList>

namespace tenderyard {

/// A place in a RowOrder: the values of the sort columns, then the id. Empty: before the first or behind the last row.
using RowKey = QVariantList;

/// The order of a list: columns that are never NULL, all in one direction, and the id where they are equal.
/// Compares as both databases do: numbers by value, text by its UTF-8 bytes.
class RowOrder
{
public:
    RowOrder() = default;
    RowOrder(const QStringList &columns, Qt::SortOrder direction);

    /// The sort columns, the id last.
    const QStringList &columns() const { return m_columns; }
    Qt::SortOrder direction() const { return m_direction; }

    RowKey keyOf(const Row &row) const;
    /// Below, equal to or above 0 when `a` stands before, at or behind `b`; neither may be empty.
    int compare(const RowKey &a, const RowKey &b) const;
    bool isBefore(const RowKey &a, const RowKey &b) const { return compare(a, b) < 0; }

    bool operator==(const RowOrder &) const = default;

private:
    QStringList m_columns{QStringLiteral("id")};
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace tenderyard
