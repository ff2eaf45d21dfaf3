// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/documents/DocumentSearch.h"

#include "models/domain/Deliver.h"
#include "models/preview/DocumentDecoder.h"

#include <algorithm>

namespace tenderyard {

DocumentSearch::DocumentSearch(DocumentDecoder &decoder, QObject *parent) : QObject(parent), m_decoder(decoder) {}

void DocumentSearch::setDocument(int pages)
{
    start({}, 0);
    m_texts.clear();
    m_hasText = false;
    m_pages = pages;
}

void DocumentSearch::start(const QString &words, int page)
{
    ++m_token;
    m_reading.cancel();
    m_marks.clear();
    m_hits.clear();
    m_current = -1;
    m_done = 0;
    m_firstPage = page;
    QStringList parts = words.split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    m_running = !parts.isEmpty() && m_pages > 0;
    for (QString &part : parts)
        part = QRegularExpression::escape(part);
    m_words =
        QRegularExpression(parts.join(QStringLiteral("\\s+")),
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    Q_EMIT changed();
    Q_EMIT currentChanged();
    if (m_running)
        readNext();
}

void DocumentSearch::readNext()
{
    if (m_done >= m_pages || m_marks.size() >= mostHits) {
        end();
        return;
    }
    const int page = (m_firstPage + m_done) % m_pages;
    if (m_texts.contains(page)) {
        // In turn with what else the window does.
        QMetaObject::invokeMethod(
            this,
            [this, page, token = m_token] {
                if (token == m_token)
                    lookAt(page);
            },
            Qt::QueuedConnection);
        return;
    }
    m_reading = m_decoder.text(page);
    deliver(m_reading, this, [this, page, token = m_token](const Expected<QString> &text) {
        // A page whose text cannot be read has none.
        m_texts.insert(page, text ? *text : QString());
        if (token == m_token)
            lookAt(page);
    });
}

void DocumentSearch::lookAt(int page)
{
    const QString text = m_texts.value(page);
    m_hasText = m_hasText || !text.trimmed().isEmpty();
    // Hits stand in the order of pages, wherever the search began.
    const auto after = std::ranges::partition_point(m_marks, [page](const PageMark &mark) { return mark.page < page; });
    qsizetype at = std::distance(m_marks.begin(), after);
    const bool first = m_marks.isEmpty();
    const qsizetype begin = at;
    for (auto match = m_words.globalMatch(text); match.hasNext() && m_marks.size() < mostHits; ++at) {
        const QRegularExpressionMatch found = match.next();
        m_marks.insert(at, {page, {}, Tone::Amber});
        m_hits.insert(at, {int(found.capturedStart()), int(found.capturedLength()), false});
    }
    if (m_current >= begin)
        m_current += at - begin;
    ++m_done;
    if (first && !m_marks.isEmpty()) {
        m_current = 0;
        locateHit(0);
        Q_EMIT currentChanged();
    }
    Q_EMIT changed();
    readNext();
}

void DocumentSearch::end()
{
    m_running = false;
    Q_EMIT changed();
}

void DocumentSearch::step(int by)
{
    if (m_marks.isEmpty())
        return;
    const qsizetype count = m_marks.size();
    m_current = (m_current + by + count) % count;
    locateHit(m_current);
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void DocumentSearch::locate(int firstPage, int lastPage)
{
    for (qsizetype hit = 0; hit < m_marks.size(); ++hit) {
        const int page = m_marks.at(hit).page;
        if (page >= firstPage && page <= lastPage)
            locateHit(hit);
    }
}

void DocumentSearch::locateHit(qsizetype hit)
{
    if (std::exchange(m_hits[hit].asked, true))
        return;
    const int page = m_marks.at(hit).page;
    const Hit asked = m_hits.at(hit);
    deliver(m_decoder.boxes(page, asked.start, asked.length), this,
            [this, page, asked, token = m_token](const Expected<QList<QRectF>> &places) {
                if (token != m_token || !places)
                    return;
                // Others may have been found before it meanwhile.
                for (qsizetype i = 0; i < m_hits.size(); ++i) {
                    if (m_marks.at(i).page != page || m_hits.at(i).start != asked.start)
                        continue;
                    m_marks[i].places = *places;
                    Q_EMIT changed();
                    if (i == m_current)
                        Q_EMIT currentChanged();
                }
            });
}

} // namespace tenderyard
