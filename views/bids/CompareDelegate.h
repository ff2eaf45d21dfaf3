// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/bids/CompareCells.h"

#include <QStyledItemDelegate>

namespace tenderyard {

/// Paints the cells of the comparison: tags at the leading edge, figures at the trailing one, states with their sign.
class CompareDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CompareDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const override;

    /// Ground and edges of a cell or a header: `selected` columns are tinted and outlined; `last` closes the outline.
    static void paintGround(QPainter *painter, const QRect &box, const Theme &theme, bool selected, bool first,
                            bool last);

private:
    static void paintFigure(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                            const CompareCell &cell, CompareCells::Line line);
    static void paintTag(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                         const CompareCell &cell);
    static void paintText(QPainter *painter, const QRect &box, const QStyleOptionViewItem &option,
                          const CompareCell &cell, CompareCells::Line line);
};

} // namespace tenderyard
