// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tenders/DraftSaver.h"

#include "models/domain/Deliver.h"

#include <chrono>

namespace tenderyard {

using namespace std::chrono_literals;

DraftSaver::DraftSaver(Tenders &tenders, QObject *parent) : QObject(parent), m_tenders(tenders)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(800ms);
    connect(&m_pause, &QTimer::timeout, this, &DraftSaver::save);
}

void DraftSaver::start(const TenderDraft &draft)
{
    flush();
    if (m_saving && !(m_wanted == m_draft.fields))
        m_late.insert(m_token, m_wanted);
    ++m_token;
    m_draft = draft;
    m_wanted = draft.fields;
    m_saving = false;
    m_blocked = false;
    m_then = Then::Nothing;
}

void DraftSaver::change(const TenderFields &fields)
{
    m_wanted = fields;
    if (isPending())
        m_pause.start();
}

void DraftSaver::flush()
{
    if (!m_pause.isActive())
        return;
    m_pause.stop();
    save();
}

bool DraftSaver::isPending() const
{
    return m_saving || !(m_wanted == m_draft.fields);
}

void DraftSaver::save()
{
    // The answer of the write under way goes on with what was changed since.
    if (m_saving || m_blocked || m_wanted == m_draft.fields)
        return;
    m_saving = true;
    TenderDraft draft = m_draft;
    draft.fields = m_wanted;
    deliver(m_tenders.saveDraft(draft), this,
            [this, token = m_token, sent = m_wanted](const Expected<TenderDraft> &saved) {
                if (token == m_token)
                    finish(saved, sent);
                else if (saved)
                    saveLate(token, *saved);
            });
}

void DraftSaver::saveLate(quint64 token, TenderDraft draft)
{
    if (!m_late.contains(token))
        return;
    draft.fields = m_late.take(token);
    m_tenders.saveDraft(draft);
}

void DraftSaver::finish(const Expected<TenderDraft> &saved, const TenderFields &sent)
{
    m_saving = false;
    if (!saved) {
        m_then = Then::Nothing;
        refuse(saved.error());
        return;
    }
    m_draft = *saved;
    // As typed: a text that the store trims would otherwise look like a change, for ever.
    m_draft.fields = sent;
    Q_EMIT this->saved(m_draft);
    goOn();
}

void DraftSaver::refuse(const Error &error)
{
    if (error.code != u"storage.conflict" && error.code != u"storage.not_found") {
        Q_EMIT failed(error);
        return;
    }
    m_blocked = true;
    deliver(m_tenders.loadDraft(m_draft.id), this, [this, token = m_token](const Expected<TenderDraft> &theirs) {
        if (token != m_token)
            return;
        if (theirs)
            Q_EMIT conflicted(*theirs);
        else if (theirs.error().code == u"storage.not_found")
            Q_EMIT gone();
        else
            Q_EMIT failed(theirs.error());
    });
}

void DraftSaver::goOn()
{
    const Then then = std::exchange(m_then, Then::Nothing);
    if (then == Then::Post)
        postNow();
    else if (then == Then::Discard)
        discardNow();
    else if (!(m_wanted == m_draft.fields))
        m_pause.start();
}

void DraftSaver::resolve(const TenderDraft &theirs, const TenderFields &fields)
{
    m_draft = theirs;
    m_wanted = fields;
    m_blocked = false;
    save();
}

void DraftSaver::post()
{
    m_pause.stop();
    m_then = Then::Post;
    if (!m_saving)
        goOn();
}

void DraftSaver::postNow()
{
    TenderDraft draft = m_draft;
    draft.fields = m_wanted;
    m_saving = true;
    deliver(m_tenders.post(draft), this, [this, token = m_token](const Expected<Uuid> &tender) {
        if (token != m_token)
            return;
        m_saving = false;
        if (tender)
            Q_EMIT posted(*tender);
        else
            refuse(tender.error());
    });
}

void DraftSaver::discard()
{
    m_pause.stop();
    m_then = Then::Discard;
    if (!m_saving)
        goOn();
}

void DraftSaver::discardNow()
{
    if (m_draft.rowVersion == 0) {
        Q_EMIT discarded();
        return;
    }
    deliver(m_tenders.discardDraft(m_draft.id, m_draft.rowVersion), this,
            [this, token = m_token](const Outcome &outcome) {
                if (token != m_token)
                    return;
                if (outcome)
                    Q_EMIT discarded();
                else
                    refuse(outcome.error());
            });
}

} // namespace tenderyard
