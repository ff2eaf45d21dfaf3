// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/Expected.h"
#include "views/documents/PageMark.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QRegularExpression>
#include <QString>

namespace tenderyard {

class DocumentDecoder;

/// Looks for words in the text layer of a document, page by page from the one that is read, whatever their case and
/// however they are broken into lines. At most 2,000 hits.
class DocumentSearch : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostHits = 2000;

    /// `decoder` outlives the search.
    explicit DocumentSearch(DocumentDecoder &decoder, QObject *parent = nullptr);

    /// Another document with so many pages. Forgets what was found.
    void setDocument(int pages);
    /// Looks for `words` anew, beginning at `page`; nothing for empty words.
    void start(const QString &words, int page);
    /// To the hit after or before the current one, round the end.
    void step(int by);

    bool isRunning() const { return m_running; }
    /// Whether some page had a text at all, as far as the search went.
    bool hasText() const { return m_hasText; }
    qsizetype count() const { return m_marks.size(); }
    /// -1 while there is none.
    qsizetype current() const { return m_current; }
    /// The hits in order. A place is known once its page was looked at.
    const QList<PageMark> &marks() const { return m_marks; }
    /// Asks for the places of hits on these pages.
    void locate(int firstPage, int lastPage);

Q_SIGNALS:
    /// More was found, or the search ended.
    void changed();
    /// The current hit is another one, or its place became known.
    void currentChanged();

private:
    struct Hit
    {
        int start = 0;
        int length = 0;
        bool asked = false;
    };

    void readNext();
    void lookAt(int page);
    void locateHit(qsizetype hit);
    void end();

    DocumentDecoder &m_decoder;
    int m_pages = 0;
    QHash<int, QString> m_texts;
    QRegularExpression m_words;
    int m_firstPage = 0;
    /// How many pages were looked at.
    int m_done = 0;
    bool m_running = false;
    bool m_hasText = false;
    QFuture<Expected<QString>> m_reading;
    QList<PageMark> m_marks;
    QList<Hit> m_hits;
    qsizetype m_current = -1;
    /// Answers about an earlier search are dropped.
    quint64 m_token = 0;
};

} // namespace tenderyard
