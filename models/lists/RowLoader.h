// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListDescription.h"
#include "models/lists/RowSpan.h"
#include "models/storage/Database.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <optional>

namespace tenderyard {

/// Asks a Database for the rows of one list and hands the answers on, in the GUI thread. One page is under way at a
/// time, and of those that wait the newest comes next; answers to an older query are dropped.
class RowLoader : public QObject
{
    Q_OBJECT
public:
    /// Rows read because others changed: the ids that it is about, and those of them that the query finds now.
    struct Refreshed
    {
        QSet<Uuid> ids;
        Rows rows;
        /// More rows are concerned than are worth naming; the others say nothing then.
        bool tooMany = false;
        /// As it was asked for.
        bool own = false;
    };
    /// The keys of every 200th row of a span, and how many follow the last one when its end was reached.
    struct Fences
    {
        QList<RowKey> keys;
        int rest = 0;
        bool reachedEnd = false;
    };
    /// A time (UTC) at which rows change by themselves, and which.
    struct NextChange
    {
        QDateTime at;
        QSet<Uuid> ids;
    };

    /// Both outlive the loader.
    RowLoader(Database &database, const ListDescription &description, QObject *parent = nullptr);
    ~RowLoader() override;

    /// Forgets what was asked for, and asks for the first page of `query`; answered by started().
    void start(const ListQuery &query);
    /// Answered by pageRead(). After failed() nothing waits any more.
    void wantPage(const RowSpan &span);
    /// Answered by fencesRead(); one at a time, a second one replaces the first.
    void wantFences(const RowSpan &span);
    /// Changed ids by entity, as far as they concern this list; `own`: the reader's own doing. Answered by refreshed().
    void wantChanged(const QHash<QString, QSet<Uuid>> &idsByEntity, bool own);
    /// Where this row stands; answered by placeRead().
    void wantPlace(const Uuid &id);
    /// Answered by nextChangeRead().
    void wantNextChange();

Q_SIGNALS:
    void started(const tenderyard::Rows &rows, bool complete);
    void pageRead(const tenderyard::RowSpan &span, const tenderyard::Rows &rows, bool complete);
    void fencesRead(const tenderyard::RowSpan &span, const tenderyard::RowLoader::Fences &fences);
    void refreshed(const tenderyard::RowLoader::Refreshed &answer);
    /// An empty key: the query does not find the row.
    void placeRead(const tenderyard::Uuid &id, const tenderyard::RowKey &key);
    void nextChangeRead(const tenderyard::RowLoader::NextChange &next);
    void failed(const tenderyard::Error &error);

private:
    template<class T, class Then> QFuture<Expected<T>> ask(Database::Job<T> job, Then then);
    void requestNext();
    void requestPage(const RowSpan &span);

    Database &m_database;
    const ListDescription &m_description;
    PageRequest m_request;
    /// Counts the queries: an answer to an older one is stale.
    quint64 m_token = 0;
    /// The newest last.
    QList<RowSpan> m_waiting;
    std::optional<RowSpan> m_underWay;
    QFuture<Expected<Rows>> m_first;
    QFuture<Expected<Rows>> m_page;
    QFuture<Expected<Fences>> m_fences;
    int m_fenceRows = 0;
};

} // namespace tenderyard
