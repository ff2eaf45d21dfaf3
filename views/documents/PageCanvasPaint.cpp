// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PageCanvas.h"

#include "models/workflow/RuleWords.h"
#include "views/common/Fonts.h"
#include "views/common/Theme.h"
#include "views/documents/PageTiles.h"
#include "views/documents/ThumbnailModel.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace tenderyard {

QSize PageCanvas::devicePageSize(int page) const
{
    return (QSizeF(m_geometry.flatSize(page)) * devicePixelRatioF()).toSize();
}

QList<PageTile> PageCanvas::tilesOf(int page, const QRect &onDesk) const
{
    const QRectF flat = m_geometry.toDesk(page).inverted().mapRect(QRectF(onDesk & m_geometry.pageRect(page)));
    const double ratio = devicePixelRatioF();
    const QRect part = QRectF(flat.topLeft() * ratio, flat.size() * ratio).toAlignedRect();
    return PageTiles::partsOf(page, devicePageSize(page), part);
}

void PageCanvas::askForWhatIsInSight()
{
    const QRect sight(origin(), viewport()->size());
    const auto [first, last] = pagesInSight();
    QList<PageTile> tiles;
    for (int page = first; page <= last; ++page)
        tiles += tilesOf(page, sight);
    // And what comes into sight next.
    if (last + 1 < m_geometry.count()) {
        const QRect next = m_geometry.pageRect(last + 1);
        tiles += tilesOf(last + 1, QRect(next.topLeft(), next.size().boundedTo(viewport()->size())));
    }
    m_tiles->want(tiles);
}

void PageCanvas::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), themeOf(this).sunken);
    if (m_geometry.count() == 0)
        return;
    askForWhatIsInSight();
    const QRect sight(origin(), viewport()->size());
    painter.translate(-origin());
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page) {
        paintPage(painter, page, sight);
        paintMarks(painter, m_marks, -1, page);
        paintMarks(painter, m_hits, m_currentHit, page);
    }
}

void PageCanvas::paintPage(QPainter &painter, int page, const QRect &onDesk)
{
    const QRect rect = m_geometry.pageRect(page);
    painter.fillRect(rect, Theme::lightTheme().base);
    if (m_tiles->problemOf(page)) {
        paintProblem(painter, page);
        return;
    }
    const QSize flat = m_geometry.flatSize(page);
    const double ratio = devicePixelRatioF();
    painter.save();
    painter.setTransform(m_geometry.toDesk(page), true);
    const QList<PageTile> tiles = tilesOf(page, onDesk);
    const bool complete =
        std::all_of(tiles.cbegin(), tiles.cend(), [this](const PageTile &tile) { return m_tiles->find(tile); });
    if (!complete) {
        const QImage thumbnail = m_thumbnails.image(page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        if (!thumbnail.isNull())
            painter.drawImage(QRect(QPoint(0, 0), flat), thumbnail);
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    }
    for (const PageTile &tile : tiles) {
        if (const QImage *image = m_tiles->find(tile))
            painter.drawImage(QRectF(QPointF(tile.part.topLeft()) / ratio, QSizeF(tile.part.size()) / ratio), *image);
    }
    painter.restore();
    painter.setPen(themeOf(this).line);
    painter.drawRect(rect.adjusted(-1, -1, 0, 0));
}

void PageCanvas::paintProblem(QPainter &painter, int page)
{
    // On paper, which is white in the dark too.
    const Theme paper = Theme::lightTheme();
    painter.setPen(paper.foreground(Tone::Red));
    painter.setFont(fontOf(TextRole::Body));
    const QRect room = m_geometry.pageRect(page).adjusted(16, 16, -16, -16);
    painter.drawText(room & QRect(origin(), viewport()->size()), int(Qt::AlignCenter) | int(Qt::TextWordWrap),
                     RuleWords::text(*m_tiles->problemOf(page)));
}

void PageCanvas::paintMarks(QPainter &painter, const QList<PageMark> &marks, qsizetype current, int page)
{
    const Theme paper = Theme::lightTheme();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const PageMark &mark = marks.at(i);
        if (mark.page != page)
            continue;
        const bool strong = i == current || current < 0;
        painter.setPen(QPen(paper.foreground(mark.tone), strong ? 2 : 1));
        for (const QRectF &place : mark.places) {
            const QRectF shown = QRectF(viewRect(page, place)).translated(origin()).adjusted(-2, -2, 2, 2);
            painter.save();
            painter.setCompositionMode(QPainter::CompositionMode_Multiply);
            painter.fillRect(shown, paper.tint(mark.tone));
            painter.restore();
            if (strong)
                painter.drawRoundedRect(shown, 2, 2);
        }
        if (mark.places.isEmpty() && strong)
            painter.drawRect(m_geometry.pageRect(page).adjusted(1, 1, -2, -2));
    }
}

} // namespace tenderyard
