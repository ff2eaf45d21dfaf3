// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListRoles.h"

#include <QString>

namespace tenderyard {

/// One column of a list: what it is called, where its values come from and how they are painted.
struct ListColumn
{
    /// Stable, for the settings that remember widths and order.
    QString id;
    /// Marked by QT_TR_NOOP in the list's class, translated when asked for.
    const char *title = nullptr;
    CellKind kind = CellKind::Text;
    /// The relation's column that holds the value.
    QString source;
    /// The relation's column to sort by, NOT NULL; empty: people cannot sort by this column.
    QString sort = {};
    /// Pixels at scale 1.
    int width = 120;
    /// For CellKind::Status: the table whose status word it is.
    QString statusEntity = {};
    /// For CellKind::Money: where the currency stands.
    QString currency = QStringLiteral("currency");
    /// The relation's column whose text is SecondLineRole; empty: none.
    QString secondLine = {};
};

} // namespace tenderyard
