// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/certifications/DocumentReading.h"

#include "models/domain/Deliver.h"
#include "models/domain/Folding.h"
#include "models/preview/DocumentDecoder.h"
#include "views/documents/DocumentView.h"

#include <algorithm>

namespace tenderyard {

DocumentReading::DocumentReading(DocumentView &view, QObject *parent) : QObject(parent), m_view(view)
{
    connect(&view, &DocumentView::opened, this, &DocumentReading::begin);
    connect(&view, &DocumentView::failed, this, [this] {
        ++m_token;
        Q_EMIT read({}, {});
    });
}

void DocumentReading::begin(const DocumentInfo &info)
{
    ++m_token;
    m_pages.clear();
    m_placesKnown = info.placesKnown;
    m_count = info.isPicture() ? 0 : std::min(mostPages, int(info.pages.size()));
    readNext();
}

void DocumentReading::readNext()
{
    if (m_pages.size() >= m_count) {
        finish();
        return;
    }
    deliver(m_view.decoder().text(int(m_pages.size())), this, [this, token = m_token](const Expected<QString> &text) {
        if (token != m_token)
            return;
        // A page that cannot be read says nothing.
        m_pages.append(text.value_or(QString()));
        readNext();
    });
}

void DocumentReading::finish()
{
    Q_EMIT read(foldForSearch(m_pages.join(u' ')), PdfFields::read(m_pages));
}

void DocumentReading::mark(const QList<PdfFields::Proposal> &proposals)
{
    m_marks.clear();
    m_view.setMarks({});
    ++m_marking;
    if (!m_placesKnown)
        return;
    for (const PdfFields::Proposal &proposal : proposals) {
        deliver(
            m_view.decoder().boxes(proposal.page, proposal.start, proposal.length), this,
            [this, page = proposal.page, token = m_token, marking = m_marking](const Expected<QList<QRectF>> &places) {
                if (token != m_token || marking != m_marking || !places || places->isEmpty())
                    return;
                m_marks.append({page, *places, Tone::Amber});
                m_view.setMarks(m_marks);
            });
    }
}

} // namespace tenderyard
