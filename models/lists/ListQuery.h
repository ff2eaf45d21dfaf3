// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListFilter.h"

#include <QList>
#include <QString>

namespace tenderyard {

/// What a list shall show, and in which order. A plain value.
struct ListQuery
{
    /// All of them must hold.
    QList<ListFilter> filters;
    /// Of the list's relation, never NULL there; empty: the list's own order. The id decides where it is equal.
    QString sortColumn;
    Qt::SortOrder direction = Qt::AscendingOrder;

    bool operator==(const ListQuery &) const = default;
};

} // namespace tenderyard
