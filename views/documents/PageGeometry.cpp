// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PageGeometry.h"

#include <algorithm>

namespace tenderyard {

void PageGeometry::setPages(const QList<QSizeF> &pages)
{
    m_pages = pages;
    arrange();
}

void PageGeometry::setTurns(int turns)
{
    m_turns = ((turns % 4) + 4) % 4;
    arrange();
}

void PageGeometry::setScale(double scale)
{
    m_scale = scale;
    arrange();
}

void PageGeometry::setWidth(int width)
{
    m_width = width;
    arrange();
}

QSize PageGeometry::flatSize(int page) const
{
    return (m_pages.value(page) * m_scale).toSize().expandedTo({1, 1});
}

QSizeF PageGeometry::largest() const
{
    QSizeF most;
    for (const QSizeF &page : m_pages)
        most = most.expandedTo(m_turns % 2 == 0 ? page : page.transposed());
    return most;
}

void PageGeometry::arrange()
{
    m_rects.clear();
    m_rects.reserve(m_pages.size());
    int widest = 0;
    int y = margin;
    for (int page = 0; page < m_pages.size(); ++page) {
        const QSize flat = flatSize(page);
        const QSize size = m_turns % 2 == 0 ? flat : flat.transposed();
        m_rects.append(QRect(QPoint(0, y), size));
        widest = std::max(widest, size.width());
        y += size.height() + gap;
    }
    m_desk = QSize(std::max(m_width, widest + 2 * margin), m_pages.isEmpty() ? 0 : y - gap + margin);
    for (QRect &rect : m_rects)
        rect.moveLeft((m_desk.width() - rect.width()) / 2);
}

int PageGeometry::pageAt(int y) const
{
    const auto below =
        std::partition_point(m_rects.cbegin(), m_rects.cend(), [y](const QRect &rect) { return rect.bottom() < y; });
    return int(std::min(std::distance(m_rects.cbegin(), below), std::max<qsizetype>(m_rects.size() - 1, 0)));
}

QTransform PageGeometry::toDesk(int page) const
{
    const QRect rect = pageRect(page);
    const QSize flat = flatSize(page);
    QTransform transform;
    transform.translate(rect.x(), rect.y());
    if (m_turns == 1)
        transform.translate(flat.height(), 0);
    else if (m_turns == 2)
        transform.translate(flat.width(), flat.height());
    else if (m_turns == 3)
        transform.translate(0, flat.width());
    transform.rotate(90.0 * m_turns);
    return transform;
}

} // namespace tenderyard
