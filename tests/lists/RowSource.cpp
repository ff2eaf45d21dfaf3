// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lists/RowSource.h"

#include <algorithm>

namespace tenderyard {

namespace {

const RowOrder &byRank()
{
    static const RowOrder order({QStringLiteral("rank")}, Qt::AscendingOrder);
    return order;
}

} // namespace

Row RowSource::row(const Uuid &id, qint64 rank, const QString &note)
{
    static const auto columns = std::make_shared<const Row::Columns>(
        Row::Columns{{QStringLiteral("id"), 0}, {QStringLiteral("rank"), 1}, {QStringLiteral("note"), 2}});
    return Row(columns, {id.toString(), rank, note});
}

RowSource::RowSource(int count)
{
    for (int i = 0; i < count; ++i)
        put(row(Uuid::create(), i * 10));
}

void RowSource::put(const Row &row)
{
    remove(row.id());
    const RowKey key = byRank().keyOf(row);
    const qsizetype place = placeBehind(key);
    m_rows.insert(place, row);
    m_keys.insert(place, key);
}

void RowSource::remove(const Uuid &id)
{
    const auto isIt = [text = id.toString()](const RowKey &key) { return key.last() == text; };
    const auto found = std::ranges::find_if(m_keys, isIt);
    if (found == m_keys.end())
        return;
    m_rows.removeAt(found - m_keys.begin());
    m_keys.erase(found);
}

void RowSource::start(RowCache &cache) const
{
    const Rows first = m_rows.first(std::min<qsizetype>(m_rows.size(), RowCache::blockRows));
    cache.restart(byRank(), first, first.size() < RowCache::blockRows);
}

bool RowSource::answer(RowCache &cache, const RowSpan &span) const
{
    const Rows all = within(span);
    const Rows page = all.first(std::min<qsizetype>(all.size(), RowCache::blockRows));
    return cache.setRows(span, page, page.size() < RowCache::blockRows);
}

bool RowSource::count(RowCache &cache, int most) const
{
    const std::optional<RowSpan> span = cache.uncertainSpan();
    if (!span)
        return false;
    const Rows all = within(*span);
    const qsizetype walked = std::min<qsizetype>(all.size(), most);
    QList<RowKey> fences;
    for (qsizetype i = RowCache::blockRows - 1; i < walked; i += RowCache::blockRows)
        fences.append(byRank().keyOf(all.at(i)));
    return cache.setFences(*span, fences, int(walked % RowCache::blockRows), walked < most);
}

void RowSource::countAll(RowCache &cache) const
{
    while (count(cache)) {
    }
}

bool RowSource::isShownBy(RowCache &cache) const
{
    for (int row = 0; row < cache.rowCount(); ++row) {
        if (const std::optional<RowSpan> span = cache.missingSpan(row))
            answer(cache, *span);
        countAll(cache);
        if (row >= m_rows.size() || cache.idAt(row) != m_rows.at(row).id())
            return false;
    }
    return cache.rowCount() == m_rows.size();
}

Rows RowSource::within(const RowSpan &span) const
{
    const qsizetype first = span.after.isEmpty() ? 0 : placeBehind(span.after);
    const qsizetype end = span.upto.isEmpty() ? m_rows.size() : placeBehind(span.upto);
    return m_rows.mid(first, end - first);
}

qsizetype RowSource::placeBehind(const RowKey &key) const
{
    const auto isBefore = [](const RowKey &a, const RowKey &b) { return byRank().isBefore(a, b); };
    return std::ranges::upper_bound(m_keys, key, isBefore) - m_keys.begin();
}

} // namespace tenderyard
