// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preview/DocumentInfo.h"
#include "models/preview/PageTile.h"
#include "views/documents/PageGeometry.h"
#include "views/documents/PageMark.h"

#include <QAbstractScrollArea>

namespace tenderyard {

class DocumentDecoder;
class PageTiles;
class ThumbnailModel;

/// The pages of a document below each other on a desk. Paper stays white in the dark. Only what is in sight and the
/// page after it is asked for; until it is there, its thumbnail stands in for it.
/// Keys: Page Up and Page Down, Home and End, arrows, T turns, W fits the width, F the whole page. Ctrl and the wheel
/// zoom; the mouse drags.
class PageCanvas : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Fit { Width, Page, None };

    /// `decoder` and `thumbnails` outlive the canvas.
    PageCanvas(DocumentDecoder &decoder, ThumbnailModel &thumbnails, QWidget *parent = nullptr);

    void setDocument(const DocumentInfo &info);
    void clear();

    /// 1 is the paper's own size.
    double zoom() const;
    void setZoom(double zoom);
    void zoomBy(double factor);
    void setFit(Fit fit);
    Fit fit() const { return m_fit; }
    /// By a quarter, clockwise.
    void turn();

    int currentPage() const { return m_currentPage; }
    void goTo(int page);
    /// Scrolls until a place of a page is in sight.
    void showPlace(int page, const QRectF &place);
    void setMarks(const QList<PageMark> &marks);
    /// Marks that stand for hits of a search: `current` of them is stronger, none for -1.
    void setHits(const QList<PageMark> &hits, qsizetype current);

    /// Where a place of a page is shown, in pixels of the viewport.
    QRect viewRect(int page, const QRectF &place) const;
    const PageTiles &tiles() const { return *m_tiles; }
    /// The pages in sight.
    std::pair<int, int> pagesInSight() const;

Q_SIGNALS:
    void zoomChanged();
    void currentPageChanged(int page);
    /// Other pages may be in sight.
    void scrolled();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPoint origin() const;
    void refit();
    void setScale(double zoom, const QPoint &anchor);
    void arrange();
    void noteCurrentPage();
    void askForWhatIsInSight();
    QList<PageTile> tilesOf(int page, const QRect &onDesk) const;
    QSize devicePageSize(int page) const;
    void paintPage(QPainter &painter, int page, const QRect &onDesk);
    void paintProblem(QPainter &painter, int page);
    void paintMarks(QPainter &painter, const QList<PageMark> &marks, qsizetype current, int page);
    bool scrollByKey(QKeyEvent *event);

    PageTiles *m_tiles;
    ThumbnailModel &m_thumbnails;
    DocumentInfo m_info;
    PageGeometry m_geometry;
    Fit m_fit = Fit::Width;
    int m_currentPage = 0;
    QList<PageMark> m_marks;
    QList<PageMark> m_hits;
    qsizetype m_currentHit = -1;
    QPoint m_dragged;
};

} // namespace tenderyard
