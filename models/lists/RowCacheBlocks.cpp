// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of blocks below RowCache: finding places in it, and the single steps that change it.
#include "models/lists/RowCache.h"

#include <algorithm>

namespace tenderyard {

QList<RowCache::Entry> RowCache::entriesOf(const Rows &rows) const
{
    QList<Entry> entries;
    entries.reserve(rows.size());
    for (const Row &row : rows)
        entries.append(Entry{row.id(), m_order.keyOf(row), row});
    return entries;
}

std::unique_ptr<RowCache::Block> RowCache::counting(const RowKey &after, int count, bool certain)
{
    auto block = std::make_unique<Block>();
    block->after = after;
    block->count = count;
    block->certain = certain;
    return block;
}

const std::vector<int> &RowCache::starts() const
{
    if (!m_startsValid) {
        m_starts.assign(1, 0);
        for (const auto &block : m_blocks)
            m_starts.push_back(m_starts.back() + block->count);
        m_startsValid = true;
    }
    return m_starts;
}

std::size_t RowCache::blockOfRow(int row) const
{
    const std::vector<int> &rows = starts();
    return std::size_t(std::upper_bound(rows.begin(), rows.end(), row) - rows.begin()) - 1;
}

std::size_t RowCache::blockOfKey(const RowKey &key) const
{
    const auto behind = std::partition_point(m_blocks.begin() + 1, m_blocks.end(),
                                             [&](const auto &block) { return m_order.isBefore(block->after, key); });
    return std::size_t(behind - m_blocks.begin()) - 1;
}

std::size_t RowCache::indexOf(const Block *block) const
{
    const auto found = std::ranges::find(m_blocks, block, [](const auto &candidate) { return candidate.get(); });
    return std::size_t(found - m_blocks.begin());
}

RowKey RowCache::uptoOf(std::size_t block) const
{
    return block + 1 < m_blocks.size() ? m_blocks[block + 1]->after : RowKey();
}

std::optional<std::size_t> RowCache::blockAfter(const RowKey &after) const
{
    const auto found = std::ranges::find(m_blocks, after, [](const auto &block) { return block->after; });
    if (found == m_blocks.end())
        return {};
    return std::size_t(found - m_blocks.begin());
}

std::optional<std::pair<std::size_t, std::size_t>> RowCache::blocksOf(const RowSpan &span) const
{
    const std::optional<std::size_t> first = blockAfter(span.after);
    if (!first)
        return {};
    if (span.upto.isEmpty())
        return std::pair(*first, m_blocks.size());
    const std::optional<std::size_t> end = blockAfter(span.upto);
    if (!end || *end <= *first)
        return {};
    return std::pair(*first, *end);
}

int RowCache::placeOf(const Block &block, const Uuid &id)
{
    return int(std::ranges::find(block.entries, id, &Entry::id) - block.entries.begin());
}

int RowCache::placeFor(const Block &block, const RowKey &key) const
{
    const auto isBefore = [this](const RowKey &a, const RowKey &b) { return m_order.isBefore(a, b); };
    return int(std::ranges::lower_bound(block.entries, key, isBefore, &Entry::key) - block.entries.begin());
}

bool RowCache::fitsAt(const Block &block, int place, const RowKey &key) const
{
    const RowKey before = place > 0 ? block.entries.at(place - 1).key : block.after;
    if (!before.isEmpty() && !m_order.isBefore(before, key))
        return false;
    if (place + 1 < block.entries.size())
        return m_order.isBefore(key, block.entries.at(place + 1).key);
    const RowKey upto = uptoOf(indexOf(&block));
    return upto.isEmpty() || m_order.compare(key, upto) <= 0;
}

void RowCache::truncate(int rows)
{
    const int before = rowCount();
    if (before <= rows)
        return;
    m_observer.aboutToRemove(rows, before - 1);
    for (std::size_t i = m_blocks.size(); i-- > 0;) {
        Block &block = *m_blocks[i];
        const int kept = std::clamp(rows - starts()[i], 0, block.count);
        for (qsizetype place = kept; place < block.entries.size(); ++place)
            m_blockOf.remove(block.entries.at(place).id);
        block.entries = block.entries.first(std::min<qsizetype>(kept, block.entries.size()));
        block.count = kept;
    }
    m_startsValid = false;
    m_observer.removed();
}

void RowCache::load(Block &block, const QList<Entry> &entries)
{
    block.entries = entries;
    block.count = int(entries.size());
    block.loaded = true;
    block.certain = true;
    block.lastUse = ++m_uses;
    for (const Entry &entry : entries)
        m_blockOf.insert(entry.id, &block);
    m_startsValid = false;
}

void RowCache::fill(Block &block, const QList<Entry> &entries)
{
    if (entries.size() < block.count)
        resize(block, int(entries.size()));
    // First what stands there already, then what is new: each step by itself is what the observer was told.
    const int first = starts()[indexOf(&block)];
    const int common = block.count;
    load(block, entries.first(common));
    if (common > 0)
        m_observer.changed(first, first + common - 1);
    if (common == entries.size())
        return;
    m_observer.aboutToInsert(first + common, first + int(entries.size()) - 1);
    load(block, entries);
    m_observer.inserted();
}

void RowCache::merge(Block &block, const QList<Entry> &entries)
{
    QSet<Uuid> present;
    for (const Entry &entry : entries)
        present.insert(entry.id);
    for (int place = block.count - 1; place >= 0; --place) {
        if (!present.contains(block.entries.at(place).id))
            removeEntry(block, place);
    }
    for (int place = 0; place < int(entries.size()); ++place) {
        const Entry &entry = entries.at(place);
        if (place < block.count && block.entries.at(place).id == entry.id) {
            changeEntry(block, place, entry);
            continue;
        }
        if (m_blockOf.contains(entry.id))
            removeEntry(block, placeOf(block, entry.id));
        insertEntry(block, place, entry);
    }
}

void RowCache::split(std::size_t index, const RowKey &after, int rowsBefore)
{
    Block &block = *m_blocks[index];
    if (block.loaded) {
        rowsBefore = placeFor(block, after);
        if (rowsBefore < block.count && m_order.compare(block.entries.at(rowsBefore).key, after) == 0)
            ++rowsBefore;
    }
    const int rest = std::max(0, block.count - rowsBefore);
    auto remainder = counting(after, rest, block.certain && !block.loaded && rest > 0);
    for (qsizetype place = rowsBefore; place < block.entries.size(); ++place)
        m_blockOf.remove(block.entries.at(place).id);
    block.entries = block.entries.first(std::min<qsizetype>(rowsBefore, block.entries.size()));
    block.count -= rest;
    m_blocks.insert(m_blocks.begin() + std::ptrdiff_t(index) + 1, std::move(remainder));
    m_startsValid = false;
    if (const int first = starts()[index + 1]; block.loaded && rest > 0)
        m_observer.changed(first, first + rest - 1);
}

void RowCache::resize(Block &block, int count)
{
    const int first = starts()[indexOf(&block)];
    const int before = block.count;
    if (count > before)
        m_observer.aboutToInsert(first + before, first + count - 1);
    else if (count < before)
        m_observer.aboutToRemove(first + count, first + before - 1);
    block.count = count;
    m_startsValid = false;
    if (count > before)
        m_observer.inserted();
    else if (count < before)
        m_observer.removed();
}

void RowCache::insertEntry(Block &block, int place, const Entry &entry)
{
    const int row = starts()[indexOf(&block)] + place;
    m_observer.aboutToInsert(row, row);
    block.entries.insert(place, entry);
    ++block.count;
    m_blockOf.insert(entry.id, &block);
    m_startsValid = false;
    m_observer.inserted();
}

void RowCache::removeEntry(Block &block, int place)
{
    const int row = starts()[indexOf(&block)] + place;
    m_observer.aboutToRemove(row, row);
    m_blockOf.remove(block.entries.at(place).id);
    block.entries.removeAt(place);
    --block.count;
    m_startsValid = false;
    m_observer.removed();
}

void RowCache::changeEntry(Block &block, int place, const Entry &entry)
{
    const bool same = block.entries.at(place).row.toHash() == entry.row.toHash();
    block.entries[place] = entry;
    if (const int row = starts()[indexOf(&block)] + place; !same)
        m_observer.changed(row, row);
}

void RowCache::takeElsewhere(const Block &block, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        Block *other = m_blockOf.value(entry.id);
        if (other && other != &block)
            removeEntry(*other, placeOf(*other, entry.id));
    }
}

void RowCache::unload(int kept)
{
    keepFew(nullptr, std::size_t(kept));
}

void RowCache::keepFew(const Block *needed, std::size_t kept)
{
    std::vector<Block *> loaded;
    for (const auto &block : m_blocks) {
        if (block->loaded && block.get() != needed)
            loaded.push_back(block.get());
    }
    const std::size_t others = needed ? kept - 1 : kept;
    if (loaded.size() <= others)
        return;
    std::ranges::sort(loaded, std::greater(), &Block::lastUse);
    for (std::size_t i = others; i < loaded.size(); ++i) {
        // Nobody is told: the rows stay, and whoever looks at them again asks for them again.
        for (const Entry &entry : std::as_const(loaded[i]->entries))
            m_blockOf.remove(entry.id);
        loaded[i]->entries.clear();
        loaded[i]->loaded = false;
    }
    joinSmall();
}

void RowCache::joinSmall()
{
    const auto isCount = [](const Block &block) { return !block.loaded && block.certain; };
    for (std::size_t i = 1; i < m_blocks.size();) {
        Block &before = *m_blocks[i - 1];
        const Block &block = *m_blocks[i];
        if (isCount(before) && isCount(block) && before.count + block.count <= blockRows) {
            before.count += block.count;
            m_blocks.erase(m_blocks.begin() + std::ptrdiff_t(i));
            m_startsValid = false;
        } else {
            ++i;
        }
    }
}

} // namespace tenderyard
