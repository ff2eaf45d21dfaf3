// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/PageCanvas.h"

#include "views/documents/PageTiles.h"
#include "views/documents/ThumbnailModel.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace tenderyard {

namespace {

/// Logical pixels a point at 100 %.
constexpr double fullScale = 96.0 / 72;
constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 8;
/// Of a step with the keyboard's arrows.
constexpr int lineStep = 40;
/// The page that is a third below the top is the one that is read.
constexpr int readingThird = 3;
/// A page that would be larger than this, in pixels of the screen, is not made larger.
constexpr double largestPaper = 60'000;

} // namespace

PageCanvas::PageCanvas(DocumentDecoder &decoder, ThumbnailModel &thumbnails, QWidget *parent)
    : QAbstractScrollArea(parent), m_tiles(new PageTiles(decoder, this)), m_thumbnails(thumbnails)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // The desk is not mirrored: the document is the same in every language.
    viewport()->setLayoutDirection(Qt::LeftToRight);
    viewport()->setCursor(Qt::OpenHandCursor);
    setAccessibleName(tr("The document"));
    connect(m_tiles, &PageTiles::arrived, viewport(), qOverload<>(&QWidget::update));
    connect(&m_thumbnails, &ThumbnailModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void PageCanvas::setDocument(const DocumentInfo &info)
{
    m_tiles->clear();
    m_info = info;
    m_marks.clear();
    m_hits.clear();
    m_currentHit = -1;
    m_currentPage = 0;
    m_fit = Fit::Width;
    m_geometry.setTurns(0);
    m_geometry.setPages(info.pages);
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    refit();
    viewport()->update();
    Q_EMIT currentPageChanged(0);
}

void PageCanvas::clear()
{
    setDocument({});
}

double PageCanvas::zoom() const
{
    return m_geometry.scale() / fullScale;
}

void PageCanvas::setZoom(double zoom)
{
    m_fit = Fit::None;
    setScale(zoom, viewport()->rect().center());
}

void PageCanvas::zoomBy(double factor)
{
    setZoom(zoom() * factor);
}

void PageCanvas::setFit(Fit fit)
{
    m_fit = fit;
    refit();
}

void PageCanvas::turn()
{
    const int page = m_currentPage;
    m_geometry.setTurns(m_geometry.turns() + 1);
    refit();
    arrange();
    goTo(page);
}

void PageCanvas::refit()
{
    const QSizeF most = m_geometry.largest() * fullScale;
    if (most.isEmpty() || m_fit == Fit::None) {
        arrange();
        return;
    }
    // As if the scroll bar were always there, so that showing it changes nothing.
    const QSize room = maximumViewportSize() - QSize(verticalScrollBar()->sizeHint().width(), 0);
    double fitted = (room.width() - 2 * PageGeometry::margin) / most.width();
    if (m_fit == Fit::Page)
        fitted = std::min(fitted, (room.height() - 2 * PageGeometry::margin) / most.height());
    // A small picture is not blown up.
    if (m_info.isPicture())
        fitted = std::min(fitted, 1.0);
    setScale(fitted, QPoint(viewport()->width() / 2, 0));
}

void PageCanvas::setScale(double zoom, const QPoint &anchor)
{
    const QSizeF most = m_geometry.largest() * fullScale * devicePixelRatioF();
    if (most.isEmpty())
        return;
    const double limit = std::min(largestZoom, largestPaper / std::max(most.width(), most.height()));
    const double scale = std::clamp(zoom, smallestZoom, std::max(limit, smallestZoom)) * fullScale;
    const int page = m_geometry.pageAt(origin().y() + anchor.y());
    const QPointF held = QPointF(origin() + anchor) - m_geometry.pageRect(page).topLeft();
    const double grows = scale / m_geometry.scale();
    m_geometry.setScale(scale);
    arrange();
    const QPoint there = m_geometry.pageRect(page).topLeft() + (held * grows).toPoint() - anchor;
    horizontalScrollBar()->setValue(there.x());
    verticalScrollBar()->setValue(there.y());
    Q_EMIT zoomChanged();
}

void PageCanvas::arrange()
{
    m_geometry.setWidth(viewport()->width());
    const QSize desk = m_geometry.deskSize();
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(lineStep);
    horizontalScrollBar()->setRange(0, std::max(0, desk.width() - viewport()->width()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(lineStep);
    verticalScrollBar()->setRange(0, std::max(0, desk.height() - viewport()->height()));
    viewport()->update();
    noteCurrentPage();
}

QPoint PageCanvas::origin() const
{
    return {horizontalScrollBar()->value(), verticalScrollBar()->value()};
}

void PageCanvas::goTo(int page)
{
    if (m_geometry.count() == 0)
        return;
    const int wanted = std::clamp(page, 0, int(m_geometry.count()) - 1);
    verticalScrollBar()->setValue(m_geometry.pageRect(wanted).top() - PageGeometry::gap);
    // The last page cannot reach the top where it is smaller than the window.
    if (m_currentPage != wanted) {
        m_currentPage = wanted;
        Q_EMIT currentPageChanged(wanted);
    }
}

void PageCanvas::noteCurrentPage()
{
    const int page = m_geometry.pageAt(origin().y() + viewport()->height() / readingThird);
    if (page == m_currentPage)
        return;
    m_currentPage = page;
    Q_EMIT currentPageChanged(page);
}

QRect PageCanvas::viewRect(int page, const QRectF &place) const
{
    const double scale = m_geometry.scale();
    const QRectF flat(place.topLeft() * scale, place.size() * scale);
    return m_geometry.toDesk(page).mapRect(flat).translated(-origin()).toAlignedRect();
}

void PageCanvas::showPlace(int page, const QRectF &place)
{
    const QRect shown = viewRect(page, place);
    const QRect calm = viewport()->rect().adjusted(lineStep, lineStep, -lineStep, -lineStep);
    if (calm.contains(shown))
        return;
    const QPoint away = shown.center() - viewport()->rect().center();
    if (shown.top() < calm.top() || shown.bottom() > calm.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + away.y());
    if (shown.left() < calm.left() || shown.right() > calm.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + away.x());
}

void PageCanvas::setMarks(const QList<PageMark> &marks)
{
    m_marks = marks;
    viewport()->update();
}

void PageCanvas::setHits(const QList<PageMark> &hits, qsizetype current)
{
    m_hits = hits;
    m_currentHit = current;
    viewport()->update();
}

std::pair<int, int> PageCanvas::pagesInSight() const
{
    const int top = origin().y();
    return {m_geometry.pageAt(top), m_geometry.pageAt(top + viewport()->height())};
}

void PageCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    refit();
}

void PageCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
    noteCurrentPage();
    Q_EMIT scrolled();
}

void PageCanvas::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        m_fit = Fit::None;
        setScale(zoom() * std::pow(1.25, event->angleDelta().y() / 120.0), event->position().toPoint());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (plain && event->key() == Qt::Key_T)
        turn();
    else if (plain && event->key() == Qt::Key_W)
        setFit(Fit::Width);
    else if (plain && event->key() == Qt::Key_F)
        setFit(Fit::Page);
    else if (!plain || !scrollByKey(event))
        event->ignore();
}

bool PageCanvas::scrollByKey(QKeyEvent *event)
{
    QScrollBar *vertical = verticalScrollBar();
    QScrollBar *horizontal = horizontalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageUp:
        // A whole page where one is in sight, else a window.
        if (m_fit == Fit::Page)
            goTo(m_currentPage - 1);
        else
            vertical->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_PageDown:
        if (m_fit == Fit::Page)
            goTo(m_currentPage + 1);
        else
            vertical->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_Home:
        goTo(0);
        vertical->setValue(0);
        return true;
    case Qt::Key_End:
        vertical->setValue(vertical->maximum());
        goTo(int(m_geometry.count()) - 1);
        vertical->setValue(vertical->maximum());
        return true;
    case Qt::Key_Up:
        vertical->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_Down:
        vertical->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Left:
        horizontal->setValue(horizontal->value() - lineStep);
        return true;
    case Qt::Key_Right:
        horizontal->setValue(horizontal->value() + lineStep);
        return true;
    default:
        return false;
    }
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->pos();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const QPoint by = event->pos() - m_dragged;
    m_dragged = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
}

void PageCanvas::mouseReleaseEvent(QMouseEvent *)
{
    viewport()->setCursor(Qt::OpenHandCursor);
}

void PageCanvas::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace tenderyard
