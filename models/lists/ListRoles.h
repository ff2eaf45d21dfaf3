// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace tenderyard {

/// Item data roles that every list of this program answers, beside Qt's own.
/// Qt::DisplayRole is always plain localized text (copying, printing, screen readers); delegates paint from these.
enum ListRole : int {
    IdRole = Qt::UserRole + 1, ///< Uuid as QString of the row's entity
    ValueRole,                 ///< the typed value: Money, QDate, QDateTime (UTC), qint64, QString; invalid for "none"
    KindRole,                  ///< int of CellKind: how a delegate paints the cell
    StatusEntityRole,          ///< for CellKind::Status: the entity (table name) whose status word ValueRole holds
    SecondLineRole,            ///< for two-line rows: text of the second line
    BusyRole,                  ///< bool: the row's values are still on their way (paint a grey shape)
    RowRole,                   ///< QVariantHash: the whole row, column name to stored value
};

/// How a cell is painted and aligned.
enum class CellKind : int { Text, Name, Money, Number, Date, Time, Status, Rating, Share };

} // namespace tenderyard
