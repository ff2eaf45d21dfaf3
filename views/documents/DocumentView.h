// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Error.h"
#include "models/preview/DocumentInfo.h"
#include "views/documents/PageCanvas.h"

#include <QByteArray>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace tenderyard {

class Banner;
class BusyBar;
class DocumentBar;
class DocumentDecoder;
class DocumentSearch;
class ErrorState;
class FindBar;
class ThumbnailModel;
class ThumbnailStrip;

/// Shows a stranger's file, PDF, PNG or JPEG, as a process of its own decodes it: whatever is wrong with the file is a
/// card in here.
/// Keys, wherever the focus is in here: Ctrl++ and Ctrl+− zoom, Ctrl+0 is 100 %, Ctrl+F finds, F3 and Shift+F3 go to
/// the next and previous hit, F4 shows the thumbnails; on the pages those of PageCanvas.
class DocumentView : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentView(QWidget *parent = nullptr);
    ~DocumentView() override;

    /// The bytes are shared, not copied.
    void showDocument(const QByteArray &content);
    /// What kept the document from being read at all. `canRetry`: offers to try again.
    void showError(const Error &error, bool canRetry);
    /// On its way, before its content is there.
    void showBusy();
    void clear();

    /// Empty while no document is shown.
    std::optional<DocumentInfo> document() const { return m_info; }
    /// To ask for the text of its pages.
    DocumentDecoder &decoder() { return *m_decoder; }
    PageCanvas &canvas() { return *m_canvas; }
    DocumentBar &bar() { return *m_bar; }
    /// Outlined on the pages, below the hits of a search.
    void setMarks(const QList<PageMark> &marks);

Q_SIGNALS:
    void opened(const tenderyard::DocumentInfo &info);
    void failed(const tenderyard::Error &error);
    /// Asked for after showError(); a document that could not be decoded is tried again by the view itself.
    void retry();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectBar();
    void connectSearch();
    void open();
    void present(const DocumentInfo &info);
    void showWarning(const DocumentInfo &info);
    void showThumbnails(bool shown);
    void find();
    void closeFind();
    void showHits();
    void locateHits();
    /// What the key does here; false for one that does nothing.
    bool act(const QKeyEvent &event, bool really);

    DocumentDecoder *m_decoder;
    ThumbnailModel *m_thumbnails;
    DocumentSearch *m_search;
    DocumentBar *m_bar;
    FindBar *m_findBar;
    Banner *m_warning;
    BusyBar *m_busy;
    QStackedWidget *m_stack;
    ThumbnailStrip *m_strip;
    PageCanvas *m_canvas;
    ErrorState *m_error;
    QByteArray m_content;
    std::optional<DocumentInfo> m_info;
    bool m_thumbnailsWanted = false;
    /// Answers about another document are dropped.
    quint64 m_token = 0;
};

} // namespace tenderyard
