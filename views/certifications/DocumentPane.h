// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "views/shell/OfficeContext.h"

#include <QImage>
#include <QWidget>

#include <optional>

class QPushButton;
class QStackedWidget;

namespace tenderyard {

class BusyBar;
class DocumentOpener;
class FactList;
class ImageView;
class MarkLine;
class TextLabel;

/// A certification's document: read from the store, which finds out whether it is still what was uploaded; pictures
/// are shown here, other files by the system's viewer.
class DocumentPane : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPane(OfficeContext &context, QWidget *parent = nullptr);

    /// A row of list_certification.
    void show(const Row &certification);
    void clear();

Q_SIGNALS:
    /// The stored file has been read and has this hash, the one of the upload.
    void checked(const QString &sha256);
    void refused(const tenderyard::Error &error);

private:
    QWidget *makeBar();
    QWidget *makeFile();
    void showFacts(const Row &certification);
    void showContent(const QByteArray &content);
    void showImage(const Expected<QImage> &image);
    void showProblem(const Error &error);

    OfficeContext &m_context;
    std::optional<Row> m_row;
    /// Answers about another document are dropped.
    quint64 m_token = 0;
    BusyBar *m_busy;
    MarkLine *m_state;
    QWidget *m_zoomTools;
    TextLabel *m_zoom;
    QStackedWidget *m_stack;
    ImageView *m_image;
    FactList *m_facts;
    QPushButton *m_open;
    DocumentOpener *m_opener;
};

} // namespace tenderyard
