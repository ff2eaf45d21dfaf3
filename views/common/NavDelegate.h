// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace tenderyard {

/// Paints the places of the sidebar: icon, word and count, headings between them; icons alone when compact.
class NavDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// The model's roles for place (empty: a heading), icon name and count.
    NavDelegate(int placeRole, int iconRole, int countRole, QObject *parent = nullptr);

    void setCompact(bool compact) { m_compact = compact; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_placeRole;
    int m_iconRole;
    int m_countRole;
    bool m_compact = false;
};

} // namespace tenderyard
