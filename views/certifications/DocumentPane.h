// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "models/storage/Row.h"
#include "views/certifications/FieldComparison.h"
#include "views/common/StatusWords.h"
#include "views/shell/OfficeContext.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace tenderyard {

class Banner;
class DocumentOpener;
class DocumentReading;
class DocumentView;
class MarkLine;

/// A certification's document: read from the store, which finds out whether it is still what was uploaded, and shown;
/// on wish the document of the version before.
class DocumentPane : public QWidget
{
    Q_OBJECT
public:
    explicit DocumentPane(OfficeContext &context, QWidget *parent = nullptr);

    /// A row of list_certification.
    void show(const Row &certification);
    /// The version that it renews; nothing: there is none.
    void setPrevious(const std::optional<Row> &previous);
    void clear();
    /// Outlines what the document says differently.
    void mark(const QList<PdfFields::Proposal> &proposals);
    /// Shows the previous version, or this one again.
    void togglePrevious();
    DocumentView *view() const { return m_view; }

Q_SIGNALS:
    /// The stored file has been read and has this hash, the one of the upload.
    void checked(const QString &sha256);
    /// It could not be read, or is another one (document.tampered).
    void unreadable(const tenderyard::Error &error);
    /// What the text of the document says.
    void read(const tenderyard::FieldComparison::Reading &reading);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void load(const Row &certification);
    void showContent(const QByteArray &content);
    void showProblem(const Error &error);
    void showPrevious(bool shown);
    void showState();
    StatusLook stateLook() const;
    static QString grouped(QString hash);

    OfficeContext &m_context;
    std::optional<Row> m_row;
    std::optional<Row> m_previous;
    bool m_showsPrevious = false;
    bool m_isUnchanged = false;
    /// Answers about another document are dropped.
    quint64 m_token = 0;
    Banner *m_alarm;
    DocumentView *m_view;
    DocumentReading *m_reading;
    MarkLine *m_state;
    QPushButton *m_before;
    QPushButton *m_open;
    DocumentOpener *m_opener;
};

} // namespace tenderyard
