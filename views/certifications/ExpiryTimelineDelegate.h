// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/RowDelegate.h"

namespace tenderyard {

/// Paints how long a certification counts: a full bar while it does, an outlined one while staff have not verified it,
/// a mark at its last day, and the line of today. Runs from right to left where the language does.
class ExpiryTimelineDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const override;
};

} // namespace tenderyard
