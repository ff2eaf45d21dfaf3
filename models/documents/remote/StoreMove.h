// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/DocumentStore.h"
#include "models/domain/Uuid.h"

#include <QFutureWatcher>
#include <QList>
#include <QObject>
#include <QPromise>

#include <functional>

namespace tenderyard {

/// Copies documents from one store into another, one after the other, each read back there and compared by its hash.
/// What is there already is looked at and not sent again, so a move that was stopped goes on when it is begun anew.
/// Nothing is removed from the old store. Lives in the GUI thread, and is cancelled when it goes.
class StoreMove : public QObject
{
    Q_OBJECT
public:
    struct Document
    {
        QString sha256;
        /// What people call it.
        QString fileName;
        /// Who put it there: each who did has a copy (MovingKeys).
        Uuid person = {};
        /// 0 where it is not known.
        qint64 byteSize = 0;
    };
    /// One that the old store has not got, or not whole.
    struct Lost
    {
        Document document;
        bool damaged = false;
    };
    struct Report
    {
        int moved = 0;
        int already = 0;
        /// All that were found to be at the new store, whole.
        QList<Document> there;
        QList<Lost> lost;
    };

    /// Both stores outlive the move.
    StoreMove(DocumentStore &from, DocumentStore &to, QObject *parent = nullptr);
    ~StoreMove() override;

    /// Told which document is about to be asked for at either store.
    void onTurn(std::function<void(const Document &document)> turn) { m_turn = std::move(turn); }
    /// Once per object. The future tells how many documents are done of how many, and can be cancelled. Fails with the
    /// first error of a store that is not about one document alone; what is done until then stays done.
    QFuture<Expected<Report>> start(const QList<Document> &documents);
    /// Rests once the document under way is done, until goOn().
    void pause() { m_paused = true; }
    void goOn();

Q_SIGNALS:
    /// One more is done; `sent` and `looked` are the bytes that were copied, or only looked at as they were there.
    void advanced(qint64 sent, qint64 looked);

private:
    /// Goes on with `next` when `step` is done, unless the move was cancelled meanwhile.
    template<class T>
    void follow(const QFuture<Expected<T>> &step, const std::function<void(const Expected<T> &)> &next);
    void takeNext();
    void lookThere();
    void fetch();
    void send();
    void compare();
    void lose(bool damaged);
    void fail(const Error &error);
    void cancel();

    DocumentStore &m_from;
    DocumentStore &m_to;
    std::function<void(const Document &)> m_turn;
    QPromise<Expected<Report>> m_promise;
    QFutureWatcher<Expected<Report>> m_watcher;
    QFuture<void> m_step;
    QList<Document> m_documents;
    qsizetype m_current = -1;
    QByteArray m_content;
    Report m_report;
    bool m_paused = false;
    /// Paused and between two documents.
    bool m_resting = false;
    bool m_ended = false;
};

} // namespace tenderyard
