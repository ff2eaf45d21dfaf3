// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/RowObserver.h"
#include "models/lists/RowSpan.h"
#include "models/tables/PageRequest.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace tenderyard {

/// The rows of a long list of which only some are in memory. The list is a chain of blocks between keys; a block is
/// loaded (its rows are here) or is only a count. Counts that are not certain are found out by fences: the key of
/// every 200th row of a span. Every change is told to the observer before and after, one consistent step at a time.
class RowCache
{
public:
    static constexpr int blockRows = PageRequest::mostRows;

    /// `observer` outlives the cache. At most `keptBlocks` blocks stay loaded; the longest unused goes first.
    explicit RowCache(RowObserver &observer, int keptBlocks = 12);
    ~RowCache();

    /// Becomes another list, whose first rows these are; `complete`: there are no others. Rows that both have keep
    /// their persistent place through RowObserver::rearranged(); what is common in number is neither added nor removed.
    void restart(const RowOrder &order, const Rows &firstRows, bool complete);
    /// The answer to a request for `span`; `complete`: the span has no row beside these. False: no such span any more.
    bool setRows(const RowSpan &span, const Rows &rows, bool complete);
    /// The key of every 200th row of `span` and, when the pass reached its end, how many rows follow the last of them.
    /// False when the span is not one of unloaded rows any more.
    bool setFences(const RowSpan &span, const QList<RowKey> &fences, int rest, bool reachedEnd);

    int rowCount() const;
    /// Every count is certain.
    bool isExact() const { return !uncertainSpan(); }
    /// Null while the row is not loaded. Marks the row's block as used.
    const Row *rowAt(int row) const;
    /// Null while the row is not loaded.
    Uuid idAt(int row) const;
    /// -1 when no loaded row has this id.
    int rowOf(const Uuid &id) const;
    bool contains(const Uuid &id) const { return m_blockOf.contains(id); }
    QList<Uuid> loadedIds() const { return m_blockOf.keys(); }

    /// What to ask for when this row shall be shown; nothing when it is loaded.
    std::optional<RowSpan> missingSpan(int row) const;
    /// What to ask for to have the row that stands at `key`; nothing when that part is loaded.
    std::optional<RowSpan> missingSpan(const RowKey &key) const;
    /// The first stretch whose rows must be counted.
    std::optional<RowSpan> uncertainSpan() const;
    /// The spans that are loaded, the last used first.
    QList<RowSpan> loadedSpans() const;

    /// Whether putRow() would leave the row where it is, or would not show it.
    bool keepsPlace(const Row &row) const;
    /// Whether setRows() with these rows would only change values.
    bool keepsPlaces(const RowSpan &span, const Rows &rows) const;
    /// A row as it is now: changes it in place, moves it, or adds it where its neighbours are loaded.
    void putRow(const Row &row);
    /// Takes out a loaded row.
    void takeRow(const Uuid &id);
    /// Rows that are not loaded may have come, gone or moved.
    void markUncertain();
    /// Forgets the rows of all but the last used `kept` blocks.
    void unload(int kept);

    const RowOrder &order() const { return m_order; }

private:
    struct Entry
    {
        Uuid id;
        RowKey key;
        Row row;
    };
    struct Block
    {
        /// The block's rows stand behind this key, and up to the `after` of the next block.
        RowKey after;
        int count = 0;
        bool loaded = false;
        bool certain = false;
        QList<Entry> entries;
        mutable quint64 lastUse = 0;
    };
    using Blocks = std::vector<std::unique_ptr<Block>>;

    QList<Entry> entriesOf(const Rows &rows) const;
    static std::unique_ptr<Block> counting(const RowKey &after, int count, bool certain);
    /// The row number at which each block begins, and the number of rows at the end.
    const std::vector<int> &starts() const;
    std::size_t blockOfRow(int row) const;
    std::size_t blockOfKey(const RowKey &key) const;
    std::size_t indexOf(const Block *block) const;
    RowKey uptoOf(std::size_t block) const;
    std::optional<std::size_t> blockAfter(const RowKey &after) const;
    /// The first and one behind the last block of a span.
    std::optional<std::pair<std::size_t, std::size_t>> blocksOf(const RowSpan &span) const;
    static int placeOf(const Block &block, const Uuid &id);
    int placeFor(const Block &block, const RowKey &key) const;
    bool fitsAt(const Block &block, int place, const RowKey &key) const;

    void truncate(int rows);
    void load(Block &block, const QList<Entry> &entries);
    void fill(Block &block, const QList<Entry> &entries);
    void merge(Block &block, const QList<Entry> &entries);
    void split(std::size_t index, const RowKey &after, int rowsBefore);
    void resize(Block &block, int count);
    void insertEntry(Block &block, int place, const Entry &entry);
    void removeEntry(Block &block, int place);
    void changeEntry(Block &block, int place, const Entry &entry);
    void takeElsewhere(const Block &block, const QList<Entry> &entries);
    void keepFew(const Block *needed, std::size_t kept);
    void joinSmall();

    RowObserver &m_observer;
    const std::size_t m_keptBlocks;
    RowOrder m_order;
    Blocks m_blocks;
    QHash<Uuid, Block *> m_blockOf;
    mutable std::vector<int> m_starts;
    mutable bool m_startsValid = false;
    mutable quint64 m_uses = 0;
};

} // namespace tenderyard
