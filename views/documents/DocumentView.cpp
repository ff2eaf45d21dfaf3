// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/DocumentView.h"

#include "models/domain/Deliver.h"
#include "models/preview/DocumentDecoder.h"
#include "views/common/Banner.h"
#include "views/common/BusyBar.h"
#include "views/common/ErrorState.h"
#include "views/common/TextLabel.h"
#include "views/documents/DocumentBar.h"
#include "views/documents/DocumentSearch.h"
#include "views/documents/FindBar.h"
#include "views/documents/ThumbnailModel.h"
#include "views/documents/ThumbnailStrip.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tenderyard {

DocumentView::DocumentView(QWidget *parent)
    : QWidget(parent), m_decoder(new DocumentDecoder(this)), m_thumbnails(new ThumbnailModel(*m_decoder, this)),
      m_search(new DocumentSearch(*m_decoder, this)), m_bar(new DocumentBar), m_findBar(new FindBar),
      m_warning(new Banner), m_busy(new BusyBar), m_stack(new QStackedWidget),
      m_strip(new ThumbnailStrip(*m_thumbnails)), m_canvas(new PageCanvas(*m_decoder, *m_thumbnails)),
      m_error(new ErrorState)
{
    auto *pages = new QWidget;
    auto *row = new QHBoxLayout(pages);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_strip);
    row->addWidget(m_canvas, 1);
    m_stack->addWidget(pages);
    m_stack->addWidget(m_error);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_findBar);
    column->addWidget(makeLine());
    column->addWidget(m_busy);
    column->addWidget(m_warning);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_canvas);
    m_error->setMinimumWidth(scaled(240));
    m_strip->hide();
    m_findBar->hide();
    connectBar();
    connectSearch();
    connect(m_error, &ErrorState::retry, this, [this] {
        if (m_content.isEmpty())
            Q_EMIT retry();
        else
            open();
    });
}

DocumentView::~DocumentView() = default;

void DocumentView::connectBar()
{
    connect(m_bar, &DocumentBar::thumbnailsToggled, this, &DocumentView::showThumbnails);
    connect(m_bar, &DocumentBar::zoomed, m_canvas, &PageCanvas::zoomBy);
    connect(m_bar, &DocumentBar::zoomChosen, m_canvas, &PageCanvas::setZoom);
    connect(m_bar, &DocumentBar::widthChosen, this, [this] { m_canvas->setFit(PageCanvas::Fit::Width); });
    connect(m_bar, &DocumentBar::pageChosen, this, [this] { m_canvas->setFit(PageCanvas::Fit::Page); });
    connect(m_bar, &DocumentBar::turned, m_canvas, &PageCanvas::turn);
    connect(m_bar, &DocumentBar::jumped, m_canvas, &PageCanvas::goTo);
    connect(m_bar, &DocumentBar::findAsked, this, &DocumentView::find);
    connect(m_strip, &ThumbnailStrip::chosen, m_canvas, &PageCanvas::goTo);
    connect(m_canvas, &PageCanvas::zoomChanged, this, [this] { m_bar->setZoom(m_canvas->zoom()); });
    connect(m_canvas, &PageCanvas::currentPageChanged, this, [this](int page) {
        m_bar->setPage(page);
        m_strip->setCurrentPage(page);
        if (m_info)
            m_canvas->setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(m_info->pages.size()));
    });
    connect(m_canvas, &PageCanvas::scrolled, this, &DocumentView::locateHits);
    connect(m_canvas, &PageCanvas::zoomChanged, this, &DocumentView::locateHits);
}

void DocumentView::connectSearch()
{
    connect(m_findBar, &FindBar::searched, this,
            [this](const QString &words) { m_search->start(words, m_canvas->currentPage()); });
    connect(m_findBar, &FindBar::stepped, m_search, &DocumentSearch::step);
    connect(m_findBar, &FindBar::closed, this, &DocumentView::closeFind);
    connect(m_search, &DocumentSearch::changed, this, [this] {
        locateHits();
        showHits();
    });
    connect(m_search, &DocumentSearch::currentChanged, this, [this] {
        const qsizetype current = m_search->current();
        if (current < 0)
            return;
        const PageMark &hit = m_search->marks().at(current);
        if (hit.places.isEmpty())
            m_canvas->goTo(hit.page);
        else
            m_canvas->showPlace(hit.page, hit.places.constFirst());
        showHits();
    });
}

void DocumentView::clear()
{
    ++m_token;
    m_decoder->close();
    m_content = QByteArray();
    m_info.reset();
    m_busy->setBusy(false);
    m_warning->dismiss();
    closeFind();
    m_search->setDocument(0);
    m_thumbnails->setDocument({});
    m_canvas->clear();
    m_bar->setDocument(0, false);
    m_strip->hide();
    m_stack->setCurrentIndex(0);
}

void DocumentView::showBusy()
{
    clear();
    m_busy->setBusy(true);
}

void DocumentView::showDocument(const QByteArray &content)
{
    clear();
    m_content = content;
    open();
}

void DocumentView::open()
{
    m_stack->setCurrentIndex(0);
    m_busy->setBusy(true);
    deliver(m_decoder->open(m_content), this, [this, token = ++m_token](const Expected<DocumentInfo> &info) {
        if (token != m_token)
            return;
        m_busy->setBusy(false);
        if (info) {
            present(*info);
            return;
        }
        m_error->setError(info.error());
        // What is wrong with a file stays wrong; what went wrong with the decoder need not.
        m_error->setRetry(info.error().code.startsWith(QStringLiteral("document.decoder_")));
        m_stack->setCurrentWidget(m_error);
        Q_EMIT failed(info.error());
    });
}

void DocumentView::showError(const Error &error, bool canRetry)
{
    clear();
    m_error->setError(error);
    m_error->setRetry(canRetry);
    m_stack->setCurrentWidget(m_error);
}

void DocumentView::present(const DocumentInfo &info)
{
    m_info = info;
    m_thumbnails->setDevicePixelRatio(devicePixelRatioF());
    m_thumbnails->setDocument(info);
    m_search->setDocument(int(info.pages.size()));
    m_bar->setDocument(int(info.pages.size()), !info.isPicture());
    m_strip->setVisible(m_thumbnailsWanted && info.pages.size() > 1);
    m_canvas->setDocument(info);
    m_bar->setZoom(m_canvas->zoom());
    showWarning(info);
    Q_EMIT opened(info);
}

void DocumentView::showWarning(const DocumentInfo &info)
{
    if (info.activeContent)
        m_warning->show(Tone::Amber,
                        tr("This PDF holds a program. It is not run here; a viewer of the system may run it."));
    else if (info.embeddedFiles)
        m_warning->show(Tone::Amber, tr("This PDF has other files in it, which are not shown here."));
}

void DocumentView::setMarks(const QList<PageMark> &marks)
{
    m_canvas->setMarks(marks);
}

void DocumentView::showThumbnails(bool shown)
{
    m_thumbnailsWanted = shown;
    m_strip->setVisible(shown && m_info && m_info->pages.size() > 1);
    m_strip->setCurrentPage(m_canvas->currentPage());
}

void DocumentView::find()
{
    if (m_info && !m_info->isPicture())
        m_findBar->begin();
}

void DocumentView::closeFind()
{
    const bool hadFocus = m_findBar->isAncestorOf(focusWidget());
    m_findBar->hide();
    m_search->start({}, 0);
    if (hadFocus)
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void DocumentView::showHits()
{
    m_canvas->setHits(m_search->marks(), m_search->current());
    m_findBar->showCount(m_search->current(), m_search->count(), m_search->isRunning(), m_search->hasText());
}

void DocumentView::locateHits()
{
    const auto [first, last] = m_canvas->pagesInSight();
    m_search->locate(first, last);
}

bool DocumentView::act(const QKeyEvent &event, bool really)
{
    if (!m_info)
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const bool control = event.modifiers() & Qt::ControlModifier;
    std::function<void()> action;
    if (control && (event.key() == Qt::Key_Plus || event.key() == Qt::Key_Equal))
        action = [this] { m_canvas->zoomBy(1.25); };
    else if (control && event.key() == Qt::Key_Minus)
        action = [this] { m_canvas->zoomBy(0.8); };
    else if (control && event.key() == Qt::Key_0)
        action = [this] { m_canvas->setZoom(1); };
    else if (control && event.key() == Qt::Key_F && !m_info->isPicture())
        action = [this] { find(); };
    else if (!control && event.key() == Qt::Key_F3 && m_search->count() > 0)
        action = [this, shift] { m_search->step(shift ? -1 : 1); };
    else if (!control && event.key() == Qt::Key_F4)
        action = [this] { m_bar->setThumbnails(!m_thumbnailsWanted); };
    if (action && really)
        action();
    return bool(action);
}

bool DocumentView::event(QEvent *event)
{
    // Before the shortcuts of the window, whose find would search its list.
    if (event->type() == QEvent::ShortcutOverride && act(*static_cast<QKeyEvent *>(event), false)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void DocumentView::keyPressEvent(QKeyEvent *event)
{
    if (!act(*event, true))
        QWidget::keyPressEvent(event);
}

} // namespace tenderyard
