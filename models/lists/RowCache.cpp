// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/RowCache.h"

#include <algorithm>

namespace tenderyard {

RowCache::RowCache(RowObserver &observer, int keptBlocks)
    : m_observer(observer), m_keptBlocks(std::size_t(std::max(keptBlocks, 1)))
{
    m_blocks.push_back(std::make_unique<Block>());
}

RowCache::~RowCache() = default;

void RowCache::restart(const RowOrder &order, const Rows &firstRows, bool complete)
{
    const qsizetype common = std::min<qsizetype>(rowCount(), firstRows.size());
    truncate(int(common));
    if (common > 0)
        m_observer.aboutToRearrange();
    m_order = order;
    m_blockOf.clear();
    m_blocks.clear();
    m_blocks.push_back(std::make_unique<Block>());
    m_startsValid = false;
    const QList<Entry> entries = entriesOf(firstRows);
    if (!complete && !entries.isEmpty())
        split(0, entries.last().key, 0);
    Block &first = *m_blocks.front();
    load(first, entries.first(common));
    if (common > 0)
        m_observer.rearranged();
    if (common < entries.size()) {
        m_observer.aboutToInsert(int(common), int(entries.size()) - 1);
        load(first, entries);
        m_observer.inserted();
    }
}

bool RowCache::setRows(const RowSpan &span, const Rows &rows, bool complete)
{
    const std::optional<std::size_t> index = blockAfter(span.after);
    if (!index || uptoOf(*index) != span.upto)
        return false;
    Block &block = *m_blocks[*index];
    const QList<Entry> entries = entriesOf(rows);
    if (!complete && !entries.isEmpty() && entries.last().key != span.upto)
        split(*index, entries.last().key, int(entries.size()));
    takeElsewhere(block, entries);
    if (block.loaded)
        merge(block, entries);
    else
        fill(block, entries);
    keepFew(&block, m_keptBlocks);
    return true;
}

bool RowCache::setFences(const RowSpan &span, const QList<RowKey> &fences, int rest, bool reachedEnd)
{
    const auto range = blocksOf(span);
    if (!range)
        return false;
    const auto begin = m_blocks.begin() + std::ptrdiff_t(range->first);
    const auto end = m_blocks.begin() + std::ptrdiff_t(range->second);
    if (std::any_of(begin, end, [](const auto &block) { return block->loaded; }))
        return false;
    const int first = starts()[range->first];
    const int before = starts()[range->second] - first;
    const int fenced = int(fences.size()) * blockRows;

    Blocks counted;
    RowKey after = span.after;
    for (const RowKey &fence : fences) {
        counted.push_back(counting(after, blockRows, true));
        after = fence;
    }
    const int remaining = reachedEnd ? rest : std::max(0, before - fenced);
    // Without a row behind it, the last fence is no boundary: what comes there later belongs to the block before.
    if (!reachedEnd || rest > 0 || fences.isEmpty())
        counted.push_back(counting(after, remaining, reachedEnd));

    const int total = fenced + remaining;
    if (total > before)
        m_observer.aboutToInsert(first + before, first + total - 1);
    else if (total < before)
        m_observer.aboutToRemove(first + total, first + before - 1);
    const auto place = m_blocks.erase(begin, end);
    m_blocks.insert(place, std::make_move_iterator(counted.begin()), std::make_move_iterator(counted.end()));
    m_startsValid = false;
    if (total > before)
        m_observer.inserted();
    else if (total < before)
        m_observer.removed();
    return true;
}

int RowCache::rowCount() const
{
    return starts().back();
}

const Row *RowCache::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const std::size_t index = blockOfRow(row);
    const Block &block = *m_blocks[index];
    block.lastUse = ++m_uses;
    return block.loaded ? &block.entries.at(row - starts()[index]).row : nullptr;
}

Uuid RowCache::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t index = blockOfRow(row);
    const Block &block = *m_blocks[index];
    return block.loaded ? block.entries.at(row - starts()[index]).id : Uuid();
}

int RowCache::rowOf(const Uuid &id) const
{
    const Block *block = m_blockOf.value(id);
    return block ? starts()[indexOf(block)] + placeOf(*block, id) : -1;
}

std::optional<RowSpan> RowCache::missingSpan(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t index = blockOfRow(row);
    if (m_blocks[index]->loaded)
        return {};
    return RowSpan{m_blocks[index]->after, uptoOf(index)};
}

std::optional<RowSpan> RowCache::missingSpan(const RowKey &key) const
{
    const std::size_t index = blockOfKey(key);
    if (m_blocks[index]->loaded)
        return {};
    return RowSpan{m_blocks[index]->after, uptoOf(index)};
}

std::optional<RowSpan> RowCache::uncertainSpan() const
{
    const auto isUncertain = [](const auto &block) { return !block->loaded && !block->certain; };
    const auto first = std::ranges::find_if(m_blocks, isUncertain);
    if (first == m_blocks.end())
        return {};
    const auto end = std::find_if_not(first, m_blocks.end(), isUncertain);
    return RowSpan{(*first)->after, end == m_blocks.end() ? RowKey() : (*end)->after};
}

QList<RowSpan> RowCache::loadedSpans() const
{
    std::vector<std::size_t> indexes;
    for (std::size_t i = 0; i < m_blocks.size(); ++i) {
        if (m_blocks[i]->loaded)
            indexes.push_back(i);
    }
    std::ranges::sort(indexes, std::greater(), [this](std::size_t i) { return m_blocks[i]->lastUse; });
    QList<RowSpan> spans;
    for (const std::size_t i : indexes)
        spans.append(RowSpan{m_blocks[i]->after, uptoOf(i)});
    return spans;
}

bool RowCache::keepsPlace(const Row &row) const
{
    const RowKey key = m_order.keyOf(row);
    const Uuid id = row.id();
    if (const Block *block = m_blockOf.value(id))
        return fitsAt(*block, placeOf(*block, id), key);
    return !m_blocks[blockOfKey(key)]->loaded;
}

bool RowCache::keepsPlaces(const RowSpan &span, const Rows &rows) const
{
    const std::optional<std::size_t> index = blockAfter(span.after);
    if (!index || !m_blocks[*index]->loaded)
        return true;
    return std::ranges::equal(rows, m_blocks[*index]->entries, {}, [](const Row &row) { return row.id(); }, &Entry::id);
}

void RowCache::putRow(const Row &row)
{
    const Entry entry{row.id(), m_order.keyOf(row), row};
    Block *from = m_blockOf.value(entry.id);
    if (from) {
        const int place = placeOf(*from, entry.id);
        if (fitsAt(*from, place, entry.key)) {
            changeEntry(*from, place, entry);
            return;
        }
        removeEntry(*from, place);
    }
    Block &to = *m_blocks[blockOfKey(entry.key)];
    if (to.loaded)
        insertEntry(to, placeFor(to, entry.key), entry);
    else if (from && to.certain)
        resize(to, to.count + 1);
}

void RowCache::takeRow(const Uuid &id)
{
    if (Block *block = m_blockOf.value(id))
        removeEntry(*block, placeOf(*block, id));
}

void RowCache::markUncertain()
{
    for (const auto &block : m_blocks)
        block->certain = block->loaded;
}

} // namespace tenderyard
