// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workflow/Tenders.h"

#include <QHash>
#include <QTimer>

namespace tenderyard {

/// Keeps the draft of a form saved: 800 ms after the last change, one write at a time, never an empty new one. Also
/// posts and discards, after the write that is under way.
class DraftSaver : public QObject
{
    Q_OBJECT
public:
    /// `tenders` outlives the saver.
    explicit DraftSaver(Tenders &tenders, QObject *parent = nullptr);

    /// Goes on with this draft (rowVersion 0: a new one); what was changed of the one before is saved first.
    void start(const TenderDraft &draft);
    const TenderDraft &draft() const { return m_draft; }
    /// The form says this now.
    void change(const TenderFields &fields);
    /// Saves at once what was changed.
    void flush();
    /// Something was changed that is not stored yet.
    bool isPending() const;

    void post();
    void discard();
    /// Stores `fields` over what another window saved as `theirs`.
    void resolve(const TenderDraft &theirs, const TenderFields &fields);

Q_SIGNALS:
    void saved(const tenderyard::TenderDraft &draft);
    void failed(const tenderyard::Error &error);
    /// Another window saved the draft since; nothing is written until resolve().
    void conflicted(const tenderyard::TenderDraft &theirs);
    /// Another window posted or discarded it.
    void gone();
    void posted(const tenderyard::Uuid &tender);
    void discarded();

private:
    enum class Then { Nothing, Post, Discard };

    void save();
    void finish(const Expected<TenderDraft> &saved, const TenderFields &sent);
    void saveLate(quint64 token, TenderDraft draft);
    void refuse(const Error &error);
    void goOn();
    void postNow();
    void discardNow();

    Tenders &m_tenders;
    TenderDraft m_draft;
    TenderFields m_wanted;
    QTimer m_pause;
    bool m_saving = false;
    bool m_blocked = false;
    Then m_then = Then::Nothing;
    /// Answers about a draft that is no longer shown are dropped.
    quint64 m_token = 0;
    /// What was typed of earlier drafts while a write of them was under way, by their tokens.
    QHash<quint64, TenderFields> m_late;
};

} // namespace tenderyard
