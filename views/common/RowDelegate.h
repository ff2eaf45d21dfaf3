// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/Theme.h"

#include <QStyledItemDelegate>

namespace tenderyard {

/// Paints the cells of a list by their KindRole (models/lists/ListRoles.h): row rules, hover, selection, the outline of
/// the current cell while the view has focus, grey shapes where values are on their way.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit RowDelegate(QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &original, const QModelIndex &index) const override;

    /// Five stars, the mean and the number of ratings; `hundredths` of a star, null for "No ratings yet".
    static void paintRating(QPainter *painter, const QRect &box, const Theme &theme, Qt::LayoutDirection direction,
                            const QVariant &hundredths, int count);

protected:
    void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                     const QRect &box) const;
    void paintShare(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                    const QRect &box) const;
};

} // namespace tenderyard
