// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/preview/PdfFields.h"
#include "views/documents/PageMark.h"

#include <QObject>
#include <QStringList>

namespace tenderyard {

class DocumentView;
struct DocumentInfo;

/// What the text layer of the document in a view says: read page by page when it has been opened, so that it can be
/// compared with what was entered, and where on the page that stands. A picture says nothing.
class DocumentReading : public QObject
{
    Q_OBJECT
public:
    /// More pages than this are not read: a certificate says what it is about at its beginning.
    static constexpr int mostPages = 12;

    /// `view` outlives the object.
    explicit DocumentReading(DocumentView &view, QObject *parent = nullptr);

    /// Outlines these on the pages, in amber.
    void mark(const QList<PdfFields::Proposal> &proposals);

Q_SIGNALS:
    /// The text of the pages, folded, and what it plainly says; both empty where there is no text layer.
    void read(const QString &folded, const QList<tenderyard::PdfFields::Proposal> &proposals);

private:
    void begin(const DocumentInfo &info);
    void readNext();
    void finish();

    DocumentView &m_view;
    QStringList m_pages;
    int m_count = 0;
    bool m_placesKnown = true;
    QList<PageMark> m_marks;
    /// Answers about another document, or of earlier marks, are dropped.
    quint64 m_token = 0;
    quint64 m_marking = 0;
};

} // namespace tenderyard
