// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/remote/MovingPlace.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

namespace tenderyard {

class Database;

/// Copies all documents of an office from one place to another, and those too that are put at the old one meanwhile:
/// it looks again until there is none left. What is there already is only looked at, so one that was stopped or killed
/// goes on when it is begun anew. Lives in the GUI thread, and is given up when it goes.
class DocumentMove : public QObject
{
    Q_OBJECT
public:
    struct Progress
    {
        int done = 0;
        int all = 0;
        /// Bytes of what is done and of all, as far as their sizes are known.
        qint64 bytes = 0;
        qint64 allBytes = 0;
        /// 0 until it can be told.
        qint64 bytesPerSecond = 0;
        /// -1 until it can be told.
        qint64 secondsLeft = -1;
    };

    /// `rows` is the office's database, as MovingKeys has it. All outlive the move.
    DocumentMove(Database &rows, MovingPlace &from, MovingPlace &to, QObject *parent = nullptr);
    ~DocumentMove() override;

    /// Once per object. The answer names all that is at the new place, and what could not be had from the old one.
    /// Errors as StoreMove::start(), and storage.*.
    QFuture<Expected<StoreMove::Report>> start();
    void pause();
    void goOn();
    const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();

private:
    void look();
    void move(const QList<StoreMove::Document> &documents);
    void advance(qint64 sent, qint64 looked);
    void finish(const Expected<StoreMove::Report> &report);

    MovingPlace &m_from;
    MovingPlace &m_to;
    MovingKeys m_keys;
    QPromise<Expected<StoreMove::Report>> m_promise;
    std::unique_ptr<StoreMove> m_pass;
    StoreMove::Report m_report;
    /// Hash and person of what was taken on already.
    QSet<QString> m_seen;
    Progress m_progress;
    bool m_paused = false;
    /// Since it began or went on, and how long before that.
    QElapsedTimer m_time;
    qint64 m_earlier = 0;
};

} // namespace tenderyard
