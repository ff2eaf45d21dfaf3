// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>
#include <QSizeF>
#include <QTransform>

namespace tenderyard {

/// Where the pages of a document lie when they are put below each other on a desk: each centred, all turned alike.
/// Lengths are logical pixels of the desk; a page's own are points.
class PageGeometry
{
public:
    /// Around the pages and between them.
    static constexpr int margin = 24;
    static constexpr int gap = 16;

    void setPages(const QList<QSizeF> &pages);
    /// Quarter turns clockwise.
    void setTurns(int turns);
    /// Logical pixels a point; at 100 % they are 96/72.
    void setScale(double scale);
    /// What lies on the desk is centred in at least this width.
    void setWidth(int width);

    qsizetype count() const { return m_pages.size(); }
    int turns() const { return m_turns; }
    double scale() const { return m_scale; }
    QSize deskSize() const { return m_desk; }
    QRect pageRect(int page) const { return m_rects.value(page); }
    /// The size of a page on the desk before it is turned.
    QSize flatSize(int page) const;
    /// The page at this height; the nearest where there is none.
    int pageAt(int y) const;
    /// The size in points of the widest and of the highest page as they are turned.
    QSizeF largest() const;
    /// From the untouched page at this scale to the desk.
    QTransform toDesk(int page) const;

private:
    void arrange();
    QList<QSizeF> m_pages;
    int m_turns = 0;
    double m_scale = 1;
    int m_width = 0;
    QList<QRect> m_rects;
    QSize m_desk;
};

} // namespace tenderyard
