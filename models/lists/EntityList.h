// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ListDescription.h"
#include "models/lists/PendingChanges.h"
#include "models/lists/RowCache.h"
#include "models/lists/RowLoader.h"
#include "models/lists/TextFormat.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QTimer>

namespace tenderyard {

class EntityListRelay;

/// A list as views show it: rows of a relation, read page by page as they come into sight, kept up with what changes.
/// Lives in the GUI thread and never waits. Nothing is read before load() or setQuery(). After the first load it never
/// resets; a change of the query is told as rows removed, rearranged and inserted. Answers the roles of ListRoles.h.
/// A subclass only describes itself; it may override displayText() for a column that needs more than one value.
class EntityList : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// `database` outlives the list.
    EntityList(Database &database, const ListDescription &description, QObject *parent = nullptr);
    ~EntityList() override;

    const QList<ListColumn> &columns() const { return m_description.columns; }
    /// The number of the column with this id; -1 when there is none.
    int columnOf(const QString &columnId) const;
    const ListDescription &description() const { return m_description; }

    /// Reads the first page, unless that was done already.
    void load();
    /// Shows other rows, or the same in another order. The rows before stay in sight until the new ones are here.
    void setQuery(const ListQuery &query);
    const ListQuery &query() const { return m_query; }
    void setFilters(const QList<ListFilter> &filters);
    /// Searches while people type: looks once they pause. Beside the query's filters.
    void setSearchText(const QString &text);
    QString searchText() const { return m_search; }
    /// Sorts by a column that can be sorted by; others change nothing.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Tries again after failed().
    void retry();

    bool isLoading() const { return m_loading; }
    /// The first page of some query is here.
    bool isLoaded() const { return m_loaded; }
    /// The last query was not answered at all: the rows, if there are any, are those of the one before.
    bool hasFailedToStart() const { return m_startFailed; }
    bool isEmpty() const { return m_loaded && m_cache.rowCount() == 0; }
    /// rowCount() is how many rows the query finds, and not only how many are known so far.
    bool isCountExact() const { return m_loaded && m_cache.isExact(); }

    /// -1 while no loaded row has this id; see locate().
    int rowOfId(const Uuid &id) const { return m_cache.rowOf(id); }
    /// Null while the row is not loaded.
    Uuid idAt(int row) const { return m_cache.idAt(row); }
    /// Null while the row is not loaded; valid until the list changes.
    const Row *rowAt(int row) const { return m_cache.rowAt(row); }
    /// Loads the page on which the row with this id stands; answered by located().
    void locate(const Uuid &id);

    /// Every row that the query finds, in its order, read beside what is shown: for printing and saving.
    QFuture<Expected<Rows>> readAll() const;
    /// What a cell of such a row says.
    QString textOf(const Row &row, int column) const { return displayText(row, columns().at(column)); }

    /// While held (a row is under the mouse or being edited), other people's changes that would move rows wait.
    void hold(bool held);
    /// These rows (selected ones) stay in their place until showPending(), whatever other people do.
    void setPinned(const QSet<Uuid> &ids);
    int pendingCount() const { return m_pending.count(); }
    /// Moves what had to wait.
    void showPending();
    /// Reads these rows again and moves them at once: the reader's own doing.
    void applyOwn(const QSet<Uuid> &ids);

    /// Language, zone and status words; repaints.
    void setFormat(const TextFormat &format);
    const TextFormat &format() const { return m_format; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// A query was sent; the rows in sight are still those of the one before.
    void loading();
    /// Its first rows are here.
    void loaded();
    /// Rows could not be read; those in sight stay. See retry().
    void failed(const tenderyard::Error &error);
    void emptyChanged(bool empty);
    void countChanged(int rows, bool exact);
    /// How many changes wait for showPending().
    void pendingChanges(int count);
    /// Answers locate(); -1 when the query does not find the row.
    void located(const tenderyard::Uuid &id, int row);
    /// Rows are about to come, go and move; whoever keeps a selection by id puts it back at the end.
    void batchBegins();
    void batchEnded();

protected:
    /// The text of a cell; `row` is loaded.
    virtual QString displayText(const Row &row, const ListColumn &column) const;

private:
    friend class EntityListRelay;
    using IdsByEntity = QHash<QString, QSet<Uuid>>;

    void connectLoader();
    void start();
    /// The query with the search.
    ListQuery wholeQuery() const;
    void showFirst(const Rows &rows, bool complete);
    void showPage(const RowSpan &span, const Rows &rows, bool complete);
    void showFences(const RowSpan &span, const RowLoader::Fences &fences);
    void showRefreshed(const RowLoader::Refreshed &answer);
    /// Whether rows that are not in memory may be others now.
    bool showChangedRow(const Uuid &id, const Row *row, bool own);
    void showFailure(const Error &error);
    void armNextChange(const RowLoader::NextChange &next);
    void onNextChange();
    void onChanged(const ChangeSet &changes);
    void flushChanged();
    void refreshShown(bool own);
    void releasePending();
    void seek(const Uuid &id, const RowKey &key);
    void continueSeeking();
    /// The rows in sight are those that the loader reads.
    bool isReady() const { return m_loaded && !m_loading && !m_startFailed; }
    void count();
    void settleSoon();
    void settle();
    void lookForNextChange();
    void tellCounts();
    void repaintAll();
    void want(int row) const;
    QVariant valueOf(const Row &row, const ListColumn &column) const;
    QVariant cellData(const Row &row, const ListColumn &column, int role) const;

    Database &m_database;
    const ListDescription m_description;
    TextFormat m_format;
    std::unique_ptr<EntityListRelay> m_relay;
    RowCache m_cache;
    RowLoader *m_loader = nullptr;
    PendingChanges m_pending;
    ListQuery m_query;
    RowOrder m_shownOrder;
    QString m_search;
    bool m_loading = false;
    bool m_loaded = false;
    bool m_failed = false;
    bool m_startFailed = false;
    bool m_counting = false;
    bool m_nextWanted = false;
    bool m_changedWhileLoading = false;
    bool m_toldEmpty = false;
    std::pair<int, bool> m_toldCount{0, false};
    int m_toldPending = 0;
    /// What changed since the last look, by own doing and by others'.
    IdsByEntity m_ownChanges;
    IdsByEntity m_otherChanges;
    /// Loaded spans whose next answer may move rows in spite of everything.
    QList<RowSpan> m_forced;
    RowKey m_soughtKey;
    Uuid m_soughtId;
    RowLoader::NextChange m_next;
    QElapsedTimer m_countClock;
    QTimer m_changeTimer;
    QTimer m_searchTimer;
    QTimer m_settleTimer;
    QTimer m_nextTimer;
};

} // namespace tenderyard
